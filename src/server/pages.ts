/** What the server answers: the built page, and whether it is well. */
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

/** Answers requests from a folder of built files. */
export function pagesFrom(folder: string): RequestListener {
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
    const answer = (status: number, text: string): void => {
      response.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.end(`${text}\n`);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(405, 'Only reading is possible here: use GET or HEAD.');
    }
    if (request.url?.split('?')[0] === '/healthz') return answer(200, 'ok');
    files(request, response, () => answer(404, 'There is no such page here. The game is at /.'));
  };
}
