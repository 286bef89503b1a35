import { lengthened, zerosIn } from '../../model/numbers/numberValues.ts';
import type { PlacedQuantity } from './pairFacts.ts';

/**
 * What else a number may mean that stands in a range with another: “from 2 to 4 p.m.” begins at 14, “5 to 20 million” at 5000000, and 午後2時から4時まで ends
 * at 16.
 */
export function otherReadings({ block: { prose }, span, value, kind }: PlacedQuantity): readonly string[] {
  if (kind !== 'digits' && kind !== 'cardinal') return [];
  const rest = RANGE_BEHIND.exec(prose.slice(span.end, span.end + LONGEST_RANGE))?.[1];
  const zeros = rest === undefined ? 0 : zerosIn(rest);
  const isAfternoon = Number(value) < 12 && (AFTERNOON.test(rest ?? '') || AFTERNOON_BEFORE.test(prose.slice(Math.max(0, span.start - LONGEST_RANGE), span.start)));
  return [...(zeros === 0 ? [] : [lengthened(value, zeros)]), ...(isAfternoon ? [String(Math.trunc(Number(value)) + 12)] : [])];
}

/** In code units. */
const LONGEST_RANGE = 40;
const TO = '[-\u2010-\u2015~〜～]|to|and|or|à|et|ou|a|y|o|e|до|по|и|или|から|ないし|及び';
/** What follows the end of a range that begins with the number: “:30 to 4| p.m.”. */
const RANGE_BEHIND = new RegExp(`^(?:[:.]\\p{Nd}{2})?\\s?(?:${TO})\\s?[€$£]?\\s?\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,3})?(.*)$`, 'u');
const AFTERNOON = /^(?::\p{Nd}{2})?\s?p\.?\s?m(?!\p{L})/iu;
const AFTERNOON_BEFORE = new RegExp(`(?:午後|下午)\\s?\\p{Nd}{1,2}(?::\\p{Nd}{2}|時(?:\\p{Nd}{1,2}分|半)?)?\\s?(?:${TO})\\s?$`, 'u');
