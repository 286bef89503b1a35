import type { Finding } from '../checks/check.ts';
import type { BodyTable } from '../model/bodies.ts';
import { keepLastGood, readRegister, unreadable } from '../register/readRegister.ts';
import { EntryMemory } from '../register/readEntries.ts';
import { INDEX_EXTENSION } from '../register/index/format.ts';
import type { IndexedRecords } from '../register/index/indexedRecords.ts';
import type { RegisterReading } from '../register/resolution.ts';
import type { LoadedRegister } from '../register/resolutions.ts';
import type { RegisterSource } from '../register/source.ts';
import type { Placed, RegisterSetting, Settings } from '../settings/settings.ts';
import { message, render, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { FolderFile } from './folder.ts';
import type { FileReading, Host } from './host.ts';
import { openRegisterIndex } from './openRegisterIndex.ts';
import type { FindFiles } from './loadTypes.ts';

/** What was read of each register's file: read again only when its text, or what the settings say of it, is another. */
export interface RegisterCache {
  readonly readings: Map<string, CachedReading>;
  readonly indexes: Map<string, IndexedRecords>;
}

export function registerCache(): RegisterCache {
  return { readings: new Map(), indexes: new Map() };
}

interface CachedReading {
  readonly text: string;
  readonly source: string;
  readonly bodies: BodyTable;
  readonly reading: RegisterReading;
  readonly entries: EntryMemory;
}

export interface LoadedRegisters {
  readonly registers: readonly LoadedRegister[];
  readonly files: readonly FolderFile[];
}

export interface RegisterFiles {
  readonly find: FindFiles;
  readonly locate: (place: Placed<string>) => { readonly uri: string } | undefined;
  /** What is wrong with an entry of the settings. */
  readonly tell: (span: Span, said: Message) => void;
  readonly host: Host;
  /** Called when a register on the web has another text, or another problem. */
  readonly changed: () => void;
  readonly read: (uri: string) => Promise<FileReading>;
  readonly cache: RegisterCache;
  /** What is wrong in the files, by address. */
  readonly check: (registers: readonly LoadedRegister[]) => ReadonlyMap<string, readonly Finding[]>;
}

export const REGISTER_EXTENSIONS = ['.yaml', '.yml', '.json', '.csv', '.tsv'];

/** Reads the registers that the settings name. A file that cannot be read keeps its last good reading, and says so in itself. */
export async function loadRegisters(settings: Settings, bodies: BodyTable, files: RegisterFiles): Promise<LoadedRegisters> {
  const registers: LoadedRegister[] = [];
  const texts = new Map<string, string>();
  for (const setting of settings.registers) {
    if (setting.url !== undefined && isIndex(setting.url.value)) registers.push(await openedIndex(sourceOf(setting, setting.url.value), setting.url, setting.url.value, files));
    else if (setting.url !== undefined) registers.push(await downloadRegister(setting, setting.url, bodies, files));
    if (setting.path === undefined) continue;
    const source = sourceOf(setting, setting.path.value);
    if (isIndex(setting.path.value)) {
      const uri = files.locate(setting.path)?.uri;
      registers.push(uri === undefined ? { source, readings: [] } : await openedIndex(source, setting.path, uri, files));
      continue;
    }
    const readings: RegisterReading[] = [];
    for (const uri of await files.find(setting.path, REGISTER_EXTENSIONS)) {
      const reading = await files.read(uri);
      if (reading.kind === 'absent') continue;
      texts.set(uri, reading.kind === 'text' ? reading.text : '');
      readings.push(readingOf(uri, reading, source, bodies, files.cache));
    }
    registers.push({ source, readings });
  }
  const found = files.check(registers);
  return {
    registers,
    files: [...texts].map(([uri, text]) => ({
      uri, text, findings: [...found.get(uri) ?? []].sort((a, b) => a.span.start - b.span.start),
    })),
  };
}

function isIndex(place: string): boolean {
  return place.toLowerCase().split(/[?#]/u)[0]?.endsWith(INDEX_EXTENSION) === true;
}

async function openedIndex(source: RegisterSource, place: Placed<string>, uri: string, files: RegisterFiles): Promise<LoadedRegister> {
  const index = await openRegisterIndex(place, uri, files);
  return { source, readings: [], ...(index === undefined ? {} : { index }) };
}

/** A register on the web has no file to write in: what is wrong with it is told at its entry. */
async function downloadRegister(setting: RegisterSetting, url: Placed<string>, bodies: BodyTable, files: RegisterFiles): Promise<LoadedRegister> {
  const source = sourceOf(setting, url.value);
  const downloaded = await files.host.download?.(url.value, files.changed) ?? { text: undefined, problem: message('Registers on the web are not read here: keep a copy of it in this folder.') };
  if (downloaded.problem !== undefined) {
    const why = render(downloaded.problem);
    files.tell(url.span, downloaded.text === undefined
      ? message('The register at “{0}” could not be read. {1}', url.value, why)
      : message('The register at “{0}” could not be read anew. {1}', url.value, why));
  }
  if (downloaded.text === undefined) return { source, readings: [] };
  const reading = readingOf(url.value, { kind: 'text', text: downloaded.text }, source, bodies, files.cache);
  const [first] = reading.problems;
  if (first !== undefined) files.tell(url.span, message('The register at “{0}” cannot be read as a whole. {1}', url.value, render(first.message)));
  return { source, readings: [reading], ...(downloaded.copy === undefined ? {} : { copy: downloaded.copy }) };
}

function sourceOf({ body, complete, years, columns }: RegisterSetting, name: string): RegisterSource {
  return { name, body, complete, years, columns };
}

function readingOf(uri: string, file: Exclude<FileReading, { kind: 'absent' }>, source: RegisterSource, bodies: BodyTable, cache: RegisterCache): RegisterReading {
  const key = `${uri} ${source.name}`;
  const said = JSON.stringify(source);
  const text = file.kind === 'text' ? file.text : '';
  const before = cache.readings.get(key);
  const same = before !== undefined && before.source === said && before.bodies === bodies;
  if (same && file.kind === 'text' && before.text === text) return before.reading;
  const entries = same ? before.entries : new EntryMemory();
  const now = file.kind === 'text' ? readSafely({ uri, text }, source, bodies, entries) : unreadable(uri, file.why);
  const reading = keepLastGood(same ? before.reading : undefined, now);
  cache.readings.set(key, { text, source: said, bodies, reading, entries });
  return reading;
}

/** A register comes from anywhere: one that we cannot digest is said to be so in its own file, and hides nothing else. */
function readSafely(file: { readonly uri: string; readonly text: string }, source: RegisterSource, bodies: BodyTable, entries: EntryMemory): RegisterReading {
  try {
    return readRegister(file, source, bodies, entries);
  } catch (error) {
    return unreadable(file.uri, message('It could not be read, which is a fault of Rapporteur: {0}.', error instanceof Error ? error.message : String(error)));
  }
}
