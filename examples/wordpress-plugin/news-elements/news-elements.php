<?php
/**
 * Plugin Name:       News Elements
 * Description:       Shows posts as finished news articles: breadcrumb, byline, pictures with credits, pull quotes, related posts and comments, in a theme of your choice, with your site's header and footer around them.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       news-elements
 * Domain Path:       /languages
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'NEWS_ELEMENTS_VERSION', '0.1.0' );
define( 'NEWS_ELEMENTS_FILE', __FILE__ );
define( 'NEWS_ELEMENTS_DIR', plugin_dir_path( __FILE__ ) );

require_once NEWS_ELEMENTS_DIR . 'includes/settings.php';
require_once NEWS_ELEMENTS_DIR . 'includes/page.php';
require_once NEWS_ELEMENTS_DIR . 'includes/pictures.php';
require_once NEWS_ELEMENTS_DIR . 'includes/parts.php';
require_once NEWS_ELEMENTS_DIR . 'includes/blocks.php';
require_once NEWS_ELEMENTS_DIR . 'includes/related.php';
require_once NEWS_ELEMENTS_DIR . 'includes/comments.php';

/**
 * Loads the translations that stand in the plugin's own folder.
 */
function news_elements_load_words() {
	load_plugin_textdomain( 'news-elements', false, dirname( plugin_basename( NEWS_ELEMENTS_FILE ) ) . '/languages' );
}
add_action( 'init', 'news_elements_load_words' );
