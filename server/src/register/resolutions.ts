import type { BodyTable } from '../model/bodies.ts';
import { sharesTime } from '../model/citation/agrees.ts';
import type { ResolutionIdentity } from '../model/citation.ts';
import { NotAnswered } from './index/randomAccess.ts';
import { nearestTo } from './nearest.ts';
import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';
import { indexRecords, typedNumber, type Registered } from './recordIndex.ts';
import type { Addition, Resolution } from './resolution.ts';
import type { CopyAge, LoadedRegister } from './source.ts';
import { standingOf, type Standing } from './standing.ts';

export type { Answer, Evidence, LoadedRegister, Standing };

/** The merged view on all loaded registers. Answers come at once; what an index cannot say yet is told by `waiting`. */
export interface Resolutions {
  /** Names of the registers, as the settings have them. */
  readonly sources: readonly string[];
  readonly bodies: BodyTable;
  readonly size: number;
  readonly find: (identity: ResolutionIdentity) => Answer;
  /** Whether a complete register covers the body (and the year, where one is given). */
  readonly covers: (body: string, year: number | undefined) => boolean;
  /** Up to `most` resolutions that may be meant, the likeliest first. */
  readonly nearest: (identity: ResolutionIdentity, evidence: Evidence, most: number) => readonly Resolution[];
  /** All resolutions whose number begins with `prefix` ("11/2", "7"), of `body` where it is given; at most `most`. */
  readonly beginning: (prefix: string, body: string | undefined, most: number) => readonly Resolution[];
  /** Whether it still holds, and what replaced it. */
  readonly standing: (resolution: Resolution) => Standing;
  /** What the registers say that it replaces: what it names itself, and what names it. */
  readonly predecessors: (resolution: Resolution) => readonly ResolutionIdentity[];
  /** The name of the register that holds it. */
  readonly registerOf: (resolution: Resolution) => string | undefined;
  /** How old the copy is in which the register of this name was read; `undefined`: it is no copy, or the newest. */
  readonly copyOf: (register: string) => CopyAge | undefined;
  /** A new entry for a resolution in the register that covers its body; `undefined` where none can be written to. */
  readonly additionFor: (identity: ResolutionIdentity) => RegisterAddition | undefined;
  /** Up to `most` resolutions whose body, number and titles hold every one of the words (in small letters). */
  readonly holding: (words: readonly string[], most: number) => readonly Resolution[];
  /** Every record, in the order of the registers. */
  readonly all: () => Iterable<Resolution>;
  /** The records of the register's file that `isIt` recognises by its address; none of an index. */
  readonly recordsIn: (isIt: (uri: string) => boolean) => readonly Resolution[];
  /**
   * Whether a question since the last call was answered with nothing because pieces of an index are on their way: resolves when it may be
   * asked again. `undefined` where all was answered, as it always is from memory and from files that are read at once.
   */
  readonly waiting: () => Promise<void> | undefined;
  /** Some answers always come later: pieces of an index that lies elsewhere. */
  readonly comesLater: boolean;
}

export interface RegisterAddition extends Addition {
  readonly uri: string;
  /** Name of the register, and how it writes the new number. */
  readonly register: string;
  readonly designation: string;
}

/** All registers as one. Of two records with one identity the first counts. */
export function resolutionsOf(registers: readonly LoadedRegister[], bodies: BodyTable): Resolutions {
  const index = indexRecords(registers);
  let waiting: Promise<void>[] = [];
  /** What no answer comes for yet is as if nothing had been asked. */
  const asked = <T>(ask: () => T, otherwise: T): T => {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof NotAnswered)) throw error;
      if (error.ready !== undefined) waiting.push(error.ready);
      return otherwise;
    }
  };
  const find = (identity: ResolutionIdentity): Answer => asked(() => answer(index, identity, bodies), OPEN);
  return {
    sources: registers.map((it) => it.source.name),
    bodies,
    size: index.size,
    find,
    covers: (body, year) => index.matching(body).some((code) => coverage(index, code, year) === 'complete'),
    nearest: (identity, evidence, most) => asked(() => nearestTo(index, identity, evidence, most), []),
    beginning: (prefix, body, most) => asked(() => index.beginning(prefix, body, most), []),
    holding: (words, most) => asked(() => index.holding(words, most), []),
    standing: (resolution) => asked(() => standingOf(resolution, index, find), { state: 'holds' }),
    predecessors: (resolution) => index.predecessors(resolution),
    registerOf: (resolution) => index.registerOf(resolution),
    copyOf: (register) => registers.find(({ source }) => source.name === register)?.copy,
    additionFor: (identity) => additionFor(registers, identity, index),
    all: () => index.all(),
    comesLater: registers.some((it) => it.index?.file.comesLater === true),
    recordsIn: (isIt) => registers.flatMap(({ readings }) => readings).find((it) => isIt(it.uri))?.records ?? [],
    waiting: () => {
      const now = waiting;
      waiting = [];
      return now.length === 0 ? undefined : Promise.all(now).then(() => undefined);
    },
  };
}

