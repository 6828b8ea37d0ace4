<?php
/**
 * Which pages are articles, their template, stylesheets and script.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * True on the page of a single post whose text may be read. Everything else stays the theme's.
 *
 * @return bool
 */
function news_elements_is_article() {
	$is_article = is_singular( 'post' ) && ! is_embed() && ! post_password_required( get_queried_object_id() );
	/**
	 * Filters whether a page is shown as a news article.
	 *
	 * @param bool $is_article Whether it is.
	 */
	return (bool) apply_filters( 'news_elements_is_article', $is_article );
}

/**
 * Gives an article the plugin's template, so that the theme's own headline, date and picture are not there twice. Header
 * and footer stay the theme's.
 *
 * @param string $template The theme's.
 * @return string
 */
function news_elements_template( $template ) {
	if ( ! news_elements_is_article() ) {
		return $template;
	}
	return NEWS_ELEMENTS_DIR . 'templates/' . ( function_exists( 'wp_is_block_theme' ) && wp_is_block_theme() ? 'block-theme.php' : 'classic-theme.php' );
}
add_filter( 'template_include', 'news_elements_template', 99 );

/**
 * The address of a file of the plugin.
 *
 * @param string $path Inside the plugin's folder.
 * @return string
 */
function news_elements_url( $path ) {
	return plugins_url( $path, NEWS_ELEMENTS_FILE );
}

/**
 * Loads the package from the plugin's own folder, on articles alone.
 */
function news_elements_load_package() {
	if ( ! news_elements_is_article() ) {
		return;
	}
	$settings = news_elements_settings();
	wp_enqueue_style( 'news-elements', news_elements_url( 'dist/news.css' ), array(), NEWS_ELEMENTS_VERSION );
	if ( $settings['theme'] ) {
		wp_enqueue_style( 'news-elements-theme', news_elements_url( 'dist/themes/' . $settings['theme'] . '.css' ), array( 'news-elements' ), NEWS_ELEMENTS_VERSION );
	}
	wp_enqueue_style( 'news-elements-page', news_elements_url( 'assets/page.css' ), array( 'news-elements' ), NEWS_ELEMENTS_VERSION );
	// Without a version in the address: its parts ask for each other by name.
	wp_enqueue_script( 'news-elements', news_elements_url( 'dist/cdn/news.all.js' ), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	// It would take the form out of its element; replies work by their links, and by the package.
	wp_dequeue_script( 'comment-reply' );
}
add_action( 'wp_enqueue_scripts', 'news_elements_load_package', 100 );

/**
 * Makes the package's script a module.
 *
 * @param string $tag    The script element.
 * @param string $handle Its handle.
 * @return string
 */
function news_elements_module( $tag, $handle ) {
	return 'news-elements' === $handle ? str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])[^\'"]*\1/', '', $tag ) ) : $tag;
}
add_filter( 'script_loader_tag', 'news_elements_module', 10, 2 );

/**
 * The attributes of `<news-article>`, escaped, with a space before each.
 *
 * @return string
 */
function news_elements_article_attributes() {
	$attributes = '';
	foreach ( news_elements_settings() as $name => $value ) {
		if ( '' !== $value ) {
			$attributes .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
		}
	}
	return $attributes;
}
