/** What one form of number says; what it does not say is `undefined`. */
export interface NumberParts {
  readonly number: string | undefined;
  readonly year: number | undefined;
  readonly meeting: number | undefined;
  readonly part: string;
}

/** One way to write the number of a resolution. The first row that fits a place counts. */
export interface NumberForm {
  readonly name: string;
  /** Groups: number, year, meeting, part, prefix, letters, roman. */
  readonly expression: string;
  /** A bare number: nothing but its word says that it is one. */
  readonly bare: boolean;
  readonly finds: readonly (readonly [text: string, number: string | undefined, year: number | undefined, meeting: number | undefined, part: string])[];
  readonly leaves: readonly string[];
}

const YEAR = '(?<year>(?:18|19|20)\\d\\d)';
/** Nothing that would make it longer; another number of its kind may stand right after a dash or a comma ("1/2015-9/2015"). */
const NO_MORE = '(?!\\d| ?/ ?[\\p{L}\\d]|-(?!\\d{1,4} ?/ ?\\d{1,4}(?!\\d))\\d|\\.\\d|,(?!\\d{1,4} ?/ ?\\d{1,4}(?!\\d))\\d|\\p{Lu})';
/** A letter that makes another number of it ("4a", "69A"); no unit ("1080p") and no ordinal. */
const LETTER = '[A-Za-d\\u0410-\\u0433]';
/** What stands for a number that is not known yet. */
const UNKNOWN = '(?:\\[[^\\[\\]/\\d]{0,12}\\]|[xX]{1,4}|_{2,6}|\\.{2,4}|…|\\?{1,4}|[○●]{1,3})';

