import type { Check, CheckContext, Finding, Reach, Related } from '../checks/check.ts';
import { isStructurallyAlike } from '../checks/structure/structure.ts';
import type { Draft } from '../model/draft.ts';
import { movedSpan, type Change } from '../text/change.ts';
import { overlaps } from '../text/span.ts';

/**
 * What all checks find in one document, again and again while it is written. After an edit that changed the words of some blocks alone,
 * a check looks only at what it may see otherwise than before, as far as its reach says; the result is the same as from scratch.
 */
export class ProblemFinder {
  readonly #checks: readonly Check[];
  readonly #failed: (check: Check, error: unknown) => void;
  #last: { readonly context: CheckContext; readonly findings: ReadonlyMap<Check, readonly Finding[]> } | undefined;

  /** @param failed told of a check that failed: it costs its own findings only */
  constructor(checks: readonly Check[], failed: (check: Check, error: unknown) => void) {
    this.#checks = checks;
    this.#failed = failed;
  }

  find(context: CheckContext): readonly Finding[] {
    const edit = this.#last === undefined ? undefined : editBetween(this.#last.context, context);
    const findings = new Map<Check, readonly Finding[]>();
    for (const check of this.#checks) {
      const before = this.#last?.findings.get(check);
      try {
        const found = edit === undefined || before === undefined ? undefined : foundAfter(check, edit, before);
        findings.set(check, found ?? [...check.find(context)]);
      } catch (error) {
        this.#failed(check, error);
      }
    }
    this.#last = { context, findings };
    return [...findings.values()].flat();
  }
}

/** An edit that left all but the words of some blocks as it was, between two contexts that are the same otherwise. */
interface RetypingEdit {
  readonly former: CheckContext;
  readonly context: CheckContext;
  readonly change: Change;
  /** Indices of blocks, of both drafts. */
  readonly retyped: readonly number[];
  /** Whether the reading of the structure sees the same before and after. */
  readonly structureHolds: () => boolean;
}

function editBetween(former: CheckContext, context: CheckContext): RetypingEdit | undefined {
  const { revision } = context.draft;
  if (revision === undefined || revision.former !== former.draft.reading) return undefined;
  if (former.type !== context.type || former.resolutions !== context.resolutions || !isAlone(former) || !isAlone(context)) return undefined;
  const { change, retyped } = revision;
  let holds: boolean | undefined;
  return { former, context, change, retyped, structureHolds: () => holds ??= isStructureAlike(former, context, retyped) };
}

function isStructureAlike(former: CheckContext, context: CheckContext, retyped: readonly number[]): boolean {
  return retyped.every((index) => {
    const before = former.draft.blocks[index];
    const now = context.draft.blocks[index];
    return before !== undefined && now !== undefined && isStructurallyAlike(former, before, context, now);
  });
}

/** In one language, without a translation or a source. */
function isAlone({ draft, pairing }: CheckContext): boolean {
  return pairing.languages.length === 0 && draft.languages.length === 1;
}

/** What the check finds after the edit; `undefined` where it must look at everything again. */
function foundAfter(check: Check, edit: RetypingEdit, before: readonly Finding[]): readonly Finding[] | undefined {
  if (check.reach === undefined || !isWithinReach(check.reach, edit)) return undefined;
  const { former, context, change, retyped } = edit;
  if (check.reach !== 'blocks' && check.reach !== 'citations') {
    return before.some((finding) => isTouched(finding, change)) ? undefined : before.map((finding) => movedFinding(check, finding, change, context));
  }
  const blocks = retyped.flatMap((index) => context.draft.blocks[index] ?? []);
  const formerBlocks = retyped.flatMap((index) => former.draft.blocks[index] ?? []);
  const elsewhere = before.filter(({ span }) => !formerBlocks.some((block) => overlaps(block.span, span)));
  if (elsewhere.some((finding) => isTouched(finding, change))) return undefined;
  const citations = context.draft.citations.filter(({ span }) => blocks.some((block) => overlaps(block.span, span)));
  const part = check.reach === 'blocks' ? draftWith(context.draft, 'blocks', blocks) : draftWith(context.draft, 'citations', citations);
  return [...elsewhere.map((finding) => movedFinding(check, finding, change, context)), ...check.find({ ...context, draft: part })];
}

function isWithinReach(reach: Reach, { former, context, structureHolds }: RetypingEdit): boolean {
  switch (reach) {
    case 'blocks':
    case 'numbering': return true;
    // What a draft defines, or names as superseded, is known at each of its citations.
    case 'citations': return [former, context].every(({ draft }) => draft.citations.every((it) => !it.defines && !it.namedAsSuperseded));
    case 'structure': return structureHolds();
  }
}

/** Whether one of the finding's places begins or ends where something was typed, so that nobody knows where it stands now. */
function isTouched(finding: Finding, { from, formerTo }: Change): boolean {
  const touches = (offset: number): boolean => from <= offset && offset <= formerTo;
  return [finding.span, ...finding.related.flatMap((it) => (it.uri === undefined ? [it.span] : []))].some(({ start, end }) => touches(start) || touches(end));
}

/** The draft with a part of what it has, and everything else as it is. */
function draftWith<K extends 'blocks' | 'citations'>(draft: Draft, key: K, part: Draft[K]): Draft {
  return Object.create(draft, { [key]: { value: part, enumerable: true } }) as Draft;
}

/** The finding in its new place. Its fixes are those of the draft as it is now: asked for, they are found anew. */
function movedFinding(check: Check, finding: Finding, change: Change, context: CheckContext): Finding {
  const at = movedSpan(finding.span, change);
  return {
    ...finding,
    span: at,
    related: finding.related.map((it): Related => (it.uri === undefined ? { ...it, span: movedSpan(it.span, change) } : it)),
    fixes: () => context.readings.findings(context, check).find((it) => it.span.start === at.start && it.span.end === at.end && sameWords(it, finding))?.fixes() ?? [],
  };
}

function sameWords({ message: a }: Finding, { message: b }: Finding): boolean {
  return a.template === b.template && a.values.every((value, i) => value === b.values[i]);
}
