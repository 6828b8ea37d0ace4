// Starts Xvfb (if no DISPLAY) and WebKitWebDriver on loopback, and stops them again.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
const freePort = () =>
  new Promise((r) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => r(port));
    });
  });
export async function startWebKitDriver({ driver, xvfb }) {
  const kids = [];
  const stop = () => {
    for (const k of kids.splice(0)) k.kill();
  };
  process.on('exit', stop);
  let display = process.env.DISPLAY;
  if (!display) {
    const x = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    kids.push(x);
    display =
      ':' +
      (await new Promise((r, j) => {
        x.stdio[3].once('data', (d) => r(String(d).trim()));
        x.once('exit', (c) => j(new Error('Xvfb exited ' + c)));
      }));
  }
  const port = await freePort();
  kids.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    }),
  );
  for (let i = 0; i < 100; i++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return { port, stop };
    } catch {}
    await new Promise((r) => setTimeout(r, 50));
  }
  stop();
  throw new Error('WebKitWebDriver did not start');
}
