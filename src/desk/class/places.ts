/** The addresses of the pages of a class, as they stand in links, on walls and in codes for cameras. */
import { addressOfPage, type PageName } from '../address.ts';

/** The whole address of a page, for another device. `base` is where the page is reached from there. */
export function linkTo(
  page: PageName,
  about: string,
  base = `${location.origin}${location.pathname}`,
): string {
  return `${base}${addressOfPage(page, about)}`;
}

/** Goes to a page. */
export function goToPage(page: PageName, about?: string): void {
  location.hash = addressOfPage(page, about);
}

/** Whether the page was reached under a name that means this very computer, which says nothing to other devices. */
export function isOnlyHere(): boolean {
  return /^(localhost|127\.|\[?::1)/.test(location.hostname);
}

/** Where other devices reach this page, as the server says; empty where it is reached on this computer alone. */
export async function reachableAt(): Promise<readonly string[]> {
  try {
    const answer: unknown = await (await fetch('api/class', { cache: 'no-store' })).json();
    if (typeof answer !== 'object' || answer === null || !('urls' in answer)) return [];
    const { urls } = answer;
    return Array.isArray(urls) ? urls.filter((url): url is string => typeof url === 'string') : [];
  } catch {
    return [];
  }
}

/** A code as it is read aloud and typed: "ABC DEF". */
export function spaced(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
}
