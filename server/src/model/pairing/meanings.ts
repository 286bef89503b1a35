import { primaryOf } from '../../text/languageScripts.ts';
import { Runs } from '../../text/runs.ts';
import { sameItems } from '../../text/sameItems.ts';
import { recall, type Block } from '../block.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import { eachCommon } from './eachCommon.ts';
import { rarityOf } from './rarity.ts';
import type { Unit } from './units.ts';
import { conceptsOfPlain, termsIn, withoutAccents } from './wordConcepts.ts';

/**
 * What the blocks of the two sides of a pairing speak of, in a form that is the same in all languages: concepts of the table; numbers, in
 * digits or in words that mean nothing else; and for words that the table does not have their beginning in plain Latin letters, which international
 * words share ("protocol", "protocole", «протокол»). Units come and go while a draft is written; after each such change it is asked to `settle`.
 */
export class Meanings {
  readonly #ids = new Map<string, number>();
  readonly #uses: number[] = [];
  /** By id, for the uses at the time of the last settling; none where no unit had the meaning. */
  readonly #weights: (number | undefined)[] = [];
  readonly #touched = new Set<number>();
  readonly #known = new WeakMap<Unit, Meaning>();
  /** Grows with every settling that changed a weight. */
  #turn = 0;

  constructor(units: readonly Unit[]) {
    for (const unit of units) this.add(unit);
    this.settle();
  }

  add(unit: Unit): void {
    const ids = recall(unit.block, meaningsIn).map((meaning) => this.#idOf(meaning)).sort((a, b) => a - b);
    this.#known.set(unit, { ids, weight: 0, turn: -1 });
    this.#count(ids, 1);
  }

  /** The unit is no more. */
  release(unit: Unit): void {
    this.#count(this.#known.get(unit)?.ids ?? [], -1);
  }

  /** Weighs the meanings by how often they occur now. The answer is those that were there before and weigh otherwise. */
  settle(): ReadonlySet<number> {
    const changed = new Set<number>();
    for (const id of this.#touched) {
      const uses = this.#uses[id] ?? 0;
      const weight = uses === 0 ? undefined : rarityOf(uses, MOST_WEIGHT, LEAST_WEIGHT);
      if (weight !== undefined && this.#weights[id] !== undefined && this.#weights[id] !== weight) changed.add(id);
      this.#weights[id] = weight;
    }
    this.#touched.clear();
    if (changed.size > 0) this.#turn++;
    return changed;
  }

  /** Whether the unit speaks of one of these. */
  holds(unit: Unit, ids: ReadonlySet<number>): boolean {
    return ids.size > 0 && this.#known.get(unit)?.ids.some((id) => ids.has(id)) === true;
  }

  /** Whether both units speak of the same. */
  areAlike(a: Unit, b: Unit): boolean {
    return sameItems(this.#known.get(a)?.ids ?? [], this.#known.get(b)?.ids ?? []);
  }

  /** From 0 to 1: how much of what two blocks speak of both speak of (Dice, Measures of the Amount of Ecologic Association Between Species, 1945); rare things count more. */
  likeness(source: Unit, target: Unit): number {
    const one = this.#known.get(source);
    const other = this.#known.get(target);
    if (one === undefined || other === undefined) return 0;
    let shared = 0;
    eachCommon(one.ids, other.ids, (id) => { shared += this.#weights[id] ?? 0; });
    return (2 * shared) / (this.#weightOf(one) + this.#weightOf(other) + LITTLE);
  }

  #weightOf(meaning: Meaning): number {
    if (meaning.turn !== this.#turn) {
      meaning.weight = meaning.ids.reduce((sum, id) => sum + (this.#weights[id] ?? 0), 0);
      meaning.turn = this.#turn;
    }
    return meaning.weight;
  }

  #count(ids: readonly number[], more: number): void {
    for (const id of ids) {
      this.#uses[id] = (this.#uses[id] ?? 0) + more;
      this.#touched.add(id);
    }
  }

  #idOf(meaning: string): number {
    const known = this.#ids.get(meaning);
    if (known !== undefined) return known;
    const id = this.#uses.length;
    this.#ids.set(meaning, id);
    this.#uses.push(0);
    return id;
  }
}

/** What a block speaks of; each meaning once. */
export function meaningsIn(block: Block): readonly string[] {
  const { prose, language } = block;
  const found = new Set<string>();
  const tag = primaryOf(language);
  for (const word of new Set(WORDS.in(prose.toLowerCase()))) for (const meaning of meaningsOf(word, tag)) found.add(meaning);
  for (const digits of prose.match(DIGITS) ?? []) found.add(`#${Number(digits.normalize('NFKC'))}`);
  for (const { kind, value } of recall(block, quantitiesOf)) if (kind === 'cardinal') found.add(`#${value}`);
  if (EAST_ASIAN.test(prose)) for (const meaning of termsIn(prose)) found.add(meaning);
  return [...found];
}

/** What a unit speaks of: ids, ascending. */
interface Meaning {
  readonly ids: readonly number[];
  /** Of all of them together, at the turn. */
  weight: number;
  turn: number;
}

/** Of what stands in one block of each side, and of what stands everywhere. */
const MOST_WEIGHT = 2.2;
const LEAST_WEIGHT = 0.25;
/** Two blocks of a word or two are not alike because one is in both. */
const LITTLE = 4;

/** The meanings of one word in lower case; those in Latin letters in a text of another script are taken for English. */
function meaningsOf(word: string, language: string): readonly string[] {
  const plain = withoutAccents(word);
  const concepts = conceptsOfPlain(plain, CYRILLIC.test(word) ? 'ru' : language === 'ru' ? 'en' : language);
  return concepts.length > 0 || word.length < STEM ? concepts : [`~${latin(plain).slice(0, STEM)}`];
}

const WORDS = new Runs('[\\p{Script=Latin}\\p{Script=Cyrillic}]', 3, 40);
const DIGITS = /(?=[\d\u0660-\u{10FFFF}])\p{Nd}{1,15}/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Katakana}]/u;
const STEM = 5;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Cyrillic letters as an international word has them in Latin ones, and spellings that languages vary made one. */
function latin(word: string): string {
  const letters = CYRILLIC.test(word) ? [...word].map((letter) => LATIN_OF[letter] ?? letter).join('') : word;
  return letters.replace(/ph/gu, 'f').replace(/[ck]h?/gu, 'k').replace(/y/gu, 'i').replace(/(.)\1/gu, '$1');
}

const LATIN_OF: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ы: 'i', э: 'e', ю: 'u', я: 'a', ь: '', ъ: '',
};
