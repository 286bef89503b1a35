import type { Placed } from '../settings/settings.ts';
import type { DocumentType } from '../types/documentType.ts';
import type { FolderFile } from './folder.ts';
import type { FileReading } from './host.ts';
import { shippedTypes } from './parts.ts';

export interface LoadedTypes {
  /** Those that ship, then the workspace's, which stand in for those of the same name. */
  readonly types: readonly DocumentType[];
  readonly files: readonly FolderFile[];
}

export type FindFiles = (place: Placed<string>, extensions: readonly string[]) => Promise<readonly string[]>;

/** Reads the document types of a workspace. */
export async function loadTypes(places: readonly Placed<string>[], find: FindFiles, read: (uri: string) => Promise<FileReading>): Promise<LoadedTypes> {
  const files: FolderFile[] = [];
  for (const place of places) {
    for (const uri of await find(place, ['.yaml', '.yml'])) {
      const reading = await read(uri);
      if (reading.kind === 'text') files.push({ uri, text: reading.text, findings: [] });
    }
  }
  return { types: shippedTypes, files };
}
