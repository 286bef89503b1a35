import { beside, recall, type Block } from './block.ts';
import { IN_NAMES, isNames, isPersonsName, isTitleInCapitals } from './languages/names.ts';
import { namedLanguage } from './languages/namedLanguage.ts';
import { saysItselfInTwoLanguages } from './languages/titleInTwoLanguages.ts';
import { isTranslatorsNote } from './translatorsNotes.ts';

/**
 * Whether a block may stand in another language's text as it is, or be absent from it: names, addresses, codes, symbols, e-mail,
 * links, ISBN, copyright, dates alone, link references, imprint, titles in both languages. `blocks` are those among which it stands: a name above
 * an address is the sender's, the same name elsewhere is a title.
 */
export function needsNoTranslation(block: Block, blocks: readonly Block[]): boolean {
  if (recall(block, saysNothing) || recall(block, saysItselfInTwoLanguages)) return true;
  if (block.kind !== 'paragraph' || block.prose.length > LONGEST_NAME) return false;
  if (recall(block, isNameAlone)) return true;
  if (!isNames(block.prose)) return false;
  return [-1, 1].some((step) => {
    const next = beside(block, blocks, step, FARTHEST_BESIDE);
    return next !== undefined && tellsOfNames(next);
  });
}

function isNameAlone({ prose }: Block): boolean {
  return isPersonsName(prose);
}

/** Whether names beside the block need no translation, as it needs none: an address below a name. */
export function tellsOfNames(block: Block): boolean {
  return recall(block, saysNothing) && block.label === undefined;
}

/** In blocks, as many languages take turns: what stands further off tells nothing of whether a block needs no translation. */
export const FARTHEST_BESIDE = 5;

/** Told by the block's own words. */
function saysNothing(block: Block): boolean {
  const { prose, kind } = block;
  return recall(block, hasFixedText) || isTranslatorsNote(prose) || (NAMING.has(kind) && namedLanguage(prose) !== undefined);
}

/** What tells in which language the text below it is, beside the languages' own names. */
const NAMING: ReadonlySet<Block['kind']> = new Set(['tableCell', 'heading']);

/** `isFixedText` of the whole block. */
export function hasFixedText({ prose }: Block): boolean {
  return isFixedText(prose);
}

/** Figures with the symbols of their unit, which are the same in all languages: “15 kN”, “−20 °C”, “2,5–3 mg/m3”. */
function isMeasure(prose: string): boolean {
  return prose.length <= LONGEST_MEASURE && MEASURE.test(prose);
}

const LONGEST_MEASURE = 40;
const UNIT = '(?:[°%‰′″]|°?[kMGTmcdhnµμ]?(?:mol|bar|rad|min|rpm|ppm|ppb|lm|lx|Bq|Gy|Sv|Hz|Pa|Wb|cd|eV|dB|VA|Ah|ha|[ACFgHhJKLlmNSsTtVWΩ]))[²³⁻¹\\d^−-]{0,4}';
/** One unit or several, with prefixes and powers, behind figures. */
const MEASURE = new RegExp(`^(?=[^\\p{L}]{0,24}\\p{Nd})[\\p{Nd}\\s.,·×+±−–<>≤≥≈~^()-]{1,24}${UNIT}(?:\\s?[/·.]\\s?${UNIT}){0,2}$`, 'u');

/** A day in figures and nothing else: "2023-02-23", "2023年2月23日". */
export function isDayInFigures(prose: string): boolean {
  return DAY.test(prose);
}

const DAY = /^\d{1,4} ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,4} ?[日.]?$/u;

/** The same of a sentence or a line. */
export function isFixedText(prose: string): boolean {
  if (isEntry(prose) || isMeasure(prose)) return true;
  if (prose.length > LONGEST && SMALL_WORD.test(prose)) return false;
  // Outside of an address such a word is left when the fixed parts are taken away.
  const saysSomething = !WEB.test(prose) && SMALL_WORD.test(prose);
  if (!saysSomething && !LETTERS.test(withoutFixedParts(prose))) return isPostalAddress(prose) || !isTitleInCapitals(prose);
  if (prose.length > LONGEST) return false;
  return FIXED_LINES.some(({ pattern }) => pattern.test(prose)) || isPostalAddress(prose);
}

