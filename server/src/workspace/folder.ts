import type { Finding } from '../checks/check.ts';
import type { BodyTable } from '../model/bodies.ts';
import type { ReadOptions } from '../model/readDraft.ts';
import type { ReadingMemory } from '../model/readingMemory.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { SettingsProblem } from '../settings/readShape.ts';
import type { Shape } from '../settings/shape.ts';
import type { Settings } from '../settings/settings.ts';
import type { DocumentType } from '../types/documentType.ts';

export const SETTINGS_FILE = 'rapporteur.yaml';

/** A file that is no draft, with what is wrong in it. */
export interface FolderFile {
  readonly uri: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What may stand in it, where it is a settings file or a type's. */
  readonly shape?: Shape;
}

/** A type's file with something wrong in it: what stands there does not count. */
export interface FaultyType {
  /** `undefined`: not even the type's name could be read. */
  readonly name: string | undefined;
  readonly uri: string;
  /** Of the first problem, counted from 1. */
  readonly line: number;
  readonly problem: SettingsProblem;
}

/** All that holds for the drafts of one workspace folder. */
export interface Folder {
  /** `undefined`: for documents that stand in no folder of the workspace. */
  readonly uri: string | undefined;
  readonly settings: Settings;
  readonly types: readonly DocumentType[];
  readonly faultyTypes: readonly FaultyType[];
  readonly resolutions: Resolutions;
  /** How its drafts are read. The same object as long as nothing of it changes, so that drafts need not be read anew. */
  readonly reading: Reading;
  /** The same without the bodies that registers list: with it registers are read. */
  readonly settingsReading: Reading;
  /** Settings, registers and types, by canonical address. */
  readonly files: ReadonlyMap<string, FolderFile>;
  /** Patterns of the files (seen from the folder) whose change makes this stale. */
  readonly watched: readonly string[];
}

export interface Reading {
  readonly bodies: BodyTable;
  readonly options: ReadOptions;
  /** What is kept of drafts that are not open, from one to the next. */
  readonly memory: ReadingMemory;
  /** What it was made from. */
  readonly key: string;
}
