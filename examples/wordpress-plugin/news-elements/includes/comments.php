<?php
/**
 * Comments: WordPress's own list and form, in the markup that the package keeps and enhances.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Gives an article the plugin's template for comments.
 *
 * @param string $template The theme's.
 * @return string
 */
function news_elements_comments_template( $template ) {
	return news_elements_is_article() ? NEWS_ELEMENTS_DIR . 'templates/comments.php' : $template;
}
add_filter( 'comments_template', 'news_elements_comments_template', 99 );

/**
 * Prints one comment. WordPress itself closes its item, after the replies.
 *
 * @param WP_Comment $comment The comment.
 * @param array      $args    Of the list.
 * @param int        $depth   How deep it stands.
 */
function news_elements_comment( $comment, $args, $depth ) {
	$name = get_comment_author( $comment );
	$url  = get_comment_author_url( $comment );
	$by   = $url && preg_match( '#^https?://#i', $url )
		? sprintf( '<a href="%s" rel="nofollow ugc noopener">%s</a>', esc_url( $url ), esc_html( $name ) )
		: esc_html( $name );
	?>
	<li id="comment-<?php comment_ID(); ?>">
		<article aria-labelledby="comment-<?php comment_ID(); ?>-by">
			<header id="comment-<?php comment_ID(); ?>-by">
				<b dir="auto"><?php echo $by; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above. ?></b>
				<?php
				/* translators: 1: date, 2: time. */
				$when = sprintf( __( '%1$s, %2$s', 'news-elements' ), get_comment_date( '', $comment ), get_comment_time() );
				echo news_elements_time( get_comment_time( 'c' ), $when ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped there.
				if ( '0' === $comment->comment_approved ) {
					echo ' <small class="held">' . esc_html__( 'Awaiting approval', 'news-elements' ) . '</small>';
				}
				?>
			</header>
			<div class="text" dir="auto"><?php comment_text( $comment ); ?></div>
			<p class="actions">
				<?php
				comment_reply_link(
					array_merge(
						$args,
						array(
							'depth'     => $depth,
							'max_depth' => $args['max_depth'],
							'respond_id' => 'respond',
						)
					),
					$comment
				);
				?>
				<a href="<?php echo esc_url( get_comment_link( $comment, $args ) ); ?>"><?php esc_html_e( 'Link to comment', 'news-elements' ); ?></a>
			</p>
		</article>
	<?php
}

/**
 * A field of the form.
 *
 * @param string $label      Its label.
 * @param string $control    Its control, escaped; its id is the name.
 * @param string $name       Its name.
 * @param bool   $is_required Whether it must be filled in.
 * @param string $kind       Class of its box.
 * @return string
 */
function news_elements_form_field( $label, $control, $name, $is_required, $kind = '' ) {
	$mark = $is_required ? '<i aria-hidden="true">*</i>' : '<i>' . esc_html__( '(optional)', 'news-elements' ) . '</i>';
	return sprintf(
		'<div%1$s><label for="%2$s">%3$s %4$s</label>%5$s</div>',
		$kind ? ' class="' . esc_attr( $kind ) . '"' : '',
		esc_attr( $name ),
		esc_html( $label ),
		$mark,
		$control
	);
}

/**
 * WordPress's own form, with the plugin's boxes around its fields.
 *
 * @return array Arguments of comment_form().
 */
function news_elements_form() {
	$reader   = wp_get_current_commenter();
	$required = (bool) get_option( 'require_name_email' );
	$must     = $required ? ' required' : '';
	$fields   = array(
		'author' => news_elements_form_field(
			__( 'Name', 'news-elements' ),
			sprintf( '<input id="author" name="author" type="text" autocomplete="name" maxlength="245" value="%s"%s>', esc_attr( $reader['comment_author'] ), $must ),
			'author',
			$required,
			'half'
		),
		'email'  => news_elements_form_field(
			__( 'Email', 'news-elements' ),
			sprintf( '<input id="email" name="email" type="email" autocomplete="email" maxlength="100" dir="ltr" aria-describedby="email-notes" value="%s"%s>', esc_attr( $reader['comment_author_email'] ), $must ),
			'email',
			$required,
			'half'
		),
		'url'    => news_elements_form_field(
			__( 'Website', 'news-elements' ),
			sprintf( '<input id="url" name="url" type="url" autocomplete="url" maxlength="200" dir="ltr" value="%s">', esc_attr( $reader['comment_author_url'] ) ),
			'url',
			false
		),
	);
	if ( get_option( 'show_comments_cookies_opt_in' ) ) {
		$fields['cookies'] = sprintf(
			'<div class="check"><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes"%s><label for="wp-comment-cookies-consent">%s</label></div>',
			empty( $reader['comment_author_email'] ) ? '' : ' checked',
			esc_html__( 'Save my name, email, and website in this browser for the next time I comment.', 'news-elements' )
		);
	}
	$open = '<div class="fields">';
	return array(
		// The browser's own messages show where there is no script.
		'format'               => 'xhtml',
		'fields'               => $fields,
		'comment_field'        => news_elements_form_field(
			__( 'Comment', 'news-elements' ),
			'<textarea id="comment" name="comment" rows="8" required></textarea>',
			'comment',
			true
		),
		'comment_notes_before' => sprintf(
			'<p><span id="email-notes">%s</span> %s</p>',
			esc_html__( 'Your email address will not be published.', 'news-elements' ),
			esc_html__( 'Required fields are marked *', 'news-elements' )
		) . $open,
		'logged_in_as'         => sprintf(
			'<p>%s <a href="%s">%s</a></p>',
			/* translators: %s: name of the user. */
			esc_html( sprintf( __( 'Logged in as %s.', 'news-elements' ), wp_get_current_user()->display_name ) ),
			esc_url( wp_logout_url( get_permalink() ) ),
			esc_html__( 'Log out', 'news-elements' )
		) . $open,
		'title_reply_before'   => '<h3 id="reply-title">',
		'title_reply_after'    => '</h3>',
		'cancel_reply_before'  => ' ',
		'cancel_reply_after'   => '',
		'submit_button'        => '<button name="%1$s" type="submit" id="%2$s" class="%3$s">%4$s</button>',
		'submit_field'         => '<div class="submit">%1$s %2$s</div></div>',
		// A field called "submit" would hide the form's own method.
		'name_submit'          => 'send',
		'label_submit'         => __( 'Post comment', 'news-elements' ),
	);
}

/**
 * The link that ends a reply, only where there is a reply to end, and without a style of its own.
 *
 * @param string $formatted As WordPress writes it.
 * @param string $link      Its address, escaped.
 * @param string $text      Its words.
 * @return string
 */
function news_elements_cancel_reply( $formatted, $link, $text ) {
	if ( ! news_elements_is_article() ) {
		return $formatted;
	}
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- An address that only shows a form.
	return isset( $_GET['replytocom'] ) ? sprintf( '<a rel="nofollow" id="cancel-comment-reply-link" href="%s">%s</a>', esc_url( $link ), esc_html( $text ) ) : '';
}
add_filter( 'cancel_comment_reply_link', 'news_elements_cancel_reply', 10, 3 );
