import { languageName } from '../checks/translation/languageName.ts';
import { PUBLISHED_PAGES, VERSION } from '../node/build.ts';
import { github } from '../report/github.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import { pretty } from '../report/pretty.ts';
import type { ReportedFile } from '../report/reportedFile.ts';
import { sarif } from '../report/sarif.ts';
import { canonical } from '../workspace/address.ts';
import { checkInThreads, threadsFor } from './checkInThreads.ts';
import { checkOne, reportOf, type FileOutcome, type FileReport } from './checkOne.ts';
import { coloursFor } from './colours.ts';
import { findFiles } from './findFiles.ts';
import { fixFile } from './fixFile.ts';
import { HELP } from './help.ts';
import { openWorkspace, shownPath } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;

const OPTIONS = {
  'format': { type: 'string', default: 'pretty' },
  'fix': { type: 'boolean', default: false },
  'config': { type: 'string' },
  'max-warnings': { type: 'string' },
  'quiet': { type: 'boolean', default: false },
  'shard': { type: 'string' },
  'help': { type: 'boolean', short: 'h', default: false },
} as const;

/** `rapporteur check`: the same findings as in the editor, because the same workspace finds them. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'check');
  if (values.help) {
    process.stdout.write(`${HELP.check}\n`);
    return EXIT.clean;
  }
  const format = FORMATS.find((it) => it === values.format);
  if (format === undefined) throw new CannotRun(`“${values.format}” is not a format. Known: ${FORMATS.join(', ')}.`);
  const most = values['max-warnings'] === undefined ? Infinity : wholeNumber(values['max-warnings'], '--max-warnings');
  const shard = shardOf(values.shard);

  const { reports, couldNotRun } = await checkAll(positionals, values.config, shard, values.quiet ? 'quiet' : 'all', values.fix ? fixFile : undefined);
  const progress = format === 'pretty' && !values.quiet ? progressLines(reports) : [];
  process.stdout.write(`${[written(reports.map(({ file }) => file), format), ...progress].join('\n')}\n`);
  if (couldNotRun) return EXIT.couldNotRun;
  return sum(reports.map(({ errors }) => errors)) > 0 || sum(reports.map(({ warnings }) => warnings)) > most ? EXIT.problems : EXIT.clean;
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new CannotRun(`“${text}” is not a whole number: ${option} expects one.`);
}

interface Shard {
  readonly part: number;
  readonly of: number;
}

function shardOf(text: string | undefined): Shard {
  if (text === undefined) return { part: 1, of: 1 };
  const found = /^(\d{1,6})\/(\d{1,6})$/u.exec(text);
  const [part, of] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || part < 1 || part > of) throw new CannotRun(`“${text}” is not a part of the files: --shard expects “1/4”, “2/4” …`);
  return { part, of };
}

async function checkAll(paths: readonly string[], config: string | undefined, shard: Shard, quiet: 'quiet' | 'all', fix: typeof fixFile | undefined): Promise<{ reports: readonly FileReport[]; couldNotRun: boolean }> {
  const opened = await openWorkspace(paths, config);
  const { workspace } = opened;
  const files = await findFiles(opened, paths);
  const named = new Set(files.named);
  const uris = [...files.named, ...files.found].filter((_, i) => i % shard.of === shard.part - 1);
  const reports = new Map<string, FileReport>();
  const take = (report: FileReport): void => void reports.set(canonical(report.uri), report);
  if (shard.part === 1) for (const file of workspace.files) if (file.findings.length > 0) take(reportOf(opened, file, quiet));
  let couldNotRun = false;
  const tellOutcome = (outcome: FileOutcome, index: number): void => {
    const uri = uris[index] ?? '';
    const isNamed = named.has(uri);
    if (outcome.kind === 'checked') take(outcome);
    else if (outcome.kind !== 'noDraft') tell(`${shownPath(uri)}: ${outcome.why}`);
    else if (isNamed) tell(`${shownPath(uri)}: ${NO_DRAFT}`);
    couldNotRun ||= outcome.kind === 'failed' || (outcome.kind === 'unreadable' && isNamed);
  };
  const threads = fix === undefined ? threadsFor(uris) : 1;
  if (threads > 1) {
    const failed = await checkInThreads(uris, threads, { paths, config, quiet, defining: await workspace.definingUris() }, tellOutcome);
    couldNotRun ||= failed;
  } else {
    for (const [index, uri] of uris.entries()) tellOutcome(await checkOne(opened, uri, quiet, fix), index);
  }
  return { reports: [...reports.values()], couldNotRun: couldNotRun || workspace.failed };
}

const NO_DRAFT = 'This is not a draft, and nothing is checked in it: neither its front matter (“draft: policy”), nor rapporteur.yaml, nor its text says so.';

function written(files: readonly ReportedFile[], format: (typeof FORMATS)[number]): string {
  switch (format) {
    case 'pretty': return pretty(files, files.length, coloursFor(process.stdout));
    case 'json': return json(files);
    case 'sarif': return sarif(files, VERSION, PUBLISHED_PAGES);
    case 'github': return github(files);
    case 'junit': return junit(files);
  }
}

/** How far each translation has come: "code.en-ja.md: 52 of 54 paragraphs in Japanese." */
function progressLines(reports: readonly FileReport[]): readonly string[] {
  const lines = reports.flatMap(({ uri, progress }) => progress.filter(({ all }) => all > 0).map(({ language, translated, all }) => (
    `${shownPath(uri)}: ${translated} of ${all} paragraphs in ${languageName(language)}.`
  )));
  return lines.length === 0 ? [] : ['', ...lines];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
