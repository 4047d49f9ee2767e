// Generates src/api/schema.gen.ts from the committed contract; with --check only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = resolve(import.meta.dirname, '..');
const contract = process.env.PAUTA_OPENAPI ?? resolve(root, '../openapi/openapi.json');
const target = resolve(root, 'src/api/schema.gen.ts');
if (!existsSync(contract)) {
  console.error(`No contract at ${contract}; generate it with \`pauta openapi\`.`);
  process.exit(1);
}
const ast = await openapiTS(pathToFileURL(contract), { alphabetize: true });
const text = `// Generated from openapi/openapi.json by \`npm run gen:api\`. Do not edit.\n\n${astToString(ast)}`;
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/api/schema.gen.ts is stale: run `npm run gen:api` and commit it.');
  process.exit(1);
}
