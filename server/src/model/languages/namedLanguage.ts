/** What the head of a column calls a language, in that language and in English, French and others. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'anglais', 'inglés', 'englisch', 'английский', '英語', '英文', '英语'],
  fr: ['french', 'français', 'francés', 'französisch', 'французский', 'フランス語', '仏語', '法文', '法语'],
  es: ['spanish', 'español', 'espagnol', 'spanisch', 'испанский', 'スペイン語', '西文', '西班牙语'],
  de: ['german', 'deutsch', 'allemand', 'alemán', 'немецкий', 'ドイツ語', '独語', '德语'],
  ru: ['russian', 'русский', 'russe', 'ruso', 'russisch', 'ロシア語', '露語', '俄文', '俄语'],
  ja: ['japanese', '日本語', '和文', 'japonais', 'japonés', 'japanisch', 'японский', '日语', '日文'],
  zh: ['chinese', '中文', '汉语', '漢語', 'chinois', 'chino', 'chinesisch', 'китайский', '中国語'],
  ar: ['arabic', 'العربية', 'arabe', 'árabe', 'arabisch', 'арабский', 'アラビア語', '阿文', '阿拉伯语'],
  it: ['italian', 'italiano', 'italien', 'italienisch', 'итальянский', 'イタリア語'],
  pt: ['portuguese', 'português', 'portugais', 'portugués', 'portugiesisch', 'португальский', 'ポルトガル語'],
  ko: ['korean', '한국어', 'coréen', 'coreano', 'koreanisch', 'корейский', '韓国語'],
};

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(NAMES).flatMap(([tag, names]) => [[tag, tag] as const, ...names.map((name) => [name, tag] as const)]));
/** "English", "EN", "English (EN)", "日本語訳", "Texte français", "Русский перевод". */
const AROUND = /\s{0,3}\([^)]{0,30}\)$|^(?:text in|texte|text|texto|текст|version|versión|original)\s|\s(?:text|texte|version|translation|original|перевод|текст|versión)$|[版訳文](?=$)/giu;

/** The primary subtag of the language that the words name, and nothing else. */
export function namedLanguage(prose: string): string | undefined {
  if (prose.length > LONGEST) return undefined;
  const words = prose.trim().toLowerCase();
  return BY_NAME.get(words) ?? BY_NAME.get(words.replace(AROUND, '').trim());
}

/** Whether a word in small letters is the name of a language. */
export function isNameOfLanguage(word: string): boolean {
  return BY_NAME.has(word) && word.length > CODE;
}

const LONGEST = 40;
/** “de” is a tag, and a word of several languages. */
const CODE = 2;
