import { data } from 'franc/data.js';
import { LANGUAGES } from './languageScripts.ts';
import { oncePer } from './oncePer.ts';
import { Runs } from './runs.ts';
import { countScripts, type Script, type ScriptCounts } from './script.ts';

/** How well a language fits a text. */
export interface Fit {
  /** ISO 639-3. */
  readonly code: string;
  /** 1 for the one that fits best. */
  readonly score: number;
}

/** The trigrams of one text, which may be asked between several choices of languages: they are counted once. */
export class TextTrigrams {
  readonly #text: string;
  #counts: ScriptCounts | undefined;
  readonly #distances = new Map<TrigramTable, Int32Array>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The language of `codes` (ISO 639-3) whose trigrams are nearest to those of the text, and the next; fewer where fewer are written in the
   * script of the text. They are what franc's `francAll` says, by its own tables and measures, in a fraction of its time: each trigram
   * of the text is looked up once, for the languages of its script that have it.
   */
  nearest(codes: readonly string[]): readonly Fit[] {
    const counts = this.#counts ??= countScripts(this.#text);
    const asked = askedOf(codes);
    if (asked.length === 0) return eastAsian(counts, codes);
    // Serbian is written in two scripts.
    const { table, languages } = asked.find((it) => isStrongest(counts[it.table.script], counts)) ?? NOTHING_ASKED;
    if (table === undefined) return [];
    const distances = this.#distancesFrom(table);
    let best = -1;
    let second = -1;
    for (const language of languages) {
      const distance = distances[language] ?? 0;
      if (best < 0 || distance < (distances[best] ?? 0)) {
        second = best;
        best = language;
      } else if (second < 0 || distance < (distances[second] ?? 0)) second = language;
    }
    const least = distances[best] ?? 0;
    const most = this.#text.length * FURTHEST - least;
    return [best, second].filter((language) => language >= 0).map((language) => ({ code: table.codes[language] ?? '', score: 1 - ((distances[language] ?? 0) - least) / most || 0 }));
  }

  #distancesFrom(table: TrigramTable): Int32Array {
    const known = this.#distances.get(table) ?? distancesOf(this.#text, table);
    this.#distances.set(table, known);
    return known;
  }
}

/** The tables that have one of the languages, each with the places of those in it. */
const askedOf = oncePer((codes: readonly string[]): readonly Asked[] => TABLES.flatMap((table) => {
  const languages = table.codes.flatMap((code, language) => (codes.includes(code) ? [language] : []));
  return languages.length === 0 ? [] : [{ table, languages }];
}));

interface Asked {
  readonly table: TrigramTable;
  readonly languages: readonly number[];
}

const NOTHING_ASKED: { readonly table: undefined; readonly languages: readonly number[] } = { table: undefined, languages: [] };

/** What a trigram counts that a language does not have among its most frequent. */
const FURTHEST = 300;

/** As franc calls the scripts in which several languages are written. */
const NAMES = { latin: 'Latin', cyrillic: 'Cyrillic', arabic: 'Arabic' } as const;

/** The trigrams of all languages of one script. */
interface TrigramTable {
  readonly script: Script;
  readonly codes: readonly string[];
  /** The place of each trigram in `starts`. */
  readonly places: ReadonlyMap<number | string, number>;
  /** How often each stands in the text that is looked at: all 0 between two texts. */
  readonly counts: Uint16Array;
  /** Where the languages that have the trigram begin in `languages` and `ranks`; they end where those of the next begin. */
  readonly starts: Uint32Array;
  /** Places in `codes`. */
  readonly languages: Uint16Array;
  /** The trigram's rank in that language, from 1. */
  readonly ranks: Uint16Array;
}

/** Of these alone it is ever asked. */
const KNOWN: ReadonlySet<string> = new Set(Object.values(LANGUAGES).map(({ code }) => code));

const TABLES: readonly TrigramTable[] = (['latin', 'cyrillic', 'arabic'] as const).map((script) => tableOf(script, data[NAMES[script]] ?? {}));

function tableOf(script: Script, lists: Readonly<Record<string, string>>): TrigramTable {
  const codes = Object.keys(lists).filter((code) => KNOWN.has(code));
  const having = new Map<number | string, Map<number, number>>();
  codes.forEach((code, language) => (lists[code] ?? '').split('|').forEach((trigram, rank) => {
    const key = keyOf(trigram.charCodeAt(0), trigram.charCodeAt(1), trigram.charCodeAt(2));
    let ranks = having.get(key);
    if (ranks === undefined) having.set(key, ranks = new Map<number, number>());
    if (!ranks.has(language)) ranks.set(language, rank + 1);
  }));
  const starts = [0];
  for (const ranks of having.values()) starts.push((starts.at(-1) ?? 0) + ranks.size);
  return {
    script, codes, places: new Map([...having.keys()].map((trigram, place) => [trigram, place])), counts: new Uint16Array(having.size), starts: Uint32Array.from(starts),
    languages: Uint16Array.from([...having.values()].flatMap((ranks) => [...ranks.keys()])), ranks: Uint16Array.from([...having.values()].flatMap((ranks) => [...ranks.values()])),
  };
}

/** Between Japanese and Chinese the script decides. */
function eastAsian(counts: ScriptCounts, codes: readonly string[]): readonly Fit[] {
  const code = counts.kana > 0 ? 'jpn' : 'cmn';
  return codes.includes(code) && isStrongest(counts.han + counts.kana, counts) ? [{ code, score: 1 }] : [];
}

function isStrongest(count: number, counts: ScriptCounts): boolean {
  return count > 0 && Object.values(counts).every((other) => other <= count);
}

/** How far the text is from each language of the table. */
function distancesOf(text: string, { places, counts, starts, languages, ranks, codes }: TrigramTable): Int32Array {
  const met: number[] = [];
  const elsewhere = new Set<number | string>();
  eachTrigram(text.toLowerCase(), (trigram) => {
    const place = places.get(trigram);
    if (place === undefined) elsewhere.add(trigram);
    else {
      const count = (counts[place] ?? 0) + 1;
      counts[place] = count;
      if (count === 1) met.push(place);
    }
  });
  const distances = new Int32Array(codes.length).fill((elsewhere.size + met.length) * FURTHEST);
  for (const place of met) {
    const count = counts[place] ?? 0;
    counts[place] = 0;
    const end = starts[place + 1] ?? 0;
    for (let k = starts[place] ?? 0; k < end; k++) {
      const language = languages[k] ?? 0;
      distances[language] = (distances[language] ?? 0) + Math.abs(count - (ranks[k] ?? 0)) - FURTHEST;
    }
  }
  return distances;
}

/** Tells of the trigrams of the words in a text, in their order: blanks, digits and marks between two words are one blank, and one stands at either end. */
function eachTrigram(text: string, tell: (trigram: number | string) => void): void {
  let before = NOTHING;
  let last = BLANK;
  for (let i = 0; i <= text.length; i++) {
    const next = i === text.length || NO_LETTERS.has(text, i) ? BLANK : text.charCodeAt(i);
    if (next === BLANK && last === BLANK) continue;
    if (before !== NOTHING) tell(keyOf(before, last, next));
    before = last;
    last = next;
  }
}

const NOTHING = -1;
const BLANK = 0x20;
const NO_LETTERS = new Runs('[\\s\\u0021-\\u0040]', 1);

/** A trigram by its UTF-16 code units: a number, which is found faster, where its letters are among the first thousand of Unicode. */
function keyOf(a: number, b: number, c: number): number | string {
  return (a | b | c) < 0x400 ? (a << 20) | (b << 10) | c : String.fromCharCode(a, b, c);
}
