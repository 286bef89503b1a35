import type { Span } from '../../server/src/text/span.ts';
import type { DraftPart } from './draftParts.ts';
import { Passages } from './passages.ts';

export const STRUCTURE_KINDS = ['removed', 'moved', 'emptied', 'doubled'] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

/** A draft with one fault, and where the one finding may stand. */
export interface InjectedStructureFault {
  readonly text: string;
  readonly rule: string;
  readonly places: readonly Span[];
}

/** The faults of one kind put into the part, in all languages at once; none where it cannot have it. */
export function injectStructureFaults(text: string, part: DraftPart, kind: StructureKind): readonly InjectedStructureFault[] {
  const passages = new Passages(text);
  const lines = part.pieces.map((piece) => piece.lines);
  const missing = part.kind === 'section' ? 'structure/missing-section' : 'structure/missing-element';
  switch (kind) {
    case 'removed': return [{ ...passages.without(lines, part.zones), rule: missing }];
    case 'moved': return part.moves.map(({ to, over }) => ({ ...passages.moved(lines, to, over), rule: 'structure/section-order' }));
    case 'doubled': {
      const behind = part.pieces.map(({ owner }) => part.pieces.findLast((it) => it.owner === owner)?.lines.end ?? 0);
      return part.mayBeDoubled ? [{ ...passages.copied(lines, behind), rule: 'structure/duplicate-section' }] : [];
    }
    case 'emptied': {
      const emptied = passages.emptied(lines, part.kept);
      return emptied === undefined ? [] : [{ ...emptied, rule: part.kind === 'section' ? 'structure/empty-section' : missing }];
    }
  }
}
