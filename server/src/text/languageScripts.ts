import type { Script } from './script.ts';

/** How a language is written, and its code in ISO 639-3, which the guesser speaks. */
export interface LanguageRow {
  readonly script: Script;
  readonly code: string;
}

/** The languages that are told apart, by the primary subtag of their BCP 47 tag. A tag that is not here is taken to be written in Latin letters. */
export const LANGUAGES: Readonly<Record<string, LanguageRow>> = {
  en: { script: 'latin', code: 'eng' }, fr: { script: 'latin', code: 'fra' }, es: { script: 'latin', code: 'spa' },
  de: { script: 'latin', code: 'deu' }, it: { script: 'latin', code: 'ita' }, pt: { script: 'latin', code: 'por' },
  nl: { script: 'latin', code: 'nld' }, sv: { script: 'latin', code: 'swe' }, da: { script: 'latin', code: 'dan' },
  nb: { script: 'latin', code: 'nob' }, nn: { script: 'latin', code: 'nno' }, no: { script: 'latin', code: 'nob' },
  fi: { script: 'latin', code: 'fin' }, et: { script: 'latin', code: 'est' }, lv: { script: 'latin', code: 'lav' },
  lt: { script: 'latin', code: 'lit' }, pl: { script: 'latin', code: 'pol' }, cs: { script: 'latin', code: 'ces' },
  sk: { script: 'latin', code: 'slk' }, sl: { script: 'latin', code: 'slv' }, hr: { script: 'latin', code: 'hrv' },
  hu: { script: 'latin', code: 'hun' }, ro: { script: 'latin', code: 'ron' }, tr: { script: 'latin', code: 'tur' },
  id: { script: 'latin', code: 'ind' }, ms: { script: 'latin', code: 'zlm' }, vi: { script: 'latin', code: 'vie' },
  ca: { script: 'latin', code: 'cat' }, eu: { script: 'latin', code: 'eus' }, gl: { script: 'latin', code: 'glg' },
  is: { script: 'latin', code: 'isl' }, sq: { script: 'latin', code: 'als' }, az: { script: 'latin', code: 'azj' },
  sw: { script: 'latin', code: 'swh' },
  ru: { script: 'cyrillic', code: 'rus' }, uk: { script: 'cyrillic', code: 'ukr' }, be: { script: 'cyrillic', code: 'bel' },
  bg: { script: 'cyrillic', code: 'bul' }, sr: { script: 'cyrillic', code: 'srp' }, mk: { script: 'cyrillic', code: 'mkd' },
  kk: { script: 'cyrillic', code: 'kaz' }, ky: { script: 'cyrillic', code: 'kir' }, mn: { script: 'cyrillic', code: 'khk' },
  ja: { script: 'kana', code: 'jpn' }, zh: { script: 'han', code: 'cmn' }, ko: { script: 'hangul', code: 'kor' },
  el: { script: 'greek', code: 'ell' }, ar: { script: 'arabic', code: 'arb' }, fa: { script: 'arabic', code: 'pes' },
  he: { script: 'hebrew', code: 'heb' }, hi: { script: 'devanagari', code: 'hin' }, th: { script: 'thai', code: 'tha' },
  hy: { script: 'armenian', code: 'hye' }, ka: { script: 'georgian', code: 'kat' },
};

/** The language that a script stands for where nothing else is known. */
export const LANGUAGE_OF_SCRIPT: Readonly<Record<Script, string>> = {
  latin: 'en', cyrillic: 'ru', greek: 'el', kana: 'ja', han: 'zh', hangul: 'ko', arabic: 'ar', hebrew: 'he',
  devanagari: 'hi', thai: 'th', armenian: 'hy', georgian: 'ka',
};

/** "fr" of "fr-CA". */
export function primaryOf(tag: string): string {
  const hyphen = tag.indexOf('-');
  return (hyphen < 0 ? tag : tag.slice(0, hyphen)).toLowerCase();
}

/** The script in which a language is written; Serbian and others that know two are taken by their tag's script subtag. */
export function scriptOfLanguage(tag: string): Script {
  if (/-latn\b/iu.test(tag)) return 'latin';
  if (/-cyrl\b/iu.test(tag)) return 'cyrillic';
  return LANGUAGES[primaryOf(tag)]?.script ?? 'latin';
}
