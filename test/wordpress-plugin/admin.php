<?php
/**
 * What an administrator does: php admin.php COMMAND ARGUMENTS. Prints JSON.
 *
 *   activate, deactivate, uninstall
 *   theme NAME
 *   settings JSON
 *   kept            what of the plugin is in the database
 */

$_SERVER['REQUEST_URI'] = '/wp-admin/';
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

const NCT_PLUGIN = 'news-elements/news-elements.php';

$answer = array( 'ok' => true );
switch ( $argv[1] ) {
	case 'activate':
		$result = activate_plugin( NCT_PLUGIN );
		$answer = is_wp_error( $result ) ? array( 'error' => $result->get_error_message() ) : $answer;
		break;
	case 'deactivate':
		deactivate_plugins( NCT_PLUGIN );
		break;
	case 'uninstall':
		deactivate_plugins( NCT_PLUGIN );
		uninstall_plugin( NCT_PLUGIN );
		break;
	case 'theme':
		switch_theme( $argv[2] );
		break;
	case 'settings':
		update_option( 'news_elements', json_decode( $argv[2], true ) );
		break;
	case 'kept':
		global $wpdb;
		$answer = array(
			'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%news_elements%'" ),
			'meta'    => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%news_elements%'" ),
		);
		break;
}
echo wp_json_encode( $answer );
