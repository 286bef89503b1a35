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
    language: 'en', voice: 'active', expression: '(?:supersed|replac|rescind|repeal|revok|withdraw)(?:es|s|ing)|(?:shall|will|to|hereby) (?:supersede|replace|rescind|repeal|revoke|withdraw)',
    finds: ['this Policy supersedes any former Council Resolution dealing with these matters, e.g. Council Resolution 7/2008', 'It cancels and replaces Council Resolution 7/2008.', 'Council rescinds Council Resolution 7/2008.'],
    leaves: ['(amends Council Resolution 7/2008)', 'superseded by Council Resolution 7/2008', 'This supersedes the old text. See Council Resolution 7/2008.'],
  },
  {
    language: 'en', voice: 'passive', expression: '(?:(?:,? which )?(?:is|are|was|were|has been|have been|be) )?(?:hereby )?(?:superseded|replaced|rescinded|repealed|revoked|withdrawn)',
    finds: ['Council Resolution 7/2008 is hereby withdrawn', 'Council Resolution 7/2008 (superseded)', 'Council Resolution 7/2008, which was replaced in 2020'],
    leaves: ['Council Resolution 7/2008 is confirmed'],
  },
  {
    language: 'fr', voice: 'active', expression: 'remplac(?:e|ent|ant)|annul(?:e|ent|ant)|abrog(?:e|ent|eant)',
    finds: ['La présente politique annule et remplace la Résolution 7/2008 du Conseil'], leaves: ['remplacée par la Résolution 7/2008 du Conseil'],
  },
  {
    language: 'fr', voice: 'passive', expression: '(?:,? qui )?(?:(?:est|sont|a été|ont été) )?(?:remplacée|annulée|abrogée)s?',
    finds: ['la Résolution 7/2008 du Conseil est abrogée'], leaves: ['la Résolution 7/2008 du Conseil est adoptée'],
  },
  {
    language: 'ru', voice: 'active', expression: 'заменя(?:ет|ют)|отменя(?:ет|ют)|взамен',
    finds: ['настоящая политика заменяет собой любую предыдущую Резолюцию Совета, например, Резолюция 7/2008 Совета ИСО'], leaves: ['заменена Резолюцией 7/2008 Совета ИСО'],
  },
  {
    language: 'ru', voice: 'passive', expression: '(?:была |были )?(?:замен[её]н|отмен[её]н)(?:а|ы)|утратил(?:а|и) силу',
    finds: ['Резолюция 7/2008 Совета ИСО отменена'], leaves: ['Резолюция 7/2008 Совета ИСО принята'],
  },
  {
    language: 'ja', voice: 'passive', expression: '(?:に代わる|に代わり|に取って代わ|を置き換え|を廃止|に優先)',
    finds: ['この方針は理事会決議 7/2008 に代わる'], leaves: ['理事会決議 7/2008 により承認'],
  },
  {
    language: 'es', voice: 'active', expression: 'reemplaza[n]?|sustituye[n]?|deroga[n]?|anula[n]?',
    finds: ['Esta política sustituye a la Resolución 7/2008 del Consejo'], leaves: ['sustituida por la Resolución 7/2008 del Consejo'],
  },
  {
    language: 'es', voice: 'passive', expression: '(?:(?:fue|queda|quedan|ha sido|está) )?(?:reemplazada|sustituida|derogada|anulada)s?',
    finds: ['la Resolución 7/2008 del Consejo queda derogada'], leaves: ['la Resolución 7/2008 del Consejo fue aprobada'],
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
