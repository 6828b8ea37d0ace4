<?php
/**
 * Settings → News Elements: theme, colour scheme and layout.
 *
 * @package NewsElements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What can be chosen: for each setting its label and, for each value, its name. The first value is the default.
 *
 * @return array<string, array{label: string, values: array<string, string>}>
 */
function news_elements_choices() {
	return array(
		'theme'  => array(
			'label'  => __( 'Theme', 'news-elements' ),
			'values' => array(
				''        => 'Slate',
				'gazette' => 'Gazette',
				'une'     => 'Une',
				'bourse'  => 'Bourse',
				'antenne' => 'Antenne',
				'revue'   => 'Revue',
			),
		),
		'scheme' => array(
			'label'  => __( 'Colours', 'news-elements' ),
			'values' => array(
				'light'    => __( 'Light', 'news-elements' ),
				'dark'     => __( 'Dark', 'news-elements' ),
				'auto'     => __( 'As the reader’s system', 'news-elements' ),
				''         => __( 'As the page (color-scheme of the theme)', 'news-elements' ),
				'sepia'    => __( 'Sepia', 'news-elements' ),
				'contrast' => __( 'High contrast', 'news-elements' ),
			),
		),
		'layout' => array(
			'label'  => __( 'Layout', 'news-elements' ),
			'values' => array(
				''       => __( 'Centred', 'news-elements' ),
				'ledger' => __( 'Ledger: byline in the margin', 'news-elements' ),
				'split'  => __( 'Split: headline beside the picture', 'news-elements' ),
			),
		),
	);
}

/**
 * The settings, each with a value that there is.
 *
 * @return array<string, string>
 */
function news_elements_settings() {
	return news_elements_clean_settings( get_option( 'news_elements', array() ) );
}

/**
 * Takes only what can be chosen.
 *
 * @param mixed $given What was sent or stored.
 * @return array<string, string>
 */
function news_elements_clean_settings( $given ) {
	$clean = array();
	foreach ( news_elements_choices() as $name => $choice ) {
		$value          = is_array( $given ) && isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : null;
		$is_known       = null !== $value && isset( $choice['values'][ $value ] );
		$clean[ $name ] = $is_known ? $value : (string) array_key_first( $choice['values'] );
	}
	return $clean;
}

/**
 * Registers the option and its fields.
 */
function news_elements_register_settings() {
	register_setting(
		'news_elements',
		'news_elements',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'news_elements_clean_settings',
			'default'           => array(),
		)
	);
	add_settings_section( 'news_elements_look', '', '__return_empty_string', 'news_elements' );
	foreach ( news_elements_choices() as $name => $choice ) {
		add_settings_field(
			'news_elements_' . $name,
			$choice['label'],
			'news_elements_field',
			'news_elements',
			'news_elements_look',
			array(
				'name'      => $name,
				'label_for' => 'news_elements_' . $name,
			)
		);
	}
}
add_action( 'admin_init', 'news_elements_register_settings' );

/**
 * Prints a list to choose from.
 *
 * @param array{name: string, label_for: string} $field Which.
 */
function news_elements_field( $field ) {
	$chosen = news_elements_settings();
	$choice = news_elements_choices()[ $field['name'] ];
	printf( '<select id="%1$s" name="news_elements[%2$s]">', esc_attr( $field['label_for'] ), esc_attr( $field['name'] ) );
	foreach ( $choice['values'] as $value => $name ) {
		printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( $value ), selected( $chosen[ $field['name'] ], (string) $value, false ), esc_html( $name ) );
	}
	echo '</select>';
}

/**
 * Adds the page to the menu.
 */
function news_elements_add_settings_page() {
	add_options_page( __( 'News Elements', 'news-elements' ), __( 'News Elements', 'news-elements' ), 'manage_options', 'news_elements', 'news_elements_settings_page' );
}
add_action( 'admin_menu', 'news_elements_add_settings_page' );

/**
 * Prints the page.
 */
function news_elements_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" method="post">
			<?php
			settings_fields( 'news_elements' );
			do_settings_sections( 'news_elements' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}
