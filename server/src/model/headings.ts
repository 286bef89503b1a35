import { least } from '../text/manyItems.ts';
import { recall, type Block } from './block.ts';
import type { Numbering } from './numbering.ts';
import { wordKindOf } from './labels/labelWords.ts';
import { asHeading } from './placedBlock.ts';
import { isTextStub } from './stubs.ts';

const LONGEST_TITLE = 200;
const ENDS_LIKE_A_SENTENCE = /[.;,:。；、：]$/u;
/** “1 – Scope”: a dash may part a title from its number. */
const BEGINS_LIKE_A_TITLE = /^(?:[-–—|] )?[“"«「『([［【]?[\p{Lu}\p{Lo}\d]/u;
const SENTENCE_INSIDE = /\p{Ll}{2}[.;] \p{Lu}|。./u;

/** Finds the headings of one draft again and again; which labels carry titles, and of what level, is asked anew only where a title may have come or gone. */
export class HeadingFinder {
  #former: { readonly blocks: readonly Block[]; readonly series: Numbering['series']; readonly levels: ReadonlyMap<number, number> } | undefined;

  /**
   * Labelled titles of plain text ("1 Scope", "c) Principles", "1.2 Strengthening …") become headings, with the depth at which they
   * stand; labelled sentences stay items. Decided series by series: most labels of a series of headings, or of one of its depths, carry a
   * title, and text stands under at least one of them: what follows the last alone may follow a list.
   *
   * @param retyped where it is known that all other blocks say the same as the last time: those. So it is in the answer
   */
  find(blocks: readonly Block[], numbering: Numbering, retyped?: readonly number[]): { readonly blocks: readonly Block[]; readonly retyped: readonly number[] | undefined } {
    const former = this.#former;
    const holds = former?.series === numbering.series && haveTitlesAlike(former.blocks, blocks, retyped);
    const levels = holds ? former.levels : levelsOf(blocks, titledIn(blocks, numbering));
    this.#former = { blocks, series: numbering.series, levels };
    return { blocks: levels.size === 0 ? blocks : withLevels(blocks, levels), retyped: holds ? retyped : undefined };
  }
}

function haveTitlesAlike(before: readonly Block[], now: readonly Block[], retyped: readonly number[] | undefined): boolean {
  if (before.length !== now.length) return false;
  for (const i of retyped ?? now.keys()) {
    const a = before[i];
    const b = now[i];
    if (a?.stream !== b?.stream) return false;
    if (a === b || a?.identity === b?.identity) continue;
    if (a === undefined || b === undefined || a.kind !== b.kind || a.level !== b.level || a.label?.form.key !== b.label?.form.key || recall(a, looksLikeTitle) !== recall(b, looksLikeTitle)) return false;
  }
  return true;
}

function titledIn(blocks: readonly Block[], numbering: Numbering): ReadonlySet<number> {
  const titled = new Set<number>();
  for (const series of numbering.series) {
    const carriers = series.labels.flatMap((label) => {
      const block = blocks[numbering.labels.get(label)?.block ?? -1];
      return block?.label === undefined || block.kind === 'heading' || CAPTIONS.has(wordKindOf(block.label.form) ?? '') ? [] : [block];
    });
    const titles = carriers.filter((block) => recall(block, looksLikeTitle));
    const headings = titles.length * 10 >= carriers.length * 6 ? titles : firstDepth(carriers);
    if ((headings.length > FEWEST_ITEMS ? headings.slice(0, -1) : headings).some((block) => hasTextBelow(blocks, block))) for (const block of headings) titled.add(block.index);
  }
  return titled;
}

/** What stands above or below a table or a picture is no title of the text behind it. */
const CAPTIONS: ReadonlySet<string> = new Set(['table', 'figure']);
const FEWEST_ITEMS = 2;

/** The highest titles of a series whose deeper numbers are those of sentences: “3 Principles”, “3.1 Surveyors look before they write.” */
function firstDepth(carriers: readonly Block[]): readonly Block[] {
  const highest = least(carriers.map(({ label }) => label?.path.length ?? 0));
  const own = carriers.filter(({ label }) => label?.path.length === highest);
  const isDeeper = own.length < carriers.length;
  return isDeeper && own.length >= 2 && own.every((block) => recall(block, looksLikeTitle)) ? own : [];
}

function looksLikeTitle(block: Block): boolean {
  const words = block.prose;
  return block.kind === 'listItem' && block.bullet === undefined && words !== '' && words.length <= LONGEST_TITLE
    && BEGINS_LIKE_A_TITLE.test(words) && !ENDS_LIKE_A_SENTENCE.test(words) && !SENTENCE_INSIDE.test(words) && !isTextStub(words);
}

/** Whether something that carries no label of the same form comes next; behind the titles of other languages, where titles stand in a row. */
function hasTextBelow(blocks: readonly Block[], block: Block): boolean {
  let next = blocks[block.index + 1];
  for (let passed = 0; passed < MOST_LANGUAGES && next !== undefined && next.stream !== block.stream && next.label?.form.key === block.label?.form.key; passed++) next = blocks[next.index + 1];
  return next !== undefined && next.kind !== 'furniture' && next.label?.form.key !== block.label?.form.key;
}

const MOST_LANGUAGES = 6;

function withLevels(blocks: readonly Block[], levels: ReadonlyMap<number, number>): readonly Block[] {
  const all = blocks.slice();
  for (const [index, level] of levels) all[index] = asHeading(blocks[index] as Block, level);
  return all;
}

/** By the block's index. Levels by nesting: a form that is new under the open headings goes one deeper; the components of decimal labels are levels too. */
function levelsOf(blocks: readonly Block[], titled: ReadonlySet<number>): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  if (titled.size === 0) return levels;
  const open = new Map<string, { readonly form: string; readonly depth: number; readonly level: number }[]>();
  for (const block of blocks) {
    const stack = open.get(block.stream) ?? [];
    open.set(block.stream, stack);
    if (block.kind === 'heading') {
      stack.length = 0;
      stack.push({ form: '', depth: 0, level: block.level });
      continue;
    }
    if (!titled.has(block.index) || block.label === undefined) continue;
    const { form, path } = block.label;
    const known = stack.findIndex((heading) => heading.form === form.key && heading.depth >= path.length);
    if (known >= 0) stack.length = known;
    const level = Math.min(6, (stack.at(-1)?.level ?? 0) + 1);
    stack.push({ form: form.key, depth: path.length, level });
    levels.set(block.index, level);
  }
  return levels;
}
