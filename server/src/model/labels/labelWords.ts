import type { LabelForm } from '../label.ts';

/** A word that makes a label with the number after it ("Annex A", "Статья 5", "第3条"). */
export interface LabelWord {
  /** One for the same thing in all languages: "section b)" may refer to a label of any form, "Annex C" only to an annex. */
  readonly kind: LabelWordKind;
  /** As written before the number, in the singular, by the languages that write so; the first letter may be a capital. */
  readonly before: Readonly<Record<string, string>>;
  /** Written after the number (Japanese). */
  readonly after?: readonly string[];
  /** Only refers to labels and is none itself: agendas and decisions name items in any order. */
  readonly refersOnly?: true;
}

export type LabelWordKind =
  | 'annex' | 'appendix' | 'article' | '§' | 'rule' | 'section' | 'clause' | 'title' | 'chapter' | 'part' | 'principle'
  | 'note' | 'table' | 'figure' | 'box' | 'resolution' | 'decision' | 'item';

/** English, French, Spanish, Russian, Japanese; articles, annexes and chapters of some others, too. */
export const LABEL_WORDS: readonly LabelWord[] = [
  { kind: 'annex', before: { en: 'annex', fr: 'annexe', 'es pt': 'anexo', de: 'anhang', it: 'allegato', nl: 'bijlage', ru: 'приложение', uk: 'додаток', ja: '附属書 附録 付録 別紙 別表' } },
  { kind: 'appendix', before: { en: 'appendix', 'fr it': 'appendice', es: 'apéndice' } },
  {
    kind: 'article',
    before: {
      'en fr': 'article', '': 'art.', es: 'artículo', 'de nl sv da': 'artikel', it: 'articolo', pt: 'artigo', pl: 'artykuł', cs: 'článek', 'hr bs sr': 'članak', 'no nb nn et': 'artikkel', ro: 'articolul', tr: 'madde',
      'id ms': 'pasal', vi: 'điều', el: 'άρθρο', ru: 'статья', uk: 'стаття', 'bg mk': 'чл.', ja: '第',
    },
    after: ['条'],
  },
  { kind: '§', before: { '': '§' } },
  { kind: 'rule', before: { en: 'rule', fr: 'règle', es: 'regla', ru: 'правило', ja: '規則' } },
  { kind: 'section', before: { 'en fr': 'section', es: 'sección', pt: 'seção secção', it: 'sezione', ru: 'раздел', uk: 'розділ', ja: '第' }, after: ['節'] },
  { kind: 'title', before: { en: 'title', fr: 'titre', 'es pt': 'título', 'de nl': 'titel', it: 'titolo' } },
  {
    kind: 'chapter',
    before: {
      en: 'chapter', fr: 'chapitre', 'es pt': 'capítulo', 'de sv da': 'kapitel', it: 'capitolo', nl: 'hoofdstuk', pl: 'rozdział', ro: 'capitolul', 'id ms': 'bab', 'ru uk': 'глава', ja: '第',
    },
    after: ['章'],
  },
  { kind: 'part', before: { en: 'part', fr: 'partie', 'es it pt': 'parte', ru: 'часть', uk: 'частина', ja: '第' }, after: ['部'] },
  { kind: 'item', before: { en: 'item', fr: 'point', ru: 'пункт', ja: '第' }, after: ['項', '号'], refersOnly: true },
  { kind: 'principle', before: { en: 'principle', fr: 'principe', es: 'principio', ru: 'принцип', ja: '原則' } },
  { kind: 'note', before: { 'en fr': 'note', 'es it pt': 'nota', ru: 'примечание', ja: '注記 注' } },
  { kind: 'table', before: { en: 'table', fr: 'tableau', es: 'tabla', ru: 'таблица', ja: '表' } },
  { kind: 'figure', before: { 'en fr': 'figure', 'es it pt': 'figura', ru: 'рисунок', ja: '図' } },
  { kind: 'box', before: { en: 'box', fr: 'encadré', es: 'recuadro', ru: 'вставка', ja: 'ボックス' } },
  { kind: 'resolution', before: { en: 'resolution', fr: 'résolution', es: 'resolución', ru: 'резолюция', ja: '決議' } },
  { kind: 'decision', before: { en: 'decision', fr: 'décision', es: 'decisión', ru: 'решение' } },
];

/** Each word with what it means, and the languages (primary subtags) that have it; none of an abbreviation that any may have. Without Japanese 第, which stands before numbers of all kinds. */
export function eachLabelWord(): readonly { readonly text: string; readonly word: LabelWord; readonly languages: readonly string[] }[] {
  return LABEL_WORDS.flatMap((word) => Object.entries(word.before).flatMap(([languages, texts]) => (
    texts.split(' ').filter((text) => text !== '第').map((text) => ({ text, word, languages: languages.split(' ').filter((language) => language !== '') })))));
}

/** Of what kind the word of a label is, in any language; `undefined` for a label without a word. */
export function wordKindOf({ key }: Pick<LabelForm, 'key'>): LabelWordKind | undefined {
  return KINDS.get(key.startsWith('第') ? key : key.slice(0, key.indexOf(' ')));
}

/** By the first word of a form's key, or by the whole key of a Japanese one. */
const KINDS: ReadonlyMap<string, LabelWordKind> = new Map(LABEL_WORDS.flatMap(({ kind, after = [] }) => [kind, ...after.map((unit) => `第${unit}`)].map((key) => [key, kind] as const)));
