/** Words by which a text says that what it cites holds no longer. */
export interface SupersedingWords {
  readonly language: string;
  /** `active`: what follows in the sentence is superseded. `passive`: what stands before. */
  readonly voice: 'active' | 'passive';
  readonly expression: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

export const SUPERSEDING_WORDS: readonly SupersedingWords[] = [
  {
    language: 'en', voice: 'active', expression: '(?:supersed|replac|rescind|repeal|revok|withdraw|cancel)(?:es|s|ing)|(?:shall|will|to|hereby) (?:supersede|replace|rescind|repeal|revoke|withdraw|cancel)|in (?:place|lieu|replacement) of|takes the place of',
    finds: ['this Policy supersedes any former Council Resolution dealing with these matters, e.g. Council Resolution 7/2008', 'It cancels and replaces Council Resolution 7/2008.', 'Council rescinds Council Resolution 7/2008.', 'This Policy takes the place of Council Resolution 7/2008.', 'Adopted in replacement of Council Resolution 7/2008.'],
    leaves: ['(amends Council Resolution 7/2008)', 'superseded by Council Resolution 7/2008', 'This supersedes the old text. See Council Resolution 7/2008.'],
  },
  {
    language: 'en', voice: 'passive', expression: '(?:(?:,? which )?(?:is|are|was|were|has been|have been|be) )?(?:hereby )?(?:superseded|replaced|rescinded|repealed|revoked|withdrawn|cancell?ed|no longer in force)|ceases? to (?:apply|have effect)',
    finds: ['Council Resolution 7/2008 is hereby withdrawn', 'Council Resolution 7/2008 (superseded)', 'Council Resolution 7/2008, which was replaced in 2020', 'Council Resolution 7/2008 ceases to have effect'],
    leaves: ['Council Resolution 7/2008 is confirmed'],
  },
  {
    language: 'fr', voice: 'active', expression: 'remplac(?:e|ent|ant)|annul(?:e|ent|ant)|abrog(?:e|ent|eant)|se substitue(?:nt)? à|en remplacement d(?:e|u)',
    finds: ['La présente politique annule et remplace la Résolution 7/2008 du Conseil', 'La présente politique se substitue à la Résolution 7/2008 du Conseil'], leaves: ['remplacée par la Résolution 7/2008 du Conseil'],
  },
  {
    language: 'fr', voice: 'passive', expression: '(?:,? qui )?(?:(?:est|sont|a été|ont été) )?(?:remplacée|annulée|abrogée)s?|cesse(?:nt)? de (?:produire|s[’\']appliquer)|devien(?:t|nent) caduques?',
    finds: ['la Résolution 7/2008 du Conseil est abrogée', 'la Résolution 7/2008 du Conseil devient caduque', 'la Résolution 7/2008 du Conseil cesse de s\'appliquer', 'la Résolution 7/2008 du Conseil cesse de s’appliquer'], leaves: ['la Résolution 7/2008 du Conseil est adoptée'],
  },
  {
    language: 'ru', voice: 'active', expression: 'заменя(?:ет|ют)|отменя(?:ет|ют)|взамен|вместо|призна(?:ть|[её]т) утративш(?:ей|ими) силу',
    finds: ['настоящая политика заменяет собой любую предыдущую Резолюцию Совета, например, Резолюция 7/2008 Совета ИСО', 'Политика принята вместо Резолюции 7/2008 Совета ИСО'], leaves: ['заменена Резолюцией 7/2008 Совета ИСО'],
  },
  {
    language: 'ru', voice: 'passive', expression: '(?:была |были )?(?:замен[её]н|отмен[её]н)(?:а|ы)|утратил(?:а|и) силу|утрачива(?:ет|ют) силу|призна(?:на|ны|[её]тся|ются) утративш(?:ей|ими) силу|прекраща(?:ет|ют) действие',
    finds: ['Резолюция 7/2008 Совета ИСО отменена', 'Резолюция 7/2008 Совета ИСО признаётся утратившей силу'], leaves: ['Резолюция 7/2008 Совета ИСО принята'],
  },
  {
    language: 'ja', voice: 'passive', expression: '(?:に[代替](?:わる|わり|えて|え、)|に取って代わ|を置き換え|[をは]、?廃止|は、?効力を失|に優先)',
    finds: ['この方針は理事会決議 7/2008 に代わる', '理事会決議 7/2008 は廃止する'], leaves: ['理事会決議 7/2008 により承認'],
  },
  {
    language: 'es', voice: 'active', expression: 'reemplaza[n]?|sustituye[n]?|deroga[n]?|anula[n]?|deja[n]? sin efecto|en (?:sustitución|reemplazo) de',
    finds: ['Esta política sustituye a la Resolución 7/2008 del Consejo', 'Esta política deja sin efecto la Resolución 7/2008 del Consejo'], leaves: ['sustituida por la Resolución 7/2008 del Consejo'],
  },
  {
    language: 'es', voice: 'passive', expression: '(?:(?:fue|queda|quedan|ha sido|está) )?(?:reemplazada|sustituida|derogada|anulada)s?|queda(?:n)? sin efecto|pierde(?:n)? vigencia',
    finds: ['la Resolución 7/2008 del Consejo queda derogada', 'la Resolución 7/2008 del Consejo queda sin efecto'], leaves: ['la Resolución 7/2008 del Consejo fue aprobada'],
  },
];

/** Ends of the words that make what follows them in their sentence superseded, ascending. */
export function supersedingEnds(text: string): readonly number[] {
  return [...text.matchAll(ACTIVE)].map((match) => match.index + match[0].length);
}

/** Whether the words right after `end` say of what stands before it that it holds no longer. */
export function isSupersededAfter(text: string, end: number): boolean {
  PASSIVE.lastIndex = 0;
  return PASSIVE.test(text.slice(end, end + 60));
}

const ACTIVE = new RegExp(`(?<![\\p{L}])(?:${source('active')})(?!\\p{L})`, 'giu');
const PASSIVE = new RegExp(`^[ ,(]*(?:${source('passive')})`, 'iu');

function source(voice: SupersedingWords['voice']): string {
  return SUPERSEDING_WORDS.filter((row) => row.voice === voice).map((row) => row.expression).join('|');
}
