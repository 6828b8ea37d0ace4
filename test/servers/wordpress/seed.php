<?php
/**
 * Installs WordPress and writes the seed, once: php seed.php FOLDER. Prints the posts.
 */

define( 'WP_INSTALLING', true );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( ! is_blog_installed() ) {
	wp_install( 'News comments', 'admin', 'admin@example.test', false, '', 'admin-pass' );
}

/**
 * Writes posts and comments. Their numbers are part of the contract: posts 4 to 7, comments 2 to 125.
 */
function nct_seed() {
	$options = array(
		'permalink_structure'          => '/%postname%/',
		'timezone_string'              => 'UTC',
		'comment_moderation'           => 0,
		'comment_previously_approved'  => 0,
		'comment_max_links'            => 2,
		'require_name_email'           => 1,
		'thread_comments'              => 1,
		'thread_comments_depth'        => 5,
		'page_comments'                => 1,
		'comments_per_page'            => 20,
		'default_comments_page'        => 'newest',
		'comment_order'                => 'asc',
		'show_comments_cookies_opt_in' => 1,
		'close_comments_for_old_posts' => 0,
	);
	foreach ( $options as $name => $value ) {
		update_option( $name, $value );
	}
	switch_theme( 'twentytwentyone' );
	wp_delete_comment( 1, true );

	$write_post = function ( $name, $title, $status = 'open' ) {
		return wp_insert_post(
			array(
				'post_name'      => $name,
				'post_title'     => $title,
				'post_content'   => '<p>Body.</p>',
				'post_status'    => 'publish',
				'post_author'    => 1,
				'comment_status' => $status,
			)
		);
	};
	$open       = $write_post( 'open-article', 'Open article' );
	$write_post( 'moderated-article', 'Moderated article' );
	$write_post( 'closed-article', 'Closed article', 'closed' );
	$long = $write_post( 'long-thread', 'Long thread' );

	$seed    = array();
	$comment = function ( $post, $parent, $name, $text, $minute ) use ( &$seed ) {
		$date   = gmdate( 'Y-m-d H:i:s', 1760000000 + $minute * 60 );
		$id     = wp_insert_comment(
			array(
				'comment_post_ID'      => $post,
				'comment_parent'       => $parent,
				'comment_author'       => $name,
				'comment_author_email' => strtolower( $name ) . '@example.test',
				'comment_author_url'   => $minute % 3 ? '' : 'https://example.test/' . strtolower( $name ),
				'comment_author_IP'    => '192.0.2.1',
				'comment_content'      => $text,
				'comment_approved'     => 1,
				'comment_date'         => $date,
				'comment_date_gmt'     => $date,
			)
		);
		$seed[] = $id;
		return $id;
	};
	$first = $comment( $open, 0, 'Ada', 'First comment, with <em>markup</em>.', 1 );
	$reply = $comment( $open, $first, 'Bo', 'A reply to Ada.', 2 );
	$comment( $open, $reply, 'Cy', 'A reply to the reply.', 3 );
	$comment( $open, 0, 'Di', 'Second top-level comment.', 4 );
	$parent = 0;
	for ( $number = 0; $number < 120; $number++ ) {
		// Chains of six.
		$parent = $comment( $long, $number % 6 ? $parent : 0, 'Reader' . $number, "Comment number $number in a long thread.", 10 + $number );
	}
	wp_update_comment_count_now( $open );
	wp_update_comment_count_now( $long );
	update_option( 'nct_seed', $seed );
	global $wp_rewrite;
	$wp_rewrite->init();
	$wp_rewrite->flush_rules( false );
}

if ( false === get_option( 'nct_seed' ) ) {
	nct_seed();
}

$posts = get_posts(
	array(
		'numberposts' => -1,
		'orderby'     => 'ID',
		'order'       => 'ASC',
	)
);
foreach ( $posts as $post ) {
	echo "post {$post->ID} {$post->post_name} comments={$post->comment_count} {$post->comment_status}\n";
}
