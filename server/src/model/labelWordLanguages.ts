import { primaryOf } from '../text/languageScripts.ts';
import type { Piece } from './piece.ts';

/** The words before a number (see `LABEL_WORDS`) that are not those of all languages of their letters, in small letters, by language. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'annex appendix article section chapter part rule principle note table figure resolution decision title',
  fr: 'annexe appendice article section chapitre partie règle principe note tableau figure résolution décision encadré titre',
  es: 'anexo apéndice artículo sección capítulo parte regla principio nota tabla figura resolución decisión recuadro título',
  de: 'anhang artikel kapitel titel',
  it: 'allegato articolo capitolo parte nota figura appendice titolo',
  pt: 'anexo artigo capítulo parte nota figura título',
  nl: 'bijlage artikel hoofdstuk titel',
  sv: 'artikel kapitel',
  da: 'artikel kapitel',
  pl: 'artykuł',
  ru: 'приложение статья раздел глава часть правило принцип примечание таблица рисунок резолюция решение',
  uk: 'додаток стаття розділ глава частина',
};

const LANGUAGES_OF = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, readonly string[]>();
  for (const [language, words] of Object.entries(WORDS)) for (const word of words.split(' ')) languages.set(word, [...languages.get(word) ?? [], language]);
  return languages;
}

/** Those of the candidates (BCP 47) that have the word of the piece's number: “Artikel 3” is no French; all of them where it has none, or none of them has it. */
export function candidatesByLabel({ candidate }: Piece, candidates: readonly string[]): readonly string[] {
  const word = candidate?.readings[0]?.form.before.trim().toLowerCase() ?? '';
  const languages = word === '' ? undefined : LANGUAGES_OF.get(word);
  const having = languages === undefined ? candidates : candidates.filter((tag) => languages.includes(primaryOf(tag)));
  return having.length === 0 ? candidates : having;
}
