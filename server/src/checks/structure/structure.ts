import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentType } from '../../types/documentType.ts';
import { isNumberedText } from '../../types/numberedText.ts';
import { withElementsApart } from '../../types/elementLines.ts';
import { ElementSigns } from '../../types/elementMatchers.ts';
import { elementsOf, type ElementReading } from '../../types/elements.ts';
import { levelsOf, type Level } from '../../types/levels.ts';
import { outlineOf, type LanguageOutline } from '../../types/outline.ts';
import { PlainTitles } from '../../types/plainTitles.ts';
import type { CheckContext, Fix, Related } from '../check.ts';
import { supersessionIn } from './supersession.ts';
import type { Edit } from '../../text/edit.ts';

/** What the checks of this group look at. */
export interface Structure {
  readonly outlines: readonly LanguageOutline[];
  readonly levels: readonly Level[];
}

/**
 * The draft's languages with their sections. Of a translation in a file of its own nothing: what its source lacks is told of in the
 * source, and what it lacks itself is a missing translation.
 */
export function structureOf(context: CheckContext): Structure {
  return context.readings.of(context, readStructure);
}

function readStructure({ draft, type, pairing }: CheckContext): Structure {
  if (pairing.sourceDraft !== draft) return { outlines: [], levels: [] };
  const outlines = outlineOf(draft, type);
  return { outlines, levels: levelsOf(outlines, type.sections) };
}

/** The outlines in which each element is a block of its own. */
export function elementOutlines(context: CheckContext): readonly LanguageOutline[] {
  return context.readings.of(context, readApart);
}

function readApart(context: CheckContext): readonly LanguageOutline[] {
  const { draft, type } = context;
  return structureOf(context).outlines.map((outline) => withElementsApart(draft, type, outline));
}

export function elementsIn(context: CheckContext): readonly ElementReading[] {
  return context.readings.of(context, readElements);
}

function readElements(context: CheckContext): readonly ElementReading[] {
  const { draft, type } = context;
  const outlines = elementOutlines(context);
  return type.elements.length === 0 || outlines.length === 0 ? [] : elementsOf(draft, type, outlines, (condition, earlier) => condition === 'always' || supersessionIn(context, earlier) !== undefined);
}

/** What the reading of the structure sees in single blocks of drafts of one type. */
export class StructureSigns {
  readonly type: DocumentType;
  readonly #elements: ElementSigns;
  readonly #titles: PlainTitles;
  readonly #conditional: boolean;

  constructor(type: DocumentType) {
    this.type = type;
    this.#elements = new ElementSigns(type);
    this.#titles = new PlainTitles(type);
    this.#conditional = type.elements.some(({ when }) => when === 'replaces');
  }

  /** Whether it sees the same in a block that was retyped. Errs on the side of reading again. */
  areAlike(former: Draft, before: Block, draft: Draft, now: Block): boolean {
    if (before.kind !== now.kind || before.kind === 'heading' || before.quoted !== now.quoted || before.bullet !== now.bullet) return false;
    if (![before, now].every((block) => isText(block) && !this.#titles.has(block))) return false;
    if (this.#conditional && (tellsWhatItSupersedes(former, before) || tellsWhatItSupersedes(draft, now))) return false;
    // Problems are shown on the first line: the block grew by what was typed, and its line ends where it ended, or what was typed stands in it.
    if (now.masked.length - before.masked.length !== draft.text.length - former.text.length) return false;
    const [lineBefore, lineNow] = [firstLineLength(before), firstLineLength(now)];
    if (lineBefore !== lineNow && before.masked.length - lineBefore !== now.masked.length - lineNow) return false;
    return this.#elements.in(former, before) === this.#elements.in(draft, now);
  }
}

function firstLineLength({ masked }: Block): number {
  const end = masked.search(LINE_BREAK);
  return end < 0 ? masked.length : end;
}

function tellsWhatItSupersedes({ citations }: Draft, { span }: Block): boolean {
  return citations.some((it) => it.namedAsSuperseded && it.span.start >= span.start && it.span.end <= span.end);
}

/** A numbered paragraph, or longer than any line of a title page, of an imprint or of a signature: it is text, whatever it says. */
function isText(block: Block): boolean {
  return (isNumberedText(block) || block.prose.length >= LONG_TEXT) && LETTER.test(block.prose);
}

/** In UTF-16 code units. */
const LONG_TEXT = 350;
const LETTER = /\p{L}/u;
const LINE_BREAK = /[\r\n]/u;

/** The first line of a block: a problem of the whole draft need not underline a whole paragraph. Without a block, the draft's beginning. */
export function placeOn(draft: Draft, block: Block | undefined): Span {
  if (block === undefined) return { start: draft.frontMatter.span.end, end: draft.frontMatter.span.end };
  if (block.kind === 'heading') return block.span;
  return { start: block.span.start, end: Math.min(block.span.end, draft.lines.spanOf(draft.lines.lineOf(block.span.start)).end) };
}

export function relatedTo(draft: Draft, blocks: readonly Block[], said: (block: Block) => Message): readonly Related[] {
  return blocks.map((block) => ({ uri: undefined, span: placeOn(draft, block), message: said(block) }));
}

/** Where a requirement comes from, as messages name it: its own basis, else that of its type, else the type. */
export function basisOf(type: DocumentType, { basis }: { readonly basis: string }): string {
  return [basis, type.basis].find((text) => text !== '') ?? `“${type.name}”`;
}

/** A fix of this draft alone, or none where it would change nothing. */
export function fixOf(title: Message, edits: readonly Edit[]): readonly Fix[] {
  return edits.length === 0 ? [] : [{ title, preferred: true, safe: false, changes: [{ uri: undefined, edits }] }];
}
