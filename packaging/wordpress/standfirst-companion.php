<?php
// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Plugin Name:       Standfirst Companion
 * Description:       For newsrooms that write in Standfirst: no story or picture arrives twice, nobody's words are overwritten, everybody sees who has a story open, and big pictures go on where the line broke.
 * Version:           2
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Standfirst authors
 * License:           GPL-3.0-or-later
 * Text Domain:       standfirst-companion
 *
 * Standfirst publishes to a WordPress without this plugin as well. Nothing in here changes what readers get, but for the
 * titles and descriptions for search engines, and those only where no other plugin looks after them.
 *
 * @package Standfirst
 */

defined( 'ABSPATH' ) || exit;

/**
 * Starts the parts, says that the plugin is there, and clears up.
 */
final class Standfirst_Companion {

	const VERSION = 2; // As above: of what is promised to Standfirst; counts up when something is added.
	const SPACE   = 'standfirst/v1';
	const DAILY   = 'standfirst_companion_daily';

	/**
	 * Hooks everything in.
	 */
	public static function start() {
		add_action( 'rest_api_init', array( __CLASS__, 'register_routes' ) );
		add_action( self::DAILY, array( __CLASS__, 'clean' ) );
		Standfirst_Companion_Marks::start();
		Standfirst_Companion_Keys::start();
		Standfirst_Companion_Match::start();
		Standfirst_Companion_Edit_Locks::start();
		Standfirst_Companion_Uploads::start();
		Standfirst_Companion_Search::start();
		register_activation_hook( __FILE__, array( __CLASS__, 'activate' ) );
		register_deactivation_hook( __FILE__, array( __CLASS__, 'deactivate' ) );
	}

	/**
	 * Left-overs are looked for once a day.
	 */
	public static function activate() {
		register_uninstall_hook( __FILE__, array( __CLASS__, 'uninstall' ) );
		if ( ! wp_next_scheduled( self::DAILY ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', self::DAILY );
		}
	}

	/**
	 * What is only of use while the plugin runs goes; what was written with stories stays until it is uninstalled.
	 */
	public static function deactivate() {
		wp_clear_scheduled_hook( self::DAILY );
		Standfirst_Companion_Keys::forget_all();
		Standfirst_Companion_Uploads::remove_all();
		delete_metadata( 'post', 0, Standfirst_Companion_Edit_Locks::META, '', true );
		delete_transient( 'standfirst_companion_cleaned' );
	}

	/**
	 * Nothing of the plugin stays, on any site of a network.
	 */
	public static function uninstall() {
		$sites = is_multisite() ? get_sites(
			array(
				'fields' => 'ids',
				'number' => 0,
			)
		) : array( 0 );
		foreach ( $sites as $site ) {
			if ( $site ) {
				switch_to_blog( $site );
			}
			self::deactivate();
			foreach ( Standfirst_Companion_Marks::all_keys() as $key ) {
				delete_metadata( 'post', 0, $key, '', true );
			}
			if ( $site ) {
				restore_current_blog();
			}
		}
	}

	/**
	 * Removes what is older than a day.
	 */
	public static function clean() {
		Standfirst_Companion_Keys::forget_old();
		Standfirst_Companion_Uploads::remove_old();
	}

	/**
	 * The same where the site's own clockwork is switched off; at most once an hour.
	 */
	public static function clean_sometimes() {
		if ( ! get_transient( 'standfirst_companion_cleaned' ) ) {
			set_transient( 'standfirst_companion_cleaned', 1, HOUR_IN_SECONDS );
			self::clean();
		}
	}

	/**
	 * Routes of our own.
	 */
	public static function register_routes() {
		register_rest_route(
			self::SPACE,
			'/about',
			array(
				'methods'             => 'GET',
				'callback'            => array( __CLASS__, 'about' ),
				'permission_callback' => array( __CLASS__, 'may_write' ),
			)
		);
		Standfirst_Companion_Edit_Locks::register_routes();
		Standfirst_Companion_Uploads::register_routes();
	}

	/**
	 * Whoever writes here may know what is installed; nobody else.
	 *
	 * @return bool
	 */
	public static function may_write() {
		return current_user_can( 'edit_posts' );
	}

	/**
	 * What this site offers to Standfirst.
	 *
	 * @return array
	 */
	public static function about() {
		return array(
			'version' => self::VERSION,
			'uploads' => array(
				'limit'   => (int) wp_max_upload_size(),
				'largest' => Standfirst_Companion_Uploads::largest(),
				'piece'   => Standfirst_Companion_Uploads::piece_size(),
			),
			'search'  => array(
				'by'     => Standfirst_Companion_Search::kept_by(),
				'fields' => array_keys( Standfirst_Companion_Search::fields() ),
			),
			'locks'   => true,
		);
	}

	/**
	 * A refusal that carries more than words.
	 *
	 * @param int    $status  HTTP status.
	 * @param string $code    For programs.
	 * @param string $message For persons.
	 * @param array  $data    More.
	 * @param array  $headers Of the answer.
	 * @return WP_REST_Response
	 */
	public static function refusal( $status, $code, $message, $data = array(), $headers = array() ) {
		$body = array(
			'code'    => $code,
			'message' => $message,
			'data'    => array_merge( array( 'status' => $status ), $data ),
		);
		return new WP_REST_Response( $body, $status, $headers );
	}

	/**
	 * An answer to somebody who should ask again soon.
	 *
	 * @param string $code    For programs.
	 * @param int    $seconds How soon.
	 * @return WP_REST_Response
	 */
	public static function busy( $code, $seconds ) {
		$message = __( 'The same is being done at this moment.', 'standfirst-companion' );
		return self::refusal( 409, $code, $message, array(), array( 'Retry-After' => (string) $seconds ) );
	}
}

/**
 * Locks of the database, by name. They end with the connection: a process that dies holds nothing up.
 */
final class Standfirst_Companion_Mutex {

	/**
	 * How often each is held in this process.
	 *
	 * @var int[]
	 */
	private static $held = array();

	/**
	 * Takes it, or says after so many seconds that somebody else has it.
	 *
	 * @param string $name    Ours.
	 * @param int    $seconds To wait.
	 * @return bool
	 */
	public static function take( $name, $seconds ) {
		global $wpdb;
		if ( isset( self::$held[ $name ] ) ) {
			++self::$held[ $name ];
			return true;
		}
		$got = $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, %d)', self::name_there( $name ), $seconds ) );
		if ( '1' !== (string) $got ) {
			return false;
		}
		self::$held[ $name ] = 1;
		return true;
	}

	/**
	 * Gives back what take() took.
	 *
	 * @param string $name Ours.
	 */
	public static function give( $name ) {
		global $wpdb;
		if ( ! isset( self::$held[ $name ] ) || --self::$held[ $name ] > 0 ) {
			return;
		}
		unset( self::$held[ $name ] );
		$wpdb->get_var( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', self::name_there( $name ) ) );
	}

	/**
	 * Names are shared by all databases of a server, and have at most 64 letters.
	 *
	 * @param string $name Ours.
	 * @return string
	 */
	private static function name_there( $name ) {
		global $wpdb;
		return 'standfirst_' . md5( DB_NAME . '|' . $wpdb->prefix . '|' . $name );
	}
}

/**
 * What a story and a picture are known by, in registered meta, and how they are found by it.
 */
final class Standfirst_Companion_Marks {

