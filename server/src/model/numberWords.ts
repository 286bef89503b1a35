/** Names of months, all the forms in which a date may have them, by number; one row a language. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  ['janvier', 'février fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août aout', 'septembre', 'octobre', 'novembre', 'décembre decembre'],
  ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre'],
  ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  [
    'январь января январе', 'февраль февраля феврале', 'март марта марте', 'апрель апреля апреле', 'май мая мае', 'июнь июня июне',
    'июль июля июле', 'август августа августе', 'сентябрь сентября сентябре', 'октябрь октября октябре', 'ноябрь ноября ноябре', 'декабрь декабря декабре',
  ],
];

/** Numbers in words, the ordinals among them, from one to twelve; one row a language. */
const NUMBER_NAMES: readonly (readonly string[])[] = [
  [
    'one first once', 'two second twice both', 'three third', 'four fourth', 'five fifth', 'six sixth', 'seven seventh', 'eight eighth',
    'nine ninth', 'ten tenth', 'eleven eleventh', 'twelve twelfth',
  ],
  [
    'un une premier première', 'deux deuxième second seconde', 'trois troisième', 'quatre quatrième', 'cinq cinquième', 'six sixième', 'sept septième',
    'huit huitième', 'neuf neuvième', 'dix dixième', 'onze onzième', 'douze douzième',
  ],
  [
    'un uno una primer primero primera', 'dos segundo segunda', 'tres tercer tercero tercera', 'cuatro cuarto cuarta', 'cinco quinto quinta', 'seis sexto sexta',
    'siete séptimo séptima', 'ocho octavo octava', 'nueve noveno novena', 'diez décimo décima', 'once undécimo', 'doce duodécimo',
  ],
  [
    'ein eine einen einem einer erste ersten erster', 'zwei zweite zweiten', 'drei dritte dritten', 'vier vierte vierten', 'fünf fünfte fünften', 'sechs sechste sechsten',
    'sieben siebte siebten', 'acht achte achten', 'neun neunte neunten', 'zehn zehnte zehnten', 'elf elfte elften', 'zwölf zwölfte zwölften',
  ],
  [
    'один одна одно одного одной одному первый первая первое первого первой', 'два две двух двум двумя второй вторая второе второго', 'три трёх трех трём трем тремя третий третья третье третьего',
    'четыре четырёх четырех четвёртый четвертый', 'пять пяти пятый', 'шесть шести шестой', 'семь семи седьмой', 'восемь восьми восьмой', 'девять девяти девятый',
    'десять десяти десятый', 'одиннадцать одиннадцати', 'двенадцать двенадцати',
  ],
];

export const MONTHS: ReadonlyMap<string, number> = byWord(MONTH_NAMES);
export const NUMBER_WORDS: ReadonlyMap<string, number> = byWord(NUMBER_NAMES);

function byWord(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row) => row.flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const))));
}
