import { identityIn, identityKey } from './keys.ts';
import type { LocalText, RelationType, Resolution } from '../resolution.ts';

/** A record as the index keeps it: short arrays in JSON. */
type Stored = readonly [
  identities: readonly string[], designation: string, titles: readonly (readonly [string, string])[], dates: readonly (readonly [string, string])[], status: string,
  relations: readonly (readonly [string, string])[], urls: readonly string[], operative: readonly (readonly [string, string])[], place: readonly [file: number, start: number, end: number, numberStart: number, numberEnd: number],
];

const MOST_PARAGRAPHS = 4;
const LONGEST_PARAGRAPH = 600;

/** @param file number of its file in the header */
export function stored(record: Resolution, file: number): string {
  const texts = (all: readonly LocalText[]): [string, string][] => all.map(({ language, text }) => [language, text]);
  const it: Stored = [
    record.identities.map(identityKey), record.designation, texts(record.titles), record.dates.map(({ date, kind }) => [date, kind]), record.status ?? '',
    record.relations.map(({ type, target }) => [type, identityKey(target)]), record.urls,
    texts(record.operative()).slice(0, MOST_PARAGRAPHS).map(([language, text]) => [language, text.slice(0, LONGEST_PARAGRAPH)]),
    [file, record.span.start, record.span.end, record.numberSpan.start, record.numberSpan.end],
  ];
  return JSON.stringify(it);
}

/** `undefined`: these bytes are no record. */
export function restored(text: string, uriOf: (file: number) => string): Resolution | undefined {
  const read = parsed(text);
  if (read === undefined) return undefined;
  const [identities, designation, titles, dates, status, relations, urls, operative, [file, start, end, numberStart, numberEnd]] = read;
  const texts = (all: readonly (readonly [string, string])[]): LocalText[] => all.map(([language, its]) => ({ language, text: its }));
  return {
    identities: identities.map(identityIn),
    designation,
    titles: texts(titles),
    dates: dates.map(([date, kind]) => ({ date, kind })),
    status: status === '' ? undefined : status,
    relations: relations.flatMap(([type, target]) => (isRelation(type) ? [{ type, target: identityIn(target) }] : [])),
    urls,
    operative: () => texts(operative),
    uri: uriOf(file),
    span: { start, end },
    numberSpan: { start: numberStart, end: numberEnd },
  };
}

function parsed(text: string): Stored | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isStored(value) ? value : undefined;
  } catch {
    // Damaged: whoever asks says so.
    return undefined;
  }
}

function isStored(value: unknown): value is Stored {
  if (!Array.isArray(value) || value.length !== 9) return false;
  const [identities, designation, titles, dates, status, relations, urls, operative, place] = value as unknown[];
  return isTexts(identities) && typeof designation === 'string' && isPairs(titles) && isPairs(dates) && typeof status === 'string'
    && isPairs(relations) && isTexts(urls) && isPairs(operative) && Array.isArray(place) && place.length === 5 && place.every((it) => typeof it === 'number');
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((it) => typeof it === 'string');
}

function isPairs(value: unknown): boolean {
  return Array.isArray(value) && value.every((it) => Array.isArray(it) && it.length === 2 && isTexts(it));
}

const RELATION_TYPES: ReadonlySet<string> = new Set<RelationType>(['replaces', 'replacedBy', 'updates', 'refines', 'cites', 'considers', 'annexOf', 'hasAnnex']);

function isRelation(type: string): type is RelationType {
  return RELATION_TYPES.has(type);
}
