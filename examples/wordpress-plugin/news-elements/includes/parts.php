<?php
/**
 * What stands above and below an article's text: breadcrumb, kicker, standfirst, byline, tags. Each returns HTML that is
 * escaped, or nothing.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The category that an article belongs to first; none where it has only the site's default one.
 *
 * @return WP_Term|null
 */
function news_elements_section() {
	$default = (int) get_option( 'default_category' );
	$section = null;
	foreach ( get_the_category() as $category ) {
		if ( $category->term_id !== $default ) {
			$section = $category;
			break;
		}
	}
	/**
	 * Filters the category that an article belongs to first.
	 *
	 * @param WP_Term|null $section The category.
	 */
	return apply_filters( 'news_elements_section', $section );
}

/**
 * Home, the categories from the outermost on, and the article.
 *
 * @return string
 */
function news_elements_breadcrumb() {
	$links   = array( array( home_url( '/' ), __( 'Home', 'news-elements' ) ) );
	$section = news_elements_section();
	if ( $section ) {
		$terms = array_reverse( get_ancestors( $section->term_id, 'category', 'taxonomy' ) );
		foreach ( array_merge( $terms, array( $section->term_id ) ) as $id ) {
			$links[] = array( get_category_link( $id ), get_cat_name( $id ) );
		}
	}
	$items = '';
	foreach ( $links as list( $url, $name ) ) {
		$items .= sprintf( '<li><a href="%s">%s</a></li>', esc_url( $url ), esc_html( $name ) );
	}
	return sprintf(
		'<news-breadcrumb><nav aria-label="%s"><ol>%s<li><span aria-current="page">%s</span></li></ol></nav></news-breadcrumb>',
		esc_attr__( 'Breadcrumb', 'news-elements' ),
		$items,
		wp_kses_post( news_elements_title() )
	);
}

/**
 * The line above the headline: the category.
 *
 * @return string
 */
function news_elements_kicker() {
	$section = news_elements_section();
	return $section ? sprintf( '<p class="kicker"><a href="%s">%s</a></p>', esc_url( get_category_link( $section ) ), esc_html( $section->name ) ) : '';
}

/**
 * The headline; an article without one still needs a name.
 *
 * @return string
 */
function news_elements_title() {
	$title = get_the_title();
	return '' === trim( $title ) ? esc_html__( 'Untitled', 'news-elements' ) : $title;
}

/**
 * The standfirst: the excerpt, where an editor wrote one.
 *
 * @return string
 */
function news_elements_standfirst() {
	return has_excerpt() ? '<p class="standfirst">' . wp_kses_post( wptexturize( get_post()->post_excerpt ) ) . '</p>' : '';
}

/**
 * Who wrote it and when, and when it was changed, if that was later than on the same day.
 *
 * @return string
 */
function news_elements_byline() {
	$author = sprintf(
		/* translators: %s: author's name, a link. */
		esc_html__( 'By %s', 'news-elements' ),
		sprintf( '<a rel="author" href="%s">%s</a>', esc_url( get_author_posts_url( (int) get_the_author_meta( 'ID' ) ) ), esc_html( get_the_author() ) )
	);
	/* translators: %s: date. */
	$dates = sprintf( esc_html__( 'Published %s', 'news-elements' ), news_elements_time( get_the_date( 'c' ), get_the_date() . ', ' . get_the_time() ) );
	if ( get_the_modified_date( 'Ymd' ) > get_the_date( 'Ymd' ) ) {
		$dates .= ' <span class="updated">';
		/* translators: %s: date. */
		$dates .= sprintf( esc_html__( 'Updated %s', 'news-elements' ), news_elements_time( get_the_modified_date( 'c' ), get_the_modified_date() . ', ' . get_the_modified_time() ) );
		$dates .= '</span>';
	}
	return "<news-byline><p>$author</p><p>$dates</p></news-byline>";
}

/**
 * A moment.
 *
 * @param string $machine ISO 8601.
 * @param string $shown   As the site writes it.
 * @return string
 */
function news_elements_time( $machine, $shown ) {
	return sprintf( '<time datetime="%s">%s</time>', esc_attr( $machine ), esc_html( $shown ) );
}

/**
 * Pages of an article that is written in several, and its tags.
 *
 * @return string
 */
function news_elements_footer() {
	$pages = wp_link_pages(
		array(
			'before' => '<nav class="pages" aria-label="' . esc_attr__( 'Pages of the article', 'news-elements' ) . '"><p>' . esc_html__( 'Pages:', 'news-elements' ) . ' ',
			'after'  => '</p></nav>',
			'echo'   => false,
		)
	);
	$tags  = '';
	$terms = get_the_tags();
	foreach ( is_array( $terms ) ? $terms : array() as $tag ) {
		$tags .= sprintf( '<li><a rel="tag" href="%s">%s</a></li>', esc_url( get_tag_link( $tag ) ), esc_html( $tag->name ) );
	}
	$tags = $tags ? '<ul class="tags">' . $tags . '</ul>' : '';
	return $pages . $tags ? '<footer>' . $pages . $tags . '</footer>' : '';
}
