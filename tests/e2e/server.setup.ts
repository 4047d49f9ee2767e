import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Stays after the run: it says why a journey failed, when it was the server. */
const LOG = resolve(__dirname, '../../target/e2e/server.log');

export const admin = {
  email: 'admin@pauta.test',
  password: 'guarda-chuva-azul-42',
};

export interface Running {
  url: string;
  /** Journeys that travel in time write seconds into this file. */
  clock: string;
  stop: () => Promise<void>;
}

/** Starts the real binary with an empty database, on a port of its own unless `env` says otherwise. */
export async function launch(env: NodeJS.ProcessEnv = {}, log = LOG): Promise<Running> {
  const binary = resolve(process.env.PAUTA_BIN ?? join(__dirname, '../../target/debug/pauta'));
  if (!existsSync(binary)) throw new Error(`No server at ${binary}: build it, or set PAUTA_BIN.`);
  const data = mkdtempSync(join(tmpdir(), 'pauta-e2e-'));
  mkdirSync(dirname(log), { recursive: true });
  const clock = join(data, 'clock');
  const out = openSync(log, 'w');
  const server = spawn(binary, ['serve'], {
    cwd: data,
    stdio: ['ignore', out, out],
    env: {
      PATH: process.env.PATH,
      PAUTA_LISTEN: '127.0.0.1:0',
      PAUTA_DATA_DIR: data,
      PAUTA_TEST_CLOCK_OFFSET_FILE: clock,
      // No journey calls the world outside.
      PAUTA_TEST_HOSTS: '',
      PAUTA_ADMIN_EMAIL: admin.email,
      PAUTA_ADMIN_PASSWORD: admin.password,
      ...env,
    },
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await Promise.race([ended, pause(10_000, undefined, { ref: false })]);
    if (server.exitCode === null) server.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  return { url: await address(data, () => server.exitCode, log), clock, stop };
}

/** The server that the journeys share; returns what stops it. */
export default async function startServer(): Promise<() => Promise<void>> {
  if (process.env.PAUTA_E2E_URL) return async () => undefined;
  const { url, clock, stop } = await launch();
  process.env.PAUTA_E2E_CLOCK = clock;
  process.env.PAUTA_E2E_URL = url;
  return stop;
}

async function address(data: string, exitCode: () => number | null, log: string): Promise<string> {
  const file = join(data, 'address');
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(50)) {
    if (exitCode() !== null) break;
    if (!existsSync(file)) continue;
    const url = `http://${readFileSync(file, 'utf8').trim()}`;
    const healthy = await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return url;
  }
  throw new Error(`The server did not start:\n${readFileSync(log, 'utf8')}`);
}
