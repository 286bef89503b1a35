import { addAll } from '../text/manyItems.ts';
import type { Span } from '../text/span.ts';

/** What stands where a title is still to be found. */
export const TITLE_PLACEHOLDERS: Readonly<Record<string, string>> = {
  en: '[Title]',
  fr: '[Titre]',
  ru: '[Название]',
  ja: '[表題]',
  es: '[Título]',
};

/** One way to say that something is still open; the table is tested by its own examples. */
export interface PlaceholderForm {
  /** What every text has in which the pattern finds anything: soon looked for. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly found: readonly string[];
  readonly left: readonly string[];
}

export const PLACEHOLDER_FORMS: readonly PlaceholderForm[] = [
  {
    sign: /TB[DCA]|TODO|FIXME/u,
    pattern: /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|TODO|FIXME)(?![\p{L}\p{N}])/gu,
    found: ['TBD', 'Date: TBC.', '(TBD)'],
    left: ['TBDs', 'todo el mundo', 'TODOS'],
  },
  {
    sign: /[[［]/u,
    pattern: /[[［](?:[xX]{2,5}|[nN]{2,4}|\?{1,3}|_{1,9}|[Xx]{2}\/[Xx]{2,4})[\]］]/gu,
    found: ['Council Resolution [xx]/2026', '[XX]', '[??]'],
    left: ['[1]', '[10]', '[xviii]'],
  },
  {
    // One letter alone is rather the mark in a box of a form.
    sign: /[[［]/u,
    pattern: /(?<=(?:[/–-]|(?:(?:№|[nN]°)|(?<!\p{L})(?:[nN][oO]\.?|N|[Rr]esolutions?|[Dd]ecisions?|[Rr]ecommendations?|[Rr]ésolutions?|[Dd]écisions?|[Rr]esolución|[Дд]окумент|[Рр]езолюци\p{L}{1,2}|[Рр]ешени\p{L}{1,2}|[Aa]nnexe?|[Cc]lauses?|[Ss]ections?|[Aa]rticles?|[Pp]aragraphs?|[Ii]tems?|[Tt]ables?|[Ff]igures?|[Pp]ages?))[ \u00A0]|決議|第))[[［][xX][\]］]|[[［][xX][\]］](?=[/–-]|[ \u00A0](?:(?:19|20)\d{2}|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))/gu,
    found: ['Council Resolution [x]', 'Resolution [x]/2026', 'see Annex [X].', '[X] March 2026', '決議[x]'],
    left: ['Article 2.9.2 [X], 2.10.1 [ ]', '[x] Yes [ ] No', 'National enquiry point [X] or address', '- [x] Draft sent to the members'],
  },
  {
    sign: /[Xx]{2}/u,
    pattern: /(?<![\p{L}\p{N}/[])(?:[Xx]{2,4}\/(?:19|20)\d{2}|[Xx]{2}[ \u00A0](?=(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})))/gu,
    found: ['Resolution xx/2026', 'XX March 2026'],
    left: ['Resolution 11/2026', 'XXV/2004', '2625 (XXV)'],
  },
  {
    sign: /[[［]/u,
    pattern: /[[［](?:to be |text to be |insert |(?:date|number|name|title|symbol|place|translation) (?:to be|to come|missing|of )|tbd|tbc|tba|todo|translation (?:of|missing|needed)|not yet )[^[\]［］\r\n]{0,120}[\]］]/giu,
    found: ['[to be completed]', '[Text to be drafted]', '[Name of the body]', '[insert date]'],
    left: ['[Reserved]', '[to]', '[ITU-T E.119]', '[…]'],
  },
  {
    sign: /[[［]/u,
    pattern: /[[［](?:à (?:compléter|rédiger|préciser|traduire)|texte à |traduction |(?:nom|titre|date|numéro) (?:à |de |du ))[^[\]［］\r\n]{0,120}[\]］]/giu,
    found: ['[à compléter]', '[Texte à rédiger]', '[Nom du signataire]'],
    left: ['[à Genève]', '[Abrogé]'],
  },
  {
    sign: /[[［]/u,
    pattern: /[[［](?:por (?:definir|completar|redactar|traducir)|texto por |traducción |nombre (?:de|del)|título (?:de|del))[^[\]［］\r\n]{0,120}[\]］]/giu,
    found: ['[por definir]', '[Texto por redactar]', '[Nombre del firmante]'],
    left: ['[por el Consejo]', '[Derogado]'],
  },
  {
    sign: /[[［]/u,
    pattern: /[[［](?:текст будет|будет (?:дополнено|добавлено|подготовлен)|подлежит (?:уточнению|переводу)|уточняется|требуется перевод|перевод (?:будет|отсутствует|требуется)|имя |название )[^[\]［］\r\n]{0,120}[\]］]/giu,
    found: ['[Текст будет подготовлен]', '[уточняется]', '[Имя отправителя]'],
    left: ['[отменена]'],
  },
  {
    sign: /[[［「【]/u,
    pattern: /[[［「【](?:[^[\]［］「」【】\r\n。]{0,20})(?:作成中|作成予定|未定|要確認|未訳|翻訳中|追記予定)[\]］」】]/gu,
    found: ['[本文作成中]', '「本文作成中」', '【未定】'],
    left: ['「原則」', '[1]'],
  },
  {
    // A circle in the place of a number.
    sign: /[〇○◯●]/u,
    pattern: /(?<![\p{Nd}一二三四五六七八九十百千〇○◯●])(?:[〇○◯]{1,4}(?=[ \u3000]?(?:年|月|日|号|条|回)(?![間度次程]))|●{1,4}(?=月●|日(?!本)|号))/gu,
    found: ['2026年〇月〇日', '第○回', '●月●日'],
    left: ['二〇日', '○ 適合', '●日本代表'],
  },
];

/** Words in brackets in a skeleton, each a place to be filled in. */
export function bracketsIn(text: string): readonly string[] {
  return text.match(BRACKET) ?? [];
}

const BRACKET = /\[[^[\]\r\n]{1,80}\]/gu;

/**
 * The places of a text that are still to be filled in, in their order, without overlaps.
 * @param known words in brackets that count beside the table's: those of a type's own skeletons
 */
export function placeholdersIn(text: string, known: ReadonlySet<string>): readonly Span[] {
  if (!mayHoldPlaceholder(text)) return [];
  const found = PLACEHOLDER_FORMS.flatMap(({ sign, pattern }) => (sign.test(text) ? [...text.matchAll(pattern)].map((match) => spanOf(match)) : []));
  if (text.includes('[')) addAll(found, [...text.matchAll(BRACKET)].filter((match) => known.has(match[0]) && text.charAt(match.index + match[0].length) !== '(').map((match) => spanOf(match)));
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Whether the text has the sign of one of the forms. */
export function mayHoldPlaceholder(text: string): boolean {
  return MAY_HOLD_ONE.test(text);
}

const MAY_HOLD_ONE = /[[［「【〇○◯●]|TB[DCA]|TODO|FIXME|[Xx]{2}/u;

function spanOf(match: RegExpMatchArray & { readonly index: number }): Span {
  return { start: match.index, end: match.index + match[0].length };
}
