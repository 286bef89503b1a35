import type { Check, CheckContext, Finding, Reach, Related } from '../checks/check.ts';
import { StructureSigns } from '../checks/structure/structure.ts';
import type { Block } from '../model/block.ts';
import { TitlesWithPages } from '../model/contentsLine.ts';
import type { Draft } from '../model/draft.ts';
import { haveFootnotesAlike } from '../model/footnotes.ts';
import { movedSpan } from '../text/change.ts';
import type { Message } from '../text/message.ts';
import { overlaps } from '../text/span.ts';
import { editBetween, isAlone, type RetypingEdit } from './retypingEdit.ts';

/**
 * What all checks find in one document, again and again while it is written. After an edit that changed the words of some blocks alone,
 * a check looks only at what it may see otherwise than before, as far as its reach says; the result is the same as from scratch.
 */
export class ProblemFinder {
  readonly #checks: readonly Check[];
  readonly #failed: (check: Check, error: unknown) => void;
  #last: { readonly context: CheckContext; readonly findings: ReadonlyMap<Check, readonly Finding[]> } | undefined;

  #signs: StructureSigns | undefined;
  readonly #titles = new TitlesWithPages();
  readonly #titlesOfSource = new TitlesWithPages();

  /** @param failed told of a check that failed: it costs its own findings only */
  constructor(checks: readonly Check[], failed: (check: Check, error: unknown) => void) {
    this.#checks = checks;
    this.#failed = failed;
  }

