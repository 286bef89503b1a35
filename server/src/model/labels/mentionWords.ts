import type { LabelWordKind } from './labelWords.ts';

/** A word with which a text refers to a labelled place. */
export interface MentionWord {
  /** BCP 47. */
  readonly language: string;
  /** `any`: a place of any form ("section b)", "paragraph 1.4"); else only labels with that word. */
  readonly kind: LabelWordKind | 'any' | 'heading' | 'paragraph';
  /** Its forms in lower case, all cases and numbers; a stem that ends with "…" takes any ending of up to four letters. */
  readonly forms: readonly string[];
  /** A text in which it refers, and one in which the same letters do not. */
  readonly finds: string;
  readonly leaves: string;
}

export const MENTION_WORDS: readonly MentionWord[] = [
  { language: 'en', kind: 'heading', forms: ['section', 'sections', 'subsection', 'subsections', 'clause', 'clauses', 'subclause', 'subclauses', 'chapter', 'chapters'], finds: 'see section b) above', leaves: 'the steel section of trade' },
  { language: 'en', kind: 'paragraph', forms: ['paragraph', 'paragraphs', 'para.', 'paras.', 'para'], finds: 'paragraphs 1.4 to 1.6', leaves: 'paragraph of text' },
  { language: 'en', kind: 'any', forms: ['item', 'items', 'point', 'points', 'see', 'subparagraph', 'subparagraphs'], finds: 'see 2.1', leaves: 'see the text' },
  { language: 'en', kind: 'annex', forms: ['annex', 'annexes'], finds: 'given in Annex C', leaves: 'annex to this' },
  { language: 'en', kind: 'appendix', forms: ['appendix', 'appendices'], finds: 'given in Appendix II', leaves: 'an appendix to' },
  { language: 'en', kind: 'article', forms: ['article', 'articles'], finds: 'under Article 5', leaves: 'an article about' },
  { language: 'en', kind: 'rule', forms: ['rule', 'rules'], finds: 'under Rule 7', leaves: 'rules apply' },
  { language: 'en', kind: 'principle', forms: ['principle', 'principles'], finds: 'Principle 4', leaves: 'principles of' },
  { language: 'en', kind: 'table', forms: ['table', 'tables'], finds: 'in Table 3', leaves: 'the table shows' },
  { language: 'en', kind: 'figure', forms: ['figure', 'figures'], finds: 'Figure 1', leaves: 'figures show' },
  { language: 'en', kind: 'box', forms: ['box', 'boxes'], finds: 'see Box 2', leaves: 'a box of' },
  { language: 'fr', kind: 'heading', forms: ['section', 'sections', 'clause', 'clauses', 'chapitre', 'chapitres'], finds: 'la section b) ci-dessus', leaves: 'la section du comité' },
  { language: 'fr', kind: 'paragraph', forms: ['paragraphe', 'paragraphes', 'alinéa', 'alinéas'], finds: 'au paragraphe 1.4', leaves: 'ce paragraphe' },
  { language: 'fr', kind: 'any', forms: ['point', 'points', 'voir'], finds: 'voir 2.1', leaves: 'voir le texte' },
  { language: 'fr', kind: 'annex', forms: ['annexe', 'annexes'], finds: 'à l’Annexe C', leaves: 'une annexe est' },
  { language: 'fr', kind: 'article', forms: ['art.', 'arts.'], finds: 'selon l’art. 5', leaves: 'l’art. du comité' },
  { language: 'en', kind: '§', forms: ['§', '§§'], finds: 'see § 5', leaves: 'the sign § alone' },
  { language: 'fr', kind: 'article', forms: ['article', 'articles'], finds: 'l’article 5', leaves: 'un article sur' },
  { language: 'fr', kind: 'any', forms: ['lettre', 'lettres'], finds: 'à la lettre b)', leaves: 'une lettre du' },
  { language: 'fr', kind: 'figure', forms: ['figure', 'figures'], finds: 'à la Figure 1', leaves: 'figure dans' },
  { language: 'fr', kind: 'table', forms: ['tableau', 'tableaux'], finds: 'le Tableau 3', leaves: 'tableau de bord' },
  { language: 'es', kind: 'heading', forms: ['sección', 'secciones', 'capítulo', 'capítulos', 'cláusula', 'cláusulas'], finds: 'la sección b)', leaves: 'la sección de' },
  { language: 'es', kind: 'paragraph', forms: ['párrafo', 'párrafos', 'apartado', 'apartados'], finds: 'el párrafo 1.4', leaves: 'este párrafo' },
  { language: 'es', kind: 'annex', forms: ['anexo', 'anexos'], finds: 'el Anexo C', leaves: 'un anexo de' },
  { language: 'es', kind: 'article', forms: ['artículo', 'artículos'], finds: 'el artículo 5', leaves: 'un artículo' },
  { language: 'es', kind: 'any', forms: ['inciso', 'incisos', 'letra', 'letras', 'véase'], finds: 'el inciso b)', leaves: 'la letra del' },
  { language: 'es', kind: 'table', forms: ['tabla', 'tablas', 'cuadro', 'cuadros'], finds: 'la Tabla 3', leaves: 'la tabla de' },
  { language: 'ru', kind: 'heading', forms: ['раздел…', 'подраздел…', 'глав…'], finds: 'в разделе б) выше', leaves: 'раздел документа' },
  { language: 'ru', kind: 'paragraph', forms: ['пункт…', 'подпункт…', 'параграф…', 'абзац…'], finds: 'пункт 2.1', leaves: 'пункты программы' },
  { language: 'ru', kind: 'paragraph', forms: ['п.', 'пп.', 'п.п.', 'подп.'], finds: 'согласно п. 2.1', leaves: 'и т. п. в тексте' },
  { language: 'ru', kind: 'annex', forms: ['приложен…'], finds: 'в Приложении А', leaves: 'приложение к' },
  { language: 'ru', kind: 'article', forms: ['стать…'], finds: 'статьи 5', leaves: 'статья о' },
  { language: 'ru', kind: 'article', forms: ['ст.'], finds: 'по ст. 5', leaves: 'ст. инженер' },
  { language: 'ru', kind: 'table', forms: ['таблиц…'], finds: 'таблице 3', leaves: 'таблица показывает' },
  { language: 'ru', kind: 'figure', forms: ['рисун…'], finds: 'на рисунке 1', leaves: 'рисунок показывает' },
  { language: 'ja', kind: 'heading', forms: ['セクション', '節', '箇条'], finds: '上記のセクション b) で', leaves: 'セクションの業務' },
  { language: 'ja', kind: 'paragraph', forms: ['段落', 'パラグラフ', '項'], finds: '段落 1.4 を', leaves: '段落の中' },
  { language: 'ja', kind: 'annex', forms: ['附属書', '付属書'], finds: '附属書Aに', leaves: '附属書の' },
  { language: 'ja', kind: 'table', forms: ['表'], finds: '表3に', leaves: '表の' },
  { language: 'ja', kind: 'figure', forms: ['図'], finds: '図1に', leaves: '図の' },
];

