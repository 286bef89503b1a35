import { lastStartingAt } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Label } from './label.ts';
import type { Numbering, NumberingFault } from './numbering.ts';

/** Whether the label is that of a version, of which the changes follow: “2.1 (2020-07-14)”. */
export function isVersion({ label }: NumberingFault, { labels }: Numbering, blocks: readonly Block[]): boolean {
  const own = labels.get(label);
  const { prose = '' } = blocks[own?.block ?? -1] ?? {};
  return own !== undefined && own.path.length > 1 && prose.length <= LONGEST_DAY && DAY_ALONE.test(prose);
}

/** In UTF-16 code units: “(15 settembre de 2019)” is shorter. */
const LONGEST_DAY = 40;

/** “(2020-07-14)”, “– 3 May 2019”. */
const DAY_ALONE = /^[[(–—-]{0,2}\s?(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}(?:er)?\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日)[\])]?$/u;

/** Whether the label is a time of day, as those beside it are: “16.00 Session 3”, “17.45 Close”. */
export function isTimeOfDay({ label }: NumberingFault, { labels, series }: Numbering): boolean {
  const own = labels.get(label);
  if (own === undefined || !isTime(own)) return false;
  const all = series[own.series]?.labels ?? [];
  const at = lastStartingAt(all, label, (index) => index);
  const near = all.slice(Math.max(0, at - NEAR), at + NEAR).flatMap((index) => labels.get(index) ?? []);
  return near.every(isTime) && near.some(isFullHour);
}

/** In labels: as many a day's programme has. */
const NEAR = 20;

function isTime({ path: [hour = 0, minute = LAST_MINUTE + 1, ...rest] }: Label): boolean {
  return rest.length === 0 && hour <= LAST_HOUR && minute <= LAST_MINUTE;
}

const LAST_HOUR = 24;
const LAST_MINUTE = 59;

/** “16.00”: no number of a clause ends so. */
function isFullHour({ path, form }: Label): boolean {
  return path[1] === 0 && form.width === 2;
}