  find(context: CheckContext): readonly Finding[] {
    const edit = this.#last === undefined ? undefined : editBetween(this.#last.context, context, { structure: this.#signsOf(context.type), titles: this.#titles, titlesOfSource: this.#titlesOfSource });
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

  #signsOf(type: CheckContext['type']): StructureSigns {
    if (this.#signs?.type !== type) this.#signs = new StructureSigns(type);
    return this.#signs;
  }
}

/** What the check finds after the edit; `undefined` where it must look at everything again. */
function foundAfter(check: Check, edit: RetypingEdit, before: readonly Finding[]): readonly Finding[] | undefined {
  if (check.reach === 'monolingual block' && before.length === 0 && isInDraft(edit) && !isAlone(edit.context)) return [...check.find(blocksToSee(edit).context)].length === 0 ? before : undefined;
  const part = check.reach === undefined ? undefined : partToSee(check.reach, edit);
  if (part === undefined) return undefined;
  const kept = part === NOTHING ? before : before.filter(({ span }) => !part.former.some((block) => overlaps(block.span, span)));
  if (kept.some((finding) => isTouched(finding, edit))) return undefined;
  const moved = kept.map((finding) => movedFinding(check, finding, edit));
  return part === NOTHING ? moved : [...moved, ...[...check.find(part.context)].map((finding) => withFixesIn(edit.context, check, finding))];
}

/** Whether the draft itself was typed in, and not the file that it translates. */
function isInDraft({ edited, context }: RetypingEdit): boolean {
  return edited === context.draft;
}

/** What a check must look at again. */
interface Part {
  readonly context: CheckContext;
  /** Blocks of the former draft: what was found in them is found anew. */
  readonly former: readonly Block[];
}

const NOTHING = 'nothing';

/** What there is to see again for a check of this reach; `undefined`: everything. */
function partToSee(reach: Reach, edit: RetypingEdit): Part | typeof NOTHING | undefined {
  const { former, context, before, now } = edit;
  switch (reach) {
    case 'footnotes': return now.every((block, k) => haveFootnotesAlike(before[k] as Block, block)) ? NOTHING : undefined;
    case 'pairing': return edit.numberedAlike && edit.nothingTwice() ? NOTHING : undefined;
    case 'unpaired': return edit.numberedAlike && edit.unpairedHolds() ? NOTHING : undefined;
    case 'pair': return edit.otherPairsHold() ? pairsToSee(edit) : undefined;
  }
  if (!isInDraft(edit)) return NOTHING;
  switch (reach) {
    case 'numbering': return edit.numberedAlike ? NOTHING : undefined;
    case 'structure': return edit.numberedAlike && edit.structureHolds() ? NOTHING : undefined;
    case 'monolingual block': return isAlone(context) ? partToSee('block', edit) : undefined;
    case 'block': return blocksToSee(edit);
    case 'monolingual citation': return isAlone(context) ? partToSee('citation', edit) : undefined;
    case 'citation': {
      // What a draft defines, or names as superseded, is known at each of its citations.
      if ([former, context].some(({ draft }) => draft.citations.some((it) => it.defines || it.namedAsSuperseded))) return undefined;
      const citations = context.draft.citations.filter(({ span }) => now.some((block) => overlaps(block.span, span)));
      return { context: { ...context, draft: draftWith(context.draft, 'citations', citations) }, former: before };
    }
  }
}

function blocksToSee({ context, before, now }: RetypingEdit): Part {
  return { context: { ...context, draft: draftWith(context.draft, 'blocks', now) }, former: before };
}

/** The pairs in which something was retyped; and those before what has no counterpart, which may be the rest of theirs. */
function pairsToSee({ former, context, edited, now }: RetypingEdit): Part {
  const languages = context.pairing.languages.map(({ language, moved, missing, extra, pairsWith }) => {
    const unpaired = now.filter((block) => pairsWith([block]).length === 0);
    const pairs = pairsWith([...now, ...unpaired.flatMap(({ index }) => edited.blocks[index - 1] ?? [])]);
    return { language, pairs, pairsWith, moved, missing, extra };
  });
  const targets = languages.flatMap(({ pairs }) => pairs.flatMap(({ target }) => target));
  return {
    context: { ...context, pairing: { ...context.pairing, languages } },
    former: targets.flatMap(({ index }) => former.pairing.targetDraft.blocks[index] ?? []),
  };
}

/** Whether one of the finding's places begins or ends where something was typed, so that nobody knows where it stands now. */
function isTouched({ span, related }: Finding, edit: RetypingEdit): boolean {
  const { start, end } = edit.uncertain;
  const touches = (offset: number): boolean => start <= offset && offset <= end;
  return [...(isInDraft(edit) ? [span] : []), ...related.flatMap((it) => (it.uri === uriOf(edit) ? [it.span] : []))].some((at) => touches(at.start) || touches(at.end));
}

/** By which address findings name what was typed in. */
function uriOf(edit: RetypingEdit): string | undefined {
  return isInDraft(edit) ? undefined : edit.edited.uri;
}

/** The draft with a part of what it has, and everything else as it is. */
function draftWith<K extends 'blocks' | 'citations'>(draft: Draft, key: K, part: Draft[K]): Draft {
  return Object.create(draft, { [key]: { value: part, enumerable: true } }) as Draft;
}

/** The finding in its new place. */
function movedFinding(check: Check, finding: Finding, edit: RetypingEdit): Finding {
  return withFixesIn(edit.context, check, {
    ...finding,
    span: isInDraft(edit) ? movedSpan(finding.span, edit.change) : finding.span,
    related: finding.related.map((it): Related => (it.uri === uriOf(edit) ? { ...it, span: movedSpan(it.span, edit.change) } : it)),
  });
}

/**
 * The finding with the fixes of the whole draft as it is now: asked for, they are found anew. It holds on to nothing of the finding that it was
 * before, whose fixes hold the draft before, and so on to the draft that was opened.
 */
function withFixesIn(context: CheckContext, check: Check, finding: Finding): Finding {
  const { span: { start, end }, message } = finding;
  return { ...finding, fixes: () => context.readings.findings(context, check).find((it) => it.span.start === start && it.span.end === end && sameWords(it.message, message))?.fixes() ?? [] };
}

function sameWords(a: Message, b: Message): boolean {
  return a.template === b.template && a.values.every((value, i) => value === b.values[i]);
}
