import { WORDS } from '../../text/runs.ts';
import { isNameOfLanguage, namedLanguage } from './namedLanguage.ts';

/** Names of languages as they stand behind other words, beside those by which a column is headed. */
const INFLECTED = new Set('française anglaise inglesa española englische deutsche русском английском русская английская'.split(' '));

/** Words with which a text speaks of its languages, and of nothing else. */
const AROUND_NAMES = new Set((
  'original language languages version versions text translation translations available also read this document page file in the is see below follows and or other only to translated from of authentic '
  + 'langue texte traduction disponible aussi lire ce en le la est voir ci dessous plus bas suit et du '
  + 'idioma versión texto traducción al este documento el ver abajo más sigue versão em '
  + 'sprache fassung übersetzung auf siehe unten folgt und dokument '
  + 'язык версия текст перевод документ на ниже см'
).split(' '));

/**
 * Whether the words name languages and say nothing but which of them a text has, or where: “English · Français”, “Original: English”, “Lire en français”,
 * “Version française : voir plus bas”.
 */
export function isLineOfLanguages(prose: string): boolean {
  if (prose.length > LONGEST_LINE) return false;
  let [named, codes, others] = [0, 0, 0];
  WORDS.each(prose, (start, end) => {
    const word = prose.slice(start, end).toLowerCase();
    if (isNameOfLanguage(word) || INFLECTED.has(word)) named++;
    else if (end - start === CODE && namedLanguage(word) === word && word !== prose.slice(start, end)) codes++;
    else if (!AROUND_NAMES.has(word)) others++;
    return others === 0;
  });
  return others === 0 && (named > 0 || codes > 1);
}

/** Whether a word in small letters is one with which a text speaks of its languages. */
export function speaksOfLanguages(word: string): boolean {
  return AROUND_NAMES.has(word) || isNameOfLanguage(word);
}

/** In letters: “FR”. */
const CODE = 2;
const LONGEST_LINE = 160;
