<?php
/**
 * Other articles of the same category. Which ones is kept for an hour, or until one of them changes.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** How many are shown. */
const NEWS_ELEMENTS_RELATED = 4;

/**
 * The newest articles of a category: one more than are shown, since the article itself may be among them.
 *
 * @param int $category The category.
 * @return int[]
 */
function news_elements_newest( $category ) {
	$key    = 'news_elements_related_' . $category;
	$newest = get_transient( $key );
	if ( ! is_array( $newest ) ) {
		$newest = get_posts(
			array(
				'category'     => $category,
				'numberposts'  => NEWS_ELEMENTS_RELATED + 1,
				'fields'       => 'ids',
				'has_password' => false,
			)
		);
		set_transient( $key, $newest, HOUR_IN_SECONDS );
	}
	return array_map( 'intval', $newest );
}

/**
 * Forgets what is kept of the categories of an article, and of those above them, which show it too.
 *
 * @param int $post The article.
 */
function news_elements_forget( $post ) {
	foreach ( wp_get_post_categories( $post ) as $category ) {
		news_elements_forget_categories( array_merge( array( $category ), get_ancestors( $category, 'category', 'taxonomy' ) ) );
	}
}
add_action( 'save_post_post', 'news_elements_forget' );
add_action( 'before_delete_post', 'news_elements_forget' );
add_action( 'wp_trash_post', 'news_elements_forget' );

/**
 * Forgets what is kept of categories.
 *
 * @param int[] $categories The categories.
 */
function news_elements_forget_categories( $categories ) {
	foreach ( $categories as $category ) {
		delete_transient( 'news_elements_related_' . $category );
	}
}

/**
 * An article has come into categories, or left them.
 *
 * @param int    $post     The article.
 * @param array  $terms    Not used.
 * @param int[]  $new      The categories it has now.
 * @param string $taxonomy Of the terms.
 * @param bool   $append   Not used.
 * @param int[]  $old      The categories it had.
 */
function news_elements_terms_changed( $post, $terms, $new, $taxonomy, $append, $old ) {
	if ( 'category' === $taxonomy ) {
		news_elements_forget_categories( array_merge( $new, $old ) );
	}
}
add_action( 'set_object_terms', 'news_elements_terms_changed', 10, 6 );

/**
 * The list of related articles.
 *
 * @return string HTML, escaped, or nothing.
 */
function news_elements_related() {
	$section = news_elements_section();
	if ( ! $section ) {
		return '';
	}
	$here  = get_the_ID();
	$ids   = array_slice( array_diff( news_elements_newest( $section->term_id ), array( $here ) ), 0, NEWS_ELEMENTS_RELATED );
	$items = '';
	foreach ( $ids as $id ) {
		if ( 'publish' !== get_post_status( $id ) ) {
			continue;
		}
		// What it shows, the headline beside it says.
		$picture = get_the_post_thumbnail(
			$id,
			'medium',
			array(
				'alt'     => '',
				'loading' => 'lazy',
			)
		);
		$items  .= sprintf(
			'<li><article>%1$s<h3><a href="%2$s">%3$s</a></h3><p class="meta">%4$s</p></article></li>',
			$picture,
			esc_url( get_permalink( $id ) ),
			wp_kses_post( get_the_title( $id ) ),
			news_elements_time( get_the_date( 'c', $id ), get_the_date( '', $id ) )
		);
	}
	return $items ? sprintf(
		'<news-related><aside aria-labelledby="news-elements-related"><h2 id="news-elements-related">%s</h2><ul>%s</ul></aside></news-related>',
		/* translators: %s: category. */
		esc_html( sprintf( __( 'More in %s', 'news-elements' ), $section->name ) ),
		$items
	) : '';
}
