/**
 * The service worker: keeps one whole version of the page, so that the solo game needs no network after one visit.
 *
 * It answers for the built files of its own version and for nothing else: addresses of the server (`/api`, `/socket.io`,
 * `/healthz`, `/metrics`) are not among them and go to the network untouched. A newer version is fetched whole, beside the one
 * in use, and takes its place only when no page of the older one is left: a page never meets files of two versions.
 */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** A built file; without a revision where the digest is in its name. The browser refuses a file that differs from its digest. */
interface BuiltFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** What a service worker has and a page has not, as far as it is used here. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(done: Promise<void>): void }) => void,
  ): void;
}

/** All files of this version; written in by the build. */
declare const BUILT_FILES: readonly BuiltFile[];
declare const self: WorkerScope;

precacheAndRoute([...BUILT_FILES], {
  cleanURLs: false,
  directoryIndex: 'index.html',
  // Everything that the page reads from its address after a question mark is read by the page itself.
  ignoreURLParametersMatching: [/./],
});
cleanupOutdatedCaches();

// The page of a first visit is served from here too from now on, and so can be played without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
