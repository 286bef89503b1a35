import { primaryOf } from '../../text/languageScripts.ts';
import { eachLabelWord } from '../labels/labelWords.ts';
import type { Piece } from '../piece.ts';

const LANGUAGES_OF = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, readonly string[]>();
  for (const { text, languages } of eachLabelWord()) if (languages.length > 0) byWord.set(text, [...byWord.get(text) ?? [], ...languages]);
  return byWord;
}

/** Those of the candidates (BCP 47) that have the word of the piece's number: “Artikel 3” is no French; all of them where it has none, or none of them has it. */
export function candidatesByLabel({ candidate }: Piece, candidates: readonly string[]): readonly string[] {
  const word = candidate?.readings[0]?.form.before.trim().toLowerCase() ?? '';
  const languages = word === '' ? undefined : LANGUAGES_OF.get(word);
  const having = languages === undefined ? candidates : candidates.filter((tag) => languages.includes(primaryOf(tag)));
  return having.length === 0 ? candidates : having;
}
