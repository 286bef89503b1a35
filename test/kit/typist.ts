import { applyEdits, replacement, type Edit } from '../../server/src/text/edit.ts';
import type { Chance} from './random.ts';
import { randomEdit } from './random.ts';

/** What is typed letter by letter: words in the languages of drafts, numbers, references, marks. */
const PHRASES = [
  'the members of ', 'Approved', ' 12 days', ' 2023', '. The Council', 'see 2.1', ' and section b) above', 'Council Resolution 11/2023', ', which', ' [xx]', '30 February 2023',
  'les membres', ' la réunion', 'принято ', 'резолюция 11/2023', 'Статья 5', '規範', '理事会決議 11/2023', '第3条', 'TBD', '¹', '\u{1F600}', 'ISO/IEC 17000:2020', 'Introduction', 'Scope', 'a) ', '1.7. ', '\n\nOne more paragraph', '\n',
] as const;

/** Somebody who writes in a draft: types words letter by letter, goes back, takes back, pastes, moves paragraphs, and now and then does anything at all. */
export class Typist {
  readonly #chance: Chance;
  readonly #undone: string[] = [];
  #typing: { at: number; readonly rest: string[] } | undefined;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** The text after the next edit. */
  next(text: string): string {
    const next = this.#edited(text);
    this.#undone.push(text);
    if (this.#undone.length > MOST_UNDONE) this.#undone.shift();
    return next;
  }

  #edited(text: string): string {
    const typing = this.#typing;
    const letter = typing?.rest.shift();
    if (typing !== undefined && letter !== undefined && typing.at <= text.length) {
      const at = typing.at;
      typing.at += letter.length;
      return applyEdits(text, [replacement({ start: at, end: at }, letter)]);
    }
    this.#typing = undefined;
    switch (this.#chance.below(12)) {
      case 0: return applyEdits(text, [randomEdit(text, this.#chance)]);
      case 1: return this.#back(text);
      case 2: return moved(text, this.#chance);
      case 3: return this.#undone.at(-1 - this.#chance.below(Math.min(6, this.#undone.length || 1))) ?? text;
      case 4: return pasted(text, this.#chance);
      case 5: return this.#chance.below(8) === 0 ? otherLineBreaks(text) : text;
      default:
        this.#typing = { at: placeIn(text, this.#chance), rest: [...this.#chance.oneOf(PHRASES)] };
        return this.#edited(text);
    }
  }

  /** Some letters before a place, one press of the key. */
  #back(text: string): string {
    const end = placeIn(text, this.#chance);
    return applyEdits(text, [replacement({ start: Math.max(0, end - 1 - this.#chance.below(3)), end }, '')]);
  }
}

const MOST_UNDONE = 20;

/** Mostly inside or behind a word, or at the end of what is written, where people type. */
function placeIn(text: string, chance: Chance): number {
  if (chance.below(8) === 0) return text.length;
  const at = chance.below(text.length + 1);
  const word = /\p{L}(?=\s|$)/u.exec(text.slice(at, at + 200));
  return chance.below(3) === 0 || word === null ? at : at + word.index + 1;
}

/** One paragraph in another place, as drag and drop does it. */
function moved(text: string, chance: Chance): string {
  const blocks = text.split(/(?<=\n\s{0,9}\n)/u);
  const [taken = ''] = blocks.splice(chance.below(blocks.length), 1);
  blocks.splice(chance.below(blocks.length + 1), 0, taken);
  return blocks.join('');
}

/** A stretch of the text again, somewhere. */
function pasted(text: string, chance: Chance): string {
  const start = chance.below(text.length + 1);
  const put = text.slice(start, start + chance.below(300));
  const at = chance.below(text.length + 1);
  const edit: Edit = replacement({ start: at, end: at }, put);
  return text.length > LONGEST ? text.slice(0, LONGEST / 2) : applyEdits(text, [edit]);
}

const LONGEST = 12_000;

function otherLineBreaks(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
}
