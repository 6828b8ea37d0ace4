<?php
/**
 * Plugin Name: Test contract
 * Description: What tests may switch on a WordPress that only loopback can reach.
 *
 * POST /wp-json/nct/v1/reset    {anon, flood, moderate, require, registration, slow}
 *   Deletes every comment but the seed's and sets the switches; what is not named goes to its default.
 *   anon 0|1 (1)          anonymous comments by REST
 *   flood seconds (0)     how long a reader has to wait between two comments
 *   moderate 0|1 (0)      every comment is held
 *   require 0|1 (1)       name and e-mail address are required
 *   registration 0|1 (0)  only who is logged in may comment
 *   slow milliseconds (0) how long a comment takes before it is saved
 * POST /wp-json/nct/v1/switch   the same switches, and no comment is deleted
 * POST /wp-json/nct/v1/moderate {id, status: "approve"|"hold"|"spam"|"trash"}: what an editor does
 *
 * Comments on posts whose name begins with "moderated" are held. Mail goes to the file mail.log.
 */

if ( ! function_exists( 'wp_mail' ) ) {
	/**
	 * Writes down that a mail would have gone out.
	 *
	 * @param string|string[] $to      Receiver.
	 * @param string          $subject Subject.
	 * @return bool True.
	 */
	function wp_mail( $to, $subject = '' ) {
		file_put_contents( dirname( ABSPATH ) . '/mail.log', wp_json_encode( array( $to, $subject ) ) . "\n", FILE_APPEND );
		return true;
	}
}

/** The switches: the option behind each name, and its default. */
const NCT_SWITCHES = array(
	'anon'         => array( 'nct_anon', 1 ),
	'flood'        => array( 'nct_flood', 0 ),
	'moderate'     => array( 'comment_moderation', 0 ),
	'require'      => array( 'require_name_email', 1 ),
	'registration' => array( 'comment_registration', 0 ),
	'slow'         => array( 'nct_slow', 0 ),
);

add_filter(
	'rest_allow_anonymous_comments',
	function () {
		return 1 === (int) get_option( 'nct_anon', 1 );
	}
);

add_filter(
	'comment_flood_filter',
	function ( $flood, $last, $now ) {
		return $now - $last < (int) get_option( 'nct_flood', 0 );
	},
	20,
	3
);

add_filter(
	'pre_comment_approved',
	function ( $approved, $comment ) {
		$post = get_post( $comment['comment_post_ID'] );
		$held = $post && 0 === strpos( $post->post_name, 'moderated' );
		return $held && ! in_array( $approved, array( 'spam', 'trash' ), true ) ? 0 : $approved;
	},
	10,
	2
);

$nct_wait = function () {
	usleep( 1000 * (int) get_option( 'nct_slow', 0 ) );
};
add_action( 'pre_comment_on_post', $nct_wait );
add_filter(
	'rest_pre_dispatch',
	function ( $result, $server, $request ) use ( $nct_wait ) {
		if ( 'POST' === $request->get_method() && '/wp/v2/comments' === $request->get_route() ) {
			$nct_wait();
		}
		return $result;
	},
	10,
	3
);

add_action(
	'rest_api_init',
	function () {
		$set   = function ( $request, $all ) {
			foreach ( NCT_SWITCHES as $name => list( $option, $default ) ) {
				if ( $all || isset( $request[ $name ] ) ) {
					update_option( $option, (int) ( $request[ $name ] ?? $default ) );
				}
			}
		};
		$route = function ( $name, $callback ) {
			register_rest_route(
				'nct/v1',
				'/' . $name,
				array(
					'methods'             => 'POST',
					'permission_callback' => function () {
						return '127.0.0.1' === $_SERVER['REMOTE_ADDR'];
					},
					'callback'            => $callback,
				)
			);
		};
		$route(
			'switch',
			function ( $request ) use ( $set ) {
				$set( $request, false );
				return array( 'ok' => true );
			}
		);
		$route(
			'reset',
			function ( $request ) use ( $set ) {
				global $wpdb;
				$set( $request, true );
				$wpdb->query( "DELETE FROM $wpdb->comments WHERE comment_ID NOT IN (" . implode( ',', array_map( 'intval', get_option( 'nct_seed' ) ) ) . ')' );
				$posts = get_posts( array( 'numberposts' => -1 ) );
				foreach ( $posts as $post ) {
					wp_update_comment_count_now( $post->ID );
				}
				wp_cache_flush();
				return array(
					'ok'    => true,
					'posts' => wp_list_pluck( $posts, 'ID', 'post_name' ),
				);
			}
		);
		$route(
			'moderate',
			function ( $request ) {
				return array(
					'ok'     => (bool) wp_set_comment_status( (int) $request['id'], (string) $request['status'] ),
					'status' => wp_get_comment_status( (int) $request['id'] ),
				);
			}
		);
	}
);
