import { changeBetween } from '../text/change.ts';
import type { Characters } from '../text/longText.ts';
import { exchanged } from '../text/overwritten.ts';
import { ownText } from '../text/ownText.ts';
import { lastStartingAt, span, type Span } from '../text/span.ts';
import { added, goesOn, isLineByLine, NO_SIGNS, seenFromBelow, signsBetween, takenAway, type LineAbove, type LineSigns } from './lineSigns.ts';
import { linesOf, type Line } from './lines.ts';
import { cutByLook } from './look.ts';
import { maskPlainText } from './mask.ts';
import type { Passage, PlacedPassage, PlacedPassages } from './passage.ts';
import type { PassageMemory } from './passageMemory.ts';
import { tabbedTable } from './tabbedTable.ts';

/** What is kept from one reading for the next. */
export interface PlainTextState {
  readonly text: Characters;
  readonly passages: readonly Stretch[];
  /** Of all passages. */
  readonly signs: LineSigns;
}

/** A passage in its place, and what its lines tell of the text. */
interface Stretch extends PlacedPassage {
  /** The line right above its first. */
  readonly above: LineAbove;
  readonly signs: LineSigns;
}

/**
 * The passages of a plain text: the stretches between blank lines, each cut before bullets, rules and footnotes. Text pasted from a PDF
 * file has no blank lines: a stretch is cut into several passages where a line ends a sentence and the next begins with what looks like a number.
 * Text pasted from a word processor has none either, and each of its lines is a passage; so are the rows of a table together.
 * `former` speeds the reading up and never changes its result: only what surrounds the change is read again. So does `memory`, for a text that is read once.
 */
export function readPlainText(text: Characters, former?: PlainTextState, memory?: PassageMemory): PlainTextReading {
  return (former === undefined ? undefined : readAround(text, former)) ?? readWhole(text, memory);
}

interface PlainTextReading extends PlacedPassages {
  readonly state: PlainTextState;
}

/** Where a passage begins, and what stands right above it. */
interface Place {
  readonly start: number;
  readonly above: LineAbove;
  /** The line above, where the passage may go on with it. */
  readonly continues: string | undefined;
}

const BEGINNING: Place = { start: 0, above: 'blank', continues: undefined };

function readWhole(text: Characters, memory: PassageMemory | undefined): PlainTextReading {
  const whole = text.toString();
  const signs = signsOf(whole);
  const { passages } = passagesFrom(whole, { from: BEGINNING, known: [], behind: NOTHING_BEHIND, lineByLine: isLineByLine(signs), memory });
  return { passages, since: undefined, state: { text, passages, signs } };
}

function signsOf(text: string): LineSigns {
  let signs = NO_SIGNS;
  let above: LineAbove = 'blank';
  for (const line of linesOf(text, span(0, text.length))) {
    if (line.first >= text.length) break;
    const words = text.slice(line.first, line.last);
    signs = added(signs, signsBetween(above, words));
    above = seenAbove({ words, isRow: isRow(text, line) });
  }
  return signs;
}

/** `undefined` where the text is another kind of text now, so that all of it must be read. */
function readAround(text: Characters, former: PlainTextState): PlainTextReading | undefined {
  const change = changeBetween(former.text, text);
  const by = change.to - change.formerTo;
  // The passage before the touched one: whether the touched one begins where it does depends on the first line of it.
  const touched = Math.max(0, lastStartingAt(former.passages, change.from - 1, (placed) => placed.start) - 1);
  const after = lastStartingAt(former.passages, change.formerTo - 1, (placed) => placed.start) + 1;
  const first = former.passages[touched];
  const from = touched === 0 || first === undefined ? BEGINNING : { start: first.start, above: first.above, continues: first.passage.continues };
  const known = former.passages.slice(touched, after).map(({ passage }) => passage);
  const lineByLine = isLineByLine(former.signs);
  const { passages: come, next } = passagesFrom(text, { from, known, behind: { passages: former.passages, first: after, by }, lineByLine });
  const gone = former.passages.slice(touched, next);
  const signs = come.reduce((sum, stretch) => added(sum, stretch.signs), gone.reduce((sum, stretch) => takenAway(sum, stretch.signs), former.signs));
  if (isLineByLine(signs) !== lineByLine) return undefined;
  const to = touched + come.length;
  const passages = exchanged(former.passages, { from: touched, to: next }, come);
  for (let i = to; by !== 0 && i < passages.length; i++) passages[i] = moved(passages[i] as Stretch, by);
  const since = { former: former.passages, change: { from: touched, formerTo: next, to } };
  return { passages, since, state: { text, passages, signs } };
}

function moved({ start, passage, above, signs }: Stretch, by: number): Stretch {
  return { start: start + by, passage, above, signs };
}

interface Reading {
  readonly from: Place;
  /** Those that may still be what they were. */
  readonly known: readonly Passage[];
  readonly behind: Behind;
  readonly lineByLine: boolean;
  readonly memory?: PassageMemory | undefined;
}

/** The passages of a reading before which stood at the end of the text, from `first` on, and have moved by so many code units: where one begins, all that follow are as they were. */
interface Behind {
  readonly passages: readonly Stretch[];
  readonly first: number;
  readonly by: number;
}

const NOTHING_BEHIND: Behind = { passages: [], first: 0, by: 0 };

