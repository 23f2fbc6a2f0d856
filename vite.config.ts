/** How the page is built: plain files under `dist/` that any web server can serve from any folder. */
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // The Content-Security-Policy of the server allows neither inline scripts nor data: pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
