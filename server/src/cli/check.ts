import type { Severity } from '../checks/check.ts';
import { languageName } from '../checks/translation/languageName.ts';
import { PUBLISHED_PAGES, VERSION } from '../node/build.ts';
import { github } from '../report/github.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import { pretty } from '../report/pretty.ts';
import { reportedFile, type ReportedFile } from '../report/reportedFile.ts';
import { sarif } from '../report/sarif.ts';
import { render } from '../text/message.ts';
import { canonical } from '../workspace/address.ts';
import type { CheckedFile } from '../workspace/reported.ts';
import { coloursFor } from './colours.ts';
import { findFiles } from './findFiles.ts';
import { fixFile } from './fixFile.ts';
import { HELP } from './help.ts';
import { openWorkspace, shownPath, type OpenedWorkspace } from './openWorkspace.ts';
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

  const opened = await openWorkspace(positionals, values.config);
  const { files, unreadable } = await checkAll(opened, positionals, shard, values.fix ? fixFile : undefined);
  const naming = { pathOf: shownPath, textOf: (uri: string) => opened.workspace.textOf(uri) };
  const reported = files.map((file) => reportedFile(values.quiet ? errorsOf(file) : file, naming));
  process.stdout.write(`${[written(reported, format), ...(format === 'pretty' && !values.quiet ? progressLines(files) : [])].join('\n')}\n`);
  if (unreadable || opened.workspace.failed) return EXIT.couldNotRun;
  return count(files, 'error') > 0 || count(files, 'warning') > most ? EXIT.problems : EXIT.clean;
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

async function checkAll(opened: OpenedWorkspace, paths: readonly string[], shard: Shard, fix: typeof fixFile | undefined): Promise<{ files: readonly CheckedFile[]; unreadable: boolean }> {
  const { workspace } = opened;
  const { named, found } = await findFiles(opened, paths);
  const mine = (uris: readonly string[], before: number): readonly string[] => uris.filter((_, i) => (i + before) % shard.of === shard.part - 1);
  const files: CheckedFile[] = shard.part === 1 ? workspace.files.filter((file) => file.findings.length > 0) : [];
  let unreadable = false;
  for (const uri of mine(named, 0)) {
    const outcome = await checkOne(opened, uri, fix);
    if (typeof outcome === 'object') files.push(outcome);
    else tell(`${shownPath(uri)}: ${outcome}`);
    unreadable ||= outcome !== NO_DRAFT && typeof outcome === 'string';
  }
  for (const uri of mine(found, named.length)) {
    const outcome = await checkOne(opened, uri, fix);
    if (typeof outcome === 'object') files.push(outcome);
    else if (outcome !== NO_DRAFT) tell(`${shownPath(uri)}: ${outcome}`);
    unreadable ||= typeof outcome === 'string' && outcome.startsWith(FAILED);
  }
  return { files: [...new Map(files.map((file) => [canonical(file.uri), file])).values()], unreadable };
}

const NO_DRAFT = 'This is not a draft, and nothing is checked in it: neither its front matter (“draft: policy”), nor rapporteur.yaml, nor its text says so.';

const FAILED = 'This file could not be checked: this is a fault of Rapporteur.';

/** What is found in one file, or why nothing is. */
async function checkOne({ workspace, host }: OpenedWorkspace, uri: string, fix: typeof fixFile | undefined): Promise<CheckedFile | string> {
  const reading = await host.read(uri);
  if (reading.kind === 'unreadable') return render(reading.why);
  if (reading.kind === 'absent') return 'This file has vanished.';
  try {
    if (fix !== undefined) await fix(workspace, uri, reading.text);
    return await workspace.checkAnywhere(uri) ?? NO_DRAFT;
  } catch (error) {
    return `${FAILED} ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
  }
}

function errorsOf(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter((finding) => finding.severity === 'error') };
}

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
function progressLines(files: readonly CheckedFile[]): readonly string[] {
  const lines = files.flatMap((file) => (file.progress?.() ?? []).filter(({ all }) => all > 0).map(({ language, translated, all }) => (
    `${shownPath(file.uri)}: ${translated} of ${all} paragraphs in ${languageName(language)}.`
  )));
  return lines.length === 0 ? [] : ['', ...lines];
}

function count(files: readonly CheckedFile[], severity: Severity): number {
  return files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
