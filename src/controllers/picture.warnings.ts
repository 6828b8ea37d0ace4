import { warn } from '../internal/warn.js';

/**
 * Development build: says what is wrong with a picture, in a part or in the text itself.
 * @param subject - The element that the warning names.
 * @param image - The picture.
 * @param caption - The words under it, without the credit; empty where there are none.
 */
export function checkPicture(subject: Element, image: HTMLImageElement, caption: string): void {
  const name = image.getAttribute('src') ?? '';
  const alt = image.getAttribute('alt');
  if (alt === null) {
    warn(
      'alt-missing',
      subject,
      `the picture ${name} has no alt. Describe it, or write alt="" where it adds nothing.`,
    );
  } else if (alt.trim() && fold(alt) === fold(caption)) {
    warn(
      'alt-repeats-caption',
      subject,
      `alt and caption of ${name} are the same: “${fold(alt)}”. It would be read twice.`,
    );
  }
  if (!image.hasAttribute('width') || !image.hasAttribute('height')) {
    warn(
      'size-missing',
      subject,
      `the picture ${name} has no width and height. Write those of the file: they keep its room while it loads.`,
    );
  }
}

/**
 * The words of a caption without its credit.
 * @param caption - A `<figcaption>`, if there is one.
 */
export function captionOf(caption: Element | null | undefined): string | undefined {
  const copy = caption?.cloneNode(true) as Element | undefined;
  copy?.querySelector('.credit')?.remove();
  return copy?.textContent ?? undefined;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
