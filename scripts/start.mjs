// Builds what is missing, serves the examples on loopback with the built package and their comment server, and reloads
// them on a change.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { openCommentServer } from '../examples/comments-local/server/comment-server.mjs';
import { answerNode } from '../examples/comments-local/server/node-http.mjs';
import { listExamples } from './examples.mjs';

const HOST = '127.0.0.1';

/** The comments outlive the server; the folder is not part of the project. */
const DATABASE = process.env.COMMENTS_DATABASE ?? 'examples/comments-local/data/comments.sqlite';

if (spawnSync(process.execPath, ['scripts/build.mjs', '--missing'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const { PORT } = process.env;
if (PORT && !(await isFree(Number(PORT)))) {
  end(`Port ${PORT} is in use. End the program that has it, or start with another: PORT=8001 npm start`);
}

const comments = openComments();
const server = await startDevServer({
  // Without PORT the first free one from 8000 on is taken.
  config: {
    rootDir: '.',
    hostname: HOST,
    ...(PORT && { port: Number(PORT) }),
    watch: true,
    clearTerminalOnReload: false,
    middleware: [answerComments],
    // The page that the comment server writes its comments into is not served as a file, so nobody else watches it.
    plugins: [
      {
        name: 'comments',
        serverStart: ({ fileWatcher }) => void fileWatcher.add('examples/comments-local/index.html'),
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = `http://${HOST}:${server.server.address().port}`;
console.log(`\nnews-elements: ${address}/examples/\n`);
const examples = listExamples();
const longest = Math.max(...examples.map(({ path }) => path.length));
for (const { path, description } of examples)
  console.log(`  ${address}${path.padEnd(longest)} ${description}`);
console.log(`\nComments are kept in ${DATABASE}; held ones are judged at`);
console.log(`  ${address}/examples/comments-local/moderation`);
console.log('\nChanges in src/ are built and the page reloads. Ctrl+C ends.');

let timer;
let building = false;
let again = false;

function rebuild() {
  again = building;
  if (building) return;
  building = true;
  spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).once('exit', () => {
    building = false;
    if (again) rebuild();
  });
}

watch('src', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(rebuild, 200);
});

function openComments() {
  try {
    return openCommentServer({ file: DATABASE });
  } catch (error) {
    return end(error.message);
  }
}

/** Asks the comment server first; its pages reload like the others. */
async function answerComments(context, next) {
  const answer = await answerNode(comments, context.req);
  if (!answer) return next();
  context.status = answer.status;
  for (const [name, value] of answer.headers) context.set(name, value);
  const isArticle =
    answer.status === 200 &&
    context.path.startsWith('/examples/') &&
    !answer.headers.has('content-security-policy');
  context.body = isArticle
    ? (await answer.text()).replace(
        '</body>',
        '<script type="module" src="/__web-dev-server__web-socket.js"></script>\n</body>',
      )
    : Buffer.from(await answer.arrayBuffer());
}

function isFree(port) {
  return new Promise((told) => {
    const probe = createServer();
    probe.once('error', () => told(false));
    probe.listen(port, HOST, () => probe.close(() => told(true)));
  });
}

function end(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
