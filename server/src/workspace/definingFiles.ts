import { mayNameKind } from '../model/citation/kinds.ts';
import { mayBeRecognised } from '../types/mayBeRecognised.ts';
import { matchesGlob, pathFrom } from './address.ts';
import { typeNamed } from './chooseType.ts';
import { DEFINING } from './definitions.ts';
import type { Folder } from './folder.ts';
import type { Host } from './host.ts';

/** Of larger folders only the first files are looked into (by path). */
const MOST_FILES = 20_000;
/** Minutes say within so many UTF-16 code units that they are of resolutions. */
const HEAD = 4_000;

/** Addresses of the files of the folder that may be drafts. */
export async function draftFiles(folder: Folder, host: Host): Promise<readonly string[]> {
  return folder.uri === undefined ? [] : (await host.list(folder.uri, [...DRAFT_FILES, ...folder.settings.drafts.map((it) => it.files)])).slice(0, MOST_FILES);
}

/** What may be a draft without any setting. */
export const DRAFT_FILES = ['**/*.md', '**/*.markdown', '**/*.txt'];

/** Tells of a file of the folder whether it may be a draft of type `resolutions`: its type, or the beginning of its text, does not speak against it. */
export function mayBeDefining(folder: Folder): (uri: string, text: string) => boolean {
  const { drafts, files } = folder.settings;
  const typed = [...drafts, ...files].filter((it) => it.type !== undefined);
  const type = typeNamed(DEFINING, folder.types);
  const mayDefine = type === undefined ? () => false : mayBeRecognised(type.recognition);
  return (uri, text) => {
    const path = folder.uri === undefined ? '' : pathFrom(folder.uri, uri) ?? '';
    const head = text.slice(0, HEAD);
    const said = /^draft[ \t]*:[ \t]*["']?(?<type>[\w-]+)/mu.exec(head)?.groups?.['type'];
    const byPattern = typed.some((it) => it.type?.value === DEFINING && matchesGlob(path, it.files));
    return said === undefined ? byPattern || (mayNameKind(head) && mayDefine(text)) : said === DEFINING;
  };
}
