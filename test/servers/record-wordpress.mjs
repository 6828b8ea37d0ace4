// Records the exchanges that the replay tests play back, from the WordPress that start-wordpress.sh started:
//   node test/servers/record-wordpress.mjs > test/servers/transcripts/wordpress.txt
import { createRecorder } from './recorder.mjs';

const REST = '/wp-json/wp/v2/comments';
const FIELDS = '_fields=id,parent,author_name,author_url,date_gmt,content,status,link';
const { exchange, record, text } = createRecorder(
  process.env.WP_URL ?? 'http://127.0.0.1:8899',
  'WordPress 6.1.9, PHP 8.2, MariaDB 10.11, as Debian 12 ships them',
);

const reset = (switches = {}) =>
  exchange('POST', '/wp-json/nct/v1/reset', { 'Content-Type': 'application/json' }, JSON.stringify(switches));
const create = (name, fields, headers = {}) =>
  record(
    name,
    'POST',
    `${REST}?${FIELDS}`,
    { 'Content-Type': 'application/json', ...headers },
    JSON.stringify({
      post: 4,
      parent: 0,
      author_name: 'Eve',
      author_email: 'eve@example.test',
      author_url: '',
      ...fields,
    }),
  );
const form = (name, fields) =>
  record(
    name,
    'POST',
    '/wp-comments-post.php',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    new URLSearchParams({
      author: 'Kim',
      email: 'kim@example.test',
      url: '',
      comment: 'Classic',
      comment_post_ID: '4',
      comment_parent: '0',
      ...fields,
    }).toString(),
  );

await reset({ anon: 0 });
await create('rest: filter off', { content: 'Hello' });
await reset();
await create('rest: published', {
  author_url: 'https://eve.example',
  content: 'Hello <b>bold</b> <script>alert(1)</script> <img src=x onerror=alert(1)> & 1 < 2\n\nSecond',
});
await create('rest: plain', { content: 'Plain twice' });
await create('rest: duplicate', { content: 'Plain twice' });
await create('rest: reply', { parent: 2, content: 'A reply by REST' });
const { body: heldBody } = await create('rest: held', { post: 5, content: 'Please hold' });
await record('rest: held, read back', 'GET', `${REST}/${JSON.parse(heldBody).id}?${FIELDS}`);
await create('rest: closed', { post: 6, content: 'x' });
await create('rest: no email', { author_email: '', content: 'x' });
await create('rest: no name', { author_name: '', content: 'x' });
await create('rest: bad email', { author_email: 'nope', content: 'x' });
await create('rest: bad url', { author_url: 'not a url', content: 'url test' });
await create('rest: script url', { author_url: 'javascript:alert(1)', content: 'js url test' });
await create('rest: empty', { content: '' });
await create('rest: blank', { content: '   ' });
await create('rest: unknown post', { post: 4242, content: 'x' });
await create('rest: too long', { content: 'x'.repeat(65_526) });
await create('rest: name too long', { author_name: 'n'.repeat(246), content: 'x' });
await create('rest: stale nonce', { content: 'nonce' }, { 'X-WP-Nonce': 'deadbeef' });
await reset({ flood: 15 });
await create('rest: flood, first', { content: 'one' });
await create('rest: flood', { content: 'two' });
await reset({ registration: 1 });
await create('rest: must register', { content: 'x' });
await reset();
const list = (name, query) => record(name, 'GET', `${REST}?${query}&${FIELDS}`);
await create('rest: missing parent', { parent: 99999, content: 'Orphan' });
await list('list: all', 'post=4&page=1&per_page=100&order=asc&orderby=date_gmt');
await list('list: long, page 1', 'post=7&page=1&per_page=100&order=asc&orderby=date_gmt');
await list('list: long, page 2', 'post=7&page=2&per_page=100&order=asc&orderby=date_gmt');
await list('list: long, newest', 'post=7&page=1&per_page=100&order=desc&orderby=date_gmt');
await list('list: ancestors', 'include=25,24&per_page=100');
await list('list: past the end', 'post=7&per_page=100&page=9');
await list('list: unknown post', 'post=4242');
await list('list: page too large', 'post=7&per_page=101');
await record('post: closed', 'GET', '/wp-json/wp/v2/posts/6?_fields=comment_status');
await record('post: unknown', 'GET', '/wp-json/wp/v2/posts/4242?_fields=comment_status');
await form('form: published', {});
await form('form: duplicate', {});
await form('form: held', { comment_post_ID: '5', comment: 'Classic held' });
await form('form: held, consent', {
  comment_post_ID: '5',
  comment: 'Classic held too',
  'wp-comment-cookies-consent': 'yes',
});
await form('form: no name', { author: '', email: '' });
await form('form: bad email', { email: 'nope' });
await form('form: empty', { comment: '' });
await form('form: too long', { comment: 'x'.repeat(65_526) });
await form('form: closed', { comment_post_ID: '6' });
await form('form: unknown post', { comment_post_ID: '4242' });
await reset({ flood: 15 });
await form('form: flood, first', { comment: 'one' });
await form('form: flood', { comment: 'two' });
await reset({ registration: 1 });
await form('form: must log in', { comment: 'x' });
await reset();
process.stdout.write(text());
