// Finds browsers; never downloads. See scripts/ensure-browsers.mjs for installing.
import { existsSync, readdirSync, accessSync, constants } from 'node:fs';
import { join, delimiter } from 'node:path';
import { homedir } from 'node:os';
const ok = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (names) => {
  for (const n of names)
    for (const d of (process.env.PATH ?? '').split(delimiter)) {
      const p = join(d, n);
      if (d && ok(p)) return p;
    }
};
export function findChrome() {
  const known = [
    process.env.CHROME_PATH,
    onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']),
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (k) => process.env[k] && join(process.env[k], 'Google/Chrome/Application/chrome.exe'),
    ),
  ];
  for (const p of known) if (p && ok(p)) return p;
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  for (const c of caches)
    if (c && existsSync(c))
      for (const d of readdirSync(c)
        .filter((d) => d.startsWith('chromium-'))
        .sort()
        .reverse())
        for (const rel of [
          'chrome-linux/chrome',
          'chrome-linux64/chrome',
          'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
          'chrome-win/chrome.exe',
        ])
          if (ok(join(c, d, rel))) return join(c, d, rel);
}
export function findFirefox() {
  return [
    process.env.FIREFOX_PATH,
    onPath(['firefox', 'firefox-esr']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((p) => p && ok(p));
}
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const xvfb = onPath(['Xvfb']);
  const mini = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
    .flatMap((d) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((v) => join(d, v, 'MiniBrowser')),
    )
    .find(ok);
  return driver && mini && (xvfb || process.env.DISPLAY) ? { driver, mini, xvfb } : undefined;
}
export const chromeArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
if (process.argv[1] === new URL(import.meta.url).pathname)
  console.log({ chrome: findChrome(), firefox: findFirefox(), webkit: findWebKit() });
