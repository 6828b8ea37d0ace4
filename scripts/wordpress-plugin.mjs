// Puts the WordPress plugin of examples/wordpress-plugin/ together: the plugin's files and, from dist/, the package's
// stylesheets and script, in one folder that can be zipped (git-ignored).
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'examples/wordpress-plugin/news-elements';
const TARGET = 'examples/wordpress-plugin/build/news-elements';
/** What a site needs of dist/. */
const PACKAGE = ['news.css', 'themes', 'cdn'];
const isForSites = (path) => !/\.map$|\.development\.js/.test(path);

console.log('plugin 1/2: package');
if (spawnSync(process.execPath, ['scripts/build.mjs', '--missing'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

console.log('plugin 2/2: folder');
rmSync(TARGET, { recursive: true, force: true });
cpSync(SOURCE, TARGET, { recursive: true });
for (const part of PACKAGE) {
  cpSync(join('dist', part), join(TARGET, 'dist', part), { recursive: true, filter: isForSites });
}
cpSync('LICENSE', join(TARGET, 'LICENSE'));

const files = readdirSync(TARGET, { recursive: true })
  .map((file) => statSync(join(TARGET, file)))
  .filter((file) => file.isFile());
const bytes = files.reduce((sum, { size }) => sum + size, 0);
console.log(`plugin: ${TARGET} is ready to be zipped: ${files.length} files, ${Math.round(bytes / 1024)} kB`);
