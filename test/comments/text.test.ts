import { expect } from '@open-wc/testing';
import { isSameComment } from '../../src/comments/same-comment.js';
import { decodeEntities, message, plainText } from '../../src/comments/plain-text.js';
import { asStored } from '../../src/comments/wordpress-escape.js';
import { count, identifier, moment, parseJson, record, webAddress } from '../../src/comments/json.js';

describe('what a service sends', () => {
  it('is narrowed without a throw', () => {
    for (const value of [undefined, null, 0, NaN, '', 'x', [], {}, Symbol('s'), () => 0]) {
      record(value);
      count(value);
      identifier(value);
      moment(value);
      webAddress(value);
    }
    expect(parseJson('{')).to.equal(undefined);
    expect(count('12')).to.equal(12);
    expect(count(-1)).to.equal(undefined);
    expect(moment('never')).to.equal(undefined);
    expect(moment(8.64e15 + 1)).to.equal(undefined);
  });

  it('gives an address only where that is http or https', () => {
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '/relative',
      'nonsense',
      'vbscript:x',
    ]) {
      expect(webAddress(bad), bad).to.equal(undefined);
    }
    expect(webAddress('HTTPS://x.example')).to.equal('https://x.example/');
  });
});

describe('plain text', () => {
  it('is decoded once', () => {
    expect(decodeEntities('Tom &amp; Jerry &#8217;s &#x1F600; &amp;lt; &bogus; &#0; &#xD800;')).to.equal(
      'Tom & Jerry ’s 😀 &lt; &bogus; &#0; &#xD800;',
    );
  });

  it('has no tags, and its paragraphs apart', () => {
    expect(plainText('<p>One <b>two</b></p>\n<p>3 &lt; 4</p>')).to.equal('One two\n3 < 4');
    expect(plainText('1 < 2')).to.equal('1 < 2');
  });

  it('is short where it is a message', () => {
    expect(message('<strong>Error:</strong>\n No.')).to.equal('Error: No.');
    expect(message('x'.repeat(999))!.length).to.equal(300);
    expect(message('<br>')).to.equal(undefined);
    expect(message(undefined)).to.equal(undefined);
  });
});

describe('two comments', () => {
  const same = (listed: string, typed: string): boolean =>
    isSameComment(
      { id: '1', parent: null, author: { name: 'Eve' }, body: { html: listed }, state: 'published' },
      { key: 'k', thread: '4', name: ' eve ', text: typed, startedAt: 0, firstInputAt: 0 },
    );

  it('are the same in whatever way a service has dressed them', () => {
    expect(same('<p>&#8220;It&#8217;s&#8221; &#8211; well&#8230;</p>\n', '"It\'s" - well...')).to.equal(true);
    expect(
      same(
        '<p>a <a href="http://x.example" rel="nofollow ugc">http://x.example</a></p>',
        'a http://x.example',
      ),
    ).to.equal(true);
    expect(same('<p>Well 🙂</p>', 'Well :)')).to.equal(true);
    expect(same('<p>Fish &amp; chips</p>', 'Fish & chips')).to.equal(true);
    expect(same('<p>👍👍</p>', '👍👍')).to.equal(true);
    expect(same('<p>?!</p>', '?!')).to.equal(true);
  });

  it('are not the same with another letter, sign or number of thumbs', () => {
    expect(same('<p>Fish</p>', 'Dish')).to.equal(false);
    expect(same('<p>👍👍</p>', '👍')).to.equal(false);
    expect(same('<p>?</p>', '!')).to.equal(false);
    expect(same('', 'x')).to.equal(false);
  });
});

describe('a text as WordPress stores it', () => {
  it('has references for what stands between tags, and keeps tags and references', () => {
    expect(asStored('A & B')).to.equal('A &amp; B');
    expect(asStored('1 < 2 > 0')).to.equal('1 &lt; 2 &gt; 0');
    expect(asStored('<b>x</b> &amp; &copy; &#39; <a href="?a&b">')).to.equal(
      '<b>x</b> &amp; &copy; &#39; <a href="?a&b">',
    );
    expect(asStored('back\\slash')).to.equal('back&#092;slash');
    expect(asStored('<3')).to.equal('&lt;3');
  });

  it('stays as typed where it would become too long', () => {
    const long = '&'.repeat(20_000);
    expect(asStored(long)).to.equal(long);
  });
});
