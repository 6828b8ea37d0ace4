<?php
/**
 * Pretty permalinks for PHP's own web server, which calls this for every request.
 */

$news_root = $_SERVER['DOCUMENT_ROOT'];
$news_path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$news_file = $news_root . $news_path;

if ( '/' !== $news_path && is_file( $news_file ) ) {
	// A file: PHP serves or runs it itself.
	return false;
}

if ( '/' !== $news_path && is_file( rtrim( $news_file, '/' ) . '/index.php' ) ) {
	$news_script = rtrim( $news_path, '/' ) . '/index.php';
} else {
	$news_script = '/index.php';
}
$_SERVER['SCRIPT_NAME'] = $news_script;
$_SERVER['PHP_SELF']    = $news_script;
chdir( dirname( $news_root . $news_script ) );
require $news_root . $news_script;
