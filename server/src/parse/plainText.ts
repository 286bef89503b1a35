import { changeBetween } from '../text/change.ts';
import { lastStartingAt, span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import { cutByLook } from './look.ts';
import { maskPlainText } from './mask.ts';
import type { Passage, PlacedPassage } from './passage.ts';

/** What is kept from one reading for the next. */
export interface PlainTextState {
  readonly text: string;
  readonly passages: readonly PlacedPassage[];
}

/**
 * The passages of a plain text: the stretches between blank lines, each cut before bullets, rules and footnotes.
 * `former` speeds the reading up and never changes its result: only what surrounds the change is read again.
 */
export function readPlainText(text: string, former?: PlainTextState): { readonly passages: readonly PlacedPassage[]; readonly state: PlainTextState } {
  const passages = former === undefined ? passagesFrom(text, 0, []) : passagesAround(text, former);
  return { passages, state: { text, passages } };
}

function passagesAround(text: string, former: PlainTextState): readonly PlacedPassage[] {
  const change = changeBetween(former.text, text);
  const by = change.to - change.formerTo;
  const touched = Math.max(0, lastStartingAt(former.passages, change.from - 1, (placed) => placed.start));
  const after = lastStartingAt(former.passages, change.formerTo - 1, (placed) => placed.start) + 1;
  const rest = former.passages.slice(after).map(({ start, passage }) => ({ start: start + by, passage }));
  const from = touched === 0 ? 0 : former.passages[touched]?.start ?? 0;
  return passagesFrom(text, from, rest, former.passages.slice(0, touched));
}

/**
 * @param from where a stretch may begin: a line before which a blank line stands
 * @param rest the passages at the end of the text, as far as they are known: where one begins, all that follow are as they were
 * @param before those that stand before `from`
 */
function passagesFrom(text: string, from: number, rest: readonly PlacedPassage[], before: readonly PlacedPassage[] = []): readonly PlacedPassage[] {
  const passages = [...before];
  let next = 0;
  let start = -1;
  let end = 0;
  for (const line of linesOf(text, span(from, text.length))) {
    if (line.first === line.last) {
      if (start >= 0) passages.push({ start, passage: readPassage(text.slice(start, end)) });
      start = -1;
      continue;
    }
    if (start < 0) {
      while ((rest[next]?.start ?? Infinity) < line.start) next++;
      if (rest[next]?.start === line.start) return [...passages, ...rest.slice(next)];
      start = line.start;
    }
    end = line.last;
  }
  if (start >= 0) passages.push({ start, passage: readPassage(text.slice(start, end)) });
  return passages;
}

function readPassage(text: string): Passage {
  const whole = span(0, text.length);
  const blocks = cutByLook(text, { kind: 'paragraph', span: whole, content: whole, bullet: undefined, marker: undefined, beginsList: false, counted: false, level: 0, quoted: false });
  return { text, masked: maskPlainText(text), blocks };
}