	const STORY = '_standfirst_story';
	const MEDIA = '_standfirst_media';

	/**
	 * Hooks.
	 */
	public static function start() {
		add_action( 'init', array( __CLASS__, 'register' ), 99 );
		add_action( 'rest_api_init', array( __CLASS__, 'lend_meta' ), 99 );
	}

	/**
	 * All meta that this plugin ever writes.
	 *
	 * @return string[]
	 */
	public static function all_keys() {
		return array_merge( array( self::STORY, self::MEDIA ), array_keys( Standfirst_Companion_Search::fields() ) );
	}

	/**
	 * Registers the meta of every type of post that has a REST route, and the ways to ask for it.
	 */
	public static function register() {
		foreach ( get_post_types( array( 'show_in_rest' => true ) ) as $type ) {
			if ( 'attachment' === $type ) {
				self::register_one( $type, self::MEDIA, array( __CLASS__, 'plain_key' ) );
				self::make_findable( $type, 'standfirst_media', self::MEDIA );
				continue;
			}
			self::register_one( $type, self::STORY, array( __CLASS__, 'plain_key' ) );
			self::make_findable( $type, 'standfirst_story', self::STORY );
			foreach ( Standfirst_Companion_Search::fields() as $key => $clean ) {
				self::register_one( $type, $key, $clean );
			}
		}
	}

	/**
	 * Whoever may edit the post may set it; only they see it.
	 *
	 * @param string   $type  Of post.
	 * @param string   $key   Of meta.
	 * @param callable $clean Sanitises.
	 */
	private static function register_one( $type, $key, $clean ) {
		register_post_meta(
			$type,
			$key,
			array(
				'type'              => 'string',
				'single'            => true,
				'default'           => '',
				'sanitize_callback' => $clean,
				'auth_callback'     => array( __CLASS__, 'may_set' ),
				'show_in_rest'      => array(
					'schema' => array(
						'type'    => 'string',
						'context' => array( 'edit' ),
					),
				),
			)
		);
	}

	/**
	 * A type of post that has no custom fields has no "meta" in the interface, and its marks could neither be set nor seen:
	 * it is given one with what is ours in it, and nothing else.
	 */
	public static function lend_meta() {
		foreach ( get_post_types( array( 'show_in_rest' => true ) ) as $type ) {
			$built_in = in_array( $type, array( 'post', 'page', 'attachment' ), true );
			if ( $built_in || post_type_supports( $type, 'custom-fields' ) || ! is_post_type_viewable( $type ) ) {
				continue;
			}
			$fields = new WP_REST_Post_Meta_Fields( $type );
			$schema = $fields->get_field_schema();

			$schema['context']    = array( 'edit' );
			$schema['properties'] = self::only_ours( $schema['properties'] );
			unset( $schema['arg_options'] ); // They belong to the field that WordPress has for this.
			register_rest_field(
				$type,
				'meta',
				array(
					'get_callback'    => function ( $post, $name, $request ) use ( $fields ) {
						return self::only_ours( $fields->get_value( $post['id'], $request ) );
					},
					'update_callback' => function ( $value, $post ) use ( $fields ) {
						return is_array( $value ) ? $fields->update_value( self::only_ours( $value ), $post->ID ) : null;
					},
					'schema'          => $schema,
				)
			);
		}
	}

	/**
	 * Without what belongs to others.
	 *
	 * @param array $fields By their keys.
	 * @return array
	 */
	private static function only_ours( $fields ) {
		return array_intersect_key( $fields, array_flip( self::all_keys() ) );
	}

	/**
	 * Adds a parameter to the list of a type.
	 *
	 * @param string $type      Of post.
	 * @param string $parameter Its name.
	 * @param string $key       The meta that it compares.
	 */
	private static function make_findable( $type, $parameter, $key ) {
		add_filter(
			"rest_{$type}_collection_params",
			function ( $params ) use ( $parameter ) {
				$params[ $parameter ] = array(
					'description' => __( 'The key that Standfirst gave it.', 'standfirst-companion' ),
					'type'        => 'string',
				);
				return $params;
			}
		);
		add_filter(
			"rest_{$type}_query",
			function ( $args, $request ) use ( $type, $parameter, $key ) {
				$wanted = $request[ $parameter ];
				if ( ! is_string( $wanted ) || '' === $wanted ) {
					return $args;
				}
				if ( ! current_user_can( get_post_type_object( $type )->cap->edit_posts ) ) {
					$args['post__in'] = array( 0 );
					return $args;
				}
				$args['meta_query'][] = array( // phpcs:ignore WordPress.DB.SlowDBQuery
					'key'   => $key,
					'value' => $wanted,
				);
				// Each post is looked at once more before it is shown: nobody gets what they may not read.
				if ( 'attachment' !== $type && ! isset( $request->get_query_params()['status'] ) ) {
					$args['post_status'] = array_values( get_post_stati( array( 'internal' => false ) ) );
					$args['post_status'][] = 'trash';
				}
				return $args;
			},
			10,
			2
		);
	}

	/**
	 * A key is letters, digits and dashes.
	 *
	 * @param mixed $value As it came.
	 * @return string
	 */
	public static function plain_key( $value ) {
		return substr( preg_replace( '/[^A-Za-z0-9._-]/', '', (string) $value ), 0, 100 );
	}

	/**
	 * Whether a user may set the meta of a post.
	 *
	 * @param bool   $allowed Before.
	 * @param string $key     Of meta.
	 * @param int    $post_id The post.
	 * @param int    $user_id The user.
	 * @return bool
	 */
	public static function may_set( $allowed, $key, $post_id, $user_id ) {
		return user_can( $user_id, 'edit_post', $post_id );
	}
}

/**
 * Idempotency keys: the first answer to a POST under a key is kept for a day, and given again without doing it again.
 *
 * A row of the options table stands for each, its value begins with the hour. It is claimed before anything is done, under
 * a lock of the database. A row that is claimed while nobody holds its lock was left by a process that died: what that had
 * made by then stands in the row, and is the answer.
 */
final class Standfirst_Companion_Keys {

	const PREFIX = '_standfirst_key_';
	const HEADER = 'Idempotency-Key';

	/**
	 * What runs at this moment, by the id of its request.
	 *
	 * @var array
	 */
	private static $running = array();

	/**
	 * Hooks.
	 */
	public static function start() {
		add_filter( 'rest_dispatch_request', array( __CLASS__, 'begin' ), 20, 2 );
		add_filter( 'rest_request_after_callbacks', array( __CLASS__, 'end' ), 200, 3 );
		add_action( 'wp_insert_post', array( __CLASS__, 'made_post' ), 1, 3 );
		add_action( 'add_attachment', array( __CLASS__, 'made_attachment' ), 1 );
	}

