import type { ResolutionIdentity } from '../../model/citation.ts';
import { agrees } from '../../model/citation/agrees.ts';
import { typedNumber } from '../typedNumber.ts';
import type { Resolution } from '../resolution.ts';
import { LENGTH_BYTES, PART, type IndexHeader } from './format.ts';
import { clean, identityIn, titleWords } from './keys.ts';
import { NotAnswered, Pieces, type RandomAccess } from './randomAccess.ts';
import { Recent } from './recent.ts';
import { restored } from './storedRecord.ts';
import { Table, type Entry } from './table.ts';
import { identityCost } from '../identityCost.ts';
import { exchangedOf, mayBeMeant, variantsOf } from '../variants.ts';

/** Records and answers that are kept. Where pieces come later a question is asked until all that it needs is there; what is read at once is read again. */
const MOST_KEPT = 128;
const MOST_KEPT_LATER = 1_000;
/** Of a question for the beginnings of words: so many words, and of their records so many, are looked at. */
const MOST_WORDS = 40;
const MOST_POSTED = 400;
const MOST_FOUND = 200;
/** Of what a wrong citation may mean so many keys are compared, and so many records read. */
const MOST_COMPARED = 2_000;
const MOST_NEAR = 24;

/**
 * The records of an index file, read as they are asked for. Every question may throw `NotAnswered`: pieces of the file are still on their
 * way, or damaged. What was answered is kept, so that asking again after each wait comes to an end.
 */
export class IndexedRecords {
  readonly header: IndexHeader;
  readonly file: RandomAccess;
  readonly #uriOf: (name: string) => string;
  readonly #pieces: Pieces;
  readonly #identities: Table;
  readonly #numbers: Table;
  readonly #replaced: Table;
  readonly #words: Table;
  readonly #records: Recent<number, Resolution>;
  readonly #answers: Recent<string, readonly Resolution[]>;
  #uris: ReadonlySet<string> | undefined;

  constructor(file: RandomAccess, header: IndexHeader, uriOf: (name: string) => string) {
    this.file = file;
    this.header = header;
    this.#uriOf = uriOf;
    this.#pieces = new Pieces(file);
    this.#identities = new Table(this.#pieces, header.identities);
    this.#numbers = new Table(this.#pieces, header.numbers);
    this.#replaced = new Table(this.#pieces, header.replaced);
    this.#words = new Table(this.#pieces, header.words);
    const most = file.comesLater ? MOST_KEPT_LATER : MOST_KEPT;
    this.#records = new Recent(most);
    this.#answers = new Recent(most);
  }

  /** Whether it comes from one of the files of which the index was built. */
  owns(resolution: Resolution): boolean {
    this.#uris ??= new Set(this.header.files.map(this.#uriOf));
    return this.#uris.has(resolution.uri);
  }

