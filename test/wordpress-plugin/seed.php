<?php
/**
 * Articles for the tests of the plugin, written once: php seed.php. Prints their numbers as JSON.
 */

$_SERVER['REQUEST_URI'] = '/';
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

/**
 * Uploads a picture.
 *
 * @param string $file    Of the project's examples.
 * @param string $alt     Its alternative text.
 * @param string $caption Its caption.
 * @param string $credit  Who made it.
 * @return int Its number.
 */
function nct_picture( $file, $alt, $caption, $credit ) {
	$upload = wp_upload_bits( $file, null, file_get_contents( __DIR__ . '/../../examples/assets/' . $file ) );
	$id     = wp_insert_attachment(
		array(
			'post_mime_type' => 'image/jpeg',
			'post_title'     => $file,
			'post_excerpt'   => $caption,
			'post_status'    => 'inherit',
		),
		$upload['file']
	);
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	update_post_meta( $id, '_news_elements_credit', $credit );
	return $id;
}

/**
 * A picture block as the editor writes it.
 *
 * @param int    $id    The picture.
 * @param string $align Its alignment.
 * @return string
 */
function nct_image( $id, $align = '' ) {
	$attributes = array( 'id' => $id, 'sizeSlug' => 'large' ) + ( $align ? array( 'align' => $align ) : array() );
	return '<!-- wp:image ' . wp_json_encode( $attributes ) . ' --><figure class="wp-block-image' . ( $align ? " align$align" : '' ) . ' size-large"><img src="'
		. esc_url( wp_get_attachment_url( $id ) ) . '" alt="' . esc_attr( get_post_meta( $id, '_wp_attachment_image_alt', true ) ) . '" class="wp-image-' . $id
		. '"/><figcaption class="wp-element-caption">' . esc_html( wp_get_attachment_caption( $id ) ) . '</figcaption></figure><!-- /wp:image -->';
}

$found = get_page_by_path( 'plugin-article', OBJECT, 'post' );
if ( ! $found ) {
	$region    = wp_insert_category( array( 'cat_name' => 'Region', 'category_nicename' => 'region' ) );
	$transport = wp_insert_category( array( 'cat_name' => 'Transport & roads', 'category_nicename' => 'transport', 'category_parent' => $region ) );
	$lead      = nct_picture( 'lead.jpg', 'A lit white tram crosses an arched bridge.', 'The last run of the evening.', 'Maud Terrier' );
	$platform  = nct_picture( 'platform.jpg', 'People wait on a platform.', 'Platforms were lowered by six centimetres.', 'Léa Quint' );
	$portrait  = nct_picture( 'portrait.jpg', 'A driver in a blue coat.', 'Fourteen weeks of training.', '' );
	$text      = '<!-- wp:paragraph --><p>At ten past one the last tram rolls in, and the depot begins to speak. Brushes, compressors, the slow tick of wheels that cool. Yasmina Roy, who has run the night shift for nine years, walks the row with a lamp and a thermos, and a list on which three lines have stood since the spring.</p><!-- /wp:paragraph -->';
	$content   = $text
		. '<!-- wp:heading --><h2>A notebook by the door</h2><!-- /wp:heading -->' . $text
		. '<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>It is the only time of day at which the trams have anything to say.</p><cite>Yasmina Roy</cite></blockquote></figure><!-- /wp:pullquote -->'
		. $text . nct_image( $platform, 'wide' ) . $text . nct_image( $portrait, 'left' ) . $text . $text
		. '<!-- wp:heading {"level":3} --><h3>What the notebook says</h3><!-- /wp:heading -->'
		. '<!-- wp:quote --><blockquote class="wp-block-quote"><p>Number 4 hums in B flat.</p><cite>A visitor</cite></blockquote><!-- /wp:quote -->'
		. '<!-- wp:html --><details class="wp-block-details"><summary>How to visit</summary><p>On Thursdays, fifteen at a time.</p></details><!-- /wp:html -->'
		. '<!-- wp:list --><ul><li>Warm clothes</li><li>A lamp</li></ul><!-- /wp:list -->'
		. nct_image( $platform, 'full' ) . $text
		. '<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Run</th><th>Before</th><th>Now</th></tr></thead><tbody><tr><td>Rouvray</td><td>40 min</td><td>18 min</td></tr></tbody></table></figure><!-- /wp:table -->'
		. '<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column">' . nct_image( $platform ) . '</div><!-- /wp:column --><!-- wp:column --><div class="wp-block-column">' . $text . '</div><!-- /wp:column --></div><!-- /wp:columns -->'
		. $text;
	$write     = function ( $name, $title, $more = array() ) use ( $transport ) {
		return wp_insert_post(
			$more + array(
				'post_name'     => $name,
				'post_title'    => $title,
				'post_content'  => '<!-- wp:paragraph --><p>Short.</p><!-- /wp:paragraph -->',
				'post_status'   => 'publish',
				'post_author'   => 1,
				'post_category' => array( $transport ),
				'post_date'     => '2026-03-14 06:00:00',
			)
		);
	};
	foreach ( array( 'The market counts again', 'Eighteen minutes', 'What a ride should cost', 'A bench by the window', 'The old funicular' ) as $index => $title ) {
		set_post_thumbnail( $write( 'related-' . $index, $title, array( 'post_date' => "2026-03-0$index 06:00:00" ) ), $index % 2 ? $platform : $lead );
	}
	$found = get_post(
		$write(
			'plugin-article',
			'The night depot opens its doors & its notebook',
			array(
				'post_content' => $content,
				'post_excerpt' => 'Twelve trams sleep below Rouvray. Anyone may come and see how they are woken.',
				'tags_input'   => array( 'Trams', 'Night work' ),
			)
		)
	);
	set_post_thumbnail( $found, $lead );
	$comment = function ( $parent, $name, $text ) use ( $found ) {
		return wp_insert_comment(
			array(
				'comment_post_ID'      => $found->ID,
				'comment_parent'       => $parent,
				'comment_author'       => $name,
				'comment_author_email' => 'a@example.test',
				'comment_author_IP'    => '192.0.2.1',
				'comment_author_url'   => 'Bo' === $name ? 'javascript:alert(1)' : 'https://example.test/',
				'comment_content'      => $text,
				'comment_approved'     => 1,
			)
		);
	};
	$first = $comment( 0, 'Ada & co', 'I heard number 4 too.' );
	$last  = $comment( $comment( $first, 'Bo', 'B flat, surely.' ), 'Cy', 'Or A sharp.' );
	update_option( 'nct_seed', array_merge( get_option( 'nct_seed' ), array( $first, $last - 1, $last ) ) );
}
// Each time: a test that takes the plugin away takes its credits with it.
foreach ( array( 'lead.jpg' => 'Maud Terrier', 'platform.jpg' => 'Léa Quint' ) as $title => $credit ) {
	foreach ( get_posts( array( 'post_type' => 'attachment', 'title' => $title, 'numberposts' => -1 ) ) as $picture ) {
		update_post_meta( $picture->ID, '_news_elements_credit', $credit );
	}
}
echo wp_json_encode( array( 'article' => $found->ID, 'address' => get_permalink( $found ) ) );
