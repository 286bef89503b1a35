import { WORDS } from '../text/runs.ts';

/** A pattern with a notice that it finds and a sentence that it leaves: one that only speaks of translations. */
export interface NoticeRow {
  /** One of them is in every such notice. They are looked for first: most paragraphs have none, and no pattern is then tried. */
  readonly stems: readonly string[];
  readonly pattern: RegExp;
  readonly finds: string;
  readonly leaves: string;
}

/** The word that heads a notice. */
const HEAD = String.raw`(?:(?:note|notice|disclaimer|nb|nota|aviso|avis|remarque|hinweis|avviso|примечание|внимание|注意|备注|備考)[\s:：.–—-]{1,4})?`;

/** The beginning of the words, which have small letters alone. */
function beginning(words: string): RegExp {
  return new RegExp(`^${HEAD}(?:${words})`, 'u');
}

/** All of the words. */
function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u');
}

/**
 * What a text says of itself as one of several languages: that it is a translation and which text prevails, or where the other language's text is. It
 * stands in the one text alone.
 */
export const LANGUAGE_NOTICES: readonly NoticeRow[] = [
  { stems: ['translation'], pattern: beginning(String.raw`(?:(?:this|the (?:present|following)|below) (?:is|(?:text|document|page|file|version|english version) is|translation)[^.]{0,40}\s)?(?:an? )?(?:unofficial|informal|non-official|courtesy|convenience|provisional|machine|automatic)[ -](?:\S{1,12} )?translation\b(?! (?:shall|must|may|should|is|are|of (?:a|an|each|any))\b)`), finds: 'This is an unofficial translation of the statutes.', leaves: 'An unofficial translation is marked as such.' },
  { stems: ['translat', ' only'], pattern: beginning(String.raw`this (?:\S{1,12} )?(?:translation|version|text|document|page|file)[^.]{0,60} (?:for (?:information(?:al purposes?)?|reference|convenience)(?: purposes?)? only|(?:was|is|has been) (?:machine[ -])?translated (?:by|from|into)|is an? (?:\S{1,12} )?translation)`), finds: 'This text is for informational purposes only, the original statutes are in Danish.', leaves: 'This text applies to all members.' },
  { stems: ['available in', 'read this', 'languages', 'translation'], pattern: beginning(String.raw`(?:this|the present) (?:document|text|page|file) is (?:also )?available in (?:english|french|spanish|russian|german|chinese|japanese|other languages)|read this (?:\S{1,12} )?in|(?:in )?(?:other languages|translations?)\s?[:：]`), finds: 'This document is also available in French.', leaves: 'The minutes are available in French.' },
  { stems: ['traduction', 'disponible en', 'traduit'], pattern: beginning(String.raw`(?:(?:ceci est|il s’agit d[’e]|le présent (?:texte|document) est|cette version est)\s?)?(?:une )?traduction (?:non officielle|de courtoisie|libre|automatique|provisoire)|cette traduction|(?:ce|le présent) (?:texte|document) (?:est (?:une traduction|également disponible en)|a été traduit)`), finds: 'Traduction non officielle', leaves: 'Toute traduction est relue.' },
  { stems: ['traducción', 'traducido', 'disponible también'], pattern: beginning(String.raw`(?:(?:esta es|este (?:texto|documento) es)\s)?(?:una )?traducción (?:no oficial|de cortesía|libre|automática)|esta traducción|este (?:texto|documento) (?:es una traducción|ha sido traducido|está disponible también en)`), finds: 'Esta traducción es solo informativa.', leaves: 'Cada traducción se revisa.' },
  { stems: ['tradução', 'traduzione'], pattern: beginning(String.raw`(?:(?:esta é|este (?:texto|documento) é)\s)?(?:uma )?tradução (?:não oficial|livre|automática|de cortesia)|esta tradução|questa traduzione|traduzione (?:non ufficiale|di cortesia)`), finds: 'Tradução não oficial', leaves: 'A tradução cabe à secretaria.' },
  { stems: ['übersetzung'], pattern: beginning(String.raw`(?:(?:dies ist|dieser text ist|dieses dokument ist)\s)?(?:eine )?(?:inoffizielle|nicht ?amtliche|unverbindliche|automatische) übersetzung|diese übersetzung|(?:arbeits|lese|gefälligkeits)übersetzung`), finds: 'Diese Übersetzung dient nur der Information.', leaves: 'Die Übersetzung wird geprüft.' },
  { stems: ['перевод'], pattern: beginning(String.raw`(?:это )?(?:неофициальный|машинный|предварительный|справочный) перевод|(?:данный|настоящий|этот) (?:перевод|(?:текст|документ) (?:является|представляет собой) перевод)`), finds: 'Настоящий перевод носит справочный характер.', leaves: 'Перевод готовит секретариат.' },
  { stems: ['訳', '非公式'], pattern: beginning(String.raw`(?:これは|本書は|本文書は|本ページは|この(?:文書|文章|翻訳|訳|日本語訳)は)[^。]{0,60}(?:[翻和]訳(?:です|である|した|版)|訳したもの|参考訳|仮訳|非公式)|(?:参考|仮|非公式)(?:和)?訳`), finds: 'この文書は英語版の規約を翻訳したものです。', leaves: 'この規約は会員に適用される。' },
  { stems: ['译', '譯', '翻', '参考', '參考', '为准', '為準'], pattern: beginning(String.raw`(?:本|此)(?:文|文件|页面|頁面|译文|譯文|翻译|翻譯)[^。]{0,40}(?:翻译|翻譯|译本|譯本|仅供参考|僅供參考|为准|為準)|(?:非官方|参考|參考)(?:翻译|翻譯|译文|譯文)`), finds: '本译文仅供参考，以英文版为准。', leaves: '本文件适用于全体会员。' },
  { stems: ['below', 'above', 'follows', 'next'], pattern: whole(String.raw`(?:the )?(?:english|french|spanish|german|russian|japanese|chinese|portuguese|italian|dutch|ukrainian|polish)(?: (?:version|text|translation))?(?: (?:is|can be found|see))? (?:below|above|follows|next)`), finds: 'English version below', leaves: 'The English version is checked below the line by the editor.' },
  { stems: ['suit', 'ci-dessous', 'ci-après', 'plus bas'], pattern: whole(String.raw`(?:(?:la |une )?(?:version|traduction) (?:française|anglaise|espagnole|allemande|russe|en \S{5,9})|(?:le |texte (?:en )?)(?:français|anglais|espagnol|allemand|russe)) (?:suit|(?:se trouve )?(?:ci-dessous|ci-après|plus bas))`), finds: '(la version française suit)', leaves: 'Le français suit les règles de la commission.' },
  { stems: ['sigue', 'continuación', 'abajo', 'segue', 'abaixo', 'a seguir'], pattern: whole(String.raw`(?:la )?(?:versión|traducción) (?:en )?(?:inglés|inglesa|español|española|francés|francesa|portugués) (?:sigue|(?:está )?(?:a continuación|más abajo|abajo))|(?:a )?versão (?:em )?(?:inglês|inglesa|português|portuguesa|espanhol) (?:segue|abaixo|a seguir)`), finds: 'Versión en inglés más abajo', leaves: 'La versión en inglés se publica a continuación de la reunión.' },
  { stems: ['unten', 'folgt', 'nachstehend'], pattern: whole(String.raw`(?:die )?(?:deutsche|englische|französische|italienische|russische)r? (?:version|fassung|übersetzung|text) (?:(?:siehe |weiter )?unten|folgt|nachstehend)`), finds: 'Englische Fassung siehe unten', leaves: 'Die englische Fassung folgt nach der Prüfung.' },
  { stems: ['ниже', 'нижче', 'следует'], pattern: whole(String.raw`(?:английская|русская|французская|українська|англійська) (?:версия|версія|перевод) (?:(?:приведена |см\. )?ниже|нижче|следует(?: ниже)?)|(?:текст|перевод) на (?:английском|русском|французском)(?: языке)? (?:приведён |приведен |см\. )?ниже`), finds: 'Английская версия ниже', leaves: 'Английская версия утверждается ниже стоящим органом.' },
  { stems: ['下', '後', 'このあと', '附'], pattern: whole(String.raw`(?:日本語|英語|英文|中文|和文)(?:版|訳|版本)?は?、?(?:下記|以下|後半|このあと|下に|下方|见下|在下|附后|如下)[^。]{0,12}`), finds: '英語版は以下にあります。', leaves: '以下に英語版の規約の要点を示し、会員に周知する。' },
];

