/** Whether a request comes from a page of ours, and from where. */
import type { IncomingMessage } from 'node:http';

/** Whether a request may connect: from a page that this server sent, or from a program that is no browser. */
export function isOwnOrigin({ headers }: IncomingMessage, trustsProxy: boolean): boolean {
  const { origin } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  const forwarded = trustsProxy ? first(headers['x-forwarded-host']) : undefined;
  const host = forwarded ?? headers.host;
  try {
    return host !== undefined && new URL(origin).host === new URL(`http://${host}`).host;
  } catch {
    return false;
  }
}

/** The address that a request comes from; behind a proxy that is trusted, the one that it names. */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustsProxy: boolean,
): string {
  const forwarded = trustsProxy ? first(headers['x-forwarded-for']) : undefined;
  return forwarded ?? socket.remoteAddress ?? '';
}

function first(header: string | string[] | undefined): string | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  return value?.split(',')[0]?.trim() || undefined;
}
