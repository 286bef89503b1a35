import { anyOf, literal } from '../../text/anyOf.ts';
import { expanded } from './alternatives.ts';

/** Ordinals in words, as texts name meetings by them ("Onzième Conférence", "its twenty-third session"): one to ninety-nine. */
interface OrdinalWords {
  readonly language: string;
  /** From first to nineteenth; endings in braces. */
  readonly units: readonly string[];
  /** Twentieth, thirtieth … ninetieth. */
  readonly tens: readonly string[];
  /** What twenty, thirty … ninety are before a unit ("twenty-" in "twenty-third"); "" where a language counts on from the ten before. */
  readonly joined: readonly string[];
  readonly finds: readonly (readonly [words: string, value: number])[];
  readonly leaves: readonly string[];
}

const RU = '{ый,ая,ое,ого,ой,ому,ым,ом,ую,ою}';
const SOFT = '{ий,ья,ье,ьего,ьей,ьему,ьим,ьем,ью,ьею}';
const ES = '{o,a}';

export const ORDINAL_WORDS: readonly OrdinalWords[] = [
  {
    language: 'en',
    units: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
    tens: ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'],
    joined: ['twenty{-, }', 'thirty{-, }', 'forty{-, }', 'fifty{-, }', 'sixty{-, }', 'seventy{-, }', 'eighty{-, }', 'ninety{-, }'],
    finds: [['eleventh', 11], ['Twenty-third', 23], ['seventy first', 71], ['fortieth', 40]], leaves: ['eleven', 'twenty'],
  },
  {
    language: 'fr',
    units: [
      '{première,premier,unième}', '{deuxième,seconde,second}', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième', 'treizième', 'quatorzième',
      'quinzième', 'seizième', 'dix{-, }septième', 'dix{-, }huitième', 'dix{-, }neuvième',
    ],
    tens: ['vingtième', 'trentième', 'quarantième', 'cinquantième', 'soixantième', 'soixante{-, }dixième', 'quatre{-, }vingtième', 'quatre{-, }vingt{-, }dixième'],
    joined: ['vingt{-, , et }', 'trente{-, , et }', 'quarante{-, , et }', 'cinquante{-, , et }', 'soixante{-, , et }', '', 'quatre{-, }vingt{-, }', ''],
    finds: [['Onzième', 11], ['dix-septième', 17], ['vingt et unième', 21], ['vingt-quatrième', 24], ['soixante-quinzième', 75], ['quatre-vingtième', 80]], leaves: ['onze', 'vingt'],
  },
  {
    language: 'es',
    units: [
      `primer{o,a,}`, `segund${ES}`, `tercer{o,a,}`, `cuart${ES}`, `quint${ES}`, `sext${ES}`, `{séptim,sétim}${ES}`, `octav${ES}`, `noven${ES}`, `décim${ES}`, `{undécim,decimoprimer,décimo primer,décima primer}${ES}`,
      `{duodécim,decimosegund,décimo segund,décima segund}${ES}`, `{decimotercer,décimo tercer,décima tercer}${ES}`, `{decimocuart,décimo cuart,décima cuart}${ES}`, `{decimoquint,décimo quint,décima quint}${ES}`,
      `{decimosext,décimo sext,décima sext}${ES}`, `{decimoséptim,décimo séptim,décima séptim}${ES}`, `{decimoctav,décimo octav,décima octav}${ES}`, `{decimonoven,décimo noven,décima noven}${ES}`,
    ],
    tens: [`vigésim${ES}`, `trigésim${ES}`, `cuadragésim${ES}`, `quincuagésim${ES}`, `sexagésim${ES}`, `septuagésim${ES}`, `octogésim${ES}`, `nonagésim${ES}`],
    joined: ['{vigésimo ,vigésima ,vigesimo}', '{trigésimo ,trigésima ,trigesimo}', '{cuadragésimo ,cuadragésima }', '{quincuagésimo ,quincuagésima }', '{sexagésimo ,sexagésima }', '{septuagésimo ,septuagésima }', '{octogésimo ,octogésima }', '{nonagésimo ,nonagésima }'],
    finds: [['undécima', 11], ['vigésima segunda', 22], ['vigesimocuarta', 24], ['septuagésimo quinto', 75]], leaves: ['once', 'veinte'],
  },
  {
    language: 'ru',
    units: [
      `перв${RU}`, '{второй,вторая,второе,второго,второму,вторым,втором,вторую}', `трет${SOFT}`, `четв{ё,е}рт${RU}`, `пят${RU}`, '{шестой,шестая,шестое,шестого,шестому,шестым,шестом,шестую}',
      '{седьмой,седьмая,седьмое,седьмого,седьмому,седьмым,седьмом,седьмую}', '{восьмой,восьмая,восьмое,восьмого,восьмому,восьмым,восьмом,восьмую}', `девят${RU}`, `десят${RU}`, `одиннадцат${RU}`, `двенадцат${RU}`,
      `тринадцат${RU}`, `четырнадцат${RU}`, `пятнадцат${RU}`, `шестнадцат${RU}`, `семнадцат${RU}`, `восемнадцат${RU}`, `девятнадцат${RU}`,
    ],
    tens: [`двадцат${RU}`, `тридцат${RU}`, '{сороковой,сороковая,сорокового,сороковом,сороковую,сороковым}', `пятидесят${RU}`, `шестидесят${RU}`, `семидесят${RU}`, `восьмидесят${RU}`, `девяност${RU}`],
    joined: ['двадцать ', 'тридцать ', 'сорок ', 'пятьдесят ', 'шестьдесят ', 'семьдесят ', 'восемьдесят ', 'девяносто '],
    finds: [['одиннадцатой', 11], ['двадцать второй', 22], ['семьдесят пятой', 75], ['сороковой', 40]], leaves: ['одиннадцать', 'двадцать'],
  },
];