	/**
	 * After the permission was checked, before anything is done.
	 *
	 * @param mixed           $result  Null, unless somebody has answered.
	 * @param WP_REST_Request $request The request.
	 * @return mixed
	 */
	public static function begin( $result, $request ) {
		$key  = $request->get_header( self::HEADER );
		$user = get_current_user_id();
		if ( null !== $result || null === $key || ! $user || ! self::covers( $request ) ) {
			return $result;
		}
		if ( ! preg_match( '/^[\x21-\x7e]{1,255}$/', $key ) ) {
			$message = __( 'This is no key.', 'standfirst-companion' );
			return new WP_Error( 'standfirst_key_invalid', $message, array( 'status' => 400 ) );
		}
		Standfirst_Companion::clean_sometimes();
		$name = self::PREFIX . hash( 'sha256', $user . '|' . $request->get_route() . '|' . $key );
		if ( ! Standfirst_Companion_Mutex::take( $name, 0 ) ) {
			return Standfirst_Companion::busy( 'standfirst_key_running', 1 );
		}
		$answer = self::answer_or_claim( $name, self::fingerprint( $request ), $request );
		if ( null !== $answer ) {
			Standfirst_Companion_Mutex::give( $name );
		}
		return $answer;
	}

	/**
	 * What is known under this name, or null when it is ours to do.
	 *
	 * @param string          $name    Of the row.
	 * @param string          $body    Its fingerprint.
	 * @param WP_REST_Request $request The request.
	 * @return mixed
	 */
	private static function answer_or_claim( $name, $body, $request ) {
		$row = self::read( $name );
		if ( $row && isset( $row['item'] ) && ! get_post( $row['item'] ) ) {
			$row = null; // Somebody deleted it since: whoever asks wants it anew.
		}
		if ( $row && $row['body'] !== $body ) {
			$message = __( 'The same key came with something else before.', 'standfirst-companion' );
			return Standfirst_Companion::refusal( 422, 'standfirst_key_reused', $message );
		}
		if ( $row && isset( $row['answer'] ) ) {
			return self::response_from( $row['answer'] );
		}
		if ( $row && isset( $row['item'] ) ) {
			return self::item_as_answer( $row['item'] );
		}
		$run = array(
			'body'    => $body,
			'name'    => $name,
			'request' => $request, // Held, so that its id is nobody else's.
		);
		self::write( $name, array( 'body' => $body ) );
		self::$running[ spl_object_id( $request ) ] = $run;
		return null;
	}

	/**
	 * Keeps the answer. A refusal that made nothing is not kept: it may be asked again.
	 *
	 * @param mixed           $response The answer.
	 * @param array           $handler  Of the route.
	 * @param WP_REST_Request $request  The request.
	 * @return mixed
	 */
	public static function end( $response, $handler, $request ) {
		$id = spl_object_id( $request );
		if ( ! isset( self::$running[ $id ] ) ) {
			return $response;
		}
		$run = self::$running[ $id ];
		unset( self::$running[ $id ] );
		$done = is_wp_error( $response ) ? null : rest_ensure_response( $response );
		$row  = array( 'body' => $run['body'] );
		if ( isset( $run['item'] ) ) {
			$row['item'] = $run['item'];
		}
		if ( $done && $done->get_status() < 400 ) {
			$row['answer'] = array(
				'status'  => $done->get_status(),
				'headers' => $done->get_headers(),
				'data'    => $done->get_data(),
				'links'   => $done->get_links(),
			);
			self::write( $run['name'], $row );
			$response = $done;
		} elseif ( ! isset( $run['item'] ) ) {
			self::forget( $run['name'] );
		}
		Standfirst_Companion_Mutex::give( $run['name'] );
		return $response;
	}

	/**
	 * Writes down at once what a request has made, should it die before it has answered.
	 *
	 * @param int     $post_id Its id.
	 * @param WP_Post $post    The post.
	 * @param bool    $update  It was there before.
	 */
	public static function made_post( $post_id, $post, $update ) {
		if ( ! $update && 'revision' !== $post->post_type ) {
			self::made( $post_id );
		}
	}

	/**
	 * The same of a file.
	 *
	 * @param int $post_id Its id.
	 */
	public static function made_attachment( $post_id ) {
		self::made( $post_id );
	}

	/**
	 * The first thing that a request makes is what it was for.
	 *
	 * @param int $post_id Its id.
	 */
	private static function made( $post_id ) {
		foreach ( self::$running as $id => $run ) {
			if ( ! isset( $run['item'] ) ) {
				self::$running[ $id ]['item'] = (int) $post_id;
				self::mark( $post_id, $run['request'] );
				self::write(
					$run['name'],
					array(
						'body' => $run['body'],
						'item' => (int) $post_id,
					)
				);
			}
		}
	}

	/**
	 * What is to be found by its mark is marked at once; a while later the request would do it.
	 *
	 * @param int             $post_id Of the post or file.
	 * @param WP_REST_Request $request The request.
	 */
	private static function mark( $post_id, $request ) {
		$key  = 'attachment' === get_post_type( $post_id ) ? Standfirst_Companion_Marks::MEDIA : Standfirst_Companion_Marks::STORY;
		$meta = $request['meta'];
		if ( is_array( $meta ) && isset( $meta[ $key ] ) && is_string( $meta[ $key ] ) && current_user_can( 'edit_post', $post_id ) ) {
			update_post_meta( $post_id, $key, Standfirst_Companion_Marks::plain_key( $meta[ $key ] ) );
		}
	}

