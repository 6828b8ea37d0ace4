// Before the tests: makes sure that there is a Chromium and, with `--all`, a Firefox and a WebKit. Looks first, installs
// by the system's package manager only what is missing, and says plainly what to do where it can't.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChrome, findFirefox, findWebKit } from './browsers.mjs';

const all = process.argv.includes('--all');
const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const missing = () =>
  [!findChrome() && 'chromium', all && !findFirefox() && 'firefox', all && !findWebKit() && 'webkit'].filter(
    Boolean,
  );

function run(command, args, options = {}) {
  console.log(`browsers: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;
}

/** Debian itself: Ubuntu's chromium package is only a pointer to another store. */
function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/debian_version'))
    return false;
  return !(existsSync('/etc/os-release') && /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8')));
}

function installByApt(names) {
  const root = process.getuid() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run(command, [...before, '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  if (apt('update', '-qq')) {
    apt('install', '-y', '-qq', '--no-install-recommends', ...names.flatMap((name) => PACKAGES[name]));
  }
}

if (missing().length && !process.env.SKIP_BROWSER_INSTALL) {
  if (isDebian()) installByApt(missing());
  if (missing().includes('chromium')) run('npx', ['--yes', 'playwright-core', 'install', 'chromium']);
}
if (missing().length) {
  console.error(
    `\nbrowsers: no ${missing().join(', ')} found. Install Chrome or Chromium, or set CHROME_PATH (FIREFOX_PATH), and run this again.\n`,
  );
  process.exitCode = 1;
} else {
  console.log(`browsers: found ${all ? 'Chromium, Firefox and WebKit' : 'Chromium'}`);
}
