import { amountOf, countScripts } from '../text/script.ts';
import { sentencesOf } from '../text/sentences.ts';
import { span, type Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** Where a block's prose says again what it has just said, word for word: sentences, or all of it, pasted twice. `undefined` where it does not. */
export function repetitionIn({ prose }: Block): Span | undefined {
  const found = secondHalf(prose) ?? repeatedSentences(prose);
  return found !== undefined && amountOf(countScripts(prose.slice(found.start, found.end))) >= LEAST ? found : undefined;
}

/** Letters that nobody writes twice in a row for emphasis. */
const LEAST = 20;

/** A line without an end mark, twice. */
function secondHalf(prose: string): Span | undefined {
  const half = (prose.length - 1) / 2;
  return Number.isInteger(half) && prose.charAt(half) === ' ' && prose.slice(0, half) === prose.slice(half + 1) ? span(half + 1, prose.length) : undefined;
}

function repeatedSentences(prose: string): Span | undefined {
  const places = sentencesOf(prose);
  const sentences = places.map(({ start, end }) => prose.slice(start, end));
  const last = new Map<string, number>();
  for (const [k, sentence] of sentences.entries()) {
    const before = last.get(sentence);
    last.set(sentence, k);
    if (before === undefined || k - before > LONGEST) continue;
    const count = k - before;
    if (sentences.slice(before, k).every((it, i) => it === sentences[k + i])) return span(places[k]?.start ?? 0, places[k + count - 1]?.end ?? prose.length);
  }
  return undefined;
}

/** In sentences: longer stretches are not compared, so that the work stays linear. */
const LONGEST = 40;
