/** What is seen on a page: sentences that are not from `words/`, and what does not fit where it stands. */
import type { Page } from 'playwright-core';

/**
 * Every visible text, and every text for those who hear the page, that stands outside the brackets of a pseudo-language and is
 * no part of a scenario. Names, numbers and quoted drafts are the scenario's.
 */
export async function untranslatedIn(page: Page, scenarios: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: (readonly [text: string, isDraft: boolean])[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // A sentence may go on in a name that is set apart: brackets are counted through the whole of a block.
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, [data-said="elsewhere"]')) continue;
      if (parent.checkVisibility?.() === false) continue;
      // A draft is put together from the options of its slots: each of its words is the scenario's, not the whole.
      const isDraft = parent.closest('.sentence, .statement, .cleanText') !== null;
      found.push([node.textContent ?? '', isDraft]);
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-valuetext',
        'aria-roledescription',
      ]) {
        const value = element.getAttribute(name);
        if (value) found.push([value, false]);
      }
    return found;
  });
  const known = normal(scenarios.join(' '));
  const vocabulary = new Set(known.split(/[^\p{L}]+/u));
  const isKnown = (text: string, isDraft: boolean) =>
    known.includes(text) || (isDraft && text.split(/[^\p{L}]+/u).every((word) => vocabulary.has(word)));
  const left = texts.flatMap(([text, isDraft]) =>
    outsideBrackets(text)
      .map(normal)
      .filter((part) => /\p{L}{2}/u.test(part) && !isKnown(part, isDraft)),
  );
  return [...new Set(left)];
}

/** The parts of a text that stand in no brackets. */
function outsideBrackets(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    if (depth === 0) parts.push((parts.pop() ?? '') + letter);
    if (letter === '⟧') {
      depth = Math.max(0, depth - 1);
      parts.push('');
    }
  }
  return parts;
}

/** A text without what differs between a file and a page: line breaks, quotation marks, and marks at its ends. */
function normal(text: string): string {
  return text
    .replaceAll(/[\s"'“”‘’>|]+/g, ' ')
    .replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .toLowerCase();
}

/** Whatever is wider than the page, or is cut off, as "element: by so many pixels: its text". Things that scroll by themselves are no fault. */
export async function tooWideIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const told: (readonly [element: Element, by: number])[] = [];
    if (root.scrollWidth > root.clientWidth) told.push([root, root.scrollWidth - root.clientWidth]);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.checkVisibility?.() === false || element instanceof SVGElement) continue;
      const style = getComputedStyle(element);
      // Hidden on purpose from those who see the page.
      if (element.closest('.unseen, .latest, [aria-hidden="true"]') || style.clipPath !== 'none') continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const outside = Math.max(box.right - root.clientWidth, -box.left);
      if (outside > 1 && !element.parentElement?.closest('.wide, [data-scrolls]'))
        told.push([element, outside]);
      const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const more = element.scrollWidth - element.clientWidth;
      if (cuts && more > 1 && style.textIndent === '0px') told.push([element, more]);
    }
    const lines = told.map(
      ([element, by]) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${Math.round(by)}: ${(element.textContent ?? '').slice(0, 40)}`,
    );
    return [...new Set(lines)].slice(0, 8);
  });
}
