/** The page's side of being there without a network: has the worker take the files in, and tells of a newer version. */

/**
 * Lets the browser keep the page for the next time, once the page itself needs nothing any more. Where there is no secure
 * connection (a plain address in a local network) or the browser forbids it, nothing is kept and nothing is said: the page works
 * as it does everywhere with a network.
 */
export function keepForNextTime(tellOfNewVersion: () => void): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const register = async (): Promise<void> => {
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    // Without a controller this is the first version that is taken in, which is no news.
    const isNews = () => serviceWorker.controller !== null && registration?.waiting != null;
    if (isNews()) tellOfNewVersion();
    registration?.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => {
        if (isNews()) tellOfNewVersion();
      });
    });
  };
  const start = () => setTimeout(() => void register().catch(() => {}), AFTER);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

/** Milliseconds after the page is loaded, so that taking files in does not compete with the first screen. */
const AFTER = 1500;
