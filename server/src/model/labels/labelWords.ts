import type { LabelForm } from '../label.ts';

/** A word that makes a label with the number after it ("Annex A", "Статья 5", "第3条"). */
export interface LabelWord {
  /** One for the same thing in all languages: "section b)" may refer to a label of any form, "Annex C" only to an annex. */
  readonly kind: LabelWordKind;
  /** As written before the number, in the singular; the first letter may be a capital. */
  readonly before: readonly string[];
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
  { kind: 'annex', before: ['annex', 'annexe', 'anexo', 'anhang', 'allegato', 'bijlage', 'приложение', 'додаток', '附属書', '附録', '付録', '別紙', '別表'] },
  { kind: 'appendix', before: ['appendix', 'appendice', 'apéndice'] },
  { kind: 'article', before: ['article', 'art.', 'artículo', 'artikel', 'articolo', 'artigo', 'artykuł', 'článek', 'članak', 'artikkel', 'articolul', 'madde', 'pasal', 'điều', 'άρθρο', 'статья', 'стаття', 'чл.', '第'], after: ['条'] },
  { kind: '§', before: ['§'] },
  { kind: 'rule', before: ['rule', 'règle', 'regla', 'правило', '規則'] },
  { kind: 'section', before: ['section', 'sección', 'seção', 'secção', 'sezione', 'раздел', 'розділ', '第'], after: ['節'] },
  { kind: 'title', before: ['title', 'titre', 'título', 'titel', 'titolo'] },
  { kind: 'chapter', before: ['chapter', 'chapitre', 'capítulo', 'kapitel', 'capitolo', 'hoofdstuk', 'rozdział', 'capitolul', 'bab', 'глава', '第'], after: ['章'] },
  { kind: 'part', before: ['part', 'partie', 'parte', 'часть', '第'], after: ['部'] },
  { kind: 'item', before: ['item', 'point', 'пункт', '第'], after: ['項', '号'], refersOnly: true },
  { kind: 'principle', before: ['principle', 'principe', 'principio', 'принцип', '原則'] },
  { kind: 'note', before: ['note', 'nota', 'примечание', '注記', '注'] },
  { kind: 'table', before: ['table', 'tableau', 'tabla', 'таблица', '表'] },
  { kind: 'figure', before: ['figure', 'figura', 'рисунок', '図'] },
  { kind: 'box', before: ['box', 'encadré', 'recuadro', 'вставка', 'ボックス'] },
  { kind: 'resolution', before: ['resolution', 'résolution', 'resolución', 'резолюция', '決議'] },
  { kind: 'decision', before: ['decision', 'décision', 'decisión', 'решение'] },
];

/** Of what kind the word of a label is, in any language; `undefined` for a label without a word. */
export function wordKindOf({ key }: Pick<LabelForm, 'key'>): LabelWordKind | undefined {
  return KINDS.get(key.startsWith('第') ? key : key.slice(0, key.indexOf(' ')));
}

/** By the first word of a form's key, or by the whole key of a Japanese one. */
const KINDS: ReadonlyMap<string, LabelWordKind> = new Map(LABEL_WORDS.flatMap(({ kind, after = [] }) => [kind, ...after.map((unit) => `第${unit}`)].map((key) => [key, kind] as const)));
