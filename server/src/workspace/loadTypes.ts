import { parseType, typeOf, type WrittenType } from '../settings/readType.ts';
import type { SettingsProblem } from '../settings/readShape.ts';
import { TYPE_SHAPE } from '../settings/typeShape.ts';
import type { Placed } from '../settings/settings.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { message } from '../text/message.ts';
import type { DocumentType } from '../types/documentType.ts';
import { shippedTypes } from '../types/shippedTypes.ts';
import { nameOf } from './address.ts';
import type { FaultyType, FolderFile } from './folder.ts';
import type { FileReading } from './host.ts';
import { settingsFinding } from './settingsFinding.ts';

export interface LoadedTypes {
  /** Those that ship, then the workspace's; of two with the same name the later alone. */
  readonly types: readonly DocumentType[];
  readonly files: readonly FolderFile[];
  readonly faulty: readonly FaultyType[];
}

export type FindFiles = (place: Placed<string>, extensions: readonly string[]) => Promise<readonly string[]>;

/** Reads the document types of a workspace, each of which may refine any other. */
export async function loadTypes(places: readonly Placed<string>[], find: FindFiles, read: (uri: string) => Promise<FileReading>): Promise<LoadedTypes> {
  const written: TypeFile[] = [];
  const files: FolderFile[] = [];
  const faulty: FaultyType[] = [];
  for (const place of places) {
    for (const uri of await find(place, ['.yaml', '.yml'])) {
      const reading = await read(uri);
      if (reading.kind === 'text') {
        // A file that two patterns find is one.
        if (written.every((file) => file.uri !== uri)) written.push({ uri, text: reading.text, ...parseType(reading.text) });
      } else if (reading.kind === 'unreadable') {
        const problem = { span: { start: 0, end: 0 }, message: reading.why };
        faulty.push({ name: undefined, uri, line: 1, problem });
        files.push({ uri, text: '', findings: [settingsFinding(problem)] });
      }
    }
  }
  const types = [...shippedTypes];
  for (const { file, circle } of basesFirst(written)) {
    const { type, problems: own } = typeOf(file, types, circle);
    const problems = [...own, ...overriding(file, written)];
    if (type !== undefined) types.push(type);
    const [problem] = problems;
    const inherited = faulty.find(({ name }) => name !== undefined && name === file.refines);
    if (problem === undefined && inherited !== undefined) faulty.push({ ...inherited, name: type?.name });
    if (problem !== undefined) faulty.push({ name: type?.name, uri: file.uri, line: new LineIndex(file.text).lineOf(problem.span.start) + 1, problem });
    files.push({ uri: file.uri, text: file.text, findings: problems.map(settingsFinding), shape: TYPE_SHAPE });
  }
  // One that stands behind another of its name has its place.
  return { types: [...new Map(types.map((type) => [type.name, type])).values()], files, faulty };
}

interface TypeFile extends WrittenType {
  readonly uri: string;
  readonly text: string;
}

interface Ordered {
  readonly file: TypeFile;
  /** The names of the types that would refine each other, this one first. */
  readonly circle: readonly string[];
}

/** In their order, but a type that another refines before that one. */
function basesFirst(files: readonly TypeFile[]): readonly Ordered[] {
  const ordered: Ordered[] = [];
  const known = new Set(shippedTypes.map(({ name }) => name));
  const begun = new Set<TypeFile>();
  const visit = (file: TypeFile, refining: readonly TypeFile[]): void => {
    if (begun.has(file)) return;
    begun.add(file);
    const awaited = file.refines === undefined || known.has(file.refines) ? [] : files.filter(({ name }) => name !== undefined && name === file.refines);
    const chain = [...refining, file];
    const round = chain.findIndex((it) => awaited.includes(it));
    if (round < 0) for (const base of awaited) visit(base, chain);
    ordered.push({ file, circle: round < 0 ? [] : [file, ...chain.slice(round, -1)].flatMap(({ name }) => name ?? []) });
    if (file.name !== undefined) known.add(file.name);
  };
  for (const file of files) visit(file, []);
  return ordered;
}

/** A type that is in a file before this one, too, and that this one does not refine: a name that was left as it was copied. */
function overriding(file: TypeFile, files: readonly TypeFile[]): readonly SettingsProblem[] {
  const before = files.slice(0, files.indexOf(file)).find(({ name }) => name !== undefined && name === file.name);
  if (before === undefined || file.name === undefined || file.refines === file.name) return [];
  return [{ span: file.named, message: message('The document type “{0}” is in “{1}”, too: what stands here counts. Give one of them another name.', file.name, nameOf(before.uri)) }];
}
