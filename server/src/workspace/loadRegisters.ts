import type { BodyTable } from '../model/bodies.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Settings } from '../settings/settings.ts';
import type { FolderFile } from './folder.ts';
import type { FileReading } from './host.ts';
import type { FindFiles } from './loadTypes.ts';
import { noResolutions } from './parts.ts';

/** What was read from a register's file, kept as long as its text is the same. */
export type RegisterCache = Map<string, { readonly text: string }>;

export interface LoadedRegisters {
  readonly resolutions: Resolutions;
  readonly files: readonly FolderFile[];
}

const EXTENSIONS = ['.yaml', '.yml', '.json', '.csv'];

/** Reads the registers that the settings name. */
export async function loadRegisters(settings: Settings, _bodies: BodyTable, find: FindFiles, read: (uri: string) => Promise<FileReading>): Promise<LoadedRegisters> {
  const files: FolderFile[] = [];
  for (const register of settings.registers) {
    if (register.path === undefined) continue;
    for (const uri of await find(register.path, EXTENSIONS)) {
      const reading = await read(uri);
      if (reading.kind === 'text') files.push({ uri, text: reading.text, findings: [] });
    }
  }
  return { resolutions: noResolutions, files };
}
