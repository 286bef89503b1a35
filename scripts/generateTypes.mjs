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
  const { newDraft } = await tsImport('../server/src/types/newDraft.ts', import.meta.url);
  return new Map([
    ['server/src/types/shippedTypes.ts', source],
    ['schemas/document-type.schema.json', schema],
    ...types.map((type) => [`docs/types/${type.name}.md`, page(type, newDraft(type, ['en']))]),
  ]);
}

/** The page of a type in the documentation: what it must contain, and on what that rests. */
function page(type, skeleton) {
  const required = (need) => ({ required: 'yes', recommended: 'usual', optional: 'no' })[need];
  const titles = (section) => Object.values(section.titles).map((names) => names[0]).join(' · ') || 'any other title';
  const rows = (sections, depth) => sections.flatMap((section) => [
    `| ${'– '.repeat(depth)}${titles(section)} | ${required(section.need)}${section.many ? ', several' : ''} | ${section.basis} |`,
    ...rows(section.children, depth + 1),
  ]);
  const parts = [
    `# ${type.name}`,
    type.about,
    '<!-- Generated from the type’s file by scripts/generateTypes.mjs. -->',
    `Derived from: ${type.basis}.`,
    '“Usual” parts are not reported when they are missing. A [type of your own](README.md#types-of-your-own) can require them.',
  ];
  if (type.recognition.signs.length > 0) {
    parts.push('## How it is recognised', `A document with signs that weigh ${type.recognition.enough} or more together is taken for a draft of this type.`,
      ['| sign | weight | basis |', '|---|---|---|', ...type.recognition.signs.map((sign) => `| ${sign.says} | ${sign.weight} | ${sign.basis} |`)].join('\n'));
  }
  if (type.elements.length > 0) {
    parts.push('## Title page and other elements', ['| element | required | basis |', '|---|---|---|', ...type.elements.map((element) => `| ${element.title} | ${element.when === 'replaces' ? 'where it replaces another' : required(element.need)} | ${element.basis} |`)].join('\n'));
  }
  if (type.sections.length > 0) {
    parts.push('## Sections, in this order', ['| section | required | basis |', '|---|---|---|', ...rows(type.sections, 0)].join('\n'),
      `Synonyms of these titles are in [the type’s file](../../server/src/types/shipped/${type.name}.yaml).`);
  }
  parts.push('## A new draft', `\`rapporteur new ${type.name}\` writes:`, ['```markdown', skeleton.trimEnd(), '```'].join('\n'));
  return `${parts.join('\n\n')}\n`;
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