export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: 'placeholder', bare: false,
    expression: `${UNKNOWN} ?/ ?(?:${YEAR}|\\[?[xX]{2,4}\\]?|20\\[?[xX_]{2}\\]?|\\[[^\\[\\]]{0,12}\\])`,
    finds: [['[xx]/2026', undefined, 2026, undefined, ''], ['xx/2026', undefined, 2026, undefined, ''], ['[…]/[xxxx]', undefined, undefined, undefined, '']],
    leaves: ['[11]', 'x'],
  },
  {
    name: 'letter-year-number', bare: false,
    expression: `(?<prefix>\\p{Lu}{1,2})-${YEAR}-(?<number>\\d{1,4})${NO_MORE}`,
    finds: [['P-2024-01', 'P-1', 2024, undefined, ''], ['V-2025-01', 'V-1', 2025, undefined, '']],
    leaves: ['P-2024', 'ISO-2024-01'],
  },
  {
    name: 'number/year', bare: false,
    expression: `(?!(?:19|20)\\d\\d ?/)(?:(?<prefix>C) ?)?(?<number>\\d{1,4}${LETTER}?) ?/ ?${YEAR}${NO_MORE}`,
    finds: [['11/2023', '11', 2023, undefined, ''], ['07/2008', '7', 2008, undefined, ''], ['C 4/2004', 'C4', 2004, undefined, ''], ['C135/2014', 'C135', 2014, undefined, '']],
    leaves: ['11/23', '5/11/2023', '11/20234', '2019/2020'],
  },
  {
    name: 'year/number', bare: false,
    expression: `${YEAR} ?/ ?(?<number>\\d{1,3}${LETTER}?)${NO_MORE}`,
    finds: [['2016/4', '4', 2016, undefined, ''], ['2021/04', '4', 2021, undefined, '']],
    leaves: ['2016/4/3', '1016/4'],
  },
  {
    name: 'year-number', bare: false,
    expression: `${YEAR}-(?<number>\\d{1,3}${LETTER}?)${NO_MORE}`,
    finds: [['2024-01', '1', 2024, undefined, ''], ['2018-24', '24', 2018, undefined, '']],
    leaves: ['2016-07-05', '2016-2017'],
  },
  {
    name: 'number-year', bare: false,
    expression: `(?<number>\\d{1,4}${LETTER}?)-${YEAR}${NO_MORE}`,
    finds: [['010-2012', '10', 2012, undefined, ''], ['11-2023', '11', 2023, undefined, '']],
    leaves: ['05-11-2023', '11-20'],
  },
  {
    name: 'number.year', bare: false,
    expression: `(?<number>\\d{1,3})[.\\\\_]${YEAR}${NO_MORE}`,
    finds: [['11.2023', '11', 2023, undefined, ''], ['11\\2023', '11', 2023, undefined, '']],
    leaves: ['5.11.2023', '11.23'],
  },
  {
    name: 'number of year', bare: false,
    expression: `(?<number>\\d{1,4}${LETTER}?) (?:of|de|del|от|за) ${YEAR}(?! ?(?:[-/.]|г\\.?)\\d|\\d)`,
    finds: [['8 of 2017', '8', 2017, undefined, ''], ['8 de 2017', '8', 2017, undefined, '']],
    leaves: ['8 of 12 May 2017', '8 of 2017-05'],
  },
  {
    name: 'number (session) part', bare: false,
    expression: '(?<number>\\d{1,4}) ?\\((?<roman>[IVXLC]{1,9})\\) ?(?<part>[A-Z])(?![\\p{L}\\p{N}])',
    finds: [['217 (III) A', '217', undefined, 3, 'A']],
    leaves: ['217 (III)', '217 (III) As'],
  },
  {
    name: 'letters.number(session)', bare: false,
    expression: '(?<letters>\\p{Lu}{1,5})\\.(?<number>\\d{1,4}) ?\\((?:(?<meeting>\\d{1,3})|(?<roman>[IVXLC]{1,9}))\\)',
    finds: [['A.500(XII)', 'A.500', undefined, 12, ''], ['A.962(23)', 'A.962', undefined, 23, ''], ['MSC.428(98)', 'MSC.428', undefined, 98, '']],
    leaves: ['A.962', 'A.962(2023)'],
  },
  {
    name: 'number part (session)', bare: false,
    expression: '(?<number>\\d{1,4})(?: (?<part>\\p{Lu}(?:-\\p{Lu})?))? ?\\((?<roman>[IVXLC]{1,9})\\)',
    finds: [['3363 (XXX)', '3363', undefined, 30, ''], ['3367 A (XXX)', '3367', undefined, 30, 'A'], ['169 (II)', '169', undefined, 2, '']],
    leaves: ['3363 (30)'],
  },
  {
    name: 'number (year)', bare: false,
    expression: `(?<number>\\d{1,4}${LETTER}?)(?: ?[号號])? ?\\(${YEAR}年?\\)`,
    finds: [['2672 (2023)', '2672', 2023, undefined, ''], ['1325号(2000年)', '1325', 2000, undefined, ''], ['777 (1992)', '777', 1992, undefined, '']],
    leaves: ['777 (92)'],
  },
  {
    name: 'number (place, year)', bare: false,
    expression: `(?<number>\\d{1,4}${LETTER}?) ?\\((?:Rev\\. ?|Rév\\. ?|Пересм\\. ?)?\\p{Lu}[^()\\d;]{1,48}[ ,-]${YEAR}(?: ?г\\.?)?\\)`,
    finds: [['165 (Guadalajara, 2010)', '165', 2010, undefined, ''], ['1 (Rev. Hammamet, 2016)', '1', 2016, undefined, ''], ['2 (Пересм. Женева, 2022 г.)', '2', 2022, undefined, ''], ['600 (Ft. Lauderdale, FL, USA - March 2004)', '600', 2004, undefined, '']],
    leaves: ['165 (see 2010)', '165 (Guadalajara)'],
  },
  {
    name: 'meeting/number', bare: false,
    expression: `(?<meeting>\\d{1,3}) ?/ ?(?<number>\\d{1,3})(?: (?<part>\\p{Lu})(?![\\p{L}\\p{N}.'/-]))?${NO_MORE}`,
    finds: [['162/4', '4', undefined, 162, ''], ['31/16 A', '16', undefined, 31, 'A'], ['39/01', '1', undefined, 39, '']],
    leaves: ['5/11/2023', '1/1000'],
  },
  {
    name: 'roman/number', bare: false,
    expression: `(?<roman>[IVXLC]{1,9})/(?<number>\\d{1,3})${NO_MORE}`,
    finds: [['VI/24', '24', undefined, 6, '']],
    leaves: ['A/24'],
  },
  {
    name: 'meeting-number', bare: false,
    expression: `(?<meeting>\\d{1,3})-(?<number>\\d{1,3})(?: ?\\(${YEAR}\\))?${NO_MORE}`,
    finds: [['105-15 (2016)', '15', 2016, 105, ''], ['19-16', '16', undefined, 19, '']],
    leaves: ['1-2-3'],
  },
  {
    name: 'number', bare: true,
    expression: `(?!(?:18|19|20)\\d\\d(?!\\d))(?<number>\\d{1,4}${LETTER}?)(?!(?![号號及並又]|(?!つ)\\p{Script=Hiragana})\\p{L}|[\\p{N}%‰°×^ªº]| ?/ ?\\d|-\\d|[.,:]\\d)`,
    finds: [['600', '600', undefined, undefined, ''], ['69A', '69A', undefined, undefined, ''], ['03', '3', undefined, undefined, '']],
    leaves: ['3つ', '5件', '2022', '10.5', '4K2', '1/2', '12345', '16e Conférence', '16^e^', '22.ª', '1080p'],
  },
];

