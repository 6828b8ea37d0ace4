<?php
/**
 * An article between the header and footer parts of a block theme.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// Before <head>, so that blocks can still ask for their styles there.
ob_start();
block_header_area();
$news_elements_header = ob_get_clean();
ob_start();
block_footer_area();
$news_elements_footer = ob_get_clean();
// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- The theme's own parts.
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<div class="wp-site-blocks">
	<header class="wp-block-template-part"><?php echo $news_elements_header; ?></header>
	<main><?php require NEWS_ELEMENTS_DIR . 'templates/article.php'; ?></main>
	<footer class="wp-block-template-part"><?php echo $news_elements_footer; ?></footer>
</div>
<?php wp_footer(); ?>
</body>
</html>
