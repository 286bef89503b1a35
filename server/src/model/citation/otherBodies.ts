import type { BodyMention } from '../bodies.ts';

/**
 * Names of one ordinary word ("Council", "Conseil", "Совет") are also the last or first word of other bodies' names:
 * "European Council", "Council of Europe", "Совет Европы".
 */
export function isOtherBody(text: string, mention: BodyMention): boolean {
  const name = text.slice(mention.start, mention.end);
  if (name.includes(' ') || name.includes('/') || /\d/u.test(name) || (name === name.toUpperCase() && name.length <= 8 && isLatin(name))) return false;
  return qualifierBefore(text, mention) !== undefined || QUALIFIED_AFTER.test(text.slice(mention.end, mention.end + 40));
}

/**
 * A body nobody listed, named by a word in capitals right before `at` ("MoU/MG Resolution 03/5"), or a listed name that belongs
 * to a longer one ("European Council"); as typed, and where it begins.
 */
export function unlistedBefore(text: string, at: number): { readonly start: number; readonly name: string } | undefined {
  const from = Math.max(0, at - 60);
  const window = text.slice(from, at);
  const short = acronymIn(ABBREVIATION_BEFORE.exec(window));
  const match = short ?? NAME_BEFORE.exec(window);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || PUBLISHERS.has(name)) return undefined;
  // "LA RÉSOLUTION 11/2023" in a line of capitals; "AU Resolution 11/2023" is the African Union's.
  if (free.has(name.toLowerCase()) && CAPITALS.test(text.slice(at, at + 2))) return undefined;
  // "The Committee", "Noting Commission" name no body of their own.
  if (short === null && isFree(/^[\p{L}-]+/u.exec(name)?.[0] ?? '')) return undefined;
  return { start: from + match.index, name: name.replace(/ +/gu, ' ') };
}

/** "(EU)", "of the XYZ", "by ABC" right after a number: whose it is, although no list has it. */
export function unlistedAfter(text: string, at: number): { readonly start: number; readonly end: number; readonly name: string } | undefined {
  const window = text.slice(at, at + 80);
  const match = acronymIn(ABBREVIATION_AFTER.exec(window)) ?? NAME_AFTER.exec(window);
  const name = match?.groups?.['joined'] ?? match?.groups?.['bracketed'];
  if (match === null || name === undefined || PUBLISHERS.has(name)) return undefined;
  return { start: at + match[0].indexOf(name), end: at + match[0].length, name };
}

/** The match, where what it found in letters is an acronym. */
function acronymIn(match: RegExpExecArray | null): RegExpExecArray | null {
  const { name = '', joined = name, bracketed = joined } = match?.groups ?? {};
  return HAS_CAPITALS.test(bracketed) ? match : null;
}

/** Words that may stand before "Council Resolution" with a capital and are no part of its name. */
export const NO_QUALIFIERS: readonly string[] = [
  'a', 'according', 'after', 'all', 'also', 'an', 'and', 'any', 'as', 'at', 'before', 'both', 'but', 'by', 'draft', 'each', 'either', 'following', 'for', 'former',
  'from', 'if', 'in', 'its', 'new', 'note', 'of', 'on', 'or', 'our', 'per', 'pursuant', 'see', 'since', 'such', 'that', 'the', 'their', 'these', 'this', 'those', 'through', 'to', 'under',
  'until', 'upon', 'various', 'via', 'when', 'where', 'while', 'with', 'iso', 'approves', 'adopts', 'amends', 'supersedes', 'replaces', 'confirms',
  'le', 'la', 'les', 'de', 'des', 'du', 'et', 'au', 'aux', 'un', 'ce', 'cette', 'el', 'los', 'las', 'del', 'al', 'en', 'esta', 'por', 'par', 'selon', 'según', 'в', 'с', 'на', 'по', 'и', 'о', 'согласно', 'проект', 'решением',
];
/** Present participles begin the clauses of resolutions ("Noting Council Resolution …"), but for these. */
const PARTICIPLES_IN_NAMES: ReadonlySet<string> = new Set(['governing', 'coordinating', 'standing', 'steering']);

