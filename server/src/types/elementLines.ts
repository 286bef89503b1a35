import { partOf, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { proseOf } from '../parse/prose.ts';
import { isAddressedByTitle } from './addressedByTitle.ts';
import type { DocumentType } from './documentType.ts';
import { isForOthers, isSetOut, matcherOf, matches, namesOthers, type Matcher } from './elementMatchers.ts';
import { brokenLinesOf, unitOfLine, type Unit } from './elementUnits.ts';
import { isLikeName } from './looks.ts';
import type { LanguageOutline } from './outline.ts';
import { isField, type BrokenLine, type OwnLine } from './ownLines.ts';
import { isSentence } from './sentence.ts';

/**
 * The outline with each element of the title page, or of a letter, as a block of its own, where several stand in one paragraph line by line: a part
 * has the paragraph's place in `Draft.blocks`, and a span of its own. In a type with sections only the title page is looked at.
 */
export function withElementsApart(draft: Draft, type: DocumentType, outline: LanguageOutline): LanguageOutline {
  const apart = apartIn(draft, type);
  const front = outline.blocks.slice(0, outline.front).flatMap(apart);
  const rest = outline.blocks.slice(outline.front);
  return { ...outline, blocks: [...front, ...(type.sections.length > 0 ? rest : rest.flatMap(apart))], front: front.length };
}

function apartIn(draft: Draft, type: DocumentType): (block: Block) => readonly Block[] {
  const all = type.elements.map(matcherOf);
  const matchers = all.filter(({ vague }) => !vague);
  const others = all.filter(namesOthers);
  return (block) => {
    if (block.kind !== 'paragraph' || block.label !== undefined || block.cell !== undefined || !LINE_BREAK.test(block.masked) || isAddressedByTitle(block)) return [block];
    const elementLine = (line: OwnLine): ElementLine => {
      const unit = unitOfLine(block, line);
      return { ...line, unit, elements: matchers.filter((matcher) => matches(unit, matcher) && !isForOthers(unit, matcher, others)) };
    };
    // A sentence is text; the salutation that ends the head of a letter may end as one.
    const broken = brokenLinesOf(draft, block);
    const last = broken.at(-1);
    if (last === undefined || (isSentence(block) && (last.goesOn || !isSetOutIn(elementLine(last))))) return [block];
    const lines = wholeLines(broken, elementLine);
    if (lines.length < 2 || lines.every(({ elements }) => elements.length === 0)) return [block];
    const runs = runsOf(lines);
    return runs.length < 2 ? [block] : runs.map((run) => asBlock(draft, block, run));
  };
}

const LINE_BREAK = /[\r\n]/u;

interface ElementLine extends OwnLine {
  readonly unit: Unit;
  readonly elements: readonly Matcher[];
}

/** The lines with those that go on with the one before joined to it, as far as they are no elements by themselves and stand below none that is complete. */
function wholeLines(broken: readonly BrokenLine[], elementLine: (line: OwnLine) => ElementLine): readonly ElementLine[] {
  const groups: { readonly first: ElementLine; last: OwnLine; readonly texts: string[] }[] = [];
  for (const it of broken) {
    const group = groups.at(-1);
    const line = elementLine(it);
    if (group === undefined || !it.goesOn || isSetOutIn(line) || (isSetOutIn(group.first) && ENDS_LINE.test(group.last.text) && isLikeName(line.text, line.unit.block))) groups.push({ first: line, last: line, texts: [line.text] });
    else {
      group.last = it;
      group.texts.push(it.text);
    }
  }
  return groups.map(({ first, last, texts }) => (first === last ? first : elementLine({ text: texts.join(' '), span: { start: first.span.start, end: last.span.end } })));
}

const ENDS_LINE = /[.,!:。、！：]$/u;

/** Whether a line is an element by more than a word that any line of it may have. */
function isSetOutIn({ unit, elements }: ElementLine): boolean {
  return elements.some((matcher) => matcher.requirement.looks.includes('date') || isSetOut(unit, matcher));
}

/** Lines that are one element, or none. */
interface Run {
  readonly lines: ElementLine[];
  readonly texts: Set<string>;
  readonly elements: Set<Matcher>;
}

function runsOf(lines: readonly ElementLine[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [i, line] of lines.entries()) {
    const run = runs.at(-1);
    if (run === undefined || !goesOn(run, line, lines[i + 1])) runs.push({ lines: [line], texts: new Set([line.unit.text]), elements: new Set(line.elements) });
    else {
      run.lines.push(line);
      run.texts.add(line.unit.text);
      for (const element of line.elements) run.elements.add(element);
    }
  }
  return runs;
}

/** Whether a line belongs to those above it: a name to its office and its address, those to whom a letter goes to each other. */
function goesOn({ lines, texts, elements }: Run, line: ElementLine, next: ElementLine | undefined): boolean {
  if (isField(line.text) || texts.has(line.unit.text)) return false;
  const isOffice = line.elements.some(isSender);
  if (elements.size === 0) return line.elements.length === 0 || isOffice;
  if (![...elements].some((matcher) => isSender(matcher) || isAddress(matcher))) return false;
  if (line.elements.length > 0) return line.elements.some((matcher) => elements.has(matcher));
  // Another name with its office; in Japanese the office stands above.
  return !(lines[0]?.elements.length === 0 && isLikeName(line.text, line.unit.block) && next?.elements.some(isSender) === true && !isField(next.text));
}

function isSender({ requirement }: Matcher): boolean {
  return requirement.looks.includes('letterhead');
}

function isAddress({ requirement }: Matcher): boolean {
  return requirement.looks.includes('address');
}

function asBlock(draft: Draft, block: Block, { lines }: Run): Block {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return block;
  const from = block.content.start;
  const content = { start: from + first.span.start, end: from + last.span.end };
  const masked = block.masked.slice(content.start - block.span.start, content.end - block.span.start);
  return partOf(block, content, proseOf(draft.text.slice(content.start, content.end), masked, { start: 0, end: masked.length }));
}
