/**
 * Whether a text says of the place named in it that it is no more, or that it was one of an edition before: “section 5.3 was removed”,
 * “former clause 6.4”, “le point 4.3 est supprimé”. Such a place is rightly not in the draft.
 *
 * @param text a block's; @param from where word and label begin in it, @param to where they end
 */
export function isSaidToBeGone(text: string, from: number, to: number): boolean {
  return GONE_BEHIND.test(text.slice(to, to + NEAR)) || GONE_BEFORE.test(text.slice(Math.max(0, from - NEAR), from));
}

/** In characters: further off it is said of something else. */
const NEAR = 80;

/** The other places of a list, and what is behind: “and 5.4 were removed”. */
const REST_OF_LIST = '(?:\\s?(?:,|;|–|-|and|or|to|et|ou|à|y|o|и|или|及び)\\s?(?:\\p{L}{4,12}\\s)?\\(?[\\p{L}\\d][\\d.)]{0,10}){0,8}';

const BEHIND = [
  '(?:was|were|is|are|be|been|being) (?:removed|deleted|withdrawn|repealed|dropped|suppressed|cancelled|renumbered)',
  '(?:est|sont|a été|ont été|soit|soient) (?:supprimée?s?|abrogée?s?|retirée?s?)',
  '(?:se suprimen?|quedan? suprimid[oa]s?|quedan? derogad[oa]s?|fue(?:ron)? suprimid[oa]s?)',
  'исключ[её]н[аоы]?', 'исключить', 'утратил[аи]? силу', 'признать утратившим',
  'を削除', 'は、?削除', 'を廃止',
];
const BEFORE = [
  '(?:delet(?:es?|ed|ing|ion of)|remov(?:es?|ed|ing|al of)|with(?:draw(?:s|ing|al of)?|drew)|repeal(?:s|ing|ed(?: by)?)?|former|formerly|previously|old) (?:the )?',
  '(?:supprimer|suppression (?:de la |de l’|de l\'|du |des |de )|anciens? |anciennes? )(?:la |le |les |l’|l\')?',
  '(?:suprimir|supresión (?:del |de la |de los |de las )|antigu[oa]s? )(?:el |la |los |las )?',
  '(?:исключить |исключени[ея] |отменить |бывш(?:ий|его|ая|ей) )', '旧',
];
const GONE_BEHIND = new RegExp(`^${REST_OF_LIST}\\s?(?:(?:has|have|had|shall|should|will|to) )?(?:${BEHIND.join('|')})`, 'iu');
const GONE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${BEFORE.join('|')})$`, 'iu');
