// One way in which tests have a comment server.
import { after, before } from 'node:test';

/**
 * Has a server up for the tests of a file. Where it was not up before, it is ended after them.
 * @template {{start: Function, stop: Function, isUp: () => Promise<boolean>}} Server
 * @param {Server} server
 * @returns {Server}
 */
export function running(server) {
  let wasUp = false;
  before(async () => {
    wasUp = await server.isUp();
    server.start({ quiet: wasUp });
  });
  after(() => {
    if (!wasUp) server.stop();
  });
  return server;
}
