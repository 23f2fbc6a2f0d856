/** What the server answers: the built page, whether it is well, its figures, and whether it holds classes. */
import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Nothing from elsewhere, nothing inline: what the page needs is served from here. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  // Phaser looks at two pictures of a pixel, which it carries with it, to see what the browser can do.
  "img-src 'self' data:",
].join('; ');

/** What is answered besides the page. */
export interface Besides {
  /** What the server ails from, as a sentence; null when it is well. */
  health(): string | null;
  /** The figures of the server, where it holds classes. */
  readonly figures: (() => Promise<{ readonly type: string; readonly text: string }>) | null;
  /** The addresses at which other devices on the network find the server, so that an invitation says one that works for them. */
  readonly reachedAt?: () => readonly string[];
}

/** Answers requests from a folder of built files. */
export function pagesFrom(
  folder: string,
  { health, figures, reachedAt }: Besides = { health: () => null, figures: null },
): RequestListener {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      // Built files carry a digest of their content in their name; only the page itself keeps its name.
      const cached = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cached);
    },
  });

  return (request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const answer = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
      });
      response.end(`${text}\n`);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(405, 'Only reading is possible here: use GET or HEAD.');
    }
    switch (request.url?.split('?')[0]) {
      case '/healthz': {
        const ill = health();
        return ill === null ? answer(200, 'ok') : answer(503, ill);
      }
      case '/metrics':
        if (!figures) break;
        figures()
          .then(({ type, text }) => answer(200, text, type))
          .catch(() => answer(500, 'The figures cannot be read.'));
        return;
      // The page asks whether classes are held here.
      case '/api/class':
        if (!figures) return answer(204, '');
        return answer(200, JSON.stringify({ classes: true, urls: reachedAt?.() ?? [] }), 'application/json');
    }
    files(request, response, () => answer(404, 'There is no such page here. The game is at /.'));
  };
}
