import { numbersOf } from '../../fixes/insertSection.ts';
import { samePath } from '../../fixes/shiftLabels.ts';
import { beside, type Block } from '../../model/block.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { placeFor, type Level, type Siblings } from '../../types/levels.ts';
import type { Span } from '../../text/span.ts';
import { lastOf, type Occurrence } from '../../types/outline.ts';
import type { CheckContext, Finding } from '../check.ts';
import { doubledElements, namedIn } from './doubledElements.ts';
import { doubledIn } from './duplicateSection.ts';
import { missingIn } from './missingSection.ts';
import { misplacedIn } from './sectionOrder.ts';
import { elementsIn, structureOf } from './structure.ts';

/**
 * The findings without those that only repeat what a finding of this group says: the number that is skipped where a section is
 * missing, the numbers of a section that stands elsewhere or twice, the reference to a section that is missing.
 */
export function withoutStructureEchoes<T extends Finding>(findings: readonly T[], context: CheckContext): readonly T[] {
  const told = new Set<string>(findings.map((finding) => finding.rule));
  if (!CAUSES.some((rule) => told.has(rule))) return findings;
  const { draft } = context;
  const explained = structureOf(context).levels.map((level) => explainedBy(context, level, told));
  const labels = new Set(explained.flatMap((it) => it.labels));
  const references = explained.flatMap((it) => it.references);
  // What stands twice is paired with either of the two.
  const doubled = told.has('structure/duplicate-section') ? doubledSpans(context) : [];
  // So is what stands elsewhere, and nothing is said of the name of a field.
  const astray = told.has('structure/section-order') ? elementsIn(context).flatMap((reading) => (reading.found.length > 0 ? [] : reading.astray.map(({ block }) => block.span))) : [];
  const emptied = told.has('structure/missing-element') ? elementsIn(context).flatMap((reading) => reading.emptied.map(({ block }) => block.span)) : [];
  const again = [...doubled, ...astray, ...emptied];
  return findings.filter((finding) => {
    if (finding.rule.startsWith('translation/')) return !again.some((span) => finding.span.start >= span.start && finding.span.start <= span.end);
    if (finding.rule.startsWith('numbering/')) return !labels.has(finding.span.start);
    return finding.rule !== 'references/clause' || !references.some((missing) => refersTo(draft, finding, missing));
  });
}

const CAUSES = ['structure/missing-section', 'structure/missing-element', 'structure/section-order', 'structure/duplicate-section'] as const;

/** Where sections and elements stand that are there twice: each of the places, in each language. */
function doubledSpans(context: CheckContext): readonly Span[] {
  const sections = structureOf(context).levels.flatMap((level) => {
    const requirements = doubledIn(level);
    return level.siblings.flatMap(({ occurrences }) => occurrences.filter((it) => requirements.includes(it.requirement)));
  });
  const { draft } = context;
  const readings = elementsIn(context);
  const elements = readings.flatMap((reading) => {
    const doubled = doubledElements(reading, draft, readings);
    return doubled.length === 0 ? [] : [{ found: reading.found, blocks: doubled.map(({ block }) => block) }];
  });
  const again = elements.flatMap((it) => it.blocks);
  const words = new Set(again.map(({ prose }) => prose));
  const names = new Set(again.map(namedIn));
  return [
    ...sections.map((section) => ({ start: section.heading.span.start, end: lastOf(section).span.end })),
    ...elements.flatMap(({ found }) => found.flatMap(({ block }) => withNeighbours(draft, block))),
    // One of them may stand where another language's text begins, with the office as its own language calls it.
    ...(again.length === 0 ? [] : draft.blocks.filter((block) => words.has(block.prose) || (block.prose.length <= LONGEST_NAMED && names.has(namedIn(block)))).map(({ span }) => span)),
  ];
}

/** In UTF-16 code units: a name with an office. */
const LONGEST_NAMED = 220;

/** A line with those beside it in its language: one of the two may be paired with a neighbour's translation. */
function withNeighbours({ blocks }: Draft, block: Block): readonly Span[] {
  return [beside(block, blocks, -1), blocks[block.index], beside(block, blocks, 1)].flatMap((it) => it?.span ?? []);
}

interface Explained {
  /** Where labels begin whose faults are explained. */
  readonly labels: readonly number[];
  readonly references: readonly MissingNumber[];
}

interface MissingNumber {
  readonly language: string;
  readonly path: readonly number[];
}

function explainedBy({ draft, type }: CheckContext, level: Level, told: ReadonlySet<string>): Explained {
  const missing = told.has('structure/missing-section') ? missingIn(level) : [];
  const moved = told.has('structure/section-order') ? misplacedIn(level) : [];
  const doubled = told.has('structure/duplicate-section') ? doubledIn(level) : [];
  if (missing.length + moved.length + doubled.length === 0) return { labels: [], references: [] };
  // A section of the draft's own may stand behind the number that is skipped.
  const behind = [...missing, ...moved].flatMap((requirement) => level.siblings.flatMap((siblings) => placeFor(requirement, level.requirements, siblings).next?.heading ?? []));
  // So it may behind the section that stands elsewhere, with a number that goes on from before it.
  const after = level.siblings.flatMap((siblings) => siblings.occurrences.filter((it) => moved.includes(it.requirement)).flatMap((it) => headingAfter(siblings, it)));
  const headings = [...behind, ...after, ...level.siblings.flatMap(({ occurrences }) => occurrences.flatMap(firstNumbered))];
  const again = level.siblings.flatMap(({ occurrences }) => doubled.flatMap((requirement) => occurrences.filter((it) => it.requirement === requirement).slice(1)));
  const labels = again.length === 0 ? [] : [...draft.numbering.labels];
  const inAgain = again.flatMap((section) => labels.filter((label) => label.span.start >= section.heading.span.start && label.span.start <= lastOf(section).span.end));
  return {
    labels: [...headings.flatMap((heading) => heading.label?.span.start ?? []), ...inAgain.map((label) => label.span.start)],
    references: missing.flatMap((requirement) => [...numbersOf(draft, type, level, requirement)].map(([language, path]) => ({ language, path }))),
  };
}

/** The section's heading; where it has no number, the first block in it that has one, too: “0.1” in a foreword. */
function firstNumbered({ heading, blocks }: Occurrence): readonly Block[] {
  const first = heading.label === undefined ? blocks.find(({ label }) => label !== undefined) : undefined;
  return first === undefined ? [heading] : [heading, first];
}

/** The heading that follows the section among its siblings. */
function headingAfter({ blocks }: Siblings, section: Occurrence): readonly Block[] {
  const end = blocks.indexOf(lastOf(section));
  const next = end < 0 ? undefined : blocks[end + 1];
  return next?.kind === 'heading' ? [next] : [];
}

function refersTo(draft: Draft, finding: Finding, { language, path }: MissingNumber): boolean {
  const reference = draft.clauseReferences.find((it) => it.span.start === finding.span.start);
  return reference !== undefined && samePath(reference.path, path) && blockAt(draft, finding.span.start)?.stream === language;
}
