/**
 * Writes what follows from the code: the tables of rules, the heads of the rules' pages and the schema of the settings file.
 *
 *   node scripts/generate.mjs           writes
 *   node scripts/generate.mjs --check   writes nothing, and fails where something is stale, naming the files
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { generateSnippets } from './generateSnippets.mjs';
import { generateTypes } from './generateTypes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checking = process.argv.includes('--check');
/** Up to here a page of a rule is generated, from here on it is written by hand. */
const HEAD_END = '<!-- The head of this page is generated. -->';

const { allRules } = await load('server/src/checks/allRules.ts');
const { SETTINGS_SHAPE } = await load('server/src/settings/settingsShape.ts');
const { jsonSchema } = await load('server/src/settings/jsonSchema.ts');

const files = [
  { path: 'README.md', text: withRegion('README.md', 'rules', table(allRules, 'docs/rules/')) },
  { path: 'docs/rules/README.md', text: rulesPage() },
  { path: 'schemas/rapporteur.schema.json', text: `${JSON.stringify(jsonSchema(SETTINGS_SHAPE, 'rapporteur.yaml'), undefined, 2)}\n` },
  ...allRules.map((rule) => ({ path: pageOf(rule), text: rulePage(rule) })),
  ...[...await generateSnippets()].map(([path, text]) => ({ path, text })),
  ...[...await generateTypes()].map(([path, text]) => ({ path, text })),
];

const wrong = [];
for (const { path, text } of files) {
  if (text === undefined) wrong.push(`${path} does not exist, and has to be written by hand below its head.`);
  else if (textOf(path) !== text && checking) wrong.push(`${path} is stale: run “npm run generate”.`);
  else if (textOf(path) !== text) write(path, text);
}
for (const path of pages()) {
  if (!allRules.some((rule) => pageOf(rule) === path)) wrong.push(`${path} describes a rule that does not exist.`);
}
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;

function load(path) {
  return tsImport(join(root, path), import.meta.url);
}

function table(rules, folder) {
  const rows = rules.map((rule) => `| [\`${rule.rule}\`](${folder}${rule.rule}.md) | ${rule.title} | ${rule.severity} | ${rule.fix} |`);
  return ['| rule | reports | default | what the fix does |', '|---|---|---|---|', ...rows].join('\n');
}

function rulesPage() {
  return `${[
    '# The rules',
    'Each problem that Rapporteur reports carries the name of its rule. How much a rule matters is set in `rapporteur.yaml`'
    + ' (`rules: { numbering/style: off, translation: warning }`), for one rule or for a whole group.',
    table(allRules, ''),
  ].join('\n\n')}\n`;
}

function rulePage(rule) {
  const old = textOf(pageOf(rule));
  if (old === undefined) return undefined;
  const body = old.includes(HEAD_END) ? old.slice(old.indexOf(HEAD_END) + HEAD_END.length) : `\n\n${old}`;
  const head = [
    `# ${rule.rule}`,
    rule.title,
    `| default | basis | what the fix does |\n|---|---|---|\n| ${rule.severity} | ${rule.basis} | ${rule.fix} |`,
    HEAD_END,
  ];
  return head.join('\n\n') + body;
}

function withRegion(path, name, content) {
  const old = textOf(path);
  const begin = `<!-- generated: ${name} -->`;
  const end = '<!-- end -->';
  const from = old?.indexOf(begin) ?? -1;
  const to = old?.indexOf(end, from) ?? -1;
  if (old === undefined || from < 0 || to < 0) return undefined;
  return `${old.slice(0, from + begin.length)}\n${content}\n${old.slice(to)}`;
}

function pageOf(rule) {
  return `docs/rules/${rule.rule}.md`;
}

function pages() {
  const folder = join(root, 'docs/rules');
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .filter((path) => path !== 'docs/rules/README.md');
}

function textOf(path) {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`${path} is written.`);
}
