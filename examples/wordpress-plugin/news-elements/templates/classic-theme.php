<?php
/**
 * An article between header and footer of a classic theme.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

ob_start();
get_header();
$news_elements_header = ob_get_clean();
// Many themes open <main> in their header; where one does not, the article needs one of its own.
$news_elements_main = false === stripos( $news_elements_header, '<main' );

echo $news_elements_header; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The theme's own.
echo $news_elements_main ? '<main id="main">' : '';
require NEWS_ELEMENTS_DIR . 'templates/article.php';
echo $news_elements_main ? '</main>' : '';
get_footer();
