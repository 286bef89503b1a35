// Makes server/src/types/shippedTypes.ts from the YAML files beside it, and the JSON Schema of a type's file:
// the core can read no files. `node scripts/generateTypes.mjs` writes them, with `--check` it says whether they are current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const ROOT = new URL('../', import.meta.url);
const FOLDER = new URL('server/src/types/shipped/', ROOT);
/** The order in which they are offered; `generic` refines none and stands last. */
const ORDER = ['policy', 'code', 'tbt-update', 'letter', 'resolutions', 'generic'];

/** The generated files: path from the project's top level → text. */
export async function generateTypes() {
  const { readType } = await tsImport('../server/src/settings/readType.ts', import.meta.url);
  const { jsonSchema } = await tsImport('../server/src/settings/jsonSchema.ts', import.meta.url);
  const { TYPE_SHAPE } = await tsImport('../server/src/settings/typeShape.ts', import.meta.url);
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  const types = [];
  for (const name of names.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))) {
    const { type, problems } = readType(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'), types);
    for (const problem of problems) throw new Error(`${name}.yaml, offset ${problem.span.start}: ${problem.message.template} ${problem.message.values.join('; ')}`);
    if (type?.name !== name) throw new Error(`${name}.yaml names itself “${type?.name}”.`);
    types.push(type);
  }
  const source = [
    '// Generated from shipped/*.yaml by scripts/generateTypes.mjs. Change those.',
    "import type { DocumentType } from './documentType.ts';",
    '',
    '/** The document types that ship, as their files say. */',
    `export const shippedTypes: readonly DocumentType[] = ${JSON.stringify(types, undefined, 2)};`,
    '',
  ].join('\n');
  const schema = `${JSON.stringify(jsonSchema(TYPE_SHAPE, 'Document type of Rapporteur'), undefined, 2)}\n`;
  return new Map([['server/src/types/shippedTypes.ts', source], ['schemas/document-type.schema.json', schema]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  for (const [path, text] of await generateTypes()) {
    const file = new URL(path, ROOT);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${path} is not current: run “npm run generate”.`);
      process.exitCode = 1;
    }
  }
}
