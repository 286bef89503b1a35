import { readType } from '../settings/readType.ts';
import { TYPE_SHAPE } from '../settings/typeShape.ts';
import type { Placed } from '../settings/settings.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { DocumentType } from '../types/documentType.ts';
import { shippedTypes } from '../types/shippedTypes.ts';
import type { FaultyType, FolderFile } from './folder.ts';
import type { FileReading } from './host.ts';
import { settingsFinding } from './settingsFinding.ts';

export interface LoadedTypes {
  /** Those that ship, then the workspace's; of two with the same name the later counts. */
  readonly types: readonly DocumentType[];
  readonly files: readonly FolderFile[];
  readonly faulty: readonly FaultyType[];
}

export type FindFiles = (place: Placed<string>, extensions: readonly string[]) => Promise<readonly string[]>;

/** Reads the document types of a workspace, each of which may refine one before it. */
export async function loadTypes(places: readonly Placed<string>[], find: FindFiles, read: (uri: string) => Promise<FileReading>): Promise<LoadedTypes> {
  const types = [...shippedTypes];
  const files: FolderFile[] = [];
  const faulty: FaultyType[] = [];
  for (const place of places) {
    for (const uri of await find(place, ['.yaml', '.yml'])) {
      const reading = await read(uri);
      if (reading.kind === 'absent') continue;
      if (reading.kind === 'unreadable') {
        const problem = { span: { start: 0, end: 0 }, message: reading.why };
        faulty.push({ name: undefined, uri, line: 1, problem });
        files.push({ uri, text: '', findings: [settingsFinding(problem)] });
        continue;
      }
      const { type, problems } = readType(reading.text, types);
      if (type !== undefined) types.push(type);
      const [problem] = problems;
      if (problem !== undefined) faulty.push({ name: type?.name, uri, line: new LineIndex(reading.text).lineOf(problem.span.start) + 1, problem });
      files.push({ uri, text: reading.text, findings: problems.map(settingsFinding), shape: TYPE_SHAPE });
    }
  }
  return { types, files, faulty };
}
