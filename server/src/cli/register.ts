import { existsSync, statSync } from 'node:fs';
import { adoptionOf, identityOf, titleIn, type Resolution } from '../register/resolution.ts';
import type { Resolutions } from '../register/resolutions.ts';
import { pretty } from '../report/pretty.ts';
import { reportedFile } from '../report/reportedFile.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { addAll } from '../text/manyItems.ts';
import { SETTINGS_FILE } from '../workspace/folder.ts';
import { canonical } from '../workspace/address.ts';
import type { CheckedFile } from '../workspace/reported.ts';
import { Workspace } from '../workspace/workspace.ts';
import { nodeHost } from '../node/nodeHost.ts';
import { buildRegister } from './buildRegister.ts';
import { coloursFor } from './colours.ts';
import { HELP } from './help.ts';
import { openWorkspace, shownPath, uriOf } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';

const OPTIONS = {
  config: { type: 'string' }, output: { type: 'string', short: 'o' }, body: { type: 'string' }, complete: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `rapporteur register validate|list|show|build`. */
export async function register(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'register');
  const [what, ...rest] = positionals;
  if (values.help) return say(HELP.register, EXIT.clean);
  if (what !== 'validate' && what !== 'list' && what !== 'show' && what !== 'build') {
    throw new CannotRun(`${what === undefined ? 'register needs to know what to do' : `“register ${what}” is not known`}. Known: validate, list, show, build.`);
  }
  const opened = await openWorkspace([], values.config);
  const { workspace } = opened;
  switch (what) {
    case 'validate': return validate(rest.length === 0 ? workspace.files : await filesNamed(workspace, rest), workspace);
    case 'list': return list(workspace);
    case 'show': return show(workspace, rest.join(' '));
    case 'build': return buildRegister(opened, rest, values);
  }
}

function validate(checked: readonly CheckedFile[], workspace: Workspace): number {
  const texts = new Map(checked.map((file) => [file.uri, file.text]));
  const naming = { pathOf: shownPath, textOf: (uri: string) => texts.get(uri) ?? workspace.textOf(uri) };
  const files = checked.map((file) => reportedFile(file, naming));
  process.stdout.write(`${pretty(files, files.length, coloursFor(process.stdout))}\n`);
  if (workspace.failed) return EXIT.couldNotRun;
  return files.some((file) => file.problems.some((problem) => problem.severity === 'error')) ? EXIT.problems : EXIT.clean;
}

/** The registers at these paths: as rapporteur.yaml says how they are read, or, where it does not name them, alone. */
async function filesNamed(workspace: Workspace, paths: readonly string[]): Promise<readonly CheckedFile[]> {
  const known = new Map(workspace.files.map((file) => [canonical(file.uri), file]));
  const files: CheckedFile[] = [];
  for (const path of paths) {
    if (!existsSync(path) || statSync(path).isDirectory()) throw new CannotRun(`The file “${path}” does not exist.`);
    const file = known.get(canonical(uriOf(path)));
    addAll(files, file === undefined ? await readAlone(path) : [file]);
  }
  return files;
}

async function readAlone(path: string): Promise<readonly CheckedFile[]> {
  const host = nodeHost((line) => process.stderr.write(`rapporteur: ${line}\n`));
  const alone = new Workspace(host, { settings: { registers: [{ path: decodeURIComponent(new URL(uriOf(path)).pathname) }] } });
  await alone.setFolders([]);
  if (alone.files.length === 0) throw new CannotRun(`“${path}” is no register: its name must end in .yaml, .yml, .json, .csv or .tsv.`);
  return alone.files;
}

function list(workspace: Workspace): number {
  const all = registersOf(workspace).flatMap((resolutions) => [...resolutions.all()]);
  return say(all.map(line).join('\n') || 'The registers hold no resolution.', EXIT.clean);
}

function show(workspace: Workspace, wanted: string): number {
  const number = wanted.trim().split(/\s+/u).at(-1) ?? '';
  if (number === '') throw new CannotRun('register show needs a resolution, such as “ISO/Council 11/2023”.');
  const found = registersOf(workspace).flatMap((resolutions) => {
    const name = wanted.slice(0, wanted.lastIndexOf(number)).replace(/\b(?:resolution|decision|recommendation)\b/iu, '').trim();
    const body = name === '' ? undefined : resolutions.bodies.codeOf(name) ?? name;
    return resolutions.beginning(number, body, MOST).filter((it) => it.designation === number || resolutions.find({ ...identityOf(it) }).state === 'found' && line(it).includes(` ${number} `));
  });
  if (found.length === 0) return say(`No register has “${wanted}”.`, EXIT.problems);
  return say(found.map((it) => described(it, workspace)).join('\n\n'), EXIT.clean);
}

const MOST = 50;

function registersOf(workspace: Workspace): readonly Resolutions[] {
  const all = workspace.folders.map((folder) => folder.resolutions).filter((resolutions) => resolutions.sources.length > 0);
  if (all.length === 0) throw new CannotRun(`No ${SETTINGS_FILE} here names a register (“registers:”).`);
  return all;
}

function line(resolution: Resolution): string {
  return [identityOf(resolution).body ?? '', resolution.designation, adoptionOf(resolution)?.date ?? '', titleIn(resolution, 'en') ?? ''].join(' ').trim();
}

function described(resolution: Resolution, workspace: Workspace): string {
  const text = workspace.textOf(resolution.uri) ?? '';
  const place = `${shownPath(resolution.uri)}:${new LineIndex(text).lineOf(resolution.span.start) + 1}`;
  const facts = [
    line(resolution),
    ...(resolution.status === undefined ? [] : [`status: ${resolution.status}`]),
    ...resolution.relations.map(({ type, target }) => `${type}: ${[target.body ?? '', target.number ?? '', target.year ?? ''].join(' ').trim()}`),
    ...resolution.urls,
    place,
  ];
  return facts.join('\n  ');
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
