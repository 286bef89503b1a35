import { anyOf } from '../../text/anyOf.ts';
import { expanded, folded } from './alternatives.ts';

/** A word for what a body adopts. */
export interface KindWord {
  readonly kind: string;
  readonly language: string;
  /** All its forms; endings in braces. A form that is singular and plural stands in both. */
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  /** Used so often otherwise that a bare number after it says nothing: a body or a year must stand with it. */
  readonly weak: boolean;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

export const KIND_WORDS: readonly KindWord[] = [
  {
    kind: 'resolution', language: 'en', singular: ['resolution'], plural: ['resolutions'], weak: false,
    finds: ['Council Resolution 11/2023', 'COUNCIL RESOLUTION 11/2023', 'Council resolutions 49/1976 and 50/1976'], leaves: ['uphold agreed resolution 10 times', 'a resolution of 300 dpi'],
  },
  {
    kind: 'resolution', language: 'en', singular: ['res.', 'res', 'resol.'], plural: ['ress.', 'resols.'], weak: true,
    finds: ['Council Res. 11/2023', 'Council Res 11/2023'], leaves: ['Res. 4', 'in medias res 4'],
  },
  {
    kind: 'decision', language: 'en', singular: ['decision'], plural: ['decisions'], weak: true,
    finds: ['SMB Decision 162/4', 'SMB Decision 162/8'], leaves: ['the decision 3 weeks ago', 'Decision 4'],
  },
  {
    kind: 'recommendation', language: 'en', singular: ['recommendation'], plural: ['recommendations'], weak: true,
    finds: ['Council Recommendation 3/2020'], leaves: ['Recommendation 4 of the report'],
  },
  {
    kind: 'resolution', language: 'fr', singular: ['résolution'], plural: ['résolutions'], weak: false,
    finds: ['la Résolution 11/2023 du Conseil', 'sa Résolution 2020/1'], leaves: ['une résolution de 300 ppp'],
  },
  {
    kind: 'resolution', language: 'fr', singular: ['rés.', 'rés'], plural: ['rés.'], weak: true,
    finds: ['la rés. 11/2023 du Conseil'], leaves: ['rés. 4'],
  },
  {
    kind: 'decision', language: 'fr', singular: ['décision'], plural: ['décisions'], weak: true,
    finds: ['Décision CIPM/105-15 (2016)'], leaves: ['la décision 4 fois'],
  },
  {
    kind: 'recommendation', language: 'fr', singular: ['recommandation'], plural: ['recommandations'], weak: true,
    finds: ['la recommandation 3/2020 du Conseil'], leaves: ['la recommandation 4'],
  },
  {
    kind: 'resolution', language: 'ru', singular: ['резолюци{я,и,ю,ей,ею}'], plural: ['резолюци{и,й,ям,ями,ях}'], weak: false,
    finds: ['резолюцией 39/2020 Совета ИСО', 'Резолюции 26/1992 Совета ИСО', 'в резолюциях 26/1992 и 34/2011 Совета ИСО'], leaves: ['Данные резолюции включены'],
  },
  {
    kind: 'resolution', language: 'ru', singular: ['рез.'], plural: ['рез.'], weak: true,
    finds: ['рез. 39/2020 Совета ИСО'], leaves: ['рез. 4'],
  },
  {
    kind: 'decision', language: 'ru', singular: ['решени{е,я,ю,ем,и}'], plural: ['решени{я,й,ям,ями,ях}'], weak: true,
    finds: ['решение 3/2020 Совета ИСО'], leaves: ['решение 4 задач'],
  },
  {
    kind: 'recommendation', language: 'ru', singular: ['рекомендаци{я,и,ю,ей}'], plural: ['рекомендаци{и,й,ям,ями,ях}'], weak: true,
    finds: ['рекомендация 3/2020 Совета ИСО'], leaves: ['рекомендации 4'],
  },
  {
    kind: 'resolution', language: 'ja', singular: ['決議', '决议'], plural: ['決議', '决议'], weak: false,
    finds: ['理事会決議 11/2023', 'TMB 決議(1/2015~123/2015)'], leaves: ['2015年 理事会決議', '採択された決議'],
  },
  {
    kind: 'decision', language: 'ja', singular: ['決定', '决定'], plural: ['決定', '决定'], weak: true,
    finds: ['理事会決定 3/2020'], leaves: ['決定 4'],
  },
  {
    kind: 'recommendation', language: 'ja', singular: ['勧告'], plural: ['勧告'], weak: true,
    finds: ['理事会勧告 3/2020'], leaves: ['勧告 4'],
  },
  {
    kind: 'resolution', language: 'es', singular: ['resolución'], plural: ['resoluciones'], weak: false,
    finds: ['la Resolución 11/2023 del Consejo', 'las Resoluciones 26/1992 y 34/2011 del Consejo'], leaves: ['una resolución de 300 ppp'],
  },
  {
    kind: 'decision', language: 'es', singular: ['decisión'], plural: ['decisiones'], weak: true,
    finds: ['la Decisión 3/2020 del Consejo'], leaves: ['la decisión 4'],
  },
  {
    kind: 'recommendation', language: 'es', singular: ['recomendación'], plural: ['recomendaciones'], weak: true,
    finds: ['la recomendación 3/2020 del Consejo'], leaves: ['la recomendación 4'],
  },
];

/** A place where a text says "resolution". */
export interface KindMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly plural: boolean;
  readonly weak: boolean;
  /** Written with a capital, or in a script that has none. */
  readonly proper: boolean;
}

/** Whether `text` (as typed) may hold such a word: most paragraphs do not, and need not be looked at more closely. */
export function mayNameKind(text: string): boolean {
  return STEMS.test(text);
}

/** All words for what bodies adopt in `text` (of {@link plainCharacters}), in order. */
export function findKinds(text: string): readonly KindMention[] {
  const found: KindMention[] = [];
  for (const match of text.matchAll(KINDS)) {
    const word = match[0];
    const meaning = MEANINGS.get(folded(word));
    if (meaning === undefined) continue;
    const first = word.charAt(0);
    found.push({ ...meaning, start: match.index, end: match.index + word.length, proper: first === first.toUpperCase() });
  }
  return found;
}

const WORDS = KIND_WORDS.flatMap((row) => [...row.singular, ...row.plural].flatMap(expanded));

/** Words in letters stand alone; Japanese and Chinese ones follow others without a blank. */
const KINDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(WORDS.filter(isSpaced))})(?![\\p{L}])|(?:${anyOf(WORDS.filter((word) => !isSpaced(word)))})`, 'giu');

/** Beginnings of the words: short, so that few alternatives are tried at each character. */
const STEMS = new RegExp(anyOf(WORDS.map((word) => (isSpaced(word) ? word.slice(0, 3) : word))), 'iu');

function isSpaced(word: string): boolean {
  return !/\p{Script=Han}/u.test(word);
}

type Meaning = Pick<KindMention, 'kind' | 'plural' | 'weak'>;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(KIND_WORDS.flatMap((row) => [
  ...row.singular.flatMap(expanded).map((word): [string, Meaning] => [folded(word), { kind: row.kind, weak: row.weak, plural: false }]),
  ...row.plural.flatMap(expanded).map((word): [string, Meaning] => [folded(word), { kind: row.kind, weak: row.weak, plural: true }]),
]));
