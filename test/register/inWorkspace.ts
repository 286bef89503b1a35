import { bodyTable } from '../../server/src/model/bodies.ts';
import { findCitations } from '../../server/src/model/citations.ts';
import type { Dialect, Draft } from '../../server/src/model/draft.ts';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import { resolutionsOf, type Resolutions } from '../../server/src/register/resolutions.ts';
import type { CopyAge, RegisterSource } from '../../server/src/register/source.ts';

const bodies = bodyTable();

/** A draft as the server reads it; `|` in `marked` is the cursor. */
export function draftAt(marked: string, dialect: Dialect = 'markdown'): { readonly draft: Draft; readonly offset: number } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { draft: new DraftReader('file:///draft.md', dialect, { findCitations: (masked) => findCitations(masked, bodies) }).read(text), offset };
}

/** Reads one document again and again, as an editor does. */
export function readerOf(dialect: Dialect): DraftReader {
  return new DraftReader('file:///draft.txt', dialect, { findCitations: (masked) => findCitations(masked, bodies) });
}

/** One register file, loaded. */
export function registered(text: string, source: Partial<RegisterSource> = {}, uri = 'file:///register.yaml', copy?: CopyAge): Resolutions {
  const whole: RegisterSource = { name: 'register.yaml', body: undefined, complete: true, years: undefined, columns: {}, ...source };
  return resolutionsOf([{ source: whole, readings: [readRegister({ uri, text }, whole, bodies)], ...(copy === undefined ? {} : { copy }) }], bodies);
}
