// Weighs the compressed script that each way in needs before its first paint.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(resolve(dist, '.vite/manifest.json'), 'utf8'));
const limit = 200_000;
/** Anyone may come here, on any phone. */
const limits = { newsroom: 100_000 };

function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    if (!manifest[key]) throw new Error(`${key} is not in the manifest`);
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

const ways = {
  'sign-in': [
    'index.html',
    'src/app/start.tsx',
    'src/app/ui-layer.tsx',
    'src/features/auth/sign-in-page.tsx',
  ],
  newsroom: ['index.html', 'src/features/newsroom/start.tsx'],
  dashboard: [
    'index.html',
    'src/app/start.tsx',
    'src/app/ui-layer.tsx',
    'src/app/shell.tsx',
    'src/features/dashboard/dashboard-page.tsx',
  ],
};
let failed = false;
for (const [name, keys] of Object.entries(ways)) {
  let total = 0;
  for (const key of closure(keys)) {
    const file = manifest[key].file;
    if (!file.endsWith('.js')) continue;
    total += gzipSync(readFileSync(resolve(dist, file))).length;
  }
  if (process.argv.includes('--list'))
    for (const key of closure(keys))
      console.log(
        '   ',
        manifest[key].file,
        gzipSync(readFileSync(resolve(dist, manifest[key].file))).length,
      );
  console.log(
    `${name}: ${(total / 1000).toFixed(1)} kB gzip (limit ${(limits[name] ?? limit) / 1000})`,
  );
  if (total > (limits[name] ?? limit)) failed = true;
}
process.exit(failed ? 1 : 0);
