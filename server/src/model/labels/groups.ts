import type { LabelForm } from '../label.ts';
import type { CountedPiece, LabelReading } from '../piece.ts';
import { readLabel } from './readLabel.ts';
import { runningHeads } from './runningHeads.ts';

/** One candidate in its group: the piece that carries it, and the one reading that the group takes. */
export interface Member {
  readonly piece: number;
  readonly reading: LabelReading;
  readonly weight: number;
  /** How far it is indented; `undefined` where the mark-up tells its nesting. */
  readonly indent: number | undefined;
  /** Its siblings' form, where it is written otherwise. */
  readonly like?: LabelForm | undefined;
}

/** Candidates of one form in one language. */
export interface Group {
  readonly key: string;
  readonly language: string;
  readonly members: readonly Member[];
}

/**
 * The candidates sorted by language and form. Headings of Markdown are a group of their own (a draft may number headings `1.1`
 * and paragraphs `1.1` apart). Of "i)" or "C." the reading is chosen that its neighbours of the same dress go on to.
 */
export function groupCandidates(pieces: readonly CountedPiece[], streams: readonly string[]): readonly Group[] {
  const groups: { key: string; language: string; members: Member[] }[] = [];
  const byForm = new Map<string, Map<string, Member[]>>();
  const heads = runningHeads(pieces);
  const chosen = nameSeries(chooseReadings(pieces, streams), pieces, streams);
  pieces.forEach((piece, i) => {
    const reading = chosen[i];
    if (piece.candidate === undefined || reading === undefined || heads.has(i)) return;
    const language = streams[i] ?? '';
    const level = piece.kind === 'heading' ? 'heading ' : nestingOf(piece);
    const form = level === '' ? reading.form.key : level + reading.form.key;
    const forms = byForm.get(language) ?? new Map<string, Member[]>();
    if (forms.size === 0) byForm.set(language, forms);
    let members = forms.get(form);
    if (members === undefined) {
      members = [];
      forms.set(form, members);
      groups.push({ key: `${language}|${form}`, language, members });
    }
    members.push({ piece: i, reading, weight: piece.candidate.weight, indent: piece.candidate.indent });
  });
  return groups;
}

/** Markdown says how deep an item is nested: "1." inside "1." is another list. */
function nestingOf(piece: CountedPiece): string {
  return piece.kind === 'listItem' && piece.bullet === undefined && piece.level > 1 ? `${piece.level} ` : '';
}

/**
 * “1. cikk”, “2. cikk”: where the same word stands behind one number after the other, and text between them, it names what is counted, and
 * the items of the lists in that text are counted by themselves. So are “1. Kapitel” and “1. Abschnitt” where both go on.
 */
function nameSeries(readings: readonly (LabelReading | undefined)[], pieces: readonly CountedPiece[], streams: readonly string[]): readonly (LabelReading | undefined)[] {
  const series = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    const word = pieces[i]?.clues.countedThing ?? '';
    if (reading === undefined || word === '' || reading.path.length > 1) return;
    const key = `${streams[i] ?? ''}|${reading.form.key} ${word}`;
    const members = series.get(key);
    if (members === undefined) series.set(key, [i]);
    else members.push(i);
  });
  const sharing = new Map<string, string[]>();
  for (const [key, members] of series) {
    if (!countsFromOne(members, readings)) continue;
    const form = key.slice(0, key.lastIndexOf(' '));
    const keys = sharing.get(form);
    if (keys === undefined) sharing.set(form, [key]);
    else keys.push(key);
  }
  const apart = new Set([...sharing.values()].filter((keys) => keys.length > 1).flat());
  const named = [...series].filter(([key, members]) => apart.has(key) || (members.length >= SHORTEST_SERIES && countsOn(members, readings))).flatMap(([, members]) => members);
  if (named.length === 0) return readings;
  const all = [...readings];
  for (const i of named) {
    const reading = readings[i];
    if (reading !== undefined) all[i] = { ...reading, form: { ...reading.form, key: `${reading.form.key} ${pieces[i]?.clues.countedThing ?? ''}` } };
  }
  return all;
}

/** Whether they begin with 1 and go on from there, be it more than once. */
function countsFromOne(members: readonly number[], readings: readonly (LabelReading | undefined)[]): boolean {
  const values = members.map((member) => readings[member]?.path[0] ?? 0);
  return values[0] === 1 && values.includes(2);
}

/** Whether most have the next number, and none stands right behind the one before it. */
function countsOn(members: readonly number[], readings: readonly (LabelReading | undefined)[]): boolean {
  const value = (i: number): number => readings[members[i] ?? -1]?.path[0] ?? 0;
  const next = members.filter((_, i) => i > 0 && value(i) === value(i - 1) + 1).length;
  return next * 4 >= (members.length - 1) * 3 && members.every((piece, i) => i === 0 || piece > (members[i - 1] ?? 0) + 1);
}

