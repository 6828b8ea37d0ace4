<?php
/**
 * Takes away everything that the plugin has kept.
 *
 * @package NewsElements
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

global $wpdb;
delete_option( 'news_elements' );
delete_post_meta_by_key( '_news_elements_credit' );
// One for each category, whose numbers are not known here.
$news_elements_kept = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_news_elements_related_' ) . '%' )
);
foreach ( $news_elements_kept as $news_elements_name ) {
	delete_transient( substr( $news_elements_name, strlen( '_transient_' ) ) );
}
