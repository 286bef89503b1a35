import { LANGUAGES, primaryOf } from './languageScripts.ts';

/** The BCP 47 tag as it is usually written (“en” for “EN” and “eng”); `undefined` where it names no language. */
export function languageTag(written: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(written);
    // To ask for the first name costs 20 ms.
    return tag !== undefined && (primaryOf(tag) in LANGUAGES || namesIn('en').of(tag) !== tag) ? tag : undefined;
  } catch {
    // Not even of the form of a tag.
    return undefined;
  }
}

/** The tag that is meant by something else: by a language's name, in English or in itself (“english”, “français”), or by a country (“jp”). */
export function tagMeantBy(written: string): string | undefined {
  if (COUNTRY.test(written)) {
    const { language } = new Intl.Locale(`und-${written}`).maximize();
    return language === 'und' ? undefined : languageTag(language);
  }
  const [name, english] = [written.toLowerCase(), namesIn('en')];
  const tags = Object.keys(LANGUAGES);
  return tags.find((tag) => english.of(tag)?.toLowerCase() === name) ?? tags.find((tag) => namesIn(tag).of(tag)?.toLowerCase() === name);
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language' });
}

const COUNTRY = /^[A-Za-z]{2}$/u;
