import type { ResolutionIdentity } from '../../model/citation.ts';
import { PART } from './format.ts';

/** body, number, year, meeting, kind, part */
export function identityKey({ body, number, year, meeting, kind, part }: ResolutionIdentity): string {
  return [body ?? '', number ?? '', year ?? '', meeting ?? '', kind, part].map(clean).join(PART);
}

/** The identity of which a key was made. */
export function identityIn(key: string): ResolutionIdentity {
  const [body = '', number = '', year = '', meeting = '', kind = '', part = ''] = key.split(PART);
  return {
    body: body === '' ? undefined : body,
    kind,
    number: number === '' ? undefined : number,
    year: year === '' ? undefined : Number(year),
    meeting: meeting === '' ? undefined : Number(meeting),
    part,
  };
}

/** Keys hold no tabulator and nothing lower than the sign between their parts. */
export function clean(part: string | number): string {
  return String(part).replace(/\p{Cc}/gu, ' ');
}

/** The words by which a title is found: letters and digits in small letters; pairs of characters in Japanese and Chinese. */
export function titleWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.toLowerCase().match(WORDS) ?? []) {
    if (!HAN.test(word)) words.push(word);
    else for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2));
  }
  return words;
}

const WORDS = /[\p{L}\p{M}\p{N}]{2,40}/gu;
const HAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
