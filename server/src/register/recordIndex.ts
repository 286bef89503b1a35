import type { ResolutionIdentity } from '../model/citation.ts';
import { agrees } from '../model/citation/agrees.ts';
import { addAll } from '../text/manyItems.ts';
import type { IndexedRecords } from './index/indexedRecords.ts';
import { exchangedOf, mayBeMeant, variantsOf } from './variants.ts';
import { identityOf, type Resolution } from './resolution.ts';
import { joinLanguages } from './joinLanguages.ts';
import { typedNumber } from './typedNumber.ts';
import { identityKey } from './index/keys.ts';
import type { LoadedRegister, RegisterSource } from './source.ts';

/** All records by body and number. */
export interface Registered {
  /** How many there are. */
  readonly size: number;
  /** Those in memory, then those of the index files. */
  readonly all: () => Iterable<Resolution>;
  readonly codes: readonly string[];
  /** Codes of the loaded bodies that `body` may mean: "SC 4" is "ISO/TC 184/SC 4" where that alone is loaded. */
  readonly matching: (body: string) => readonly string[];
  /** Records of the body that agree with all that the identity says. */
  readonly lookUp: (code: string, identity: ResolutionIdentity) => readonly Resolution[];
  /** Records of the body whose numbers or years are a slip away from the identity's; in memory, where there are none, those whose numbers are near. */
  readonly near: (code: string, identity: ResolutionIdentity) => readonly Resolution[];
  /** Records whose body, number and titles hold every word, as their beginnings. */
  readonly holding: (words: readonly string[], most: number) => readonly Resolution[];
  readonly beginning: (prefix: string, body: string | undefined, most: number) => readonly Resolution[];
  readonly hasKind: (code: string, kind: string) => boolean;
  readonly completeSources: (code: string, year: number | undefined) => readonly string[];
  /** Whether a source that is not complete lists the body in that year. */
  readonly spans: (code: string, year: number | undefined) => boolean;
  readonly registerOf: (resolution: Resolution) => string | undefined;
  /** A record that says it replaces this one. */
  readonly replacing: (resolution: Resolution) => Resolution | undefined;
  /** What it says that it replaces, and what says in memory that this one replaced it; each once. */
  readonly predecessors: (resolution: Resolution) => readonly ResolutionIdentity[];
}

export { typedNumber };