	/**
	 * Forgets what is older than a day.
	 */
	public static function forget_old() {
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"DELETE FROM $wpdb->options WHERE option_name LIKE %s AND option_value < %s",
				$wpdb->esc_like( self::PREFIX ) . '%',
				gmdate( 'YmdHis', time() - DAY_IN_SECONDS )
			)
		);
	}

	/**
	 * Forgets everything.
	 */
	public static function forget_all() {
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( self::PREFIX ) . '%' ) );
	}

	/**
	 * Whether keys count here.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return bool
	 */
	private static function covers( $request ) {
		$route = $request->get_route();
		$ours  = 0 === strpos( $route, '/wp/v2/' ) || 0 === strpos( $route, '/' . Standfirst_Companion::SPACE . '/' );
		return $ours && 'POST' === $request->get_method();
	}

	/**
	 * What was asked for, in short. PHP takes forms apart before anybody sees their bytes.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return string
	 */
	private static function fingerprint( $request ) {
		$parts = array( $request->get_body(), $request->get_body_params() );
		foreach ( $request->get_file_params() as $field => $file ) {
			$bytes   = isset( $file['tmp_name'] ) && is_string( $file['tmp_name'] ) && is_readable( $file['tmp_name'] );
			$parts[] = array( $field, $file['name'], $bytes ? hash_file( 'sha256', $file['tmp_name'] ) : '' );
		}
		return hash( 'sha256', serialize( $parts ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
	}

	/**
	 * The row, or null when there is none that counts. Past every cache.
	 *
	 * @param string $name Its name.
	 * @return array|null
	 */
	private static function read( $name ) {
		global $wpdb;
		$value = $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", $name ) );
		if ( null === $value || substr( $value, 0, 14 ) < gmdate( 'YmdHis', time() - DAY_IN_SECONDS ) ) {
			return null;
		}
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		$row = unserialize( (string) base64_decode( substr( $value, 15 ) ), array( 'allowed_classes' => array( 'stdClass' ) ) );
		return is_array( $row ) && isset( $row['body'] ) ? $row : null;
	}

	/**
	 * Writes the row. Its bytes are ASCII, whatever the database's alphabet is.
	 *
	 * @param string $name Its name.
	 * @param array  $row  What it says.
	 */
	private static function write( $name, $row ) {
		global $wpdb;
		$value = gmdate( 'YmdHis' ) . ' ' . base64_encode( serialize( $row ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		$wpdb->query(
			$wpdb->prepare(
				"INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')
				ON DUPLICATE KEY UPDATE option_value = VALUES(option_value)",
				$name,
				$value
			)
		);
	}

	/**
	 * Forgets one.
	 *
	 * @param string $name Its name.
	 */
	private static function forget( $name ) {
		global $wpdb;
		$wpdb->delete( $wpdb->options, array( 'option_name' => $name ) );
	}

	/**
	 * The answer as it was given.
	 *
	 * @param array $answer As it was kept.
	 * @return WP_REST_Response
	 */
	private static function response_from( $answer ) {
		$response = new WP_REST_Response( $answer['data'], $answer['status'], $answer['headers'] );
		foreach ( $answer['links'] as $relation => $links ) {
			foreach ( $links as $link ) {
				$response->add_link( $relation, $link['href'], $link['attributes'] );
			}
		}
		$response->header( 'X-Standfirst-Replayed', 'true' );
		return $response;
	}

	/**
	 * What was made, where the answer was never given.
	 *
	 * @param int $post_id Of the post or file.
	 * @return WP_REST_Response|WP_Error
	 */
	private static function item_as_answer( $post_id ) {
		$response = Standfirst_Companion_Match::current( $post_id );
		if ( ! $response->is_error() ) {
			$response->set_status( 201 );
			$response->header( 'X-Standfirst-Replayed', 'true' );
		}
		return $response;
	}
}

/**
 * Entity tags and If-Match: whoever says what they have read cannot overwrite what was written since. Check and write are
 * one under a lock of the database, which every other writer of the same post waits for, the site's own editor as well.
 */
final class Standfirst_Companion_Match {

	/**
	 * The posts that requests hold at this moment, by the id of the request.
	 *
	 * @var array
	 */
	private static $held = array();

	/**
	 * How many writes of each post are under way in another way.
	 *
	 * @var int[]
	 */
	private static $writing = array();

	/**
	 * Hooks.
	 */
	public static function start() {
		add_filter( 'rest_dispatch_request', array( __CLASS__, 'begin' ), 30, 4 );
		add_filter( 'rest_request_after_callbacks', array( __CLASS__, 'end' ), 100, 3 );
		add_action( 'pre_post_update', array( __CLASS__, 'write_begins' ), 1 );
		add_action( 'wp_insert_post', array( __CLASS__, 'write_ends' ), PHP_INT_MAX );
		add_action( 'attachment_updated', array( __CLASS__, 'write_ends' ), PHP_INT_MAX );
	}

	/**
	 * Holds the post and compares.
	 *
	 * @param mixed           $result  Null, unless somebody has answered.
	 * @param WP_REST_Request $request The request.
	 * @param string          $route   Its route.
	 * @param array           $handler Of the route.
	 * @return mixed
	 */
	public static function begin( $result, $request, $route, $handler ) {
		$act = self::act_of( $handler );
		if ( null !== $result || ( 'update_item' !== $act && 'delete_item' !== $act ) ) {
			return $result;
		}
		$post_id = (int) $request['id'];
		$wanted  = $request->get_header( 'If-Match' );
		$lock    = 'post-' . $post_id;
		if ( ! Standfirst_Companion_Mutex::take( $lock, 10 ) ) {
			// Who compares nothing has never waited for anybody.
			return null === $wanted ? $result : Standfirst_Companion::busy( 'standfirst_busy', 2 );
		}
		if ( null !== $wanted ) {
			self::read_afresh( $post_id );
			if ( ! self::matches( $wanted, self::tag_of( $post_id ) ) ) {
				$answer = self::changed( $post_id );
				Standfirst_Companion_Mutex::give( $lock );
				return $answer;
			}
		}
		self::$held[ spl_object_id( $request ) ] = array( $lock, $request );
		return $result;
	}

	/**
	 * Tells the tag of what was read or written, to whoever may edit it, and lets go.
	 *
	 * @param mixed           $response The answer.
	 * @param array           $handler  Of the route.
	 * @param WP_REST_Request $request  The request.
	 * @return mixed
	 */
	public static function end( $response, $handler, $request ) {
		if ( $response instanceof WP_REST_Response && $response->get_status() < 300 ) {
			$act     = self::act_of( $handler );
			$data    = $response->get_data();
			$post_id = 'create_item' === $act && isset( $data['id'] ) ? (int) $data['id'] : (int) $request['id'];
			$tells   = in_array( $act, array( 'get_item', 'create_item', 'update_item', 'delete_item' ), true );
			if ( $tells && $post_id && get_post( $post_id ) && current_user_can( 'edit_post', $post_id ) ) {
				$tag = self::tag_of( $post_id );
				$response->header( 'ETag', $tag );
				// What compresses answers on the way may take the other away or change it.
				$response->header( 'X-Standfirst-ETag', $tag );
			}
		}
		$id = spl_object_id( $request );
		if ( isset( self::$held[ $id ] ) ) {
			Standfirst_Companion_Mutex::give( self::$held[ $id ][0] );
			unset( self::$held[ $id ] );
		}
		return $response;
	}

	/**
	 * Somebody writes in another way: not while a comparison and its write are under way.
	 *
	 * @param int $post_id The post.
	 */
	public static function write_begins( $post_id ) {
		if ( Standfirst_Companion_Mutex::take( 'post-' . $post_id, 5 ) ) {
			self::$writing[ $post_id ] = ( self::$writing[ $post_id ] ?? 0 ) + 1;
		}
	}

	/**
	 * They have written.
	 *
	 * @param int $post_id The post.
	 */
	public static function write_ends( $post_id ) {
		if ( empty( self::$writing[ $post_id ] ) ) {
			return; // A new post: nothing was held for it.
		}
		--self::$writing[ $post_id ];
		Standfirst_Companion_Mutex::give( 'post-' . $post_id );
	}

	/**
	 * The post as it is, for whoever may edit it.
	 *
	 * @param int $post_id The post.
	 * @return WP_REST_Response
	 */
	public static function current( $post_id ) {
		$request = new WP_REST_Request( 'GET', rest_get_route_for_post( $post_id ) );
		$request->set_param( 'context', 'edit' );
		return rest_do_request( $request );
	}

	/**
	 * A short word for everything that a person may have changed.
	 *
	 * @param int $post_id The post.
	 * @return string
	 */
	public static function tag_of( $post_id ) {
		$post  = get_post( $post_id );
		$state = array();
		foreach ( array( 'title', 'content', 'excerpt', 'status', 'name', 'author', 'parent', 'password', 'date_gmt' ) as $field ) {
			$state[ $field ] = (string) $post->{ 'post_' . $field };
		}
		foreach ( get_object_taxonomies( $post->post_type ) as $taxonomy ) {
			$terms = get_the_terms( $post, $taxonomy );
			$ids   = is_array( $terms ) ? wp_list_pluck( $terms, 'term_id' ) : array();
			sort( $ids );
			$state[ 'in ' . $taxonomy ] = array_map( 'intval', $ids );
		}
		$keys = array( '_thumbnail_id', '_yoast_wpseo_title', '_yoast_wpseo_metadesc', 'rank_math_title', 'rank_math_description' );
		foreach ( array_merge( $keys, Standfirst_Companion_Marks::all_keys() ) as $key ) {
			$state[ 'has ' . $key ] = (string) get_post_meta( $post_id, $key, true );
		}
		$state['sticky'] = is_sticky( $post_id );
		return '"' . substr( hash( 'sha256', serialize( $state ) ), 0, 40 ) . '"'; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
	}

	/**
	 * What a controller of posts is asked to do; empty when it is none.
	 *
	 * @param array $handler Of the route.
	 * @return string
	 */
	private static function act_of( $handler ) {
		$callback = isset( $handler['callback'] ) ? $handler['callback'] : null;
		$of_posts = is_array( $callback ) && isset( $callback[0], $callback[1] ) && $callback[0] instanceof WP_REST_Posts_Controller;
		return $of_posts ? (string) $callback[1] : '';
	}

	/**
	 * What was read to check permissions may be older than the lock.
	 *
	 * @param int $post_id The post.
	 */
	private static function read_afresh( $post_id ) {
		wp_cache_delete( $post_id, 'posts' );
		wp_cache_delete( $post_id, 'post_meta' );
		clean_object_term_cache( $post_id, get_post_type( $post_id ) );
	}

	/**
	 * Whether one of the tags in the header is this one. Servers that compress make "x" W/"x" or "x-gzip".
	 *
	 * @param string $header As it came.
	 * @param string $tag    With its quotes.
	 * @return bool
	 */
	private static function matches( $header, $tag ) {
		foreach ( explode( ',', $header ) as $one ) {
			$one = preg_replace( '/^W\/|-(gzip|br|zstd)(?="$)/', '', trim( $one ) );
			if ( '*' === $one || hash_equals( $tag, $one ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * 412, with the post as it is.
	 *
	 * @param int $post_id The post.
	 * @return WP_REST_Response
	 */
	private static function changed( $post_id ) {
		$current = self::current( $post_id );
		return Standfirst_Companion::refusal(
			412,
			'standfirst_changed',
			__( 'Somebody has changed it since.', 'standfirst-companion' ),
			array( 'current' => $current->is_error() ? null : $current->get_data() ),
			array( 'X-Standfirst-ETag' => self::tag_of( $post_id ) )
		);
	}
}

/**
 * Who has a post open: WordPress' own lock, set and seen from Standfirst.
 */
final class Standfirst_Companion_Edit_Locks {

	const META = '_standfirst_lock'; // The lock as we set it: while both are the same, it is Standfirst's.

	/**
	 * Hooks.
	 */
	public static function start() {
		add_filter( 'heartbeat_received', array( __CLASS__, 'name_the_program' ), 20, 2 );
	}

	/**
	 * GET looks, PUT holds, DELETE leaves.
	 */
	public static function register_routes() {
		$routes = array();
		foreach ( array(
			'GET'    => 'look',
			'PUT'    => 'hold',
			'DELETE' => 'leave',
		) as $method => $function ) {
			$routes[] = array(
				'methods'             => $method,
				'callback'            => array( __CLASS__, $function ),
				'permission_callback' => array( __CLASS__, 'may_edit' ),
				'args'                => array(
					'id'        => array( 'type' => 'integer' ),
					'take_over' => array(
						'type'    => 'boolean',
						'default' => false,
					),
				),
			);
		}
		register_rest_route( Standfirst_Companion::SPACE, '/posts/(?P<id>\d+)/lock', $routes );
	}

	/**
	 * Whether the post is there, and may be edited.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return bool|WP_Error
	 */
	public static function may_edit( $request ) {
		$post = get_post( (int) $request['id'] );
		if ( ! $post || ! rest_get_route_for_post( $post ) ) {
			return new WP_Error( 'rest_post_invalid_id', __( 'Invalid post ID.' ), array( 'status' => 404 ) ); // phpcs:ignore WordPress.WP.I18n
		}
		return current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * Who has it open.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return array
	 */
	public static function look( $request ) {
		return self::state_of( (int) $request['id'] );
	}

	/**
	 * Says that whoever asks has it open, unless somebody else has and it is not to be taken over.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return array
	 */
	public static function hold( $request ) {
		require_once ABSPATH . 'wp-admin/includes/post.php';
		$post_id = (int) $request['id'];
		if ( $request['take_over'] || ! wp_check_post_lock( $post_id ) ) {
			$lock = wp_set_post_lock( $post_id );
			update_post_meta( $post_id, self::META, implode( ':', $lock ) );
		}
		return self::state_of( $post_id );
	}

	/**
	 * Says that whoever asks has closed it.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return array
	 */
	public static function leave( $request ) {
		$post_id = (int) $request['id'];
		$state   = self::state_of( $post_id );
		// What the same person has open in a browser is theirs to close.
		if ( $state['ours'] && $state['standfirst'] ) {
			delete_post_meta( $post_id, '_edit_lock' );
		}
		if ( $state['standfirst'] && $state['ours'] ) {
			delete_post_meta( $post_id, self::META );
		}
		return self::state_of( $post_id );
	}

	/**
	 * The lock as it stands. One that nobody has renewed for a while is none.
	 *
	 * @param int $post_id The post.
	 * @return array
	 */
	private static function state_of( $post_id ) {
		$nobody = array(
			'holder'     => '',
			'ours'       => false,
			'since'      => '',
			'standfirst' => false,
		);
		$lock   = (string) get_post_meta( $post_id, '_edit_lock', true );
		$parts  = explode( ':', $lock );
		$time   = (int) $parts[0];
		$user   = get_userdata( isset( $parts[1] ) ? (int) $parts[1] : 0 );
		/** This filter is documented in wp-admin/includes/ajax-actions.php */
		$window = apply_filters( 'wp_check_post_lock_window', 150 ); // phpcs:ignore WordPress.NamingConventions
		if ( ! $user || $time <= time() - $window ) {
			return $nobody;
		}
		return array(
			'holder'     => $user->display_name,
			'ours'       => get_current_user_id() === $user->ID,
			'since'      => gmdate( 'Y-m-d\TH:i:s\Z', $time ),
			'standfirst' => get_post_meta( $post_id, self::META, true ) === $lock,
		);
	}

	/**
	 * What the site's own editor and its lists say of a lock that Standfirst holds.
	 *
	 * @param array $response Of the heartbeat.
	 * @param array $data     What the browser asked.
	 * @return array
	 */
	public static function name_the_program( $response, $data ) {
		if ( isset( $response['wp-check-locked-posts'] ) ) {
			foreach ( $response['wp-check-locked-posts'] as $key => $told ) {
				$state = self::state_of( absint( substr( $key, 5 ) ) );
				if ( $state['standfirst'] ) {
					/* translators: %s: a person's name. */
					$text = sprintf( __( '%s is editing in Standfirst', 'standfirst-companion' ), $state['holder'] );
					$response['wp-check-locked-posts'][ $key ]['text'] = $text;
				}
			}
		}
		if ( isset( $response['wp-refresh-post-lock']['lock_error'], $data['wp-refresh-post-lock']['post_id'] ) ) {
			$state = self::state_of( absint( $data['wp-refresh-post-lock']['post_id'] ) );
			if ( $state['standfirst'] ) {
				/* translators: %s: a person's name. */
				$text = sprintf( __( '%s has taken over and is editing in Standfirst.', 'standfirst-companion' ), $state['holder'] );
				$response['wp-refresh-post-lock']['lock_error']['text'] = $text;
			}
		}
		return $response;
	}
}

/**
 * Uploads in pieces. The same file of the same person is the same upload: asked for again, it goes on where it ended, and
 * once it is a picture of the site, that picture is the answer. How far it is, is the length of what lies on the disk.
 */
final class Standfirst_Companion_Uploads {

	const PREFIX  = '_standfirst_upload_';
	const AT_ONCE = 20; // Unfinished ones of one person.

	/**
	 * The one that becomes a picture at this moment.
	 *
	 * @var string
	 */
	private static $finishing = '';

	/**
	 * Hooks.
	 */
	public static function start() {
		add_action( 'add_attachment', array( __CLASS__, 'became_attachment' ), 0 );
	}

	/**
	 * Routes of our own.
	 */
	public static function register_routes() {
		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_rest_route(
			Standfirst_Companion::SPACE,
			'/uploads',
			array(
				'methods'             => 'POST',
				'callback'            => array( __CLASS__, 'begin' ),
				'permission_callback' => array( __CLASS__, 'may_upload' ),
				'args'                => array(
					'name'     => array(
						'type'      => 'string',
						'required'  => true,
						'minLength' => 1,
						'maxLength' => 200,
					),
					'size'     => array(
						'type'     => 'integer',
						'required' => true,
						'minimum'  => 1,
					),
					'sha256'   => array(
						'type'     => 'string',
						'required' => true,
						'pattern'  => '^[0-9a-f]{64}$',
					),
					'media'    => $text,
					'slug'     => $text,
					'title'    => $text,
					'alt_text' => $text,
					'caption'  => $text,
				),
			)
		);
		$one = array();
		foreach ( array(
			'GET'    => 'look',
			'PATCH'  => 'add_piece',
			'DELETE' => 'give_up',
		) as $method => $function ) {
			$one[] = array(
				'methods'             => $method,
				'callback'            => array( __CLASS__, $function ),
				'permission_callback' => array( __CLASS__, 'may_upload' ),
			);
		}
		register_rest_route( Standfirst_Companion::SPACE, '/uploads/(?P<id>[0-9a-f]{32})', $one );
	}

	/**
	 * Permission.
	 *
	 * @return bool
	 */
	public static function may_upload() {
		return current_user_can( 'upload_files' );
	}

	/**
	 * The biggest file that is taken in pieces, in bytes: what one request may carry is no measure for it, but what a
	 * network allows its sites is.
	 *
	 * @return int
	 */
	public static function largest() {
		$largest = max( 64 * MB_IN_BYTES, (int) wp_max_upload_size() );
		if ( is_multisite() ) {
			$largest = min( $largest, KB_IN_BYTES * (int) get_site_option( 'fileupload_maxk', 1500 ) );
		}
		/**
		 * The biggest file that Standfirst may send in pieces, in bytes.
		 *
		 * @param int $largest Bytes.
		 */
		return (int) apply_filters( 'standfirst_companion_largest_upload', $largest );
	}

	/**
	 * So much of a file in one request, in bytes.
	 *
	 * @return int
	 */
	public static function piece_size() {
		return (int) max( 16 * KB_IN_BYTES, min( 2 * MB_IN_BYTES, wp_max_upload_size() / 2 ) );
	}

	/**
	 * Begins an upload, or finds the one that was begun.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function begin( $request ) {
		Standfirst_Companion::clean_sometimes();
		$size = (int) $request['size'];
		$name = sanitize_file_name( $request['name'] );
		$type = wp_check_filetype( $name );
		if ( ! $type['type'] ) {
			return self::error( 'standfirst_upload_type', __( 'Files of this type are not taken here.', 'standfirst-companion' ), 400 );
		}
		$room = is_multisite() ? get_upload_space_available() : $size;
		if ( $size > self::largest() || $size > $room ) {
			return self::error( 'standfirst_upload_too_big', __( 'The file is too big for this site.', 'standfirst-companion' ), 413 );
		}
		$user = get_current_user_id();
		$id   = substr( hash( 'sha256', implode( '|', array( $user, $request['sha256'], $size, $request['media'] ) ) ), 0, 32 );
		if ( ! Standfirst_Companion_Mutex::take( 'upload-' . $id, 5 ) ) {
			return Standfirst_Companion::busy( 'standfirst_busy', 2 );
		}
		$upload = self::read( $id );
		if ( $upload && isset( $upload['attachment'] ) && ! get_post( $upload['attachment'] ) ) {
			self::remove( $id ); // The picture was deleted: whoever asks wants it again.
			$upload = null;
		}
		if ( ! $upload && ! self::has_room_for( $user, $size ) ) {
			Standfirst_Companion_Mutex::give( 'upload-' . $id );
			return self::error( 'standfirst_upload_too_many', __( 'Too many uploads were begun and not ended.', 'standfirst-companion' ), 429 );
		}
		if ( ! $upload || ! isset( $upload['attachment'] ) ) { // What was said of it last counts.
			$upload = array(
				'user'   => $user,
				'name'   => $name,
				'size'   => $size,
				'sha256' => $request['sha256'],
				'media'  => Standfirst_Companion_Marks::plain_key( $request['media'] ),
				'words'  => array(
					'post_name'    => sanitize_title( $request['slug'] ),
					'post_title'   => $request['title'],
					'post_excerpt' => $request['caption'],
					'post_content' => '',
				),
				'alt'    => $request['alt_text'],
			);
			self::write( $id, $upload );
		}
		Standfirst_Companion_Mutex::give( 'upload-' . $id );
		return self::answer( $id, $upload, 201 );
	}

	/**
	 * Says how far it is.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function look( $request ) {
		$upload = self::own( $request['id'] );
		return $upload ? self::answer( $request['id'], $upload, 200 ) : self::unknown();
	}

	/**
	 * Takes a piece. The last one makes the picture; so does an empty one where all the bytes are there.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function add_piece( $request ) {
		$id = $request['id'];
		if ( ! Standfirst_Companion_Mutex::take( 'upload-' . $id, 5 ) ) {
			return Standfirst_Companion::busy( 'standfirst_busy', 2 );
		}
		$upload = self::own( $id );
		$answer = $upload ? self::append( $id, $upload, $request ) : self::unknown();
		Standfirst_Companion_Mutex::give( 'upload-' . $id );
		return $answer;
	}

	/**
	 * Removes what has arrived.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return array|WP_Error
	 */
	public static function give_up( $request ) {
		if ( ! self::own( $request['id'] ) ) {
			return self::unknown();
		}
		self::remove( $request['id'] );
		return array( 'removed' => true );
	}

	/**
	 * Under the upload's lock.
	 *
	 * @param string          $id      Of the upload.
	 * @param array           $upload  What is known of it.
	 * @param WP_REST_Request $request The request.
	 * @return WP_REST_Response|WP_Error
	 */
	private static function append( $id, $upload, $request ) {
		if ( isset( $upload['attachment'] ) ) {
			return self::answer( $id, $upload, 200 );
		}
		$offset = $request->get_header( 'Upload-Offset' );
		$there  = self::bytes_of( $id );
		if ( null === $offset || ! ctype_digit( $offset ) ) {
			return self::error( 'standfirst_upload_no_offset', __( 'Where does this piece belong?', 'standfirst-companion' ), 400 );
		}
		if ( (int) $offset !== $there ) {
			$message = __( 'This piece belongs somewhere else.', 'standfirst-companion' );
			return Standfirst_Companion::refusal( 409, 'standfirst_upload_offset', $message, array( 'offset' => $there ) );
		}
		$bytes = $request->get_body();
		if ( strlen( $bytes ) > $upload['size'] - $there ) {
			return self::error( 'standfirst_upload_too_much', __( 'This is more than was announced.', 'standfirst-companion' ), 400 );
		}
		if ( '' !== $bytes ) {
			$written = file_put_contents( self::file_of( $id, true ), $bytes, FILE_APPEND ); // phpcs:ignore WordPress.WP.AlternativeFunctions
			if ( strlen( $bytes ) !== $written ) {
				return self::error( 'standfirst_upload_no_room', __( 'The site could not keep it.', 'standfirst-companion' ), 507 );
			}
		}
		if ( self::bytes_of( $id ) < $upload['size'] ) {
			return self::answer( $id, $upload, 200 );
		}
		return self::finish( $id, $upload );
	}

	/**
	 * All bytes are there.
	 *
	 * @param string $id     Of the upload.
	 * @param array  $upload What is known of it.
	 * @return WP_REST_Response|WP_Error
	 */
	private static function finish( $id, $upload ) {
		$path = self::file_of( $id, false );
		if ( ! hash_equals( $upload['sha256'], (string) hash_file( 'sha256', $path ) ) ) {
			self::remove( $id );
			return self::error( 'standfirst_upload_hash', __( 'It did not arrive as it was sent.', 'standfirst-companion' ), 422 );
		}
		require_once ABSPATH . 'wp-admin/includes/file.php';
		require_once ABSPATH . 'wp-admin/includes/media.php';
		require_once ABSPATH . 'wp-admin/includes/image.php';
		$file = array(
			'name'     => $upload['name'],
			'tmp_name' => $path,
			'size'     => $upload['size'],
			'error'    => 0,
		);

		self::$finishing = $id;
		$made            = media_handle_sideload( $file, 0, null, wp_slash( array_filter( $upload['words'], 'strlen' ) + array( 'post_content' => '' ) ) );
		self::$finishing = '';
		if ( is_wp_error( $made ) ) {
			self::remove( $id );
			return self::error( 'standfirst_upload_refused', $made->get_error_message(), 400 );
		}
		return self::answer( $id, self::read( $id ), 201 );
	}

	/**
	 * Before the smaller sizes are made, in which a weak server may die: from here on it is this picture.
	 *
	 * @param int $post_id Of the picture.
	 */
	public static function became_attachment( $post_id ) {
		if ( '' === self::$finishing ) {
			return;
		}
		$upload               = self::read( self::$finishing );
		$upload['attachment'] = (int) $post_id;
		self::write( self::$finishing, $upload );
		if ( '' !== $upload['media'] ) {
			update_post_meta( $post_id, Standfirst_Companion_Marks::MEDIA, $upload['media'] );
		}
		if ( '' !== $upload['alt'] ) {
			update_post_meta( $post_id, '_wp_attachment_image_alt', wp_slash( sanitize_text_field( $upload['alt'] ) ) );
		}
		if ( ! headers_sent() ) {
			header( 'X-WP-Upload-Attachment-ID: ' . (int) $post_id );
		}
	}

	/**
	 * How far it is, and the picture once there is one.
	 *
	 * @param string $id     Of the upload.
	 * @param array  $upload What is known of it.
	 * @param int    $status HTTP status.
	 * @return WP_REST_Response
	 */
	private static function answer( $id, $upload, $status ) {
		$done = isset( $upload['attachment'] );
		$body = array(
			'id'     => $id,
			'size'   => $upload['size'],
			'offset' => $done ? $upload['size'] : self::bytes_of( $id ),
			'piece'  => self::piece_size(),
		);
		if ( $done ) {
			$body['attachment'] = array(
				'id'         => $upload['attachment'],
				'source_url' => (string) wp_get_attachment_url( $upload['attachment'] ),
			);
		}
		return new WP_REST_Response( $body, $status );
	}

	/**
	 * The upload, if it belongs to whoever asks.
	 *
	 * @param string $id Of the upload.
	 * @return array|null
	 */
	private static function own( $id ) {
		$upload = self::read( $id );
		return $upload && get_current_user_id() === $upload['user'] ? $upload : null;
	}

	/**
	 * What is written down of it; past every cache.
	 *
	 * @param string $id Of the upload.
	 * @return array|null
	 */
	private static function read( $id ) {
		global $wpdb;
		$value  = $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", self::PREFIX . $id ) );
		$upload = null === $value ? null : json_decode( substr( $value, 15 ), true );
		return is_array( $upload ) ? $upload : null;
	}

	/**
	 * Writes it down.
	 *
	 * @param string $id     Of the upload.
	 * @param array  $upload What is known of it.
	 */
	private static function write( $id, $upload ) {
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')
				ON DUPLICATE KEY UPDATE option_value = VALUES(option_value)",
				self::PREFIX . $id,
				gmdate( 'YmdHis' ) . ' ' . wp_json_encode( $upload )
			)
		);
	}

	/**
	 * Removes it, and what has arrived of it.
	 *
	 * @param string $id Of the upload.
	 */
	private static function remove( $id ) {
		global $wpdb;
		$wpdb->delete( $wpdb->options, array( 'option_name' => self::PREFIX . $id ) );
		$path = self::file_of( $id, false );
		if ( is_file( $path ) ) {
			wp_delete_file( $path );
		}
	}

	/**
	 * Whether a person may begin one more: not too many, and not too much together.
	 *
	 * @param int $user Their id.
	 * @param int $size Of the new one.
	 * @return bool
	 */
	private static function has_room_for( $user, $size ) {
		$count = 0;
		$bytes = $size;
		foreach ( self::all_ids( '' ) as $id ) {
			$upload = self::read( $id );
			if ( $upload && $upload['user'] === $user && ! isset( $upload['attachment'] ) ) {
				++$count;
				$bytes += $upload['size'];
			}
		}
		return $count < self::AT_ONCE && $bytes <= 4 * self::largest();
	}

	/**
	 * Removes what nobody has gone on with for a day.
	 */
	public static function remove_old() {
		foreach ( self::all_ids( gmdate( 'YmdHis', time() - DAY_IN_SECONDS ) ) as $id ) {
			$path = self::file_of( $id, false );
			if ( ! is_file( $path ) || filemtime( $path ) < time() - DAY_IN_SECONDS ) {
				self::remove( $id );
			}
		}
	}

	/**
	 * Removes all of them and their folder.
	 */
	public static function remove_all() {
		foreach ( self::all_ids( '' ) as $id ) {
			self::remove( $id );
		}
		$folder = self::folder();
		foreach ( is_dir( $folder ) ? array_diff( scandir( $folder ), array( '.', '..' ) ) : array() as $name ) {
			wp_delete_file( $folder . '/' . $name );
		}
		if ( is_dir( $folder ) ) {
			rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
	}

	/**
	 * All that are written down, or those from before a moment.
	 *
	 * @param string $before YmdHis, or empty.
	 * @return string[]
	 */
	private static function all_ids( $before ) {
		global $wpdb;
		$names = $wpdb->get_col(
			$wpdb->prepare(
				"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s AND option_value < %s",
				$wpdb->esc_like( self::PREFIX ) . '%',
				'' === $before ? '9' : $before
			)
		);
		$ids   = array();
		foreach ( $names as $name ) {
			$ids[] = substr( $name, strlen( self::PREFIX ) );
		}
		return $ids;
	}

	/**
	 * How much of it has arrived.
	 *
	 * @param string $id Of the upload.
	 * @return int
	 */
	private static function bytes_of( $id ) {
		$path = self::file_of( $id, false );
		clearstatcache( true, $path );
		return is_file( $path ) ? (int) filesize( $path ) : 0;
	}

	/**
	 * Where it lies: under a name that nobody can guess, and that no server runs.
	 *
	 * @param string $id   Of the upload.
	 * @param bool   $make The folder, if it is not there.
	 * @return string
	 */
	private static function file_of( $id, $make ) {
		$folder = self::folder();
		if ( $make && ! is_dir( $folder ) && wp_mkdir_p( $folder ) ) {
			$deny = "<IfModule mod_authz_core.c>\nRequire all denied\n</IfModule>\n<IfModule !mod_authz_core.c>\nDeny from all\n</IfModule>\n";
			file_put_contents( $folder . '/.htaccess', $deny ); // phpcs:ignore WordPress.WP.AlternativeFunctions
			file_put_contents( $folder . '/index.html', '' ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
		return $folder . '/' . hash_hmac( 'sha256', $id, wp_salt( 'nonce' ) ) . '.part';
	}

	/**
	 * Beside the uploads, for it has to be there again with the next request.
	 *
	 * @return string
	 */
	private static function folder() {
		$uploads = wp_upload_dir( null, false );
		return $uploads['basedir'] . '/standfirst-unfinished';
	}

	/**
	 * Somebody else's, or removed.
	 *
	 * @return WP_Error
	 */
	private static function unknown() {
		return self::error( 'standfirst_upload_unknown', __( 'This upload is not known.', 'standfirst-companion' ), 404 );
	}

	/**
	 * A refusal.
	 *
	 * @param string $code    For programs.
	 * @param string $message For persons.
	 * @param int    $status  HTTP status.
	 * @return WP_Error
	 */
	private static function error( $code, $message, $status ) {
		return new WP_Error( $code, $message, array( 'status' => $status ) );
	}
}

/**
 * What search engines and social networks are shown instead of headline and excerpt. Kept here; printed only where no other
 * plugin looks after it.
 */
final class Standfirst_Companion_Search {

	/**
	 * Hooks.
	 */
	public static function start() {
		add_filter( 'document_title_parts', array( __CLASS__, 'title_parts' ) );
		add_action( 'wp_head', array( __CLASS__, 'head' ), 2 );
	}

	/**
	 * The meta, and what cleans each.
	 *
	 * @return callable[]
	 */
	public static function fields() {
		return array(
			'_standfirst_search_title'       => 'sanitize_text_field',
			'_standfirst_search_description' => 'sanitize_text_field',
			'_standfirst_social_title'       => 'sanitize_text_field',
			'_standfirst_social_description' => 'sanitize_text_field',
		);
	}

	/**
	 * Who prints such things on this site: another plugin, or this one.
	 *
	 * @return string
	 */
	public static function kept_by() {
		$others = array(
			'WPSEO_VERSION'             => 'yoast',
			'RANK_MATH_VERSION'         => 'rank-math',
			'AIOSEO_VERSION'            => 'aioseo',
			'SEOPRESS_VERSION'          => 'seopress',
			'THE_SEO_FRAMEWORK_VERSION' => 'the-seo-framework',
		);
		foreach ( $others as $constant => $name ) {
			if ( defined( $constant ) ) {
				return $name;
			}
		}
		return 'companion';
	}

	/**
	 * What is said of the post on this page.
	 *
	 * @param string $key Of meta.
	 * @return string
	 */
	private static function said( $key ) {
		if ( 'companion' !== self::kept_by() || ! is_singular() || post_password_required() ) {
			return '';
		}
		return (string) get_post_meta( get_queried_object_id(), $key, true );
	}

	/**
	 * The title in the browser and in search results.
	 *
	 * @param array $parts Of the title.
	 * @return array
	 */
	public static function title_parts( $parts ) {
		$title = self::said( '_standfirst_search_title' );
		if ( '' !== $title ) {
			$parts['title'] = $title;
		}
		return $parts;
	}

	/**
	 * Description and cards.
	 */
	public static function head() {
		$description = self::said( '_standfirst_search_description' );
		if ( '' !== $description ) {
			printf( '<meta name="description" content="%s">' . "\n", esc_attr( $description ) );
		}
		$cards = array(
			'og:title'       => self::said( '_standfirst_social_title' ),
			'og:description' => self::said( '_standfirst_social_description' ),
		);
		foreach ( array_filter( $cards, 'strlen' ) as $property => $words ) {
			printf( '<meta property="%s" content="%s">' . "\n", esc_attr( $property ), esc_attr( $words ) );
		}
	}
}

Standfirst_Companion::start();
