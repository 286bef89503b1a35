import { exists } from './calendar.ts';
import type { DateForm } from './dateForm.ts';

/** Before a figure: at the beginning, behind a place or a label (“Graz, ”, “Date: ”), or behind a word that days follow. */
const WHERE_A_DAY_IS = '(?=\\d)(?<=(?:^|[(,:：]|(?<!\\p{L})(?:on|by|until|from|to|of|dated|le|du|au|el|del|al|от|с|до|по))\\s{0,3})';

/** Dates whose month is a number. */
export const DATES_IN_FIGURES: readonly DateForm[] = [
  {
    name: 'figures, year first (ISO 8601)',
    signs: [/\d[-\u2010\u2011]\d/u],
    pattern: /(?<![\d\p{L}/.-])(?<year>(?:19|20|21)\d{2})[-\u2010\u2011](?<month>\d{2})[-\u2010\u2011](?<day>\d{2})(?![\d\p{L}-])/gu,
    found: ['2022-03-22'],
    left: ['978-92-67-11315-9', '2023-13', 'G/2022-03-22', '2022-03-222'],
    read: ({ groups = {} }) => ({ from: { year: numberOf(groups.year), month: Number(groups.month), day: Number(groups.day) }, to: undefined, weekday: undefined }),
  },
  {
    name: 'figures, day first',
    signs: [/\d\.\d/u],
    pattern: /(?<![\d\p{L}/.-])(?<day>[0-3]\d)\.(?<month>[01]\d)\.(?<year>(?:19|20|21)\d{2})(?![\d\p{L}])/gu,
    found: ['25.10.1971', '07.04.2017 г.'],
    left: ['1.1.2020', '10.12.1.2', '35.100.2022.1'],
    read: ({ groups = {} }) => ({ from: { year: numberOf(groups.year), month: Number(groups.month), day: Number(groups.day) }, to: undefined, weekday: undefined }),
  },
  {
    name: 'figures, day first, without zeros',
    signs: [/\d\.\d/u],
    pattern: new RegExp(`${WHERE_A_DAY_IS}(?<day>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0?[1-9]|1[0-2])\\.\\s?(?<year>(?:19|20|21)\\d{2})(?![\\d\\p{L}/.-])`, 'gu'),
    found: ['8.5.2024', 'Graz, 8.5.2024', 'on 1.1.2020', 'от 3.2.2021 г.', '8. 5.2024'],
    left: ['1.1.2020 applies to valves', 'Version 1.1.2020', '10.12.1.2', '8.13.2024', '35.1.2022'],
    read: (match) => {
      const { groups = {} } = match;
      // At the beginning of more words it may be the number of a clause.
      if (match.index === 0 && !/^\s{0,3}(?:г\.?)?\s{0,3}$/u.test((match.input ?? '').slice(match[0].length))) return undefined;
      return { from: { year: numberOf(groups.year), month: Number(groups.month), day: Number(groups.day) }, to: undefined, weekday: undefined };
    },
  },
  {
    name: 'figures, with strokes',
    signs: [/\d\/\d/u],
    pattern: new RegExp(`${WHERE_A_DAY_IS}(?<day>[0-3]?\\d)/(?<month>[0-3]?\\d)/(?<year>(?:19|20|21)\\d{2})(?![\\d\\p{L}/-])`, 'gu'),
    found: ['on 31/12/2024', 'le 12/31/2024'],
    left: ['Resolution 31/11/2023', 'G/TBT/31/11/2023', '11/2023'],
    read: ({ groups = {} }) => {
      const year = numberOf(groups.year);
      const dayFirst = { year, month: Number(groups.month), day: Number(groups.day) };
      const monthFirst = { year, month: dayFirst.day, day: dayFirst.month };
      // Which of the two is the day, nothing tells where both can be.
      return exists(dayFirst) && exists(monthFirst) && dayFirst.day !== dayFirst.month ? undefined : { from: exists(monthFirst) ? monthFirst : dayFirst, to: undefined, weekday: undefined };
    },
  },
];

function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}
