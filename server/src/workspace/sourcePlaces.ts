import { LANGUAGES, primaryOf } from '../text/languageScripts.ts';
import { folderOf, pathFrom, within } from './address.ts';

/** Where the source of a draft may be. */
export interface SourcePlace {
  readonly uri: string;
  /** The language of the draft (not of its source), as its name or its folder says; `undefined` where neither does. */
  readonly language: string | undefined;
}

/**
 * Where the source of a draft may be, the likeliest first: where its front matter says; else beside it under the same name in the
 * source's language (`x.ja.md`: `x.en.md`, `x.md`), or in the source's folder (`ja/x.md`: `en/x.md`).
 *
 * @param folder the workspace folder of the draft: nothing outside it is a source; without one, nothing above the folder next to the draft's
 * @param sourceLanguage BCP 47 tag of the language in which drafts are written first
 */
export function sourcePlaces(uri: string, translationOf: string | undefined, folder: string | undefined, sourceLanguage: string): readonly SourcePlace[] {
  const root = folder ?? folderOf(folderOf(uri));
  const named = namedPlaces(uri, root, sourceLanguage);
  const places = translationOf === undefined ? named : [{ uri: within(folderOf(uri), translationOf), language: named[0]?.language }];
  return places.filter((place) => pathFrom(root, place.uri) !== undefined);
}

/** "policy", ".", "ja", ".md": the tag of a language before the ending of the name. */
const TAGGED = /^(.{1,200})([._-])([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)(\.(?:md|markdown|txt))$/u;

function namedPlaces(uri: string, root: string, sourceLanguage: string): readonly SourcePlace[] {
  const names = pathFrom(root, uri)?.split('/') ?? [];
  const file = names.at(-1) ?? '';
  const tagged = TAGGED.exec(file);
  if (tagged !== null) {
    const [, name = '', separator = '', tag = '', ending = ''] = tagged;
    if (isLanguage(tag)) {
      if (primaryOf(tag) === primaryOf(sourceLanguage)) return [];
      const beside = [`${name}${separator}${sourceLanguage}${ending}`, ...(separator === '.' ? [`${name}${ending}`] : [])];
      return beside.map((other) => ({ uri: within(folderOf(uri), other), language: tag }));
    }
  }
  const at = names.findLastIndex((part, i) => i < names.length - 1 && isLanguage(part));
  const tag = names[at];
  if (tag === undefined || primaryOf(tag) === primaryOf(sourceLanguage)) return [];
  return [{ uri: within(root, names.with(at, sourceLanguage).join('/')), language: tag }];
}

/** "ja", "fr-CA", "zh-Hant", "pt-br"; not "en-ja", which names two languages. */
function isLanguage(tag: string): boolean {
  const [primary = '', second] = tag.split('-');
  return primary in LANGUAGES && (second === undefined || second !== second.toLowerCase() || !(second in LANGUAGES));
}
