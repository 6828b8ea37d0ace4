import { expect } from '@open-wc/testing';
import { CustomBackend } from '../../src/comments/custom.js';
import { loadBackend } from '../../src/comments/load-backend.js';

const signal = new AbortController().signal;
const sent = { key: 'k', thread: '4', text: 'Hello', startedAt: 0, firstInputAt: 0 };

describe('a publisher’s own service', () => {
  it('may be an object with a list and nothing else', async () => {
    const comments = [
      { id: 1, author: 'Eve', body: 'Hello' },
      { id: '2', parent: 9, body: { html: '<b>x</b>' } },
      null,
      {},
    ];
    const loaded = await loadBackend('custom', { custom: { list: () => comments } });
    if (loaded.kind !== 'loaded') throw new Error(loaded.cause);
    const page = await loaded.backend.list('4', { signal });
    if (page.kind !== 'page') throw new Error(page.cause);
    expect(page.comments.map(({ id, author, body }) => [id, author.name, body])).to.deep.equal([
      ['1', 'Eve', { text: 'Hello' }],
      ['2', '', { html: '<b>x</b>' }],
    ]);
    expect(page.orphans).to.deep.equal(['2']);
    expect(loaded.backend.capabilities).to.include({ submit: false, edit: false, vote: 'none' });
    expect(await loaded.backend.vote!('1', 1, signal)).to.include({ kind: 'failed' });
  });

  it('keeps its this, its capabilities, and the results it gives', async () => {
    class Service {
      readonly capabilities = {
        vote: 'up-down',
        sort: ['newest', 'nonsense'],
        limits: { text: { max: 10 } },
      };
      readonly #reason = 'flood';
      list(): object {
        return { comments: [], total: 3, next: 'more' };
      }
      submit(): object {
        return { kind: 'rejected', reason: this.#reason, retryAfter: 5, message: '<b>Slow</b> down' };
      }
      vote(): object {
        return { up: 2 };
      }
    }
    const backend = new CustomBackend({ custom: new Service() });
    expect(backend.capabilities).to.deep.include({ submit: true, vote: 'up-down', sort: ['newest'] });
    expect(backend.capabilities.limits.text).to.deep.include({ max: 10, unit: 'characters' });
    expect(await backend.list('4', { signal })).to.include({ total: 3, next: 'more' });
    expect(await backend.submit(sent, signal)).to.deep.include({
      reason: 'flood',
      retryAfter: 5,
      message: 'Slow down',
    });
    expect(await backend.vote!('1', 1, signal)).to.deep.include({ kind: 'done' });
  });

  it('gives the text as it was typed where it has one', async () => {
    const without = new CustomBackend({ custom: { list: () => [], edit: () => ({}) } });
    expect(without.capabilities).to.include({ edit: true, source: false });
    const backend = new CustomBackend({ custom: { list: () => [], source: (id: string) => `**${id}**` } });
    expect(backend.capabilities.source).to.equal(true);
    expect(await backend.source('1', signal)).to.deep.equal({ kind: 'done', value: '**1**' });
  });

  it('is not asked for what was given up before it began', async () => {
    let calls = 0;
    const backend = new CustomBackend({ custom: { list: () => [], submit: () => calls++ } });
    expect(await backend.submit(sent, AbortSignal.abort())).to.include({ kind: 'unknown' });
    expect(calls).to.equal(0);
  });

  it('never throws, whatever it does', async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    const failing = (): never => {
      throw new Error('no');
    };
    for (const method of [
      failing,
      () => Promise.reject(new Error('no')),
      never,
      () => 7,
      () => null,
      () => [[]],
    ]) {
      const custom = {
        list: method,
        submit: method,
        confirm: method,
        get: method,
        edit: method,
        source: method,
        delete: method,
        vote: method,
        ready: method,
      };
      const backend = new CustomBackend({ custom, timeout: 5 });
      expect(['failed', 'page']).to.include((await backend.list('4', { signal })).kind);
      expect((await backend.submit(sent, signal)).kind).to.equal('unknown');
      expect((await backend.confirm(sent, signal)).kind).to.equal('cannot-tell');
      expect(await backend.get!('1', '4', signal)).to.equal(null);
      expect((await backend.edit!('1', 'x', signal)).kind).to.equal('unknown');
      expect((await backend.source!('1', signal)).kind).to.equal('failed');
      expect((await backend.delete!('1', signal)).kind).to.equal('failed');
      expect((await backend.vote!('1', 1, signal)).kind).to.equal('failed');
      expect(await backend.ready('4', signal)).to.deep.equal({});
    }
  });

  it('is asked once whether a thread is open, and again where it had no answer', async () => {
    let calls = 0;
    const answers = [undefined, { open: false }];
    const loaded = await loadBackend('custom', { custom: { list: () => [], ready: () => answers[calls++] } });
    if (loaded.kind !== 'loaded') throw new Error(loaded.cause);
    const ask = (): unknown => loaded.backend.ready?.('4', signal);
    expect(await Promise.all([ask(), ask()])).to.deep.equal([{}, {}]);
    expect(calls).to.equal(1);
    expect(await ask()).to.deep.equal({ open: false });
    expect(await ask()).to.deep.equal({ open: false });
    expect(calls).to.equal(2);
  });

  it('is no service where it is nothing', async () => {
    for (const custom of [undefined, null, 7, 'x', []]) {
      const backend = new CustomBackend({ custom });
      expect((await backend.list('4', { signal })).kind).to.equal('failed');
      expect(backend.capabilities.submit).to.equal(false);
    }
  });
});