  /** Records of the body that agree with all that the identity says. */
  lookUp(code: string, identity: ResolutionIdentity): readonly Resolution[] {
    const cited = { ...identity, body: code };
    return this.#kept(`=${JSON.stringify(cited)}`, () => {
      const prefix = `${clean(code)}${PART}${clean(identity.number ?? '')}${PART}`;
      // Of the year, or of none that is told.
      const entries = identity.year === undefined ? [prefix] : [`${prefix}${PART}`, `${prefix}${identity.year}${PART}`];
      return this.#first(entries.flatMap((it) => [...this.#identities.beginning(it)]), (key) => agrees(cited, identityIn(key)), MOST_FOUND);
    });
  }

  /** Records of the body whose numbers or years are a slip away from the identity's, the nearest of them: keys are compared, and only those records read. */
  near(code: string, identity: ResolutionIdentity): readonly Resolution[] {
    const from = `${clean(code)}${PART}`;
    const costs = new Map<number, number>();
    const add = (prefix: string): void => {
      for (const { key, value } of this.#identities.beginning(prefix)) {
        const own = identityIn(key);
        if (!mayBeMeant(own, identity)) continue;
        const offset = Number.parseInt(value, 36);
        costs.set(offset, Math.min(costs.get(offset) ?? Infinity, identityCost(own, identity)));
        if (costs.size >= MOST_COMPARED) return;
      }
    };
    for (const number of variantsOf(identity.number ?? '')) {
      const year = number === identity.number || identity.year === undefined ? '' : `${identity.year}${PART}`;
      add(`${from}${clean(number)}${PART}${year}`);
    }
    const exchanged = exchangedOf(identity);
    if (exchanged !== undefined) add(`${from}${exchanged.number}${PART}${exchanged.year}${PART}`);
    return [...costs].sort(([, a], [, b]) => a - b).slice(0, MOST_NEAR).map(([offset]) => this.#record(offset));
  }

  /** Records whose numbers, as typed, begin with `prefix`. */
  beginning(prefix: string, code: string | undefined, most: number): readonly Resolution[] {
    if (code === undefined) return this.#first(this.#numbers.beginning(clean(prefix)), () => true, most);
    const [number = '', year] = prefix.split('/');
    const typed = year === undefined ? clean(number) : `${clean(number)}${PART}${clean(year)}`;
    return this.#first(this.#identities.beginning(`${clean(code)}${PART}${typed}`), () => true, most);
  }

  /** A record that says it replaces the one with this identity. */
  replacing({ body, number, year, ...rest }: ResolutionIdentity): Resolution | undefined {
    return this.#kept(`<${body ?? ''} ${number ?? ''} ${year ?? ''}`, () => {
      for (const typed of new Set([typedNumber({ body, number, year, ...rest }), number ?? ''])) {
        const found = this.#first(this.#replaced.beginning(`${clean(body ?? '')}${PART}${clean(typed)}\t`), () => true, 1);
        if (found.length > 0) return found;
      }
      return [];
    })[0];
  }

  /** Records with a word in their titles that begins with each of the words, in the order in which they were built; at most `most`. */
  titled(words: readonly string[], most: number): readonly Resolution[] {
    const wanted = words.flatMap(titleWords);
    const sets = wanted.map((word) => {
      const lists: Posted[] = [];
      for (const entry of this.#words.beginning(word)) {
        lists.push(postedIn(entry));
        if (lists.length >= MOST_WORDS) break;
      }
      return { lists, count: lists.reduce((sum, it) => sum + it.count, 0) };
    }).sort((a, b) => a.count - b.count);
    const found: Resolution[] = [];
    let seen = 0;
    for (const list of sets[0]?.lists ?? []) {
      for (const offset of this.#posted(list, MOST_POSTED - seen)) {
        seen++;
        const record = this.#record(offset);
        const own = record.titles.flatMap((title) => titleWords(title.text));
        if (wanted.every((word) => own.some((it) => it.startsWith(word))) && !found.includes(record)) found.push(record);
        if (found.length >= most) return found;
      }
      if (seen >= MOST_POSTED) break;
    }
    return found;
  }

  /** Every record, in the order in which they were built. */
  *all(): Iterable<Resolution> {
    const { offset, length } = this.header.records;
    for (let at = offset; at < offset + length;) {
      yield this.#record(at, false);
      at += LENGTH_BYTES + this.#lengthAt(at);
    }
  }

  #kept(question: string, ask: () => readonly Resolution[]): readonly Resolution[] {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = ask();
    this.#answers.set(question, answer);
    return answer;
  }

  /** The records of the entries, of two with one key the one built first. */
  #first(entries: Iterable<Entry>, wants: (key: string) => boolean, most: number): readonly Resolution[] {
    const offsets = new Map<string, number>();
    for (const { key, value } of entries) {
      if (offsets.size >= most && !offsets.has(key)) break;
      if (!wants(key)) continue;
      offsets.set(key, Math.min(offsets.get(key) ?? Infinity, Number.parseInt(value, 36)));
    }
    return [...new Set(offsets.values())].map((offset) => this.#record(offset));
  }

  #record(offset: number, keep = true): Resolution {
    const kept = this.#records.get(offset);
    if (kept !== undefined) return kept;
    const length = this.#lengthAt(offset);
    const record = restored(this.#pieces.decode(this.#pieces.around(offset + LENGTH_BYTES, length)), (file) => this.#uriOf(this.header.files[file] ?? ''));
    if (record === undefined) throw new NotAnswered('A record of the index is damaged.');
    if (!keep) return record;
    this.#records.set(offset, record);
    return record;
  }

  #lengthAt(offset: number): number {
    const { records } = this.header;
    const left = records.offset + records.length - offset;
    if (!(offset >= records.offset && left > LENGTH_BYTES)) throw new NotAnswered('The index points outside of its records.');
    const bytes = this.#pieces.around(offset, LENGTH_BYTES);
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
    if (length + LENGTH_BYTES > left) throw new NotAnswered('A record of the index is damaged.');
    return length;
  }

  #posted({ offset, length }: Posted, most: number): readonly number[] {
    const bytes = this.#pieces.bytes(offset, Math.min(length, most * LONGEST_DELTA));
    const offsets: number[] = [];
    let last = 0;
    let delta = 0;
    let weight = 1;
    for (const byte of bytes) {
      delta += (byte % 0x80) * weight;
      weight *= 0x80;
      if (byte >= 0x80) continue;
      last += delta;
      offsets.push(last);
      if (offsets.length >= most) break;
      delta = 0;
      weight = 1;
    }
    return offsets;
  }
}

/** Bytes of a difference of offsets up to 2⁵⁶. */
const LONGEST_DELTA = 8;

interface Posted {
  readonly offset: number;
  readonly length: number;
  readonly count: number;
}

function postedIn({ value }: Entry): Posted {
  const [offset = NaN, length = NaN, count = 0] = value.split(',').map((it) => Number.parseInt(it, 36));
  return { offset, length, count };
}
