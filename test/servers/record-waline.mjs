// Records the exchanges that the replay tests play back, from the Waline that start-waline.sh started with an empty
// database; with COMMENT_AUDIT=true, the ones of a site that checks comments first.
//   node test/servers/record-waline.mjs > test/servers/transcripts/waline.txt
import { createRecorder } from './recorder.mjs';

const { record, text } = createRecorder(
  process.env.WALINE_URL ?? 'http://127.0.0.1:8360',
  'Waline 1.39.3 (@waline/vercel) with SQLite',
);
const JSON_TYPE = { 'Content-Type': 'application/json' };
const post = (name, fields) =>
  record(
    name,
    'POST',
    '/api/comment?lang=en',
    JSON_TYPE,
    JSON.stringify({ nick: 'Eve', mail: 'eve@example.test', link: '', url: '/a', ua: '', ...fields }),
  );
const put = (name, fields) => record(name, 'PUT', '/api/comment/1', JSON_TYPE, JSON.stringify(fields));
const list = (name, path = '/a', page = 1, pageSize = 50) =>
  record(
    name,
    'GET',
    `/api/comment?path=${path}&page=${page}&pageSize=${pageSize}&sortBy=insertedAt_asc&lang=en`,
  );

if (process.env.COMMENT_AUDIT === 'true') {
  await post('audit: held', { comment: 'hold 1', url: '/h' });
  await list('audit: list', '/h');
} else {
  await list('list: empty', '/none');
  await post('published', {
    comment:
      'Hello **bold** <script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) A & B',
    link: 'https://eve.example',
  });
  await post('plain', { comment: 'Said twice' });
  await post('duplicate', { comment: 'Said twice' });
  await post('reply', { comment: 'A reply', nick: 'Fay', pid: 1, rid: 1, at: 'Eve' });
  await post('missing parent', { comment: 'Orphan', nick: 'Fay', pid: 9999, rid: 9999, at: 'X' });
  await post('empty', { comment: '' });
  await post('script link', { comment: 'Bad link', nick: '', mail: 'nope', link: 'javascript:alert(1)' });
  await put('like', { like: true });
  await put('edit refused', { comment: 'edited' });
  await list('list');
  await list('list: page 1 of 2', '/a', 1, 2);
}
process.stdout.write(text());
