<?php
/**
 * An article, without anything around it. The pieces are escaped where they are made.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped
while ( have_posts() ) :
	the_post();
	?>
	<news-article<?php echo news_elements_article_attributes(); ?>>
		<?php echo news_elements_breadcrumb(); ?>
		<article id="post-<?php the_ID(); ?>" aria-labelledby="news-elements-headline">
			<header>
				<?php echo news_elements_kicker(); ?>
				<h1 id="news-elements-headline"><?php echo wp_kses_post( news_elements_title() ); ?></h1>
				<?php
				echo news_elements_standfirst();
				echo news_elements_lead_picture();
				?>
			</header>
			<?php
			echo news_elements_byline();
			echo news_elements_content();
			echo news_elements_footer();
			?>
		</article>
		<?php
		echo news_elements_related();
		if ( comments_open() || get_comments_number() ) {
			comments_template();
		}
		?>
	</news-article>
	<?php
endwhile;
