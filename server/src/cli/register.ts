import { adoptionOf, identityOf, titleIn, type Resolution } from '../register/resolution.ts';
import type { Resolutions } from '../register/resolutions.ts';
import { pretty } from '../report/pretty.ts';
import { reportedFile } from '../report/reportedFile.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { SETTINGS_FILE } from '../workspace/folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { coloursFor } from './colours.ts';
import { HELP } from './help.ts';
import { openWorkspace, shownPath } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';

const OPTIONS = { config: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** `rapporteur register validate|list|show`. */
export async function register(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'register');
  const [what, ...rest] = positionals;
  if (values.help) return say(HELP.register, EXIT.clean);
  if (what !== 'validate' && what !== 'list' && what !== 'show') {
    throw new CannotRun(`${what === undefined ? 'register needs to know what to do' : `“register ${what}” is not known`}. Known: validate, list, show.`);
  }
  const { workspace } = await openWorkspace([], values.config);
  switch (what) {
    case 'validate': return validate(workspace);
    case 'list': return list(workspace);
    case 'show': return show(workspace, rest.join(' '));
  }
}

function validate(workspace: Workspace): number {
  const naming = { pathOf: shownPath, textOf: (uri: string) => workspace.textOf(uri) };
  const files = workspace.files.map((file) => reportedFile(file, naming));
  process.stdout.write(`${pretty(files, files.length, coloursFor(process.stdout))}\n`);
  if (workspace.failed) return EXIT.couldNotRun;
  return files.some((file) => file.problems.some((problem) => problem.severity === 'error')) ? EXIT.problems : EXIT.clean;
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