const SHORTEST_SERIES = 3;

function chooseReadings(pieces: readonly CountedPiece[], streams: readonly string[]): readonly (LabelReading | undefined)[] {
  /** The value that was read last, for each language and form; and of labels of one component, for each numeral. */
  const last = new Map<string, Map<string, number>>();
  return pieces.map((piece, i) => {
    const readings = piece.candidate?.readings;
    if (readings === undefined) return undefined;
    const reading = readings.length > 1 ? choose(readings, i) : readings[0];
    if (reading !== undefined) remember(reading, i);
    if (piece.clues.firstsBehind !== '') {
      for (const first of piece.clues.firstsBehind.split('\n')) {
        for (const inside of readLabel(first, 0, first.length)?.readings ?? []) if (inside.path[0] === 1) remember(inside, i);
      }
    }
    return reading;
  });

  function remember(reading: LabelReading, i: number): void {
    const language = streams[i] ?? '';
    const values = last.get(language) ?? new Map<string, number>();
    if (values.size === 0) last.set(language, values);
    values.set(reading.form.key, reading.path[0] ?? 0);
    if (reading.path.length === 1) values.set(shallow(reading), reading.path[0] ?? 0);
  }

  function valueBefore(i: number, reading: LabelReading): number | undefined {
    return last.get(streams[i] ?? '')?.get(reading.form.key);
  }

  /** "I.1" below "I." or "Chapter I" is roman; it is a letter below "Annex I" after "Annex H", and where nothing tells. */
  function chooseDeep(readings: readonly LabelReading[], i: number): LabelReading | undefined {
    const values = last.get(streams[i] ?? '');
    return readings.find((reading) => values?.get(shallow(reading)) === reading.path[0]) ?? readings.find((reading) => valueBefore(i, reading) === reading.path[0]) ?? readings[0];
  }

  function choose(readings: readonly LabelReading[], i: number): LabelReading | undefined {
    if ((readings[0]?.path.length ?? 0) > 1) return chooseDeep(readings, i);
    const following = readings.filter((reading) => valueBefore(i, reading) === (reading.path[0] ?? 0) - 1);
    // "h) i) ii) iii) i)": a list of its own begins under a letter, where its numerals go on and the letters do not.
    const begun = readings.find((reading) => reading.path[0] === 1 && goesOn(reading, i));
    if (following.length === 1 && following[0] !== undefined) return begun !== undefined && !goesOn(following[0], i) ? begun : following[0];
    const continued = (following.length > 0 ? following : readings).find((reading) => goesOn(reading, i));
    if (continued !== undefined) return continued;
    const between = readings.find((reading) => standsBetween(reading, i));
    if (between !== undefined) return between;
    const nearly = readings.find((reading) => comesNear(valueBefore(i, reading), reading.path[0] ?? 0));
    if (nearly !== undefined) return nearly;
    const first = readings.find((reading) => reading.path[0] === 1);
    return first ?? following[0] ?? readings.find((reading) => goesOnInOtherDress(reading, i)) ?? readings.find((reading) => valueBefore(i, reading) !== undefined) ?? readings.find((reading) => !ROMAN.test(reading.form.numerals[0] ?? '')) ?? readings[0];
  }

  /** "a) i) c)": the one place that is free between its neighbours, whatever is written there. */
  function standsBetween(reading: LabelReading, i: number): boolean {
    const before = valueBefore(i, reading);
    return before !== undefined && nextValue(reading, i) === before + 2;
  }

  /** “ii)” behind “(i)”. */
  function goesOnInOtherDress(reading: LabelReading, i: number): boolean {
    return last.get(streams[i] ?? '')?.get(shallow(reading)) === (reading.path[0] ?? 0) - 1;
  }

  /** Whether the next candidate in the same dress has the next value. */
  function goesOn(reading: LabelReading, i: number): boolean {
    return nextValue(reading, i) === (reading.path[0] ?? 0) + 1;
  }

  function nextValue(reading: LabelReading, i: number): number | undefined {
    for (let j = i + 1; j < Math.min(pieces.length, i + LOOK_AHEAD); j++) {
      if (streams[j] !== streams[i]) continue;
      const next = pieces[j]?.candidate?.readings.find((other) => other.form.key === reading.form.key);
      if (next !== undefined) return next.path[0];
    }
    return undefined;
  }
}

function shallow({ form }: LabelReading): string {
  return `of one ${form.numerals[0] ?? ''}`;
}

/** One number skipped or repeated in a run that is under way: "g) i)" is letters. */
function comesNear(last: number | undefined, value: number): boolean {
  return last !== undefined && last > 1 && Math.abs(value - last) <= 2;
}

const LOOK_AHEAD = 40;
const ROMAN = /Roman$/u;
