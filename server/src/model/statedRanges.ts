import { sameItems } from '../text/sameItems.ts';
import { recall, type Block } from './block.ts';
import type { Label } from './label.ts';
import type { Labels } from './labels.ts';
import { writeLabel } from './labels/readLabel.ts';
import type { NumberingFault } from './numbering.ts';

/**
 * Whether the text says of the numbers that are missing that nothing stands there, by a line that begins with the first and the last of them:
 * “3–5. (Repealed)”, “Articles 6 to 9: Void”, “第五条及び第六条　削除”.
 */
export function isStated(fault: NumberingFault, labels: Labels, blocks: readonly Block[]): boolean {
  const own = labels.get(fault.label);
  const range = own === undefined ? undefined : missingRange(fault, own);
  if (own === undefined || range === undefined) return false;
  const from = Math.max(labels.get(fault.previous ?? -1)?.block ?? 0, own.block - FARTHEST);
  for (let at = own.block - 1; at >= from; at--) {
    const block = blocks[at];
    if (block !== undefined && recall(block, rangesIn).includes(range)) return true;
  }
  return false;
}

/** In blocks above the number behind the gap: a title of a chapter or two may stand between. */
const FARTHEST = 12;

/** The first and the last number that are missing before the label, as `rangesIn` says them. */
function missingRange({ kind, missing, expected }: NumberingFault, { form, path }: Label): string | undefined {
  const bare = { ...form, before: '', after: '', width: 1 };
  if (kind === 'gap' && missing.length > 1) return rangeOf(writeLabel(bare, missing[0] ?? []), writeLabel(bare, missing.at(-1) ?? []));
  const last = (path.at(-1) ?? 0) - 1;
  const isSkipped = kind === 'out-of-order' && expected.length === path.length && sameItems(expected.slice(0, -1), path.slice(0, -1)) && (expected.at(-1) ?? 0) < last;
  return isSkipped ? rangeOf(writeLabel(bare, expected), writeLabel(bare, [...path.slice(0, -1), last])) : undefined;
}

function rangeOf(first: string, last: string): string {
  return `${first}–${last}`;
}

/** Of each line that begins with several numbers the first and the last: “3–5”. */
function rangesIn({ masked }: Block): readonly string[] {
  return [...masked.matchAll(LINE)].flatMap(([line]) => rangeAtBeginning(line) ?? []);
}

const LINE = /[^\n]+/gu;

function rangeAtBeginning(line: string): string | undefined {
  const beginning = line.slice(0, LONGEST);
  const first = FIRST.exec(beginning);
  if (first === null) return undefined;
  const next = new RegExp(NEXT, 'uy');
  next.lastIndex = first[0].length;
  let [last, end] = [first[1] ?? '', first[0].length];
  for (let match = next.exec(beginning); match !== null; match = next.exec(beginning)) [last, end] = [match[1] ?? '', next.lastIndex];
  return end > first[0].length && END.test(beginning.slice(end)) ? rangeOf(first[1] ?? '', last) : undefined;
}

/** In characters: so many hold a list of some ten numbers. */
const LONGEST = 80;
/** “3”, “3.4”, “IV”, “五”. */
const NUMBER = '((?:\\d{1,4}|[０-９]{1,4}|[A-Z]|[IVXLC]{1,6}|[一二三四五六七八九十百]{1,5})(?:\\.\\d{1,3}){0,4})(?![A-Za-z\\d])';
/** “Articles 6”, “§§ 6”, “第五条”. */
const WORD = '(?:\\p{L}{2,12}\\.?\\s{1,3}|§{1,2}\\s?|第)?';
const FIRST = new RegExp(`^[^\\p{L}\\p{N}§]{0,12}${WORD}${NUMBER}`, 'u');
const NEXT = `(?:[条項章.)])?\\s?(?:[,，、–—~～-]|(?:to|through|and|bis|und|à|et|al?|y|до|по|и|から|及び|ないし|乃至)(?!\\p{Script=Latin}))\\s?${WORD}${NUMBER}`;
/** Behind the numbers no sentence goes on: “Articles 3 to 5 apply to …” says that they are there. */
const END = /^[条項章]?(?:[.):：]|\s{0,3}[([（［–—-]|\s{2}|　|\s?$)/u;
