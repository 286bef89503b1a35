import { elementOutlines, elementsIn, structureOf } from '../../server/src/checks/structure/structure.ts';
import type { CheckContext } from '../../server/src/checks/check.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { ElementReading } from '../../server/src/types/elements.ts';
import type { Level } from '../../server/src/types/levels.ts';
import type { Occurrence } from '../../server/src/types/outline.ts';
import { isField } from '../../server/src/types/ownLines.ts';
import { linesOfElement } from './linesOfElement.ts';
import { linesAround, Passages } from './passages.ts';

/** A required section or element of a sound draft, in all of its languages. */
export interface DraftPart {
  readonly name: string;
  readonly kind: 'section' | 'element';
  readonly pieces: readonly Piece[];
  /** What stays when it is emptied: the lines of its headings, or the name of the field at the beginning of its lines. */
  readonly kept: readonly Span[];
  /** The places in which it should not stand. */
  readonly moves: readonly Move[];
  readonly mayBeDoubled: boolean;
  /** The title pages, at any line of which it may be told that it is missing. */
  readonly zones: readonly Span[];
}

/** Whole lines that stand together. */
export interface Piece {
  readonly lines: Span;
  /** Whose text it is, by its place among the draft's languages; `undefined` where all of them stand together. */
  readonly owner: number | undefined;
}

export interface Move {
  /** The offsets before which the pieces stand, one for each of them. */
  readonly to: readonly number[];
  /** The one section over which it is moved, that could as well be said to have moved. */
  readonly over: readonly Span[];
}

/** The required sections and elements as they stand in a draft that lacks none of them. */
export function partsOf(context: CheckContext): readonly DraftPart[] {
  const elements = elementsIn(context).filter(({ due, found }) => due && found.length > 0);
  const all = [...structureOf(context).levels.flatMap((level) => sectionsOf(context, level)), ...elements.map((reading) => elementPart(context, reading, elements))];
  const linesOf = ({ pieces }: DraftPart): string => JSON.stringify(pieces);
  return all.filter((part, i) => part.pieces.length > 0 && all.findIndex((other) => linesOf(other) === linesOf(part)) === i);
}

function sectionsOf({ draft }: CheckContext, { requirements, siblings }: Level): readonly DraftPart[] {
  const text = draft.text.toString();
  const passagesOf = (section: Occurrence | undefined): readonly Span[] => (section === undefined ? [] : Passages.of(text, [section.heading, ...section.blocks].map(({ span }) => linesAround(text, span))));
  return requirements.filter(({ need, titles }) => need === 'required' && Object.keys(titles).length > 0).map((requirement) => {
    const places = siblings.map(({ occurrences }) => occurrences.findIndex((it) => it.requirement === requirement));
    const own = siblings.map(({ occurrences }, i) => occurrences[places[i] ?? -1]);
    const pieces = piecesOf(text, own.map(passagesOf));
    const movesOver = (other: (at: number, all: readonly Occurrence[]) => number, together: 0 | -1): readonly Move[] => {
      const at = siblings.map(({ occurrences }, i) => other(places[i] ?? -1, occurrences));
      const over = siblings.map(({ occurrences }, i) => occurrences[at[i] ?? -1]);
      if (over.some((it, i) => it !== undefined && (it === own[i] || isAny(it) || it.requirement.many))) return [];
      const to = targetsFor(pieces, over.map((it) => (together === 0 ? passagesOf(it)[0]?.start : passagesOf(it).at(-1)?.end)), together);
      return to.length === 0 ? [] : [{ to, over: at.every((it, i) => Math.abs(it - (places[i] ?? -1)) === 1) ? over.flatMap(passagesOf) : [] }];
    };
    const moves = [...movesOver((_, all) => all.findIndex((it) => !isAny(it)), 0), ...movesOver((_, all) => all.findLastIndex((it) => !isAny(it)), -1), ...movesOver((at) => at - 1, 0), ...movesOver((at) => at + 1, -1)];
    return {
      name: requirement.name, kind: 'section', pieces, mayBeDoubled: !requirement.many, zones: [],
      kept: requirement.mayBeEmpty ? [] : own.flatMap((it) => (it === undefined ? [] : [linesAround(text, it.heading.kind === 'heading' ? it.heading.span : { start: it.heading.span.start, end: it.heading.span.start })])),
      moves: moves.filter(({ to }, i) => moves.findIndex((other) => JSON.stringify(other.to) === JSON.stringify(to)) === i),
    };
  });
}

