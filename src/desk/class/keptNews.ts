/** News that the facilitator has written beforehand, kept in this browser until it is sent. */
const KEPT = 'open-debate/news/';

/** What was prepared for a class. */
export function keptNews(code: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT + code) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps it; a browser that keeps nothing has it as long as the page is open. */
export function keepNews(code: string, news: readonly string[]): void {
  try {
    if (news.length === 0) localStorage.removeItem(KEPT + code);
    else localStorage.setItem(KEPT + code, JSON.stringify(news));
  } catch {
    // It stays on the page.
  }
}
