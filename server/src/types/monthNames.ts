/** Names of months and weekdays in dates, in the forms in which a date has them (Russian: genitive). */
export interface DateWords {
  readonly language: string;
  readonly months: readonly (readonly string[])[];
  /** From Monday on. */
  readonly weekdays: readonly (readonly string[])[];
}

export const DATE_WORDS: readonly DateWords[] = [
  {
    language: 'en',
    months: [
      ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
      ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
    ],
    weekdays: [['monday', 'mon'], ['tuesday', 'tues', 'tue'], ['wednesday', 'wed'], ['thursday', 'thurs', 'thur', 'thu'], ['friday', 'fri'], ['saturday', 'sat'], ['sunday', 'sun']],
  },
  {
    language: 'fr',
    months: [
      ['janvier'], ['février', 'fevrier'], ['mars'], ['avril'], ['mai'], ['juin'],
      ['juillet'], ['août', 'aout'], ['septembre'], ['octobre'], ['novembre'], ['décembre', 'decembre'],
    ],
    weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  },
  {
    language: 'es',
    months: [
      ['enero'], ['febrero'], ['marzo'], ['abril'], ['mayo'], ['junio'],
      ['julio'], ['agosto'], ['septiembre', 'setiembre'], ['octubre'], ['noviembre'], ['diciembre'],
    ],
    weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  },
  {
    language: 'ru',
    months: [
      ['января'], ['февраля'], ['марта'], ['апреля'], ['мая'], ['июня'],
      ['июля'], ['августа'], ['сентября'], ['октября'], ['ноября'], ['декабря'],
    ],
    weekdays: [
      ['понедельник', 'понедельника'], ['вторник', 'вторника'], ['среда', 'среду', 'среды'], ['четверг', 'четверга'],
      ['пятница', 'пятницу', 'пятницы'], ['суббота', 'субботу', 'субботы'], ['воскресенье', 'воскресенья'],
    ],
  },
];

/** 月 to 日, as they stand after a date: 「2023年2月23日(木)」. */
export const JAPANESE_WEEKDAYS = '月火水木金土日';