/** The words without addresses of the web and of mail, whose words are no language's. */
export function withoutAddresses(prose: string): string {
  return prose.includes('://') || prose.includes('@') ? prose.replace(WEB_ADDRESS, ' ') : prose;
}

/** The addresses of the web and of mail in a text. */
export function addressesIn(prose: string): readonly string[] {
  return prose.includes('://') || prose.includes('@') ? prose.match(WEB_ADDRESS) ?? [] : [];
}

/** A character of an address: Japanese goes on behind one without a blank. */
const OF_ADDRESS = '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const WEB_ADDRESS = new RegExp(`https?://${OF_ADDRESS}{1,500}|${OF_ADDRESS}{1,80}@${OF_ADDRESS}{1,80}`, 'gu');

/** The words without addresses of the web, designations and the like. */
export function withoutFixedParts(prose: string): string {
  return prose.replace(FIXED_PARTS, ' ').trim();
}

/** A pattern with a text that it finds and one that it leaves. */
export interface FixedLine {
  readonly pattern: RegExp;
  readonly finds: string;
  readonly leaves: string;
}

/** Entries of a bibliography stay as they were published. */
const ENTRY_LINES: readonly FixedLine[] = [
  { pattern: /^\p{Lu}{2,12}(?:[/ -]\p{Lu}{1,12}){0,3}[ -]?\d[\d.:-]{0,24}(?:\/\p{Lu}\S{0,12})?\s?[,，]\s?[“"«_*]{0,2}\p{Lu}[^.!?。]{3,300}\.?$/u, finds: 'ISO 5667-1:2023, Water quality – Sampling', leaves: 'ISO 5667-1:2023, which replaces the first edition, applies.' },
  { pattern: /^[^.!?]{3,200}[,.]\s\d{1,3}\.?\s?(?:st|nd|rd|th|e|ème|ª|-е)?\s?(?:ed|éd|изд)(?:\.|ition|ición|ание),?\s(?:[^.!?]{0,80},\s)?(?:19|20)\d{2}\.?$/u, finds: 'WHO, Guidelines for water quality, 4th ed., Geneva, 2022', leaves: 'The second edition was published in 2022.' },
  { pattern: /^\p{Lu}[\p{L}\p{M}'’-]{1,40},?\s(?:\p{Lu}\.[\s,-]{0,2}){1,4}[^!?。]{3,300}[\s(](?:19|20)\d{2}\)?\.?$/u, finds: 'Price, P., Bells and Man, Oxford University Press, 1983', leaves: 'Bells were rung in 1983.' },
  { pattern: /^\p{Lu}[\p{L}\p{M}'’-]{1,40},?\s(?:\p{Lu}\.[\s,-]{0,2}){1,4}[^!?。(]{0,120}\((?:19|20)\d{2}[a-z]?\)[.,:]\s\S/u, finds: 'Price, P. (1983). Bells and man. Oxford: University Press.', leaves: 'Price levels (2022) are given.' },
];

/**
 * Lines of the imprint and of translators, in the languages of the drafts. What stands before a word is asked behind it: so an engine of patterns looks no
 * further where no such word may begin.
 */
export const FIXED_LINES: readonly FixedLine[] = [
  { pattern: /^(?:©|\(c\)|copyright\b)/iu, finds: '© ISO, 2023', leaves: 'The copyright of the standard' },
  { pattern: /(?=[atв不無版])(?:\ball rights reserved\b|tous droits réservés|todos los derechos reservados|все права защищены|不許複製|無断転載|版权所有|alle rechte vorbehalten)/iu, finds: 'All rights reserved', leaves: 'All members have rights.' },
  { pattern: /\b(?:ISBN|ISSN|DOI|ICS|UDC)\b[\s:]{0,3}[\d(]/u, finds: 'ISBN 978-92-67-11315-9', leaves: 'Each publication carries an ISBN.' },
  { pattern: /^(?:tel|fax|téléphone|phone|e-?mail|web|www|тел|факс|电话|電話)\s{0,2}[.:/]/iu, finds: 'Tel.: +41 22 749 01 11', leaves: 'Telephone calls are not recorded.' },
  { pattern: /^\[[\p{Lu}\d][^\]\r\n]{0,60}\]\s|^\[[a-z]-[^\]\r\n]{1,60}\]\s/u, finds: '[b-UNISDR] UNISDR (2009), Terminology on disaster risk reduction', leaves: 'Terminology [b-UNISDR] is used.' },
  ...ENTRY_LINES,
  { pattern: /^\$ [a-z][\w.-]{1,30}(?:\s|$)/u, finds: '$ info make', leaves: '$ 300 is due' },
  { pattern: /^No\.$/u, finds: 'No.', leaves: 'No' },
  { pattern: /^\+{3}(?:\s|$)/u, finds: '+++ version = "1.4"', leaves: '+ version' },
  { pattern: /(?:t[eé]l|phone|fax|тел|факс)(?<!\p{L}(?:t[eé]l|phone|fax|тел|факс))[\s.:]{0,4}[+(]?\d/iu, finds: 'CH-1211 Geneva – Tel: 41 22 749 01 11', leaves: 'Fax machines are not used.' },
  { pattern: /^[([]{0,2}(?:english|français|español|русский|日本語|deutsch|italiano|português|中文|한국어|العربية)[)\]]{0,2}$/iu, finds: '(Français)', leaves: 'English is the working language.' },
  { pattern: /^(?:printed (?:in|on)|imprimé (?:en|sur)|impreso en|отпечатано|напечатано)\b/iu, finds: 'Printed in Switzerland', leaves: 'The printed edition prevails.' },
  { pattern: /^(?:translated (?:by|from)|translation (?:by|:)|traduit par|traduction (?:par|:)|traducción (?:de|:|por)|übersetzt von|перевод (?:на|с|выполнен|:)|翻訳[者:：]|译者|訳者)/iu, finds: 'Перевод на русский язык выполнен ФГУП "СТАНДАРТИНФОРМ"', leaves: 'Переводчик присутствует на заседании.' },
  { pattern: /(?:official|authoritative|authentic|binding|prevailing)(?<!\p{L}(?:official|authoritative|authentic|binding|prevailing))\s(?:version|text|language)s?(?!\p{L})[^\r\n]{0,300}[\s[(](?:english|french|russian|spanish|german|japanese)(?!\p{L})|(?:english|french|russian|spanish|german|japanese)(?<!\p{L}(?:english|french|russian|spanish|german|japanese))\s(?:version|text)\s(?:shall\s)?(?:prevails?|governs?|is\sauthoritative)(?!\p{L})/iu, finds: 'The official version of this Resolution is the French text.', leaves: 'The official text is published in two languages.' },
  { pattern: /(?:version|texte)(?<!\p{L}(?:version|texte))\s(?:officielle?|originale?|authentique|française|anglaise)[^.]{0,60}\s(?:fait foi|prévaut|fait autorité)(?!\p{L})|seule?(?<!\p{L}seule?) (?:la version|le texte) (?:français|anglais)e? (?:fait foi|est officiel)|(?:versions|textes)(?<!\p{L}(?:versions|textes))\s(?:français|anglais)e?s?\set\s(?:français|anglais)e?s?[^.]{0,20}\sfont (?:également |pareillement )?foi(?!\p{L})/iu, finds: 'La version anglaise du présent texte fait foi.', leaves: 'La version française est publiée.' },
  { pattern: /^\p{Lu}[\p{L}’' -]{1,40},\s(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:\s?[&–-]\s?\d{1,2})?$/u, finds: 'Geneva, 2023-02-23', leaves: 'Geneva, 23 February 2023' },
];

/** Whether it is an entry of a bibliography, or several with their numbers. */
export function isEntry(prose: string): boolean {
  if (ENTRIES.test(prose)) return true;
  const entry = prose.replace(ENTRY_NUMBER, '');
  return prose.length <= LONGEST && ENTRY_LINES.some(({ pattern }) => pattern.test(entry));
}

const ENTRY_NUMBER = /^\[\d{1,3}\]\s/u;
/** Several numbered entries of a bibliography, line by line. */
const ENTRIES = /^\[\d{1,3}\]\s\p{Lu}{2,12}(?!\p{L})[^[\]]{1,400}\s\[\d{1,3}\]\s/u;
/** Longer text than this says something. */
const LONGEST = 400;
const LONGEST_NAME = 80;
const WEB = /:\/\/|www\./u;
/** Two letters of a word, or what is counted in Japanese: “第2版”, but no symbol (“第7号”). */
const LETTERS = /\p{L}{2}|第 ?\d{1,4} ?(?!号)\p{Script=Han}/u;
/** A word that is part of no address, name or link. */
const SMALL_WORD = /^(?!\[)[^[\]]{0,400}?(?:\s\p{Ll}{2,20}\s|\p{Script=Hiragana}{2})/u;
/** The same that no name has, either. */
const PROSE_WORD = new RegExp(`^[^[\\]{}]{0,400}?\\s(?!(?:${IN_NAMES})\\s)\\p{Ll}{2,20}\\s`, 'u');
/** Addresses of mail, link references, a title's name in braces, single words in quotation marks, “etc.”, symbols of documents (“CL [xx]/2026” before they have a number), numbers with their unit or sign. */
const FIXED_WORDS = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|^\[[^\]]{1,200}\]:\s*\S{1,300}|\]\([^)\s]{0,300}\)|\{[#/][^{}]{0,200}\}|["“«„]\p{L}{1,40}["”»“]|(?<!\p{L})etc\.|\b[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.(?:org|com|net|int|gov|edu|ch|ca|jp|ru|fr|de|uk|eu)\b|(?<![\p{L}\d])\p{Lu}{1,10}(?:[/-]\p{Lu}{1,10}){0,4}(?:[\s/:-]{0,2}(?:\d[\d.:/-]{0,20}|\[[xX]{1,4}\](?:\/\d{2,4})?))?(?![\p{L}\d])/u;
const FIXED_PARTS = new RegExp(`https?://${OF_ADDRESS}{1,500}|www\\.${OF_ADDRESS}{1,200}|${FIXED_WORDS.source}`, 'gu');

/**
 * Addresses: every word has a capital, a digit or is one of the small words of names, something in them is a postal code or a street, and they end no sentence.
 */
export function isPostalAddress(prose: string): boolean {
  if (WORD_OF_NO_ADDRESS.test(prose) || (!ADDRESS.test(prose) && !CONTACT.test(prose))) return false;
  const rest = prose.replace(IN_ADDRESSES, ' ');
  return !PROSE_WORD.test(rest) && isNames(withoutFixedParts(rest));
}

/** A site or a mailbox below a name. */
const CONTACT = /(?:www\.|@[\w-]{1,64}\.)\S/u;
/** What streets and boxes are called. */
const STREETS = 'street|road|avenue|boulevard|square|rue|chemin|route|quai|place|straße|strasse|platz|calle|avenida|via|ул|улица|проспект|P\\.? ?O\\.? Box';
const FLOORS = 'floor|étage|piso|planta|этаж|эт';
/** A postal code that is no year, or a street. */
const ADDRESS = new RegExp(`(?=\\d)(?<!\\p{L}|\\d)(?!(?:19|20)\\d{2}(?!\\d))\\d{4,6}(?!\\d)|(?=\\d)(?<![\\p{L}\\d-])\\d{2,4}-\\d{3,4}(?![\\d-])|(?=[sravbcqpуп])(?<!\\p{L})(?:${STREETS})(?!\\p{L})`, 'iu');
/** Words in small letters that an address may have and no name. */
const IN_ADDRESSES = new RegExp(`(?=[sravbcqpfeéупэ])(?<!\\p{L})(?:${STREETS}|${FLOORS})(?!\\p{L})`, 'giu');
/** A word in small letters that neither names nor addresses have: it is told without looking for streets. */
const WORD_OF_NO_ADDRESS = new RegExp(`^[^[\\]{}]{0,400}?\\s(?!(?:${IN_NAMES}|${STREETS}|${FLOORS}|po|box)(?!\\p{L}))\\p{Ll}{2,20}\\s`, 'u');
