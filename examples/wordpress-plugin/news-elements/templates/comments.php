<?php
/**
 * The comments of an article: WordPress's list and WordPress's form.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

if ( post_password_required() ) {
	return;
}
$news_elements_count = (int) get_comments_number();
?>
<news-comments backend="wordpress-form" src="<?php echo esc_url( rest_url() ); ?>" thread="<?php the_ID(); ?>">
	<section id="comments" aria-labelledby="news-elements-comments">
		<h2 id="news-elements-comments"><?php esc_html_e( 'Comments', 'news-elements' ); ?>
			<?php if ( $news_elements_count ) : ?>
				<span>(<?php echo esc_html( number_format_i18n( $news_elements_count ) ); ?>)</span>
			<?php endif; ?>
		</h2>
		<?php if ( have_comments() ) : ?>
			<ol class="comments">
				<?php
				wp_list_comments(
					array(
						'style'    => 'ol',
						'type'     => 'comment',
						'callback' => 'news_elements_comment',
					)
				);
				?>
			</ol>
			<?php the_comments_navigation(); ?>
		<?php endif; ?>
		<?php if ( comments_open() ) : ?>
			<news-comment-form thread="<?php the_ID(); ?>"><?php comment_form( news_elements_form() ); ?></news-comment-form>
		<?php else : ?>
			<p class="notice"><?php esc_html_e( 'Comments are closed.', 'news-elements' ); ?></p>
		<?php endif; ?>
	</section>
</news-comments>
