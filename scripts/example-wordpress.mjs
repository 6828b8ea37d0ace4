// Starts a real WordPress and serves examples/comments-wordpress/ with it as one site. Ctrl+C ends both.
import { spawnSync } from 'node:child_process';
import { createWordPress } from '../test/servers/wordpress.mjs';
import { passOn } from '../test/servers/pass-on.mjs';
import { serve } from './static-server.mjs';

if (spawnSync(process.execPath, ['scripts/build.mjs', '--missing'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const wordpress = createWordPress();
const wasUp = await wordpress.isUp();
try {
  wordpress.start();
} catch {
  console.error('example: WordPress could not be started; the reason is above');
  process.exit(1);
}

const site = await serve({
  answer: passOn({ service: wordpress }).answer,
  port: Number(process.env.PORT ?? 0),
});
console.log(`
news-elements with WordPress: ${site.address}/examples/comments-wordpress/

  ${site.address}/examples/comments-wordpress/            comments by REST, in the page
  ${site.address}/examples/comments-wordpress/moderated/  comments that an editor reads first
  ${site.address}/examples/comments-wordpress/long/       a thread of 120 comments
  ${site.address}/open-article/                           the same article in WordPress's own theme
  ${site.address}/wp-admin/edit-comments.php              approve comments here: admin, admin-pass

Comments stay in the database until WP_RESET=1 empties it. Ctrl+C ends WordPress and this server.`);

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (isEnding) return;
    isEnding = true;
    await site.close();
    if (!wasUp) wordpress.stop();
    process.exit();
  });
}