/** Whether the words say of their own text which language of which document it is. */
export function isLanguageNotice(prose: string): boolean {
  if (prose.length > LONGEST) return false;
  const words = fromFirstToLastLetter(prose).toLowerCase();
  return LANGUAGE_NOTICES.some(({ stems, pattern }) => stems.some((stem) => words.includes(stem)) && pattern.test(words));
}

/** Whether such a notice is the whole or a part of the words: in brackets at their end, or behind a dot in the middle or a stroke (“Stand: 14. September 2026 · English version below”). */
export function holdsLanguageNotice(prose: string): boolean {
  if (isLanguageNotice(prose)) return true;
  if (prose.length > LONGEST_LINE) return false;
  const inBrackets = IN_BRACKETS.exec(prose)?.[1];
  return (inBrackets !== undefined && isLanguageNotice(inBrackets)) || (PARTED.test(prose) && prose.split(PARTED).some(isLanguageNotice));
}

const IN_BRACKETS = /[(（[]([^()（）[\]]{3,60})[)）\]]$/u;
const PARTED = / [·•|–—] /u;
const LONGEST_LINE = 160;

/** Without marks, figures and pictures around: “🇬🇧 (English version below)”. */
function fromFirstToLastLetter(prose: string): string {
  let [start, end] = [0, prose.length];
  while (start < end && !WORDS.has(prose, start)) start++;
  while (end > start && !WORDS.has(prose, end - 1)) end--;
  return prose.slice(start, end);
}

/** Longer text says something else, too. */
const LONGEST = 400;