/** The source of a pattern for an ordinal in words of `language`, its words with capitals or without; flag `u`. */
export function ordinalWords(language: string): string {
  const row = ORDINAL_WORDS.find((it) => it.language === language);
  if (row === undefined) return '(?!)';
  const [before, units, tens] = [row.joined, row.units, row.tens].map((patterns) => anyOf(patterns.flatMap(expanded).filter((it) => it !== '').map(inCapitals), inEitherCase));
  return `(?:(?:${before ?? ''})?(?:${units ?? ''})|${tens ?? ''})(?![\\p{L}])`;
}

/** Its words with a capital at their beginning, which stands for either case in the pattern. */
function inCapitals(words: string): string {
  return words.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
}

function inEitherCase(character: string): string {
  const small = character.toLowerCase();
  return small === character ? literal(character) : `[${character}${small}]`;
}

const FIRST_LETTER = /(?<!\p{L})\p{Ll}/gu;

/** 11 for "Onzième", 23 for "twenty-third"; `undefined` where the words are no ordinal. */
export function ordinalValue(words: string): number | undefined {
  const lower = words.toLowerCase();
  const whole = WHOLE.get(lower);
  if (whole !== undefined) return whole;
  for (const [before, ten] of BEFORE_UNITS) {
    const unit = lower.startsWith(before) ? WHOLE.get(lower.slice(before.length)) : undefined;
    if (unit !== undefined && unit < 20) return ten + unit;
  }
  return undefined;
}

const WHOLE: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS.flatMap((row) => [
  ...row.units.flatMap((pattern, i) => expanded(pattern).map((word): [string, number] => [word, i + 1])),
  ...row.tens.flatMap((pattern, i) => expanded(pattern).map((word): [string, number] => [word, 20 + 10 * i])),
]));
/** The longest first: "quatre-vingt-" before "quatre". */
const BEFORE_UNITS: readonly (readonly [before: string, ten: number])[] = ORDINAL_WORDS
  .flatMap((row) => row.joined.flatMap((pattern, i) => (pattern === '' ? [] : expanded(pattern).map((word): [string, number] => [word, 20 + 10 * i]))))
  .sort(([one], [other]) => other.length - one.length);
