import { expect } from '@open-wc/testing';
import type { SubmitResult } from '../../src/model/comment-backend.js';
import { WritingLater, type Writing } from '../../src/comments/writing.js';
import { later } from '../support/later.js';

const PUBLISHED: SubmitResult = { kind: 'published' };
const SUBMISSION = { key: 'k', thread: '4', text: 'Hello', startedAt: 0, firstInputAt: 0 };

/** A service whose code for writing comes as the test says. */
class Service extends WritingLater {
  loads = 0;
  sent = 0;
  come: () => Promise<unknown> = () => Promise.resolve();

  protected async load(): Promise<Writing> {
    this.loads++;
    await this.come();
    return {
      submit: () => Promise.resolve((this.sent++, PUBLISHED)),
      confirm: () => Promise.resolve({ kind: 'absent' }),
    };
  }
}

const calm = () => new AbortController().signal;

describe('the code of a service that only writers need', () => {
  it('is fetched once, ahead of time or when it is first needed', async () => {
    const service = new Service();
    expect(await Promise.all([service.prepare(), service.prepare()])).to.deep.equal([true, true]);
    expect(await service.submit(SUBMISSION, calm())).to.equal(PUBLISHED);
    expect(service.loads).to.equal(1);
  });

  it('is asked for again where it could not be had; nothing is sent meanwhile', async () => {
    const service = new Service();
    service.come = () => Promise.reject(new Error('network'));
    expect(await service.prepare()).to.equal(false);
    expect(await service.submit(SUBMISSION, calm())).to.deep.equal({ kind: 'unknown', cause: 'network' });
    expect(await service.confirm(SUBMISSION, calm())).to.deep.equal({ kind: 'cannot-tell' });
    expect(await service.vote('1', 1, calm())).to.deep.equal({ kind: 'failed' });
    service.come = () => Promise.resolve();
    expect(await service.submit(SUBMISSION, calm())).to.equal(PUBLISHED);
    expect([service.loads, service.sent]).to.deep.equal([5, 1]);
  });

  it('is not waited for by who has given up, and does nothing for them when it comes', async () => {
    const service = new Service();
    const code = later<void>();
    service.come = () => code.promise;
    const controller = new AbortController();
    const result = service.submit(SUBMISSION, controller.signal);
    controller.abort();
    expect((await result).kind).to.equal('unknown');
    code.answer();
    expect(await service.prepare()).to.equal(true);
    expect(service.sent).to.equal(0);
  });

  it('denies what the service has not got', async () => {
    const service = new Service();
    expect(await service.delete('1', calm())).to.deep.equal({ kind: 'failed' });
    expect((await service.edit('1', 'x', calm())).kind).to.equal('unknown');
  });
});
