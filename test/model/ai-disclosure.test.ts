import { expect } from '@open-wc/testing';
import { aiDisclosure } from '../../src/model/ai-disclosure.js';

describe('aiDisclosure', () => {
  it('claims a human review only where one was declared', () => {
    expect(aiDisclosure('generated', 'journalist')).to.equal('ai-assisted');
    expect(aiDisclosure('assisted', 'journalist')).to.equal('ai-assisted');
    for (const review of ['none', '', 'editor']) {
      expect(aiDisclosure('generated', review), review).to.equal('ai-autonomous');
      expect(aiDisclosure('assisted', review), review).to.equal('ai-autonomous');
    }
  });

  it('claims human work only where the author said so', () => {
    expect(aiDisclosure('none', '')).to.equal('human-only');
    expect(aiDisclosure('', 'journalist')).to.equal('');
    expect(aiDisclosure('robot', '')).to.equal('');
  });
});
