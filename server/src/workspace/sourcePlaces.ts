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

function namedPlaces(uri: string, root: string, sourceLanguage: string): readonly SourcePlace[] {
  const names = pathFrom(root, uri)?.split('/') ?? [];
  const tagged = taggedName(names.at(-1) ?? '');
  const folder = names.findLastIndex((part, i) => i < names.length - 1 && isLanguage(part));
  const tag = tagged?.tag ?? names[folder];
  if (tag === undefined || primaryOf(tag) === primaryOf(sourceLanguage)) return [];
  const files = tagged === undefined ? [names.at(-1) ?? ''] : sourceNames(tagged, sourceLanguage);
  const folders = folder < 0 ? [] : [names.with(folder, inCaseOf(names[folder] ?? '', sourceLanguage)), names.toSpliced(folder, 1)];
  const paths = [
    ...(tagged === undefined ? [] : files.map((file) => [...names.slice(0, -1), file])),
    ...folders.flatMap((path) => files.map((file) => [...path.slice(0, -1), file])),
  ];
  return paths.map((path) => ({ uri: within(root, path.join('/')), language: tag.replace('_', '-') }));
}

/** A file's name with the tag of a language before its ending. */
interface TaggedName {
  readonly name: string;
  readonly separator: string;
  readonly tag: string;
  readonly ending: string;
}

/** "policy", ".", "ja", ".md"; the first with a region or a script: "policy", "_", "zh_CN", ".md"; no "rules-no-fee.md". */
const TAGGED: readonly RegExp[] = [
  /^(.{1,200})([._-])([A-Za-z]{2,3}[-_](?:[A-Za-z]{2}|hans|hant|latn|cyrl|Hans|Hant|Latn|Cyrl))(\.(?:md|markdown|txt))$/u,
  /^(.{1,200})([._-])([A-Za-z]{2,3})(\.(?:md|markdown|txt))$/u,
];

/** “policy-es-fr.md” holds both languages: it is the translation of no other file. */
const LAST_PART = /[._-]([A-Za-z]{2,3})$/u;

function taggedName(file: string): TaggedName | undefined {
  for (const pattern of TAGGED) {
    const [, name = '', separator = '', tag = '', ending = ''] = pattern.exec(file) ?? [];
    if (tag !== '' && isLanguage(tag)) return isLanguage(LAST_PART.exec(name)?.[1] ?? '') ? undefined : { name, separator, tag, ending };
  }
  return undefined;
}

/** "policy.en.md", and "policy.md" beside "policy.ja.md"; behind a hyphen a tag may be a word ("what-it-is.md"), in capitals a country ("terms-UK.md"). */
function sourceNames({ name, separator, tag, ending }: TaggedName, sourceLanguage: string): readonly string[] {
  const otherwise = COUNTRIES.has(tag) || (separator !== '.' && WORDS.has(tag.toLowerCase()));
  const bare = otherwise ? [] : [`${name}${ending}`];
  return [`${name}${separator}${inCaseOf(tag, sourceLanguage)}${ending}`, ...bare];
}

/** Tags that are words of English, French or Spanish, too. */
const WORDS: ReadonlySet<string> = new Set(['be', 'de', 'el', 'et', 'he', 'hi', 'id', 'is', 'it', 'no', 'sv', 'da', 'es', 'ms']);

/** Countries and unions whose codes are tags of languages that are spoken elsewhere. */
const COUNTRIES: ReadonlySet<string> = new Set(['AR', 'BR', 'CA', 'CO', 'EU', 'GA', 'KY', 'MS', 'SL', 'SV', 'UK']);

function inCaseOf(tag: string, language: string): string {
  return tag === tag.toUpperCase() ? language.toUpperCase() : language;
}

/** "ja", "fr-CA", "zh_Hant", "pt-br", "EN"; not "en-ja", which names two languages. */
function isLanguage(tag: string): boolean {
  const [primary = '', second] = tag.split(/[-_]/u);
  return primary.toLowerCase() in LANGUAGES && (second === undefined || second !== second.toLowerCase() || !(second in LANGUAGES));
}
