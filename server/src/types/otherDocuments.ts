import { hasPhrase, wholePhrase } from './phrase.ts';

/** Titles of documents that speak of a policy or a code and are none. */
const TITLES: readonly string[] = [
  'minutes …', '… minutes', 'report …', '… report …', 'terms of reference …', '… terms of reference', 'guide …', 'press release …', 'statutes …', '… rules of procedure …', '… agenda', 'agenda …', '… charter', 'review of …', 'comments …', 'how to …', 'proposal …', 'dear …', 'to all …', 'subject: …', 're: …',
  'procès-verbal …', 'compte rendu …', '… rapport …', 'mandat …', '… statuts …', 'guide …', 'communiqué …', 'règlement …', '… ordre du jour …', 'objet: …', 'loi …',
  'протокол …', '… отчет …', 'доклад …', 'устав …', '… повестка дня …', 'руководство …', 'положение …', 'федеральный закон …',
  '… 議事録', '… 報告書', '… 報告', '… 定款', '… 規則', '… 議題', '… 手引', '… ガイド', '… 法',
  'acta …', '… informe …', 'estatutos …', 'mandato …', 'guía …', 'reglamento …', '… orden del día …', 'comunicado …', 'asunto: …', 'ley …',
];

const PHRASES = TITLES.map(wholePhrase);

/** Whether a title, as `comparable` makes it, says that its document is none of those that a type describes. */
export function isOfAnotherKind(title: string): boolean {
  return PHRASES.some((phrase) => hasPhrase(title, phrase));
}