const PUBLISHERS: ReadonlySet<string> = new Set(['ISO', 'ISO/IEC', 'IEC', 'ИСО', 'NOTE', 'SEE', 'DRAFT', 'THE', 'AND', 'OF', 'UNDER', 'BY', 'TO', 'IN', 'WITH', 'NEW', 'FINAL', 'ADOPTED', 'ANNEX']);
const free: ReadonlySet<string> = new Set(NO_QUALIFIERS);
const CAPITALS = /^\p{Lu}{2}/u;
const WORD_BEFORE = /(\p{Lu}[\p{L}\p{N}'&-]{0,60}) {1,9}$/u;
const QUALIFIED_AFTER = /^ (?:(?:of|de|des) (?:the |l'|la |les )?(?!ISO)\p{Lu}|(?!ИСО|ISO)\p{Script=Cyrillic}(?<=\p{Lu})\p{L}{3,})/u;
const ACRONYM = '\\p{Lu}[\\p{L}\\p{N}&]{1,19}(?:/[\\p{L}\\p{N}&]{1,19}){0,3}';
/** Of what may be an acronym: two capitals in its first part, or one that begins the next. */
const HAS_CAPITALS = /^(?:\p{Lu}[\p{L}\p{N}&]*\p{Lu}|\p{L}+\/\p{Lu})/u;
const ABBREVIATION_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}/])(?<name>${ACRONYM}(?: (?:N ?)?\\d{1,4})?)(?:'s)? $`, 'u');
const ABBREVIATION_AFTER = new RegExp(`^(?: (?:of|by|from|du|de|de la|del) (?:the |l')?(?<joined>${ACRONYM})(?![\\p{L}\\p{N}])| \\((?<bracketed>${ACRONYM})\\))`, 'u');

/** What bodies are called that no table lists, after at least one word that says which: "European Parliament". */
export const BODY_NOUNS: readonly { readonly expression: string; readonly finds: readonly string[]; readonly leaves: readonly string[] }[] = [
  {
    expression: '(?:Parliament|Council|Committee|Assembly|Board|Conference|Commission|Congress|Union|Authority|Senate|Forum)',
    finds: ['European Parliament resolution 45/2012', 'Resolution 45/2012 of the European Parliament', 'Codex Committee Resolution 3/2011'], leaves: ['The Committee resolution 45/2012', 'Resolution 45/2012 of the Committee'],
  },
  { expression: '(?:Parlement|Commission|Comité|Congrès|Parlamento|Comisión|Congreso)', finds: ['résolution 45/2012 du Parlement Européen', 'Resolución 45/2012 del Parlamento Europeo'], leaves: ['la résolution 45/2012 du comité'] },
];

const NOUN = BODY_NOUNS.map((row) => row.expression).join('|');
const NAME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?<name>(?:\\p{Lu}[\\p{L}-]{1,19} ){1,3}(?:${NOUN}))(?:'s)? $`, 'u');
const NAME_AFTER = new RegExp(`^,? (?:of|by|from|du|de|de la|del) (?:the |l')?(?<joined>(?:\\p{Lu}[\\p{L}-]{1,19} ){1,3}(?:${NOUN})|(?:${NOUN}) \\p{Lu}[\\p{L}-]{1,19})(?![\\p{L}\\p{N}])`, 'u');

function qualifierBefore(text: string, mention: BodyMention): string | undefined {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, mention.start - 32), mention.start))?.[1];
  if (word === undefined) return undefined;
  return isFree(word) ? undefined : word;
}

function isFree(word: string): boolean {
  const lower = word.toLowerCase();
  return free.has(lower) || (lower.endsWith('ing') && !PARTICIPLES_IN_NAMES.has(lower));
}

function isLatin(name: string): boolean {
  return /^[A-Z]+$/u.test(name) && !/[AEIOU].*[AEIOU]/u.test(name);
}