/** A section that no title of the type names has no order of its own. */
function isAny({ requirement }: Occurrence): boolean {
  return Object.keys(requirement.titles).length === 0;
}

function elementPart(context: CheckContext, { requirement, found }: ElementReading, elements: readonly ElementReading[]): DraftPart {
  const { draft } = context;
  const text = draft.text.toString();
  const isFront = found.some(({ place }) => place === 'front');
  const isText = isBody({ requirement });
  const others = new Set(elements.filter((it) => !isBody(it)).flatMap((it) => it.found.map(({ block }) => block)));
  const head = new Set(elements.flatMap((it) => it.found.filter(({ place }) => place === 'front').map(({ block }) => block)));
  const headEnds = (language: string): number => Math.max(0, ...elements.flatMap((it) => it.found.filter((other) => head.has(other.block) && other.language === language).map(({ block }) => block.span.end)));
  const ofBody = elements.filter(isBody).flatMap((it) => it.found.filter(({ block, language }) => !others.has(block) && block.span.start >= headEnds(language)));
  const own = found.filter(({ place, block }) => (isText ? ofBody.some((it) => it.block === block) : !isFront || place === 'front'));
  const outlines = elementOutlines(context).filter(({ blocks }) => blocks.length > 0);
  const spansIn = (language: string): readonly Span[] => Passages.of(text, own.filter((it) => it.language === language).map(({ block }) => linesOfElement(draft, block, requirement)));
  const pieces = piecesOf(text, outlines.map(({ language }) => spansIn(language)));
  const ends = outlines.map(({ blocks }) => { const last = blocks.at(-1); return last === undefined ? undefined : linesAround(text, last.span).end; });
  const beginnings = outlines.map(({ language }) => firstIn(text, ofBody.filter((it) => it.language === language).map(({ block }) => block.span)));
  // A name behind its closing, or a closing behind its name: either could be said to have moved.
  const rest = isFront ? [] : elements.filter((it) => it.requirement !== requirement).flatMap((it) => it.found.filter(({ place }) => place === 'end').map(({ block }) => linesAround(text, block.span)));
  const moves = [{ to: targetsFor(pieces, ends, -1), over: rest }, ...(isFront ? [] : [{ to: targetsFor(pieces, beginnings, 0), over: [] }])];
  return {
    name: requirement.name, kind: 'element', pieces, mayBeDoubled: !isText,
    zones: isFront || isText ? outlines.flatMap(({ blocks, front }) => Passages.of(text, blocks.slice(0, front + 1).map(({ span }) => linesAround(text, span)))) : [],
    kept: isText ? [] : own.flatMap(({ block: { span } }) => {
      const line = text.slice(span.start, span.end);
      return isField(line.replace(/^\**/u, '')) ? [{ start: linesAround(text, span).start, end: span.start + line.search(/[:：]/u) + 1 }] : [];
    }),
    moves: isText || requirement.where.length > 1 ? [] : moves.filter(({ to }) => to.length > 0),
  };
}

function isBody({ requirement: { looks } }: Pick<ElementReading, 'requirement'>): boolean {
  return looks.includes('text') || looks.includes('numbered');
}

function firstIn(text: string, spans: readonly Span[]): number | undefined {
  const [first] = [...spans].sort((a, b) => a.start - b.start);
  return first === undefined ? undefined : linesAround(text, first).start;
}

/** Languages whose lines stand together are one piece; where their texts take turns inside the part, each has pieces of its own. */
function piecesOf(text: string, byLanguage: readonly (readonly Span[])[]): readonly Piece[] {
  const together = Passages.of(text, byLanguage.flat());
  if (together.length === 1) return together.map((lines) => ({ lines, owner: undefined }));
  return byLanguage.flatMap((spans, owner) => spans.map((lines) => ({ lines, owner }))).sort((a, b) => a.lines.start - b.lines.start);
}

/** Languages that stand together move together, to the first (0) or last (-1) of the places; else each to its own. None where one stands there already. */
function targetsFor(pieces: readonly Piece[], byLanguage: readonly (number | undefined)[], together: 0 | -1): readonly number[] {
  const sorted = byLanguage.filter((it) => it !== undefined).sort((a, b) => a - b);
  const to = pieces.map(({ owner }) => (owner === undefined ? undefined : byLanguage[owner]) ?? sorted.at(together) ?? -1);
  const isThere = pieces.some(({ owner }, i) => pieces.findLast((it) => it.owner === owner)?.lines.end === to[i]);
  return isThere || to.some((at) => at < 0 || pieces.some(({ lines }) => at >= lines.start && at < lines.end)) ? [] : to;
}
