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

/** The files of the folder that may be drafts of type `resolutions`: their types, or the beginning of their texts, do not speak against it. */
export async function* definingFiles(folder: Folder, host: Host): AsyncIterable<{ readonly uri: string; readonly text: string }> {
  if (folder.uri === undefined) return;
  const { drafts, files } = folder.settings;
  const uris = await host.list(folder.uri, ['**/*.md', '**/*.markdown', '**/*.txt', ...drafts.map((it) => it.files)]);
  const typed = [...drafts, ...files].filter((it) => it.type !== undefined);
  const type = typeNamed(DEFINING, folder.types);
  const mayDefine = type === undefined ? () => false : mayBeRecognised(type.recognition);
  for (const uri of uris.slice(0, MOST_FILES)) {
    const path = pathFrom(folder.uri, uri) ?? '';
    const reading = await host.read(uri);
    if (reading.kind !== 'text') continue;
    const head = reading.text.slice(0, HEAD);
    const said = /^draft[ \t]*:[ \t]*["']?(?<type>[\w-]+)/mu.exec(head)?.groups?.['type'];
    const byPattern = typed.some((it) => it.type?.value === DEFINING && matchesGlob(path, it.files));
    if (said === undefined ? byPattern || (mayNameKind(head) && mayDefine(reading.text)) : said === DEFINING) yield { uri, text: reading.text };
  }
}
