<?php
/**
 * Blocks of the editor as parts of an article. What has no part stays as WordPress writes it: a quotation is a
 * `<blockquote>`, a table a `<table>`, details are `<details>`, and the stylesheet knows them all.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Where blocks of a given alignment stand, as attributes. */
const NEWS_ELEMENTS_PLACES = array(
	'wide'  => ' placement="wide"',
	'full'  => ' placement="full"',
	'left'  => ' placement="margin" side="start"',
	'right' => ' placement="margin" side="end"',
);

/**
 * The text of an article: the_content with its blocks mapped.
 *
 * @return string
 */
function news_elements_content() {
	add_filter( 'render_block_data', 'news_elements_mark_block', 10, 3 );
	add_filter( 'render_block_core/pullquote', 'news_elements_pull_quote', 10, 2 );
	add_filter( 'render_block_core/image', 'news_elements_picture', 10, 2 );
	add_filter( 'render_block_core/quote', 'news_elements_plain' );
	add_filter( 'render_block_core/table', 'news_elements_plain' );
	ob_start();
	the_content();
	$content = ob_get_clean();
	remove_filter( 'render_block_data', 'news_elements_mark_block' );
	remove_filter( 'render_block_core/pullquote', 'news_elements_pull_quote' );
	remove_filter( 'render_block_core/image', 'news_elements_picture' );
	remove_filter( 'render_block_core/quote', 'news_elements_plain' );
	remove_filter( 'render_block_core/table', 'news_elements_plain' );
	return $content;
}

/**
 * Marks what stands in the article itself: a part acts there alone, not in a column or a gallery.
 *
 * @param array      $block  The block.
 * @param array      $source As it was parsed.
 * @param array|null $outer  The block around it.
 * @return array
 */
function news_elements_mark_block( $block, $source, $outer = null ) {
	if ( null === $outer ) {
		$block['news_elements_top'] = true;
	}
	return $block;
}

/**
 * The alignment of a block.
 *
 * @param array $block The block.
 * @return string
 */
function news_elements_align( $block ) {
	return isset( $block['attrs']['align'] ) ? (string) $block['attrs']['align'] : '';
}

/**
 * A pull quote.
 *
 * @param string $html  The block as WordPress writes it.
 * @param array  $block The block.
 * @return string
 */
function news_elements_pull_quote( $html, $block ) {
	if ( empty( $block['news_elements_top'] ) || ! preg_match( '#<blockquote[^>]*>(.*?)(?:<cite[^>]*>(.*?)</cite>\s*)?</blockquote>#s', $html, $found ) ) {
		return $html;
	}
	$words = trim( $found[1] );
	if ( '' === trim( wp_strip_all_tags( $words ) ) ) {
		return '';
	}
	// A quotation has no picture's width: what is wider than the column is wide.
	$align = news_elements_align( $block );
	$place = NEWS_ELEMENTS_PLACES[ 'full' === $align ? 'wide' : $align ] ?? '';
	$words = false === strpos( $words, '<p' ) ? "<p>$words</p>" : $words;
	$cited = empty( $found[2] ) ? '' : '<p class="attribution">' . $found[2] . '</p>';
	return "<news-pull-quote$place><aside>" . wp_kses_post( $words . $cited ) . '</aside></news-pull-quote>';
}

/**
 * A picture.
 *
 * @param string $html  The block as WordPress writes it.
 * @param array  $block The block.
 * @return string
 */
function news_elements_picture( $html, $block ) {
	if ( empty( $block['news_elements_top'] ) || ! preg_match( '#<figure[^>]*>(.*?)(?:<figcaption[^>]*>(.*?)</figcaption>)?\s*</figure>#s', $html, $found ) ) {
		return $html;
	}
	$place   = NEWS_ELEMENTS_PLACES[ news_elements_align( $block ) ] ?? '';
	$credit  = isset( $block['attrs']['id'] ) ? news_elements_credit( (int) $block['attrs']['id'] ) : '';
	$caption = isset( $found[2] ) ? $found[2] : '';
	// One that the editor wrote into the caption is enough.
	if ( '' !== $credit && false !== strpos( wp_strip_all_tags( $caption ), $credit ) ) {
		$credit = '';
	}
	return "<news-figure$place><figure>" . trim( $found[1] ) . news_elements_caption( $caption, $credit ) . '</figure></news-figure>';
}

/**
 * Takes the block's class away, by which themes dress what the stylesheet knows already.
 *
 * @param string $html The block as WordPress writes it.
 * @return string
 */
function news_elements_plain( $html ) {
	return preg_replace( '/\bwp-block-(?:quote|table)\b ?/', '', $html, 1 );
}
