import { changeBetween } from '../text/change.ts';
import type { Characters } from '../text/longText.ts';
import { ownText } from '../text/ownText.ts';
import { lastStartingAt, span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import { cutByLook } from './look.ts';
import { maskPlainText } from './mask.ts';
import type { Passage, PlacedPassage } from './passage.ts';
import type { PassageMemory } from './passageMemory.ts';
import { tabbedTable } from './tabbedTable.ts';

/** What is kept from one reading for the next. */
export interface PlainTextState {
  readonly text: Characters;
  readonly passages: readonly PlacedPassage[];
}

/**
 * The passages of a plain text: the stretches between blank lines, each cut before bullets, rules and footnotes. Text pasted from a PDF
 * file has no blank lines: a stretch is cut into several passages where a line ends a sentence and the next begins with what looks like a number.
 * `former` speeds the reading up and never changes its result: only what surrounds the change is read again. So does `memory`, for a text that is read once.
 */
export function readPlainText(text: Characters, former?: PlainTextState, memory?: PassageMemory): { readonly passages: readonly PlacedPassage[]; readonly state: PlainTextState } {
  const passages = former === undefined ? passagesFrom(text.toString(), BEGINNING, [], [], [], memory) : passagesAround(text, former);
  return { passages, state: { text, passages } };
}

/** Where a passage begins, and the line before it where that is not blank. */
interface Place {
  readonly start: number;
  readonly continues: string | undefined;
}

const BEGINNING: Place = { start: 0, continues: undefined };

function passagesAround(text: Characters, former: PlainTextState): readonly PlacedPassage[] {
  const change = changeBetween(former.text, text);
  const by = change.to - change.formerTo;
  // The passage before the touched one: whether the touched one begins where it does depends on the first line of it.
  const touched = Math.max(0, lastStartingAt(former.passages, change.from - 1, (placed) => placed.start) - 1);
  const after = lastStartingAt(former.passages, change.formerTo - 1, (placed) => placed.start) + 1;
  const rest = former.passages.slice(after).map(({ start, passage }) => ({ start: start + by, passage }));
  const first = former.passages[touched];
  const from = touched === 0 || first === undefined ? BEGINNING : { start: first.start, continues: first.passage.continues };
  const known = former.passages.slice(touched, after).map(({ passage }) => passage);
  return passagesFrom(text, from, rest, former.passages.slice(0, touched), known);
}

/**
 * @param rest the passages at the end of the text, as far as they are known: where one begins, all that follow are as they were
 * @param before those that stand before `from`
 * @param known those that may still be what they were
 */
function passagesFrom(text: Characters, from: Place, rest: readonly PlacedPassage[], before: readonly PlacedPassage[], known: readonly Passage[] = [], memory?: PassageMemory): readonly PlacedPassage[] {
  const byText = new Map(known.map((passage) => [passage.text, passage]));
  const place = (at: Place): void => {
    const words = text.slice(at.start, end);
    const same = byText.get(words);
    // Each once: a passage has one place.
    byText.delete(words);
    passages.push({ start: at.start, passage: same?.continues === at.continues && same !== undefined ? same : readAt(words, at.continues) });
  };
  const readAt = (words: string, continues: string | undefined): Passage => (
    memory === undefined ? readPassage(ownText(words), continues) : memory.recall(continues === undefined ? 'text' : `text ${continues}`, words, (own) => readPassage(own, continues))
  );
  const passages = [...before];
  let next = 0;
  let open: Place | undefined;
  let end = 0;
  let last = '';
  for (const line of linesOf(text, span(from.start, text.length))) {
    if (line.first === line.last) {
      if (open !== undefined) place(open);
      open = undefined;
      last = '';
      continue;
    }
    const words = text.slice(line.first, line.last);
    if (open === undefined || isNewPassage(last, words)) {
      const continues = open === undefined ? (line.start === from.start ? from.continues : undefined) : ownText(last);
      if (open !== undefined) place(open);
      while ((rest[next]?.start ?? Infinity) < line.start) next++;
      if (rest[next]?.start === line.start && rest[next]?.passage.continues === continues) return [...passages, ...rest.slice(next)];
      open = { start: line.start, continues };
    }
    end = line.last;
    last = words;
  }
  if (open !== undefined) place(open);
  return passages;
}

/** Whether the line begins like a numbered paragraph, after one that ends a sentence, and is no row of the same table. */
function isNewPassage(before: string, line: string): boolean {
  return ENDS_SENTENCE.test(before.slice(-LAST_SIGNS)) && LOOKS_NUMBERED.test(line.slice(0, LONGEST_NUMBER)) && !(columnsOf(before) > 1 && columnsOf(line) === columnsOf(before));
}

/** Stretches between tabulators; the one behind a number that the line begins with parts nothing. */
function columnsOf(line: string): number {
  const number = LOOKS_NUMBERED.exec(line.slice(0, LONGEST_NUMBER))?.[0].length ?? 0;
  return line.slice(number).split('\t').length;
}

const LAST_SIGNS = 3;
const LONGEST_NUMBER = 40;
const ENDS_SENTENCE = /[.;:!?。；：！？]["”»』」)）]?$/u;
/** "1.4.", "12)", "3.1", "(a)", "iv)", "A." */
const LOOKS_NUMBERED = /^(?:\d{1,4}(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}|\(?[\p{L}\d]{1,4}\)|\p{Lu}\.)[ \t\u00A0]/u;

function readPassage(text: string, continues: string | undefined): Passage {
  const whole = span(0, text.length);
  const blocks = cutByLook(text, { kind: 'paragraph', span: whole, content: whole, bullet: undefined, marker: undefined, beginsList: false, close: continues !== undefined, counted: false, level: 0, quoted: false });
  const masked = maskPlainText(text);
  const cells = tabbedTable(text);
  return { text, masked, blocks, continues, otherwise: cells === undefined ? undefined : { text, masked, blocks: cells, continues } };
}