/** Words between the labels of a list ("5.2 and 5.3"), and those that make a range ("1.4 to 1.6"). */
export const LIST_WORDS: readonly string[] = [',', 'and', 'or', '&', 'et', 'ou', 'y', 'o', 'e', 'и', 'или', '及び', 'および', '又は', 'または', '、', '・', 'と'];
export const RANGE_WORDS: readonly string[] = ['to', 'through', '–', '-', 'à', 'a', 'до', 'по', 'から', '~', '～', '〜'];

/** What shows that a place of this very draft is meant. */
export const POINTING_WORDS: readonly string[] = [
  'above', 'below', 'of this', 'in this', 'of these', 'ci-dessus', 'ci-dessous', 'ci-après', 'du présent', 'de la présente', 'des présent', 'de ce',
  'de esta', 'de este', 'de esto', 'del presente', 'de la presente', 'de los presentes', 'de las presentes', 'anterior', 'supra', 'infra',
  'выше', 'ниже', 'настоящ', 'данно',
];

/** The same before a Japanese label: "この規程の第3条", "上記の". */
export const POINTING_BEFORE: readonly string[] = ['この', '本', '当該', '上記の', '下記の'];

/** What shows that a place of another document is meant: "of the TBT Agreement", "к Соглашению". */
export const FOREIGN_AFTER: readonly string[] = [
  'of', 'to the', 'to', 'in', 'du', 'de', 'des', 'à', 'del', 'al', 'к', 'ко',
  'устава', 'соглашения', 'конвенции', 'договора', 'закона', 'федерального', 'кодекса', 'правил', 'регламента', 'хартии', 'конституции', 'положения', 'протокола',
  'руководства', 'стандарта', 'директивы', 'директив', 'приложения', 'приказа', 'постановления', 'инструкции', 'методики', 'порядка', 'свода', 'гост', 'исо', 'резолюции', 'решения',
];

/** Of another document all the same, unless its place is one of ours: "paragraph 1 of Article 3", "пункт 1 статьи 3". */
export const PLACES_AFTER: readonly string[] = ['of paragraph', 'of article', 'of clause', 'of section', 'of rule', 'of annex', 'du paragraphe', 'de l’article', "de l'article", 'del artículo', 'del apartado'];
