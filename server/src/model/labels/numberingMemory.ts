import { changeSince, type Since } from '../../text/change.ts';
import { sameItems } from '../../text/sameItems.ts';
import type { CountedPiece, LabelCandidate, LabelReading } from '../piece.ts';
import { sameClues } from './numberingClues.ts';
import { readNumbering, type ReadNumbering } from './readNumbering.ts';

/** Reads the numbering of one draft again and again: anew only where something changed at which the numbering looks. */
export class NumberingMemory {
  #pieces: readonly CountedPiece[] = [];
  #streams: readonly string[] = [];
  #read: ReadNumbering | undefined;

  /** `readNumbering` of these; the very same object as the last time where it is the same. @param since how the pieces came out of those before, where it is known */
  read(pieces: readonly CountedPiece[], streams: readonly string[], since?: Since): ReadNumbering {
    const before = this.#read !== undefined && countsAlike(this.#pieces, pieces, since) && sameItems(this.#streams, streams) ? this.#read : undefined;
    this.#pieces = pieces;
    this.#streams = streams;
    this.#read = before ?? readNumbering(pieces, streams);
    return this.#read;
  }
}

function countsAlike(before: readonly CountedPiece[], now: readonly CountedPiece[], since: Since | undefined): boolean {
  if (before.length !== now.length) return false;
  const { from, to } = changeSince(since, before, now);
  for (let i = from; i < to; i++) if (!countAlike(before[i] as CountedPiece, now[i] as CountedPiece)) return false;
  return true;
}

/** Whether the numbering sees the same in both. */
export function countAlike(a: CountedPiece, b: CountedPiece): boolean {
  return a.kind === b.kind && a.bullet === b.bullet && a.level === b.level && a.quoted === b.quoted && a.opens === b.opens
    && sameClues(a.clues, b.clues) && sameCandidate(a.candidate, b.candidate);
}

/** Whether the numbering sees the same number in both. */
export function sameCandidate(a: LabelCandidate | undefined, b: LabelCandidate | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.written === b.written && sameButForNumber(a, b) && a.readings.every((reading, i) => sameItems(reading.path, b.readings[i]?.path ?? NO_PATH));
}

/** Whether the two are written in the same forms. */
export function sameButForNumber(a: LabelCandidate | undefined, b: LabelCandidate | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.weight === b.weight && a.inList === b.inList && a.indent === b.indent && a.underLine === b.underLine && a.readings.length === b.readings.length
    && a.readings.every((reading, i) => sameForm(reading, b.readings[i]));
}

const NO_PATH: readonly number[] = [];

function sameForm(a: LabelReading, b: LabelReading | undefined): boolean {
  return b !== undefined && a.form.key === b.form.key && a.form.width === b.form.width && a.form.before === b.form.before && a.form.after === b.form.after
    && a.form.separator === b.form.separator && a.suffix === b.suffix && a.path.length === b.path.length;
}
