/** The words of one language that say a number. */
interface NumberRow {
  readonly language: string;
  /** From one to twelve, each with all its forms: whoever writes them means the number. */
  readonly cardinals: readonly string[];
  /** What may say the number, and may mean something else: ordinals, fractions, articles ("neuf", "семью"). */
  readonly others: readonly string[];
}

const NUMBER_ROWS: readonly NumberRow[] = [
  {
    language: 'en',
    cardinals: ['', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    others: [
      'one first once single', 'second twice both half halves double pair', 'third thirds thrice triple', 'fourth quarter quarters', 'fifth', 'sixth', 'seventh', 'eighth',
      'ninth', 'tenth', 'eleventh', 'twelfth dozen noon midday',
    ],
  },
  {
    language: 'fr',
    cardinals: ['', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', '', 'dix', 'onze', 'douze'],
    others: [
      'un une premier première premiers premières', 'deuxième deuxièmes second seconde seconds secondes demi demie moitié double', 'troisième troisièmes tiers', 'quatrième quart quarts',
      'cinquième cinquièmes', 'sixième sixièmes', 'septième', 'huitième', 'neuf neuvième', 'dixième dixièmes', 'onzième', 'douzième douzaine midi',
    ],
  },
  {
    language: 'es',
    cardinals: ['', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
    others: [
      'un uno una primer primero primera primeros primeras', 'segundo segunda segundos segundas medio media mitad doble ambos ambas', 'tercer tercero tercera tercio tercios',
      'cuarto cuarta cuartos', 'quinto quinta', 'sexto sexta', 'séptimo séptima', 'octavo octava', 'noveno novena', 'décimo décima', 'undécimo undécima', 'duodécimo duodécima docena mediodía',
    ],
  },
  {
    language: 'de',
    cardinals: ['', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', '', 'neun', 'zehn', 'elf', 'zwölf'],
    others: [
      'ein eine einen einem einer eines erste ersten erster', 'zweite zweiten zweiter beide beiden halb halbe hälfte', 'dritte dritten dritter drittel', 'vierte vierten viertel', 'fünfte fünften', 'sechste sechsten',
      'siebte siebten', 'acht achte achten', 'neunte neunten', 'zehnte zehnten', 'elfte elften', 'zwölfte zwölften mittag',
    ],
  },
  {
    language: 'ru',
    cardinals: [
      '', 'два две двух двум двумя', 'три трёх трех трём трем тремя', 'четыре четырёх четырех четырём четырем четырьмя', 'пять пяти пятью', 'шесть шести шестью', 'семь семи',
      'восемь восьми восемью восьмью', 'девять девяти девятью', 'десять десяти десятью', 'одиннадцать одиннадцати одиннадцатью', 'двенадцать двенадцати двенадцатью',
    ],
    others: [
      'один одна одно одного одной одному одним одну одном одни', 'оба обе обоих обеих половина половины половину половине двое двоих дважды', 'треть трети третью трое троих трижды', 'четверть четверти четвертью четверо четверых', 'пятеро', '', 'семью', '', '', '', '', 'полдень полудня полудню',
    ],
  },
];

/** Numbers from thirteen on, which stand alone or with smaller ones behind them: “twenty-three”, “двести пять”. */
const LARGER: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: { 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety' },
  fr: { 1: 'unième', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 20: 'vingt vingts', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'septante', 80: 'huitante', 90: 'nonante' },
  es: {
    13: 'trece', 14: 'catorce', 15: 'quince', 16: 'dieciséis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte', 21: 'veintiuno veintiún veintiuna', 22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco',
    26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 200: 'doscientos doscientas', 300: 'trescientos trescientas',
    400: 'cuatrocientos cuatrocientas', 500: 'quinientos quinientas', 600: 'seiscientos seiscientas', 700: 'setecientos setecientas', 800: 'ochocientos ochocientas', 900: 'novecientos novecientas',
  },
  ru: {
    13: 'тринадцать тринадцати тринадцатью', 14: 'четырнадцать четырнадцати четырнадцатью', 15: 'пятнадцать пятнадцати пятнадцатью', 16: 'шестнадцать шестнадцати шестнадцатью', 17: 'семнадцать семнадцати семнадцатью',
    18: 'восемнадцать восемнадцати восемнадцатью', 19: 'девятнадцать девятнадцати девятнадцатью', 20: 'двадцать двадцати двадцатью', 30: 'тридцать тридцати тридцатью', 40: 'сорок сорока',
    50: 'пятьдесят пятидесяти пятьюдесятью', 60: 'шестьдесят шестидесяти шестьюдесятью', 70: 'семьдесят семидесяти семьюдесятью', 80: 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью', 90: 'девяносто девяноста',
    200: 'двести двухсот двумстам двумястами двухстах', 300: 'триста трёхсот трехсот трёмстам тремстам тремястами трёхстах трехстах', 400: 'четыреста четырёхсот четырехсот четырёмстам четыремстам четырьмястами четырёхстах четырехстах',
    500: 'пятьсот пятисот пятистам пятьюстами пятистах', 600: 'шестьсот шестисот шестистам шестьюстами шестистах', 700: 'семьсот семисот семистам семьюстами семистах',
    800: 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах', 900: 'девятьсот девятисот девятистам девятьюстами девятистах',
  },
};

/** What may mean a number that is none of those. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { 24: 'midnight' }, fr: { 24: 'minuit' }, es: { 24: 'medianoche' }, de: { 24: 'mitternacht', 1.5: 'anderthalb' },
  ru: { 24: 'полночь полуночи', 1.5: 'полтора полторы полутора', 500_000: 'полмиллиона полумиллиона' },
};

/** What takes a number before it a hundred times, and alone is one hundred or something else («pour cent»). */
const HUNDREDS = [
  'hundred hundredth cent cents centième ciento cien centésimo centésima',
  'сто ста сотня сотни сотню сотней сотен сотням сотнями сотнях сотый сотая сотое сотого сотой сотому сотую сотым сотом',
].join(' ').split(' ');

/** Whether what stands between two words of numbers keeps them one number: “one hundred and two”, but not “one hundred and two hundred”. @param after what follows the second */
export function joinsNumbers(between: string, after: string): boolean {
  return BLANK_OR_HYPHEN.test(between) || (AND.test(between) && !LARGER_UNIT.test(after));
}

const BLANK_OR_HYPHEN = /^[\s-]$/u;
const AND = /^(?: (?:and|et|y) |-et-)$/u;
const LARGER_UNIT = /^[\s-](?:hundred|thousand|cents?(?!\p{L})|mil(?:le)?(?!\p{L})|сот|тысяч)/u;

/**
 * The number that words say one after the other, in any of the languages; `undefined` where they are several numbers (“two three”).
 * @param words each with the number that it says alone (`numberOfWord`), or a power of ten by which it multiplies what is before it
 */
export function numberOfWords(words: readonly string[], language: string | undefined): number | undefined {
  let [total, open] = [0, 0];
  for (const word of words) {
    const low = word.toLowerCase();
    const zeros = MULTIPLIERS.get(low) ?? 0;
    const number = numberOfWord(word, language)?.value ?? 0;
    if (zeros > 0) {
      if (total > 0 && total < 10 ** zeros) return undefined;
      total += (open === 0 ? 1 : open) * 10 ** zeros;
      open = 0;
    } else if (HUNDREDS.includes(low) && open < 10) open = (open === 0 ? 1 : open) * 100;
    else if (open % 100 === 4 && VINGT.test(low)) open += 76;
    else if (number > 0 && open % roomFor(number, open) === 0) open += number;
    else return undefined;
  }
  return total + open;
}

/** What a number must be a multiple of that another is added to: hundreds for tens, tens for ones; «soixante-dix» and «quatre-vingt-dix» add up to twenty. */
function roomFor(number: number, before: number): number {
  if (number >= 100) return 1000;
  if (number >= 20) return 100;
  return number < 10 ? 10 : before % 100 === 60 || before % 100 === 80 ? 20 : 100;
}

const VINGT = /^vingts?$/u;

/** Stems of the Russian ordinals, with the endings of adjectives; «третий» has its own. */
const RUSSIAN_ORDINALS = ['перв', 'втор', 'трет', 'четвёрт четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат'];
const HARD_ENDINGS = 'ый ой ого ому ым ом ая ую ое ые ых ыми'.split(' ');
const SOFT_ENDINGS = 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими'.split(' ');
/** What a Russian word for a number begins with in «пятилетний», «двухстороннее». */
const RUSSIAN_COMPOUND = /^(двух|двус|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати)(?:лет|месячн|дневн|недель|сторонн|язычн|кратн|часов|этап|уровнев)/u;

/** Names of months, all the forms in which a date may have them, by number. */
const MONTH_ROWS: Readonly<Record<string, readonly string[]>> = {
  en: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  fr: ['janvier', 'février fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août aout', 'septembre', 'octobre', 'novembre', 'décembre decembre'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre'],
  de: ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  it: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  pt: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  ru: [
    'январь января январе январю', 'февраль февраля феврале февралю', 'март марта марте марту', 'апрель апреля апреле апрелю', 'май мая мае маю', 'июнь июня июне июню',
    'июль июля июле июлю', 'август августа августе августу', 'сентябрь сентября сентябре сентябрю', 'октябрь октября октябре октябрю', 'ноябрь ноября ноябре ноябрю', 'декабрь декабря декабре декабрю',
  ],
};

/** Languages in which a month has a capital: "members may comment" and "they march" name none. */
const CAPITAL_MONTHS: ReadonlySet<string> = new Set(['en', 'de']);

/** By how many zeros a word lengthens the number before it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...zeros(3, 'thousand thousands thousandth millième milésimo milésima mille mil tausend тыс тысяча тысячи тысяч тысячу тысячей тысячью тысячам тысячами тысячах'),
  ...zeros(6, 'million millions millón millones millionen milioni milhões млн миллион миллиона миллионов миллиону миллионом миллионам миллионами миллионах'),
  ...zeros(9, 'billion billions milliard milliards milliarde milliarden млрд миллиард миллиарда миллиардов миллиардом миллиардам миллиардами миллиардах'),
  ...zeros(4, '万 萬'), ...zeros(8, '億 亿'), ...zeros(12, '兆'),
]);

/** Years before the first of each Japanese era. */
export const JAPANESE_ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

export interface NumberWord {
  readonly value: number;
  /** Whether it can mean nothing else. */
  readonly certain: boolean;
}

/** What number `word` says in `language` (primary subtag); in any of the languages where none is given. */
export function numberOfWord(word: string, language: string | undefined): NumberWord | undefined {
  const low = word.toLowerCase();
  const known = (language === undefined ? ANY_NUMBER.get(low) : NUMBERS.get(language)?.get(low)) ?? (HUNDREDS.includes(low) ? HUNDRED : MULTIPLIERS.get(low) === 3 ? THOUSAND : undefined);
  if (known !== undefined || (language ?? 'ru') !== 'ru') return known;
  const compound = RUSSIAN_COMPOUND.exec(low)?.[1];
  return compound === undefined ? undefined : { value: COMPOUND_VALUES.get(compound.replace('ё', 'е')) ?? 0, certain: false };
}

/** Whether the word, in lower case, says a number, a power of ten or a month in any of the languages: most do not. */
export function mayCount(low: string): boolean {
  return COUNTING.has(low) || (low.charCodeAt(0) >= CYRILLIC && RUSSIAN_COMPOUND.test(low));
}

/** The month that `word` names in `language` (primary subtag); in any of the languages where none is given. */
export function monthOfWord(word: string, language: string | undefined): number | undefined {
  const low = word.toLowerCase();
  if (language !== undefined) return low === word && CAPITAL_MONTHS.has(language) ? undefined : MONTHS.get(language)?.get(low);
  for (const [tag, months] of MONTHS) {
    const month = months.get(low);
    if (month !== undefined && !(CAPITAL_MONTHS.has(tag) && low === word)) return month;
  }
  return undefined;
}

/** Languages that are also written without their accents: “TROISIEME”, “DECIMA”. */
const WITHOUT_ACCENTS: ReadonlySet<string> = new Set(['fr', 'es']);

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

const HUNDRED: NumberWord = { value: 100, certain: false };
const THOUSAND: NumberWord = { value: 1000, certain: false };

const COMPOUND_VALUES: ReadonlyMap<string, number> = new Map([
  ['двух', 2], ['двус', 2], ['трех', 3], ['четырех', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9], ['десяти', 10], ['одиннадцати', 11], ['двенадцати', 12],
]);

const NUMBERS: ReadonlyMap<string, ReadonlyMap<string, NumberWord>> = new Map(NUMBER_ROWS.map(({ language, cardinals, others }) => {
  const words = [...worded(others, false), ...worded(cardinals, true), ...larger(LARGER[language] ?? {}), ...uncertain(OTHERS[language] ?? {}), ...(language === 'ru' ? ordinals() : [])];
  return [language, new Map([...WITHOUT_ACCENTS.has(language) ? words.map(([word, number]) => [withoutAccents(word), number] as const) : [], ...words])];
}));

const ANY_NUMBER: ReadonlyMap<string, NumberWord> = new Map([...NUMBERS.values()].flatMap((row) => [...row]));

const MONTHS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(Object.entries(MONTH_ROWS).map(([language, row]) => [language, new Map(
  row.flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
)]));

const CYRILLIC = 0x400;

const COUNTING: ReadonlySet<string> = new Set([...ANY_NUMBER.keys(), ...HUNDREDS, ...MULTIPLIERS.keys(), ...[...MONTHS.values()].flatMap((months) => [...months.keys()])]);

function worded(rows: readonly string[], certain: boolean): readonly (readonly [string, NumberWord])[] {
  return rows.flatMap((words, i) => words.split(' ').filter((word) => word !== '').map((word) => [word, { value: i + 1, certain }] as const));
}

/** What is less than thirteen is an ordinal. */
function larger(row: Readonly<Record<number, string>>): readonly (readonly [string, NumberWord])[] {
  return Object.entries(row).flatMap(([value, words]) => words.split(' ').map((word) => [word, { value: Number(value), certain: Number(value) > 12 }] as const));
}

function uncertain(row: Readonly<Record<string, string>>): readonly (readonly [string, NumberWord])[] {
  return Object.entries(row).flatMap(([value, words]) => words.split(' ').map((word) => [word, { value: Number(value), certain: false }] as const));
}

function ordinals(): readonly (readonly [string, NumberWord])[] {
  return RUSSIAN_ORDINALS.flatMap((stems, i) => stems.split(' ').flatMap((stem) => (
    (stem === 'трет' ? SOFT_ENDINGS : HARD_ENDINGS).map((ending) => [stem + ending, { value: i + 1, certain: false }] as const))));
}

function zeros(count: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, count] as const);
}
