import type { Block } from '../../server/src/model/block.ts';
import type { Draft } from '../../server/src/model/draft.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { ElementRequirement } from '../../server/src/types/documentType.ts';
import { matcherOf, matches } from '../../server/src/types/elementMatchers.ts';
import { comparable } from '../../server/src/types/phrase.ts';
import { linesAround } from './passages.ts';

/** In UTF-16 code units: a line of text that was broken because it was full. */
const FULL_LINE = 60;

/** The whole lines of the draft on which an element stands: of a statement below the title in one paragraph, those from where it begins to the end of its sentence. */
export function linesOfElement(draft: Draft, block: Block, requirement: ElementRequirement): Span {
  const text = draft.text.toString();
  const all = linesAround(text, block.span);
  const lines = text.slice(all.start, all.end).split('\n').filter((line) => line !== '');
  if (lines.length < 2 || requirement.looks.some((look) => look !== 'adoption')) return all;
  const isIt = (from: number, until: number): boolean => {
    const written = lines.slice(from, until).join(' ');
    return matches({ block, written, text: comparable(written), whole: false }, matcherOf(requirement));
  };
  let first = lines.findLastIndex((_, i) => isIt(i, lines.length));
  // The sentence begins where the line before is a title, or ends.
  while (first > 0 && (!/^[\p{Lu}\p{Lo}(]/u.test(lines[first] ?? '') || ((lines[first - 1] ?? '').length >= FULL_LINE && !/[.)。）]$/u.test(lines[first - 1] ?? '')))) first--;
  const told = lines.findIndex((_, i) => i >= first && isIt(first, i + 1));
  const last = lines.findIndex((line, i) => i >= told && (i === lines.length - 1 || /[.)。）]$/u.test(line.trim())));
  if (first < 0 || told < 0) return all;
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length + 1, 0);
  return { start: all.start + lengthOf(lines.slice(0, first)), end: Math.min(all.end, all.start + lengthOf(lines.slice(0, last + 1))) };
}
