import type { IndexedRecords } from './index/indexedRecords.ts';
import type { RegisterReading } from './resolution.ts';

/** What the settings say of one register: which body and years it covers, and how to read it. */
export interface RegisterSource {
  /** As the settings name it (a path or an address): how messages and hovers call it. */
  readonly name: string;
  /** Code of the body of records that do not name theirs. */
  readonly body: string | undefined;
  /** Every resolution of its bodies and years is listed: what is not listed does not exist. */
  readonly complete: boolean;
  /** `undefined`: from the first to the last year of its records. Both ends included. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** CSV: field → heading of its column. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A register file as the host read it. */
export interface RegisterFile {
  readonly uri: string;
  readonly text: string;
}

/** A register as loaded: what the settings say of it, and its files. */
export interface LoadedRegister {
  readonly source: RegisterSource;
  readonly readings: readonly RegisterReading[];
  /** An index file, opened. */
  readonly index?: IndexedRecords;
  /** It is an older copy, because its server does not answer, or is not asked. */
  readonly copy?: CopyAge;
}

export interface CopyAge {
  /** "2026-01-01" */
  readonly date: string;
  /** Whole days since then. */
  readonly days: number;
}
