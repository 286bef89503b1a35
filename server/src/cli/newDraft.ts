import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearestName } from '../settings/nearestName.ts';
import type { FileEdits } from '../checks/check.ts';
import type { DocumentType } from '../types/documentType.ts';
import { languageTag } from '../text/languageTag.ts';
import { newDraft as newDraftOf, skeletonOf } from '../types/newDraft.ts';
import { chooseTypeEdits } from '../workspace/chooseTypeEdits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { HELP } from './help.ts';
import { openWorkspace, shownPath, uriOf } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';
import { rewriteFile } from './rewriteFile.ts';

const OPTIONS = { languages: { type: 'string' }, config: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** `rapporteur new <type> [file]`. */
export async function newDraft(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'new');
  if (values.help) {
    process.stdout.write(`${HELP.new}\n`);
    return EXIT.clean;
  }
  const { workspace } = await openWorkspace([], values.config);
  const [name, file] = positionals;
  const type = typeNamed(name, workspace.folders.flatMap((folder) => folder.types));
  const languages = languagesOf(values.languages, workspace.folders[0]?.settings.languages ?? []);
  if (file === undefined) {
    process.stdout.write(newDraftOf(type, languages));
    return EXIT.clean;
  }
  if (!DRAFT_NAME.test(file)) throw new CannotRun(`“${file}” would be no draft: its name must end in .md (Markdown) or .txt (plain text).`);
  const isPlain = file.toLowerCase().endsWith('.txt');
  const bare = isPlain && values.config === undefined ? withoutFrontMatter(workspace, uriOf(file), type, languages) : undefined;
  await writeNew(file, bare?.text ?? newDraftOf(type, languages, isPlain ? 'plainText' : 'markdown'));
  process.stdout.write(`${file}\n`);
  for (const { uri, edits } of bare?.settings ?? []) {
    if (uri === undefined) continue;
    await rewriteFile(fileURLToPath(uri), edits);
    process.stderr.write(`rapporteur: ${shownPath(uri)} says now that “${file}” is a draft of type “${type.name}”.\n`);
  }
  return EXIT.clean;
}

/** Drafts are read as text: in a file of Word, or in one without an ending, nobody would find it again. */
const DRAFT_NAME = /[^/\\]\.(?:md|markdown|txt)$/iu;

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CannotRun(`“${file}” cannot be written: ${existsSync(file) ? 'it is there already' : String(error)}.`);
  }
}

/**
 * A new draft in plain text as it is to be printed, and what the settings file has to say of it: its type, where the text does not show it.
 * `undefined`: the text does not show its languages, or there is no settings file for it.
 */
function withoutFrontMatter(workspace: Workspace, uri: string, type: DocumentType, languages: readonly string[]): { readonly text: string; readonly settings: readonly FileEdits[] } | undefined {
  const text = skeletonOf(type, languages, 'plainText');
  workspace.open(uri, 'plainText', text, 1);
  const shown = workspace.typeOf(uri);
  const [source = 'en', ...others] = languages;
  const found = shown?.draft.languages ?? [];
  if (found[0] !== source || found.length !== others.length + 1 || !others.every((tag) => found.includes(tag))) return undefined;
  if (shown?.choice?.type === type) return { text, settings: [] };
  const edits = chooseTypeEdits(workspace, uri, type.name);
  return isEdits(edits) ? { text, settings: edits } : undefined;
}

function isEdits(answer: ReturnType<typeof chooseTypeEdits>): answer is readonly FileEdits[] {
  return Array.isArray(answer);
}

function typeNamed(name: string | undefined, types: readonly DocumentType[]): DocumentType {
  const known = types.map((type) => type.name);
  if (name === undefined) throw new CannotRun(`new needs a document type. Known: ${known.join(', ')}.`);
  const type = types.findLast((it) => it.name === name);
  if (type !== undefined) return type;
  const nearest = nearestName(name, known);
  throw new CannotRun(`“${name}” is not the name of a document type. ${nearest === undefined ? '' : `The nearest is “${nearest}”. `}Known: ${known.join(', ')}.`);
}

/** As `--languages` names them, each once and as language tags are written; those of the settings where it names none. */
function languagesOf(given: string | undefined, ofSettings: readonly string[]): readonly string[] {
  const tags = given?.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '') ?? [];
  return tags.length > 0 ? [...new Set(tags.map(canonical))] : ofSettings;
}

function canonical(tag: string): string {
  const written = languageTag(tag);
  if (written === undefined) throw new CannotRun(`“${tag}” is not a language tag. Languages are named as in “--languages en,fr”.`);
  return written;
}
