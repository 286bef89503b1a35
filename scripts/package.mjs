// `npm run package`: builds, and packs what .vscodeignore lets through into rapporteur-<version>.vsix.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { recompressed } from './recompress.mjs';

const LARGEST = 1024 * 1024;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `rapporteur-${version}.vsix`;
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const { createVSIX } = (await import('@vscode/vsce')).default;
await createVSIX({ cwd: process.cwd(), packagePath: file, dependencies: false, allowMissingRepository: true, skipLicense: false, rewriteRelativeLinks: false });
const archive = await recompressed(readFileSync(file));
writeFileSync(file, archive);
const size = archive.length;
console.log(`${file}: ${Math.ceil(size / 1024)} KB`);
if (size > LARGEST) throw new Error(`${file} is larger than ${LARGEST / 1024} KB.`);
