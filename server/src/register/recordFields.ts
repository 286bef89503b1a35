import type { ResolutionIdentity } from '../model/citation.ts';
import type { BodyTable } from '../model/bodies.ts';
import { identityOf } from '../model/citation/identity.ts';
import { readNumber, withoutPadding } from '../model/citation/numberForms.ts';
import { plainCharacters } from '../model/citation/plainCharacters.ts';

export interface WrittenIdentity {
  /** Code or name of the body; `undefined`: the source's. */
  readonly body: string | undefined;
  readonly kind: string | undefined;
  readonly number: string;
  readonly year: number | undefined;
  readonly meeting: number | undefined;
}

/**
 * The identity of a record from its fields. The number may hold the year ("11/2023"); a bare one takes `year`.
 * An identifier in no known form ("action-99") is kept as it is, in capitals.
 */
export function readIdentity(written: WrittenIdentity, bodies: BodyTable): ResolutionIdentity {
  const kind = (written.kind ?? 'resolution').toLowerCase();
  const body = written.body === undefined ? undefined : bodyCode(written.body, bodies);
  const plain = plainCharacters(written.number).text.trim();
  const reading = readNumber(plain, 0);
  if (reading === undefined || reading.end !== plain.length) {
    return { body, kind, number: withoutPadding(plain), year: written.year, meeting: written.meeting, part: '' };
  }
  const whose = body === undefined ? undefined : { codes: [body], implied: false, start: 0, end: 0 };
  const { identity } = identityOf(kind, reading, undefined, undefined, whose, bodies);
  return { ...identity, body, year: identity.year ?? written.year, meeting: identity.meeting ?? written.meeting };
}

/** The code of a body that a register names by its code or any of its names; as written where it is unknown. */
export function bodyCode(name: string, bodies: BodyTable): string {
  return bodies.codeOf(name) ?? name.trim().replace(/\s+/gu, ' ');
}

/** "2023-02-23", "2023-02" or "2023" at the beginning of a date as YAML and spreadsheets write it; `undefined`: none. */
export function isoDate(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])/u.exec(written);
  if (iso !== null) return [iso[1], iso[2], iso[3]].filter((it) => it !== undefined).map((it) => it.padStart(2, '0')).join('-');
  const european = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(written);
  return european === null || Number(european[2]) > 12 ? undefined : `${european[3] ?? ''}-${(european[2] ?? '').padStart(2, '0')}-${(european[1] ?? '').padStart(2, '0')}`;
}

export function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** ISO 639-2 codes, as ISO 24229 spellings and Edoxen's `language_code` begin with, to the BCP 47 tags of drafts. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en', fra: 'fr', fre: 'fr', rus: 'ru', jpn: 'ja', spa: 'es', deu: 'de', ger: 'de', zho: 'zh', chi: 'zh', ara: 'ar', por: 'pt', ita: 'it', kor: 'ko',
};

/** "eng", "eng-Latn", "jpn-Jpan" → "en", "en", "ja"; tags of two letters stay. */
export function languageTag(spelling: string | undefined): string {
  const first = (spelling ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return TAGS[first] ?? first;
}
