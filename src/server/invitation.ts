/** How people on the same network find the server: its addresses there, and a code for the cameras of phones. */
import { networkInterfaces } from 'node:os';
import qrcode from 'qrcode';

/** The addresses of this computer on its networks, as one types them into a browser; IPv4, since that is what people can type. */
export function networkUrls(port: number): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);
}

/** A QR code for a terminal. */
export function qrFor(url: string): Promise<string> {
  return qrcode.toString(url, { type: 'utf8', errorCorrectionLevel: 'L' });
}