/** Start and end of one part of a number. */
export type Place = readonly [start: number, end: number];

export interface NumberReading extends NumberParts {
  readonly form: NumberForm;
  readonly end: number;
  /** Where its number, year and meeting are written. */
  readonly places: NumberPlaces;
}

export interface NumberPlaces {
  readonly number?: Place | undefined;
  readonly year?: Place | undefined;
  readonly meeting?: Place | undefined;
}

/** The number that begins at `at` in `text` (of `plainCharacters`), read by the first form that fits. */
export function readNumber(text: string, at: number): NumberReading | undefined {
  for (const { form, sticky, placed } of COMPILED) {
    sticky.lastIndex = at;
    if (!sticky.test(text)) continue;
    placed.lastIndex = at;
    const match = placed.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    const places = match.indices?.groups ?? {};
    return {
      form, end: at + match[0].length, ...partsOf(groups),
      places: { number: places['number'], year: places['year'], meeting: places['meeting'] ?? places['roman'] },
    };
  }
  return undefined;
}

/** The number that a list adds to one of a meeting: ", /5" after "162/4". */
export function nextAtMeeting(text: string, at: number, last: NumberReading): NumberReading | undefined {
  if (last.form.name !== 'meeting/number' || last.meeting === undefined) return undefined;
  ONE_MORE.lastIndex = at;
  const digits = ONE_MORE.exec(text)?.groups?.['number'];
  if (digits === undefined) return undefined;
  const end = at + 1 + digits.length;
  return { form: last.form, end, number: withoutPadding(digits), year: undefined, meeting: last.meeting, part: '', places: { number: [at + 1, end] } };
}

const ONE_MORE = /\/(?<number>\d{1,3})(?![\d/]|-\d)/uy;

/** "007" is 7, "08A" is 8A; a number of zeros alone is 0. */
export function withoutPadding(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').toUpperCase();
}

/** Each form twice: to tell places takes longer than to tell whether it fits. */
const COMPILED: readonly { readonly form: NumberForm; readonly sticky: RegExp; readonly placed: RegExp }[] = NUMBER_FORMS.map((form) => ({
  form, sticky: new RegExp(form.expression, 'yu'), placed: new RegExp(form.expression, 'dyu'),
}));

function partsOf(groups: Readonly<Record<string, string | undefined>>): NumberParts {
  const plain = groups['number'] === undefined ? undefined : withoutPadding(groups['number']);
  const prefix = groups['prefix'];
  const letters = groups['letters'];
  if (letters !== undefined && plain !== undefined) return { number: `${letters}.${plain}`, year: undefined, meeting: numberOf(groups['meeting']) ?? romanOf(groups['roman']), part: '' };
  const lettered = plain === undefined || prefix === undefined ? plain : prefix === 'C' ? `C${plain}` : `${prefix}-${plain}`;
  return {
    number: lettered,
    year: numberOf(groups['year']),
    meeting: numberOf(groups['meeting']) ?? romanOf(groups['roman']),
    part: groups['part'] ?? '',
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanOf(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined;
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const here = ROMAN[letters.charAt(i)] ?? 0;
    const next = ROMAN[letters.charAt(i + 1)] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}
