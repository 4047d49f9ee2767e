/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.PAUTA_URL ?? 'http://127.0.0.1:8080';
const proxy = { '/api': server, '/health': server, '/docs': server };

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // scripts/size.mjs walks it to weigh what the first paint needs.
    manifest: true,
    // The CSP allows no data: fonts or scripts; small assets stay files of their own.
    assetsInlineLimit: 0,
    // The editor is one piece, fetched where one writes; scripts/size.mjs watches the ways in.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\/(?!react-virtual|virtual-core)/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://pauta.test/' } },
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 60_000,
  },
});
