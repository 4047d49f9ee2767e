// Pictures for the README, from the office that `pauta demo` makes up. Run by `npm run screenshots` in frontend/.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');
const { chromium } = createRequire(join(root, 'frontend/package.json'))('@playwright/test');
const binary = resolve(process.env.PAUTA_BIN ?? join(root, 'target/debug/pauta'));
const target = join(root, 'docs/screenshots');
const data = mkdtempSync(join(tmpdir(), 'pauta-screenshots-'));
const password = 'ponte-sobre-o-rio-7';
const env = {
  PATH: process.env.PATH,
  PAUTA_DATA_DIR: data,
  PAUTA_LISTEN: '127.0.0.1:0',
  PAUTA_ADMIN_EMAIL: 'admin@pauta.test',
  PAUTA_ADMIN_PASSWORD: password,
};

const told = execFileSync(binary, ['demo'], { env, encoding: 'utf8' });
const email = (role) => new RegExp(`^\\s*${role}\\s+(\\S+@\\S+)`, 'm').exec(told)?.[1];
const server = spawn(binary, ['serve'], { env, stdio: 'ignore' });
try {
  mkdirSync(target, { recursive: true });
  await shoot(await address());
} finally {
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

async function address() {
  const file = join(data, 'address');
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
    if (!existsSync(file)) continue;
    const url = `http://${readFileSync(file, 'utf8').trim()}`;
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.ok) return url;
  }
  throw new Error('The server did not start.');
}

async function shoot(baseURL) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const token = await post(`${baseURL}/api/v1/auth/login`, { email: email('head'), password });
  const get = async (path) => {
    const headers = { authorization: `Bearer ${token.access_token}` };
    return (await fetch(`${baseURL}/api/v1${path}`, { headers })).json();
  };
  const first = async (status) => (await get(`/releases?status=${status}&limit=1`)).items[0];
  const [review, returned, published] = await Promise.all(
    ['in_review', 'changes_requested', 'published'].map(first),
  );
  const desktop = { viewport: { width: 1280, height: 800 } };
  const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
  const dark = { ...desktop, colorScheme: 'dark' };
  const pictures = [
    ['inicio', '/', desktop, 'head'],
    ['releases', '/releases', desktop, 'head'],
    ['busca-escuro', '/releases?q=obras', dark, 'head'],
    ['editor', `/releases/${returned.id}/editar`, desktop, 'editor'],
    ['aprovar-celular', `/releases/${review.id}`, phone, 'head'],
    ['imprensa', `/imprensa/${published.slug}`, desktop, null],
  ];
  for (const [name, path, look, role] of pictures) {
    const context = await browser.newContext({ baseURL, locale: 'pt-BR', ...look });
    const page = await context.newPage();
    if (role) await signIn(page, email(role));
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(target, `${name}.png`) });
    await context.close();
  }
  await browser.close();
}

async function signIn(page, who) {
  await page.goto('/entrar');
  await page.getByLabel('E-mail').fill(who);
  await page.getByLabel('Senha', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.waitForURL((url) => url.pathname !== '/entrar');
}

async function post(url, body) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}