const OPEN: Answer = { state: 'open' };

/** No register at all. */
export function noResolutions(bodies: BodyTable): Resolutions {
  return resolutionsOf([], bodies);
}

function answer(index: Registered, identity: ResolutionIdentity, bodies: BodyTable): Answer {
  const { body, number } = identity;
  if (number === undefined) return { state: 'open' };
  if (body === undefined) return withoutBody(index, identity, bodies);
  if (index.size === 0) return { state: 'notCovered', why: 'noRegister' };
  const codes = index.matching(body);
  if (codes.length === 0) return { state: 'notCovered', why: 'body' };
  const candidates = codes.flatMap((code) => index.lookUp(code, identity));
  if (candidates.length > 0) return oneOf(candidates);
  return absent(index, codes, identity, bodies);
}

function oneOf(candidates: readonly Resolution[]): Answer {
  const distinct = [...new Set(candidates)];
  const only = distinct[0];
  return distinct.length === 1 && only !== undefined ? { state: 'found', resolution: only } : { state: 'ambiguous', candidates: distinct };
}

/** A number with a year may be one resolution of all; a bare number is any. */
function withoutBody(index: Registered, identity: ResolutionIdentity, bodies: BodyTable): Answer {
  if (identity.year === undefined && identity.meeting === undefined) return { state: 'open' };
  // Where numbers begin again at each meeting, number and year together are not how its resolutions are called.
  const isCalledSo = (own: ResolutionIdentity): boolean => identity.meeting !== undefined || own.meeting === undefined || !AT_MEETINGS.has(bodies.styleOf(own.body ?? ''));
  const candidates = index.codes.flatMap((code) => index.lookUp(code, identity)).filter((it) => it.identities.some((own) => sharesTime(identity, own) && isCalledSo(own)));
  return candidates.length === 0 ? { state: 'notCovered', why: 'noBody' } : oneOf(candidates);
}

const AT_MEETINGS: ReadonlySet<string> = new Set(['number', 'meeting/number']);

function absent(index: Registered, codes: readonly string[], identity: ResolutionIdentity, bodies: BodyTable): Answer {
  const complete = codes.filter((code) => coverage(index, code, identity.year) === 'complete' && index.hasKind(code, identity.kind));
  // Numbers that begin again each year say nothing without it.
  const counted = complete.filter((code) => identity.year !== undefined || identity.meeting !== undefined || bodies.styleOf(code) === 'any' || bodies.styleOf(code) === 'number');
  if (counted.length > 0) return { state: 'unresolved', registers: [...new Set(counted.flatMap((code) => index.completeSources(code, identity.year)))] };
  const listed = codes.some((code) => coverage(index, code, identity.year) === 'listed');
  return { state: 'notCovered', why: listed || complete.length > 0 ? 'incomplete' : 'year' };
}

/** `complete`: all of this body and year are listed; `listed`: some may be missing; `outside`: another year. */
function coverage(index: Registered, code: string, year: number | undefined): 'complete' | 'listed' | 'outside' {
  if (index.completeSources(code, year).length > 0) return 'complete';
  return index.spans(code, year) ? 'listed' : 'outside';
}

/** The last file that lists the body; addresses on the web are not ours to write. */
function additionFor(registers: readonly LoadedRegister[], identity: ResolutionIdentity, index: Registered): RegisterAddition | undefined {
  const codes = identity.body === undefined ? [] : index.matching(identity.body);
  for (const { source, readings } of registers) {
    const reading = readings.findLast((it) => !it.failed && it.records.some((record) => record.identities.some((own) => codes.includes(own.body ?? ''))));
    if (reading === undefined || /^https?:/iu.test(reading.uri)) continue;
    const whole = { ...identity, body: codes[0] ?? identity.body };
    const addition = reading.addition(whole);
    if (addition !== undefined) return { ...addition, uri: reading.uri, register: source.name, designation: typedNumber(whole) };
  }
  return undefined;
}
