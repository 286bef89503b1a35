import { inAnyCase } from '../text/anyCase.ts';
import { anyNameOf, expanded, folded } from './citation/alternatives.ts';
import { BODY_ROWS, type Body, type NumberStyle } from './citation/bodyRows.ts';

export type { Body, NumberStyle };

/** A place where a text names a body. */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  /** Never empty. More than one where two bodies share a name ("General Assembly"): the form of the number decides. */
  readonly codes: readonly string[];
  /** Language of the name, "" for a committee's code. */
  readonly language: string;
}

/** The bodies whose resolutions are recognised: those that ship and those that a workspace adds. */
export interface BodyTable {
  readonly bodies: readonly Body[];
  /** All bodies named in `text` (of `plainCharacters`), in order, without overlaps. Linear in the text. */
  readonly find: (text: string) => readonly BodyMention[];
  /** The code of a body named by its code or by any of its names, e.g. in a register's field; `undefined`: unknown. */
  readonly codeOf: (name: string) => string | undefined;
  readonly styleOf: (code: string) => NumberStyle;
}

/**
 * The shipped bodies with those of a workspace. An added body outweighs a shipped one of the same name; one with the code
 * of a shipped body adds names to it. Make it once per settings: it compiles the patterns.
 */
export function bodyTable(added: readonly { readonly code: string; readonly names: Readonly<Record<string, readonly string[]>> }[] = []): BodyTable {
  const extra: readonly Body[] = added.map((body) => ({
    ...body, style: BODY_ROWS.find((row) => row.code === body.code)?.style ?? 'any',
  }));
  const bodies: readonly Body[] = [...extra, ...BODY_ROWS];
  const names = namesOf(bodies);
  const pattern = patternOf(names);
  const styles = new Map(bodies.map((body) => [body.code, body.style]));
  return {
    bodies,
    find: (text) => findBodies(text, pattern, names),
    codeOf: remembered((name) => codeOf(name, bodies, names)),
    styleOf: (code) => styles.get(code) ?? 'any',
  };
}

/** A register names the same few bodies in each of its records. */
function remembered(find: (name: string) => string | undefined): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const code = find(name);
    if (known.size < MOST_REMEMBERED) known.set(name, code);
    return code;
  };
}

const MOST_REMEMBERED = 5_000;

interface Named {
  readonly codes: string[];
  readonly language: string;
  /** As listed, where it is an abbreviation that ordinary words may look like in small letters. */
  readonly capitals: string | undefined;
}

/** Folded name → whose it is. */
function namesOf(bodies: readonly Body[]): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const body of bodies) {
    for (const [language, listed] of [...Object.entries(body.names), ['', [body.code]] as const]) {
      for (const name of listed.flatMap(expanded)) {
        const key = folded(name);
        const known = names.get(key);
        if (known === undefined) names.set(key, { codes: [body.code], language, capitals: isAbbreviation(name) ? name : undefined });
        else if (!known.codes.includes(body.code)) known.codes.push(body.code);
      }
    }
  }
  return names;
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase() && /[\p{Lu}]/u.test(name) && !/\p{Script=Han}/u.test(name);
}

/**
 * A committee by its number: "ISO/TC 154", "ISO/TC 184/SC 4", "SC 4", "JTC 1/SC 30", "ИСО/ТК 154". Committees are too many to be listed.
 * Groups: publisher, the rest.
 */
const COMMITTEE = '(?:(?:ISO ?/ ?IEC|ISO|IEC|CEN ?/ ?CLC|CENELEC|CEN|ИСО ?/ ?МЭК|ИСО|МЭК)(?: ?/ ?| ))?(?:JTC|TC|PC|ТК|СТК|SC|ПК) ?\\d{1,3}(?: ?/ ?(?:SC|WG|JWG|AG|CAG|ПК|РГ) ?\\d{1,3}){0,2}';
const COMMITTEE_WHOLE = new RegExp(`^${COMMITTEE}$`, 'u');

/** A letter, digit or "X/" beside it would make it another name, but for letters of Japanese and Chinese; of Chinese characters before one of those only such that end a date or point out. */
const LETTER = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])\\p{L}';
const BEFORE = `(?<!${LETTER}|\\p{N}|[\\p{L}\\p{N}]/)`;
const BEFORE_HAN = '(?<!(?![年月日回次当本同該て])\\p{Script=Han})';

function patternOf(names: ReadonlyMap<string, Named>): RegExp {
  const spaced = [...names.keys()].filter((name) => !/\p{Script=Han}/u.test(name));
  const han = [...names.keys()].filter((name) => /\p{Script=Han}/u.test(name));
  return new RegExp(inAnyCase(`${BEFORE}(?:${COMMITTEE}|${anyNameOf(spaced)})(?!${LETTER}|\\p{N})|${BEFORE_HAN}(?:${anyNameOf(han)})`), 'gu');
}

function findBodies(text: string, pattern: RegExp, names: ReadonlyMap<string, Named>): readonly BodyMention[] {
  const found: BodyMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const words = match[0];
    const at = { start: match.index, end: match.index + words.length };
    const named = names.get(folded(words));
    if (named !== undefined) {
      if (named.capitals !== undefined && words !== words.toUpperCase()) continue;
      found.push({ ...at, codes: named.codes, language: named.language });
    } else if (COMMITTEE_WHOLE.test(words)) {
      found.push({ ...at, codes: [committeeCode(words)], language: '' });
    }
  }
  return found;
}

/** "ИСО/ТК 154" and "ISO TC154" are "ISO/TC 154"; a subcommittee alone stays alone: a register may know whose it is. */
function committeeCode(words: string): string {
  const latin = words.toUpperCase()
    .replace(/ИСО/gu, 'ISO').replace(/МЭК/gu, 'IEC').replace(/СТК/gu, 'JTC').replace(/ТК/gu, 'TC').replace(/ПК/gu, 'SC').replace(/РГ/gu, 'WG');
  const spaced = latin.replace(/ +/gu, ' ').replace(/ ?\/ ?/gu, '/').replace(/(\p{L}) ?(\d)/gu, '$1 $2').replace(/ 0+(\d)/gu, ' $1')
    .replace(/^(ISO\/IEC|ISO|IEC|CEN\/CLC|CENELEC|CEN) (?=\p{L})/u, '$1/');
  if (/^JTC 1(?:\/|$)/u.test(spaced)) return `ISO/IEC ${spaced}`;
  return spaced.replace(/^(?:ISO\/IEC|ISO)\/JTC 1(?=\/|$)/u, 'ISO/IEC JTC 1');
}

function codeOf(name: string, bodies: readonly Body[], names: ReadonlyMap<string, Named>): string | undefined {
  const wanted = folded(name);
  const exact = bodies.find((body) => folded(body.code) === wanted);
  if (exact !== undefined) return exact.code;
  const named = names.get(wanted)?.codes[0];
  if (named !== undefined) return named;
  const committee = name.trim().toUpperCase().replace(/ +/gu, ' ');
  return COMMITTEE_WHOLE.test(committee) || /^ISO\/IEC JTC \d/u.test(committee) ? committeeCode(committee) : undefined;
}
