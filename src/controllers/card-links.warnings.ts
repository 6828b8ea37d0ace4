import { warn } from '../internal/warn.js';

/**
 * Development build: says what is wrong with the links and pictures of a card.
 * @param card - The element that holds them.
 */
export function checkCard(card: Element): void {
  const addresses = new Set<string>();
  for (const link of card.querySelectorAll('a:not([data-news-rendered] *)')) {
    const address = link.getAttribute('href');
    if (address === null) {
      warn(
        'link-without-href',
        link,
        'there is no href: it leads nowhere and no key reaches it. Write <a href="…">.',
      );
    } else if (link.getAttribute('tabindex') !== '-1') {
      if (addresses.has(address)) {
        warn(
          'card-link-twice',
          link,
          `“${address}” is linked twice here, so it is two tab stops. ` +
            'Keep the headline’s link; write tabindex="-1" aria-hidden="true" on the picture’s.',
        );
      }
      addresses.add(address);
    }
  }
  for (const picture of card.querySelectorAll('img:not([alt])')) {
    warn(
      'alt-missing',
      picture,
      'there is no alt. A picture beside its headline says nothing new: write alt="".',
    );
  }
}
