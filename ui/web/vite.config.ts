import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const ZONE = process.env.VERMILION ?? 'http://127.0.0.1:8443';
const PDFJS = 'node_modules/pdfjs-dist';
const PARTS = ['cmaps', 'standard_fonts', 'wasm'];
const VERSION = (JSON.parse(readFileSync(join(PDFJS, 'package.json'), 'utf8')) as { version: string }).version;
const AT = `assets/pdfjs-${VERSION}`; // what lies below assets never changes, so the version is in its name

/** What pdf.js fetches by name at run time: character maps, the standard fonts and its decoders of images. */
function pdfjsFiles(): Plugin {
  return {
    name: 'pdfjs-files',
    generateBundle() {
      for (const part of PARTS) {
        for (const name of readdirSync(join(PDFJS, part))) {
          this.emitFile({ type: 'asset', fileName: `${AT}/${part}/${name}`, source: readFileSync(join(PDFJS, part, name)) });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${AT}`, (request, response, next) => {
        const file = join(PDFJS, (request.url ?? '').replace(/\?.*/, ''));
        if (request.url?.includes('..') || !existsSync(file)) next();
        else createReadStream(file).pipe(response);
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), pdfjsFiles()],
  define: { __PDFJS_FILES__: JSON.stringify(`/${AT}/`) },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: process.env.UI_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true, // for sizes.mjs
    assetsInlineLimit: 0, // no data: addresses, so that the policy can stay strict
    chunkSizeWarningLimit: 1500,
  },
  // the zone takes changes only from the origin it is asked at, so the proxy names that one
  server: { port: 5173, proxy: { '/api': { target: ZONE, changeOrigin: true, headers: { origin: ZONE } } } },
  test: {
    environment: 'jsdom',
    testTimeout: 20_000,
    setupFiles: ['./src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
