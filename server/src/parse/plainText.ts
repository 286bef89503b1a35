import { span, type Span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import { cutByLook } from './look.ts';
import { maskPlainText } from './mask.ts';
import type { Passage, PlacedPassage } from './passage.ts';

/** The passages read last, by their text. */
export type PlainTextState = ReadonlyMap<string, Passage>;

/**
 * The passages of a plain text: the stretches between blank lines, each cut before bullets, rules and footnotes.
 * `former` speeds the reading up and never changes its result.
 */
export function readPlainText(text: string, former?: PlainTextState): { readonly passages: readonly PlacedPassage[]; readonly state: PlainTextState } {
  const known = new Map<string, Passage>();
  const passages: PlacedPassage[] = [];
  for (const at of stretches(text)) {
    const stretch = text.slice(at.start, at.end);
    const passage = known.get(stretch) ?? former?.get(stretch) ?? readPassage(stretch);
    known.set(stretch, passage);
    passages.push({ start: at.start, passage });
  }
  return { passages, state: known };
}

/** The stretches of lines that are not blank. */
function stretches(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  for (const line of linesOf(text, span(0, text.length))) {
    if (line.first === line.last) {
      if (start >= 0) found.push(span(start, end));
      start = -1;
    } else {
      if (start < 0) start = line.start;
      end = line.last;
    }
  }
  if (start >= 0) found.push(span(start, end));
  return found;
}

function readPassage(text: string): Passage {
  const whole = span(0, text.length);
  const blocks = cutByLook(text, { kind: 'paragraph', span: whole, content: whole, bullet: undefined, marker: undefined, beginsList: false, counted: false, level: 0, quoted: false });
  return { text, masked: maskPlainText(text), blocks };
}