/** The passages of the text up to the first that is known to be as it was: the `next` of those behind. */
function passagesFrom(text: Characters, { from, known, behind, lineByLine, memory }: Reading): { readonly passages: readonly Stretch[]; readonly next: number } {
  const byText = new Map(known.map((passage) => [passage.text, passage]));
  const place = (at: Place): void => {
    const words = text.slice(at.start, end);
    const same = byText.get(words);
    // Each once: a passage has one place.
    byText.delete(words);
    passages.push({ start: at.start, passage: same?.continues === at.continues && same !== undefined ? same : readAt(words, at.continues), above: at.above, signs });
  };
  const read = lineByLine ? readLines : readPassage;
  const readAt = (words: string, continues: string | undefined): Passage => (
    memory === undefined ? read(ownText(words), continues) : memory.recall(natureOf(lineByLine, continues), words, (own) => read(own, continues))
  );
  const passages: Stretch[] = [];
  let next = behind.first;
  let open: Place | undefined;
  let end = 0;
  let last: LineOfWords = { words: '', isRow: false };
  let above = from.above;
  let signs = NO_SIGNS;
  for (const line of linesOf(text, span(from.start, text.length))) {
    // The end of the text is no blank line.
    if (line.first >= text.length) break;
    const words = text.slice(line.first, line.last);
    const now = { words, isRow: isRow(text, line) };
    const seen = signsBetween(above, words);
    if (words === '') {
      signs = added(signs, seen);
      if (open !== undefined) place(open);
      open = undefined;
    } else if (open === undefined || (lineByLine ? isNewLine(last, now) : isNewPassage(last.words, words))) {
      const before = open === undefined ? (line.start === from.start ? from.continues : undefined) : ownText(last.words);
      const continues = lineByLine && !MAY_GO_ON.test(words) ? undefined : before;
      if (open !== undefined) place(open);
      while ((behind.passages[next]?.start ?? Infinity) + behind.by < line.start) next++;
      const known = behind.passages[next];
      if (known !== undefined && known.start + behind.by === line.start && known.above === above && known.passage.continues === continues) return { passages, next };
      open = { start: line.start, above, continues };
      signs = seen;
    } else {
      signs = added(signs, seen);
    }
    end = line.last;
    last = now;
    above = seenAbove(now);
  }
  if (open !== undefined) place(open);
  return { passages, next: behind.passages.length };
}

function natureOf(lineByLine: boolean, continues: string | undefined): string {
  return `${lineByLine ? 'line' : 'text'}${continues === undefined ? '' : ` ${continues}`}`;
}

interface LineOfWords {
  /** Without blanks around. */
  readonly words: string;
  /** It has several columns. */
  readonly isRow: boolean;
}

/** A row of a table tells nothing. */
function seenAbove({ words, isRow }: LineOfWords): LineAbove {
  return isRow ? 'short' : seenFromBelow(words);
}

/** Whether the line is neither another row of the same table nor the rest of the line before, in a text whose lines are paragraphs. */
function isNewLine(before: LineOfWords, line: LineOfWords): boolean {
  return before.isRow || line.isRow ? before.isRow !== line.isRow : !goesOn(before.words, line.words);
}

/** Whether the line begins like a numbered paragraph, after one that ends a sentence, and is no row of the same table. */
function isNewPassage(before: string, line: string): boolean {
  return ENDS_SENTENCE.test(before.slice(-LAST_SIGNS)) && LOOKS_NUMBERED.test(line.slice(0, LONGEST_NUMBER)) && !(columnsOf(before) > 1 && columnsOf(line) === columnsOf(before));
}

/** Whether the line has several columns; the last may be empty, as that of a translation is which is still to come. */
function isRow(text: Characters, { first, last }: Line): boolean {
  return columnsOf(text.slice(first, last)) > 1 || (first < last && text.charCodeAt(last) === TAB);
}

const TAB = 9;

/** Stretches between tabulators; the one behind a number that the line begins with parts nothing. */
function columnsOf(line: string): number {
  if (!line.includes('\t')) return 1;
  const number = LOOKS_NUMBERED.exec(line.slice(0, LONGEST_NUMBER))?.[0].length ?? 0;
  return line.slice(number).split('\t').length;
}

const LAST_SIGNS = 3;
const LONGEST_NUMBER = 40;
const ENDS_SENTENCE = /[.;:!?。；：！？]["”»』」)）]?$/u;
/** A number and a small letter, and no day: an item (“resolves:⏎1 that …;”), or the rest of a sentence. */
const MAY_GO_ON = /^\d{1,3} (?!(?:de )?\p{Ll}{3,10}\.? (?:de )?(?:19|20)\d{2})\p{Ll}/u;
/** "1.4.", "12)", "3.1", "(a)", "iv)", "A." */
const LOOKS_NUMBERED = /^(?:\d{1,4}(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}|\(?[\p{L}\d]{1,4}\)|\p{Lu}\.)[ \t\u00A0]/u;

function readPassage(text: string, continues: string | undefined): Passage {
  return passageOf(text, continues, [span(0, text.length)]);
}

/** A line, or several rows of a table, each of which is a block. */
function readLines(text: string, continues: string | undefined): Passage {
  const lines = [...linesOf(text, span(0, text.length))];
  const [first] = lines;
  const isTable = first !== undefined && isRow(text, first);
  return passageOf(text, continues, isTable ? lines.map((line) => span(line.first, line.last)) : [span(0, text.length)]);
}

/** @param parts stretches of the passage that have nothing to do with each other */
function passageOf(text: string, continues: string | undefined, parts: readonly Span[]): Passage {
  const blocks = parts.flatMap((part) => cutByLook(text, {
    kind: 'paragraph', span: part, content: part, bullet: undefined, marker: undefined, beginsList: false, close: continues !== undefined, counted: false, level: 0, quoted: false,
  }));
  const masked = maskPlainText(text);
  const cells = tabbedTable(text);
  const passage = { text, masked, blocks, continues, linesShow: true };
  return cells === undefined ? passage : { ...passage, otherwise: { ...passage, blocks: cells } };
}