export function indexRecords(registers: readonly LoadedRegister[]): Registered {
  const records: Resolution[] = [];
  const byBody = new Map<string, Map<string, Resolution[]>>();
  const kinds = new Map<string, Set<string>>();
  const sources = new Map<string, { source: RegisterSource; from: number; to: number }[]>();
  const owners = new Map<string, string>();
  const seen = new Map<string, Set<number>>();
  const listed = new Set<string>();
  const replaced = new Map<string, Resolution>();
  const named = new Map<string, ResolutionIdentity[]>();
  const indexes = registers.flatMap(({ index }) => index ?? []);
  for (const { source, index } of registers) {
    for (const { code, kinds: listed, years, complete } of index?.header.bodies ?? []) {
      const known = kinds.get(code) ?? new Set<string>();
      kinds.set(code, known);
      for (const kind of listed) known.add(kind);
      add(sources, code, { source: { ...source, complete: source.complete || complete }, from: source.years?.from ?? years?.from ?? Infinity, to: source.years?.to ?? years?.to ?? -Infinity });
    }
  }
  for (const { source, readings } of registers) {
    const years = new Map<string, { from: number; to: number }>();
    const joined = joinLanguages(readings);
    for (const reading of readings) {
      owners.set(reading.uri, owners.get(reading.uri) ?? source.name);
      const places = seen.get(reading.uri) ?? new Set<number>();
      seen.set(reading.uri, places);
      for (const own of reading.records) {
        const record = joined.get(own) ?? own;
        if (places.has(record.span.start)) continue;
        places.add(record.span.start);
        records.push(record);
        for (const { type, target } of record.relations) {
          const key = `${target.body ?? ''}|${typedNumber(target)}`;
          if (type === 'replaces') replaced.set(key, record);
          if (type === 'replacedBy') add(named, key, identityOf(record));
        }
        for (const identity of record.identities) {
          const code = identity.body ?? '';
          const number = identity.number ?? '';
          const numbers = byBody.get(code) ?? new Map<string, Resolution[]>();
          byBody.set(code, numbers);
          const key = identityKey(identity);
          // Two registers (or two languages) may list one resolution; the first record counts, so that no citation of it is ambiguous.
          if (!listed.has(key)) add(numbers, number, record);
          listed.add(key);
          const known = kinds.get(code) ?? new Set<string>();
          kinds.set(code, known.add(identity.kind));
          widen(years, code, identity.year);
        }
      }
    }
    for (const [code, range] of years) add(sources, code, { source, from: source.years?.from ?? range.from, to: source.years?.to ?? range.to });
    if (source.body !== undefined && !years.has(source.body) && source.years !== undefined) add(sources, source.body, { source, ...source.years });
  }
  const codes = [...new Set([...byBody.keys(), ...sources.keys()])].filter((code) => code !== '');
  const sorted = new Sorted(records);
  const inMemoryOf = (code: string, identity: ResolutionIdentity): readonly Resolution[] => (
    (byBody.get(code)?.get(identity.number ?? '') ?? []).filter((record) => record.identities.some((it) => it.body === code && agrees(identity, it)))
  );
  const known = new Set(codes);
  return {
    size: records.length + indexes.reduce((sum, index) => sum + index.header.count, 0),
    all: function* () {
      yield* records;
      for (const index of indexes) yield* index.all();
    },
    codes,
    matching: (body) => (known.has(body) ? [body] : codes.filter((code) => code.endsWith(`/${body}`))),
    lookUp: (code, identity) => {
      const found = inMemoryOf(code, identity);
      if (indexes.length === 0) return found;
      const stored = indexes.flatMap((index) => index.lookUp(code, identity));
      return [...found, ...stored.filter((it, i) => ![...found, ...stored.slice(0, i)].some((other) => sharesIdentity(it, other)))];
    },
    near: (code, identity) => [...nearInMemory(byBody.get(code), code, identity), ...indexes.flatMap((index) => index.near(code, identity))],
    beginning: (prefix, body, most) => {
      const found = sorted.beginning(prefix, body, most);
      const whose = body === undefined ? [undefined] : known.has(body) ? [body] : codes.filter((code) => code.endsWith(`/${body}`));
      return [...found, ...indexes.flatMap((index) => whose.flatMap((code) => index.beginning(prefix, code, Math.min(most - found.length, MOST_OF_INDEX))))].slice(0, most);
    },
    holding: (words, most) => holding(words, most, records, indexes),
    hasKind: (code, kind) => kinds.get(code)?.has(kind) ?? true,
    completeSources: (code, year) => (sources.get(code) ?? []).filter((it) => it.source.complete && (year === undefined || (year >= it.from && year <= it.to))).map((it) => it.source.name),
    spans: (code, year) => (sources.get(code) ?? []).some((it) => year === undefined || (year >= it.from && year <= it.to)),
    registerOf: (resolution) => registers.find(({ index }) => index?.owns(resolution) === true)?.source.name ?? owners.get(resolution.uri),
    predecessors: (resolution) => {
      const own = resolution.relations.flatMap(({ type, target }) => (type === 'replaces' ? [target] : []));
      const naming = resolution.identities.flatMap((it) => named.get(`${it.body ?? ''}|${typedNumber(it)}`) ?? []);
      return [...new Map([...own, ...naming].map((it) => [identityKey(it), it])).values()];
    },
    replacing: (resolution) => resolution.identities.flatMap((it) => {
      const record = replaced.get(`${it.body ?? ''}|${typedNumber(it)}`) ?? replaced.get(`${it.body ?? ''}|${it.number ?? ''}`);
      const stored = record === undefined ? indexes.map((index) => index.replacing(it)).find((one) => one !== undefined) : record;
      return stored === undefined || stored === resolution ? [] : [stored];
    })[0],
  };
}

