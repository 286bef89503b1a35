/**
 * Reads registers and prints what is in them: files, records, faults, and every citation in their own texts with what the registers say of it.
 *
 *   node scripts/registerTable.mjs [--body CODE] [--list] FOLDER …
 *
 * Each folder is loaded as one complete register. `--body` is the body of records that do not name theirs; `--list` prints each citation
 * that is not found. A resolution cited without a body is taken for one of the register's own, where it is numbered as those are, and of
 * several of one number for the one of the meeting whose text cites it. "gap" counts findings, one for a run of missing numbers, and
 * "holes" the missing numbers themselves. What a text names as superseded, and the register does not list, was adopted once and is missing
 * from the register: it is counted apart ("dropped") from what does not exist. In a draft both are `references/unresolved`.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const load = (path) => tsImport(`../server/src/${path}`, import.meta.url);
const { bodyTable } = await load('model/bodies.ts');
const { findCitations } = await load('model/citations.ts');
const { readRegister } = await load('register/readRegister.ts');
const { readNumber } = await load('model/citation/numberForms.ts');
const { readTree } = await load('register/readTree.ts');
const { resolutionsOf } = await load('register/resolutions.ts');
const { checkRegisters } = await load('checks/register/checkRegisters.ts');

const args = process.argv.slice(2);
const listing = args.includes('--list');
const TEXTS = new Set(['message', 'considering', 'title', 'subject']);
let body;
const rows = [];
for (let i = 0; i < args.length; i++) {
  if (args[i] === '--body') body = args[++i];
  else if (args[i] !== '--list') rows.push(rowOf(args[i], body));
}
const heads = ['folder', 'files', 'records', 'identities', 'ms', 'invalid', 'duplicate', 'gap', 'holes', 'citations', 'found', 'unresolved', 'dropped', 'notCovered', 'ambiguous', 'open'];
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
for (const row of rows) console.log(`| ${heads.map((head) => row[head] ?? 0).join(' | ')} |`);

function rowOf(folder, own) {
  const files = filesOf(folder).map((path) => ({ uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') }));
  const source = { name: folder, body: own, complete: true, years: undefined, columns: {} };
  const plain = bodyTable();
  const started = performance.now();
  const readings = files.map((file) => readRegister(file, source, plain));
  const listed = readings.flatMap((it) => it.bodies).map((it) => ({ code: it.code, names: { '': it.names.map((name) => name.text) } }));
  const bodies = listed.length === 0 ? plain : bodyTable(listed);
  const register = { source, readings };
  const resolutions = resolutionsOf([register], bodies);
  const ms = Math.round(performance.now() - started);
  const row = { folder, files: files.length, records: resolutions.size, identities: new Set([...resolutions.all()].flatMap((it) => it.identities.map((one) => JSON.stringify(one)))).size, ms };
  for (const findings of checkRegisters([register]).values()) for (const it of findings) {
    count(row, it.rule.slice('register/'.length));
    if (it.rule === 'register/gap') row.holes = (row.holes ?? 0) + holesOf(it.message.values);
  }
  const first = [...resolutions.all()][0]?.identities[0]?.body;
  const forms = new Set([...resolutions.all()].map((it) => readNumber(it.designation, 0)?.form.name));
  for (const file of files) {
    const meeting = readings.find((it) => it.uri === file.uri)?.records[0]?.identities[0]?.meeting;
    for (const text of textsOf(readTree(file.text).root)) {
      for (const citation of findCitations(text, bodies)) {
        count(row, 'citations');
        const identity = { ...citation.identity, body: citation.identity.body ?? (forms.has(citation.form) || (forms.has('number') && citation.form === 'number (year)') ? first : undefined) };
        const asked = resolutions.find(identity);
        const answer = asked.state === 'ambiguous' && meeting !== undefined ? resolutions.find({ ...identity, meeting: identity.meeting ?? meeting }) : asked;
        const state = answer.state === 'unresolved' && citation.namedAsSuperseded ? 'dropped' : answer.state;
        count(row, state);
        if (listing && state !== 'found') {
          const around = text.slice(Math.max(0, citation.span.start - 60), citation.span.end + 30).replace(/\s+/gu, ' ');
          console.log(`${state}\t${identity.body}\t${text.slice(citation.span.start, citation.span.end).replace(/\s+/gu, ' ')}\t… ${around} …`);
        }
      }
    }
  }
  return row;
}

function filesOf(folder) {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.(?:ya?ml|json|csv)$/u.test(name)).sort().map((name) => join(folder, name));
}

/** What the resolutions say: their considerations and actions, wherever a shape puts them. */
function* textsOf(node, inside = false) {
  if (node === undefined) return;
  if (node.kind === 'text') {
    if (inside) yield node.value;
  } else if (node.kind === 'list') for (const item of node.items) yield* textsOf(item, inside);
  else for (const { key, value } of node.entries) yield* textsOf(value, inside || TEXTS.has(key));
}

/** "6 is missing before 7", "414 to 415 are missing before 416" */
function holesOf(values) {
  return values.length === 3 ? values[1] - values[0] + 1 : 1;
}

function count(row, name) {
  row[name] = (row[name] ?? 0) + 1;
}
