// Checks a manifest against the folder that will be hosted, without a network:
//   node scripts/checkManifest.mjs [dist/manifest.xml [dist/addin]]
// Ends with 0, or with 1 and a sentence for each broken rule on standard error.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './manifest/check.mjs';
import { readByMicrosoft } from './manifest/readByMicrosoft.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file = join(root, 'dist/manifest.xml'), folder = join(root, 'dist/addin')] = process.argv.slice(2);

const problems = existsSync(file)
  ? checkManifest(readFileSync(file, 'utf8'), { folder })
  : [`There is no ${file}: npm run build writes it.`];
if (problems.length === 0) problems.push(...(await readByMicrosoft(file)));
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length === 0) process.stdout.write(`Nothing is wrong with ${file}.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
