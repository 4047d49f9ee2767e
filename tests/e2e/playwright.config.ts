import { defineConfig } from '@playwright/test';

/**
 * Run by `npm run e2e` in frontend/. The server is the real one, started by `server.setup.ts`.
 * A trace would take a third of the time: `npm run e2e -- --trace on` where one is needed.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../target/e2e/results',
  globalSetup: './server.setup.ts',
  // One server and one database: the journeys run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 30_000,
    // As for people who ask for it: nothing fades, so no colour is measured half gone.
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: process.env.PAUTA_E2E_URL,
    locale: 'pt-BR',
    timezoneId: 'America/Fortaleza',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