function nearInMemory(numbers: ReadonlyMap<string, readonly Resolution[]> | undefined, code: string, cited: ResolutionIdentity): readonly Resolution[] {
  if (numbers === undefined) return [];
  const wants = (record: Resolution, number: string): boolean => record.identities.some((own) => own.body === code && own.number === number && mayBeMeant(own, cited));
  const written = new Set([...variantsOf(cited.number ?? ''), exchangedOf(cited)?.number ?? '']);
  const slipped = [...written].flatMap((number) => (numbers.get(number) ?? []).filter((it) => wants(it, number)));
  if (slipped.length > 0) return slipped;
  const value = Number(cited.number);
  const apart = [...numbers.keys()].map((number) => ({ number, apart: Math.abs(Number(number) - value) })).filter((it) => it.apart <= FAR).sort((a, b) => a.apart - b.apart);
  return apart.flatMap(({ number }) => (numbers.get(number) ?? []).filter((it) => wants(it, number))).slice(0, MOST_FAR);
}

/** Where no slip leads to a resolution: numbers so far apart, and so many of them. */
const FAR = 50;
const MOST_FAR = 20;

/** An index is asked for no more than this at once: completion shows a hundred. */
const MOST_OF_INDEX = 500;

function sharesIdentity(one: Resolution, other: Resolution): boolean {
  return one.identities.some((its) => other.identities.some((theirs) => sameIdentity(its, theirs)));
}

function holding(words: readonly string[], most: number, records: readonly Resolution[], indexes: readonly IndexedRecords[]): readonly Resolution[] {
  const found: Resolution[] = [];
  for (const record of records) {
    const text = `${record.identities[0]?.body ?? ''} ${record.designation} ${record.titles.map((it) => it.text).join(' ')}`.toLowerCase();
    if (words.every((word) => text.includes(word))) found.push(record);
    if (found.length >= most) return found;
  }
  const numbers = words.filter((word) => /^\p{L}{0,2}-?\d/u.test(word));
  for (const index of indexes) {
    const stored = numbers.length === words.length && words.length === 1
      ? index.beginning((words[0] ?? '').toUpperCase(), undefined, most)
      : index.titled(words, most);
    addAll(found, stored.slice(0, most - found.length));
  }
  return found;
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

export function sameIdentity(a: ResolutionIdentity, b: ResolutionIdentity): boolean {
  return a.body === b.body && a.kind === b.kind && a.number === b.number && a.year === b.year && a.meeting === b.meeting && a.part === b.part;
}

function widen(years: Map<string, { from: number; to: number }>, code: string, year: number | undefined): void {
  const range = years.get(code);
  if (range === undefined) years.set(code, { from: year ?? Infinity, to: year ?? -Infinity });
  else if (year !== undefined) {
    range.from = Math.min(range.from, year);
    range.to = Math.max(range.to, year);
  }
}

/** Records in the order of how their numbers are typed, made when first asked for. */
class Sorted {
  readonly #records: readonly Resolution[];
  #typed: readonly { readonly typed: string; readonly record: Resolution }[] | undefined;

  constructor(records: readonly Resolution[]) {
    this.#records = records;
  }

  beginning(prefix: string, body: string | undefined, most: number): readonly Resolution[] {
    this.#typed ??= this.#records.flatMap((record) => record.identities.map((identity) => ({ typed: typedNumber(identity), record })))
      .sort((a, b) => (a.typed < b.typed ? -1 : a.typed > b.typed ? 1 : 0));
    const found: Resolution[] = [];
    for (let i = this.#first(this.#typed, prefix); i < this.#typed.length && found.length < most; i++) {
      const entry = this.#typed[i];
      if (entry === undefined || !entry.typed.startsWith(prefix)) break;
      if (body === undefined || entry.record.identities.some((it) => it.body === body || it.body?.endsWith(`/${body}`) === true)) found.push(entry.record);
    }
    return found;
  }

  #first(typed: readonly { readonly typed: string }[], prefix: string): number {
    let low = 0;
    let high = typed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((typed[middle]?.typed ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
