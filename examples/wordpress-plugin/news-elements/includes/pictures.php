<?php
/**
 * Pictures: who made them, and the one at the head of an article.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Where a picture's credit is kept. */
const NEWS_ELEMENTS_CREDIT = '_news_elements_credit';

/**
 * Who made a picture: what an editor wrote, else what the camera or the agency wrote into the file.
 *
 * @param int $attachment The picture.
 * @return string Plain text; empty where nobody is named.
 */
function news_elements_credit( $attachment ) {
	$written = (string) get_post_meta( $attachment, NEWS_ELEMENTS_CREDIT, true );
	if ( '' !== $written ) {
		return $written;
	}
	$data = wp_get_attachment_metadata( $attachment );
	return isset( $data['image_meta']['credit'] ) ? trim( (string) $data['image_meta']['credit'] ) : '';
}

/**
 * A caption with its credit.
 *
 * @param string $caption Its HTML, safe.
 * @param string $credit  Plain text.
 * @return string `<figcaption>`, or nothing.
 */
function news_elements_caption( $caption, $credit ) {
	$parts = array_filter(
		array(
			trim( $caption ),
			'' === $credit ? '' : '<span class="credit">' . esc_html( $credit ) . '</span>',
		)
	);
	return $parts ? '<figcaption>' . implode( ' ', $parts ) . '</figcaption>' : '';
}

/**
 * The picture at the head of an article.
 *
 * @return string HTML, or nothing.
 */
function news_elements_lead_picture() {
	$id = (int) get_post_thumbnail_id();
	// Not lazy: it is what the reader sees first.
	$picture = $id ? get_the_post_thumbnail(
		null,
		'full',
		array(
			'loading'       => false,
			'fetchpriority' => 'high',
			'sizes'         => '(max-width: 1200px) 100vw, 1200px',
		)
	) : '';
	if ( '' === $picture ) {
		return '';
	}
	$caption = news_elements_caption( wp_kses_post( (string) wp_get_attachment_caption( $id ) ), news_elements_credit( $id ) );
	return '<news-figure placement="lead"><figure>' . $picture . $caption . '</figure></news-figure>';
}

/**
 * Takes a theme's inline style from the pictures of an article: it would count more than the stylesheet, and a strict
 * Content-Security-Policy would refuse it.
 *
 * @param array $attributes The picture's.
 * @return array
 */
function news_elements_without_style( $attributes ) {
	if ( news_elements_is_article() && in_the_loop() ) {
		unset( $attributes['style'] );
	}
	return $attributes;
}
add_filter( 'wp_get_attachment_image_attributes', 'news_elements_without_style', 99 );

/**
 * Asks for the credit where a picture is edited.
 *
 * @param array   $fields The fields.
 * @param WP_Post $post   The picture.
 * @return array
 */
function news_elements_credit_field( $fields, $post ) {
	if ( wp_attachment_is_image( $post ) ) {
		$fields['news_elements_credit'] = array(
			'label' => __( 'Credit', 'news-elements' ),
			'input' => 'text',
			'value' => get_post_meta( $post->ID, NEWS_ELEMENTS_CREDIT, true ),
			'helps' => __( 'Who made the picture, such as a photographer and an agency.', 'news-elements' ),
		);
	}
	return $fields;
}
add_filter( 'attachment_fields_to_edit', 'news_elements_credit_field', 10, 2 );

/**
 * Keeps the credit. WordPress has checked who asks.
 *
 * @param array $post   The picture.
 * @param array $fields What was written.
 * @return array
 */
function news_elements_save_credit( $post, $fields ) {
	if ( isset( $fields['news_elements_credit'] ) ) {
		$credit = sanitize_text_field( $fields['news_elements_credit'] );
		if ( '' === $credit ) {
			delete_post_meta( $post['ID'], NEWS_ELEMENTS_CREDIT );
		} else {
			update_post_meta( $post['ID'], NEWS_ELEMENTS_CREDIT, $credit );
		}
	}
	return $post;
}
add_filter( 'attachment_fields_to_save', 'news_elements_save_credit', 10, 2 );
