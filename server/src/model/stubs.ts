import { primaryOf } from '../text/languageScripts.ts';

/** What stands in a language's text where a translation is still to be written: words in brackets that a reader cannot overlook. */
export const TRANSLATION_STUBS: Readonly<Record<string, string>> = {
  en: '[Text to be translated]',
  fr: '[Texte à traduire]',
  es: '[Texto por traducir]',
  de: '[Text noch zu übersetzen]',
  it: '[Testo da tradurre]',
  pt: '[Texto por traduzir]',
  ru: '[Перевод отсутствует]',
  ja: '[未訳]',
  zh: '[待翻译]',
  ko: '[번역 예정]',
  ar: '[النص قيد الترجمة]',
};

/** What stands where a text is still to be written, in any language's text. */
export const BODY_STUBS: Readonly<Record<string, string>> = {
  en: '[Text to be drafted]',
  fr: '[Texte à rédiger]',
  es: '[Texto por redactar]',
  ru: '[Текст будет подготовлен]',
  ja: '[本文作成中]',
};

/** Whether the words stand for a text that is to be written or translated: a title that is to be found (“[Title]”) is a title, but these are no words of one. */
export function isTextStub(prose: string): boolean {
  return TEXT_STUBS.has(prose);
}

const TEXT_STUBS: ReadonlySet<string> = new Set([...Object.values(BODY_STUBS), ...Object.values(TRANSLATION_STUBS)]);

/** The stub for a language (BCP 47 tag); English words where there are none of its own. */
export function stubFor(language: string): string {
  return TRANSLATION_STUBS[primaryOf(language)] ?? TRANSLATION_STUBS.en ?? '[…]';
}

/** Whether the words are one pair of brackets with what is still to be written: “[Name of the sender]”, 【未定】. */
export function isToBeWritten(prose: string): boolean {
  return TO_BE_WRITTEN.test(prose);
}

const TO_BE_WRITTEN = /^[[［【][^\]］】]{1,80}[\]］】]$/u;

/** Whether the words are one word and a number that is still to be given: “Resolution [xx]”. */
export function isToBeNumbered(prose: string): boolean {
  return TO_BE_NUMBERED.test(prose);
}

const TO_BE_NUMBERED = /^\p{L}{2,20} ?\[[^\]]{1,20}\](?:\/\[?[^\]]{1,20}\]?)?$/u;

/** The language whose stub the words are, if they are one. */
export function languageOfStub(prose: string): string | undefined {
  if (!prose.endsWith(']')) return undefined;
  return Object.keys(TRANSLATION_STUBS).find((language) => [TRANSLATION_STUBS[language], BODY_STUBS[language]].some((stub) => stub !== undefined && prose.endsWith(stub)));
}
