import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newDraft as newDraftOf } from '../types/newDraft.ts';
import { HELP } from './help.ts';
import { openWorkspace } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';

const OPTIONS = { languages: { type: 'string' }, config: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** `rapporteur new <type> [file]`. */
export async function newDraft(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'new');
  if (values.help) {
    process.stdout.write(`${HELP.new}\n`);
    return EXIT.clean;
  }
  const { workspace } = await openWorkspace([], values.config);
  const known = workspace.folders.flatMap((folder) => folder.types.map((type) => type.name));
  const [name] = positionals;
  if (name === undefined || !known.includes(name)) throw new CannotRun(`${name === undefined ? 'new needs a document type' : `“${name}” is not the name of a document type`}. Known: ${known.join(', ')}.`);
  const type = workspace.folders.flatMap((folder) => folder.types).findLast((it) => it.name === name);
  const file = positionals[1];
  const dialect = file?.toLowerCase().endsWith('.txt') === true ? 'plainText' : 'markdown';
  const text = type === undefined ? '' : newDraftOf(type, languagesOf(values.languages, workspace.folders[0]?.settings.languages ?? []), dialect);
  if (file === undefined) {
    process.stdout.write(text);
    return EXIT.clean;
  }
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CannotRun(`“${file}” cannot be written: ${existsSync(file) ? 'it is there already' : String(error)}.`);
  }
  process.stdout.write(`${file}\n`);
  return EXIT.clean;
}

function languagesOf(given: string | undefined, ofSettings: readonly string[]): readonly string[] {
  const languages = given?.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '') ?? [];
  return languages.length > 0 ? languages : ofSettings;
}
