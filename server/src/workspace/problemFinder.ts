import type { Check, CheckContext, Finding, Reach, Related } from '../checks/check.ts';
import { StructureSigns } from '../checks/structure/structure.ts';
import { isNameByItself } from '../checks/translation/leftBlock.ts';
import { recall, type Block } from '../model/block.ts';
import { TitlesWithPages } from '../model/contentsLine.ts';
import type { Draft } from '../model/draft.ts';
import { haveFootnotesAlike } from '../model/footnotes.ts';
import { tellsOfNames } from '../model/needsNoTranslation.ts';
import { repetitionIn } from '../model/repetition.ts';
import { saysItselfInTwoLanguages } from '../model/titleInTwoLanguages.ts';
import { movedSpan, type Change } from '../text/change.ts';
import type { Characters } from '../text/longText.ts';
import type { Message } from '../text/message.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * What all checks find in one document, again and again while it is written. After an edit that changed the words of some blocks alone,
 * a check looks only at what it may see otherwise than before, as far as its reach says; the result is the same as from scratch.
 */
export class ProblemFinder {
  readonly #checks: readonly Check[];
  readonly #failed: (check: Check, error: unknown) => void;
  #last: { readonly context: CheckContext; readonly findings: ReadonlyMap<Check, readonly Finding[]> } | undefined;

  #signs: StructureSigns | undefined;
  readonly #titlesWithPages = new TitlesWithPages();

  /** @param failed told of a check that failed: it costs its own findings only */
  constructor(checks: readonly Check[], failed: (check: Check, error: unknown) => void) {
    this.#checks = checks;
    this.#failed = failed;
  }

  find(context: CheckContext): readonly Finding[] {
    const edit = this.#last === undefined ? undefined : editBetween(this.#last.context, context, { structure: this.#signsOf(context.type), titles: this.#titlesWithPages });
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

/** Blocks that were read again, between two contexts that are the same otherwise. */
interface Retyped {
  readonly former: CheckContext;
  readonly context: CheckContext;
  /** As they were, and as they are. */
  readonly before: readonly Block[];
  readonly now: readonly Block[];
}

/** An edit that left all but the words and labels of some blocks as it was. */
interface RetypingEdit extends Retyped {
  readonly change: Change;
  /** In the text before: what changed, with the blanks around, over which the end of a block may jump. */
  readonly uncertain: Span;
  readonly numberedAlike: boolean;
  /** Whether the reading of the structure sees the same before and after. */
  readonly structureHolds: () => boolean;
  /** Whether what was retyped says nothing of what is recorded of the source, nor anything twice. */
  readonly nothingTwice: () => boolean;
  /** Whether what was retyped is paired, and says nothing of what is not. */
  readonly unpairedHolds: () => boolean;
  /** What a check of pairs must look at again; `undefined`: everything. */
  readonly pairs: () => Part | undefined;
}

/** What is remembered of one draft to compare it with itself after an edit. */
interface Memories {
  readonly structure: StructureSigns;
  readonly titles: TitlesWithPages;
}

function editBetween(former: CheckContext, context: CheckContext, { structure, titles }: Memories): RetypingEdit | undefined {
  const { revision } = context.draft;
  if (revision === undefined || revision.former !== former.draft.reading || former.type !== context.type || former.resolutions !== context.resolutions) return undefined;
  if (former.pairing.outcome !== context.pairing.outcome && !(isAlone(former) && isAlone(context))) return undefined;
  // Its source was edited, too.
  if (context.pairing.sourceDraft !== context.draft && context.pairing.sourceDraft !== former.pairing.sourceDraft) return undefined;
  const before = revision.retyped.flatMap((index) => former.draft.blocks[index] ?? []);
  const now = revision.retyped.flatMap((index) => context.draft.blocks[index] ?? []);
  const structureHolds = once(() => now.every((block, k) => {
    const other = before[k];
    return other !== undefined && structure.areAlike(former.draft, other, context.draft, block);
  }));
  const retyped = { former, context, before, now };
  const nothingTwice = once(() => saysNothingTwice(retyped));
  return {
    ...retyped, change: revision.change, uncertain: withBlanks(former.draft.text, revision.change), numberedAlike: revision.numberedAlike, structureHolds, nothingTwice,
    unpairedHolds: once(() => nothingTwice() && holdsUnpaired(retyped)),
    // The page of a title in the contents is compared with nothing, and what stands among names may be one.
    pairs: once(() => (nothingTwice() && namesHold(retyped) && !titles.mayHold(context.draft, revision.former, before, now) ? pairsToSee(retyped) : undefined)),
  };
}

/** Several checks ask. */
function once<T>(question: () => T): () => T {
  let answer: { readonly is: T } | undefined;
  return () => (answer ??= { is: question() }).is;
}

/** In one language, without a translation or a source. */
function isAlone({ draft, pairing }: CheckContext): boolean {
  return pairing.languages.length === 0 && draft.languages.length === 1;
}

/** What the check finds after the edit; `undefined` where it must look at everything again. */
function foundAfter(check: Check, edit: RetypingEdit, before: readonly Finding[]): readonly Finding[] | undefined {
  if (check.reach === 'monolingual block' && before.length === 0 && !isAlone(edit.context)) return [...check.find(blocksToSee(edit).context)].length === 0 ? before : undefined;
  const part = check.reach === undefined ? undefined : partToSee(check.reach, edit);
  if (part === undefined) return undefined;
  const kept = part === NOTHING ? before : before.filter(({ span }) => !part.former.some((block) => overlaps(block.span, span)));
  if (kept.some((finding) => isTouched(finding, edit.uncertain))) return undefined;
  const moved = kept.map((finding) => movedFinding(check, finding, edit.change, edit.context));
  return part === NOTHING ? moved : [...moved, ...[...check.find(part.context)].map((finding) => withFixesIn(edit.context, check, finding))];
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
    case 'footnotes': return now.every((block, k) => haveFootnotesAlike(before[k] as Block, block)) ? NOTHING : undefined;
    case 'pairing': return edit.numberedAlike && edit.nothingTwice() ? NOTHING : undefined;
    case 'unpaired': return edit.numberedAlike && edit.unpairedHolds() ? NOTHING : undefined;
    case 'pair': return edit.pairs();
  }
}

function saysNothingTwice({ context, before, now }: Retyped): boolean {
  if (context.pairing.targetDraft.frontMatter.translatedFrom !== undefined) return false;
  return ![...before, ...now].some((block) => recall(block, repetitionIn) !== undefined || recall(block, saysItselfInTwoLanguages));
}

function holdsUnpaired({ context, now }: Retyped): boolean {
  const { languages } = context.pairing;
  return languages.every(({ missing, extra, pairsWith }) => {
    const near = new Set(missing.flatMap(({ source: { index } }) => [index - 1, index, index + 1]));
    if (extra.length > 0 || now.some((block) => near.has(block.index))) return false;
    return languages.length > 1 || now.every((block) => pairsWith([block]).length > 0);
  });
}

/** Whether what was retyped is a name if it was one. */
function namesHold({ before, now }: Retyped): boolean {
  return now.every((block, k) => {
    const other = before[k] as Block;
    return recall(block, isNameByItself) === recall(other, isNameByItself) && tellsOfNames(block) === tellsOfNames(other);
  });
}

function blocksToSee({ context, before, now }: Retyped): Part {
  return { context: { ...context, draft: draftWith(context.draft, 'blocks', now) }, former: before };
}

/** The pairs in which something was retyped; and those before what has no counterpart, which may be the rest of theirs. */
function pairsToSee({ former, context, now }: Retyped): Part {
  const languages = context.pairing.languages.map(({ language, moved, missing, extra, pairsWith }) => {
    const unpaired = now.filter((block) => pairsWith([block]).length === 0);
    const pairs = pairsWith([...now, ...unpaired.flatMap(({ index }) => context.draft.blocks[index - 1] ?? [])]);
    return { language, pairs, pairsWith, moved, missing, extra };
  });
  const targets = languages.flatMap(({ pairs }) => pairs.flatMap(({ target }) => target));
  return {
    context: { ...context, pairing: { ...context.pairing, languages } },
    former: targets.flatMap(({ index }) => former.pairing.targetDraft.blocks[index] ?? []),
  };
}

function withBlanks(text: Characters, { from, formerTo }: Change): Span {
  let start = from;
  while (start > 0 && BLANK.test(text.charAt(start - 1))) start--;
  let end = formerTo;
  while (end < text.length && BLANK.test(text.charAt(end))) end++;
  return { start, end };
}

const BLANK = /\s/u;

/** Whether one of the finding's places begins or ends where something was typed, so that nobody knows where it stands now. */
function isTouched(finding: Finding, { start, end }: Span): boolean {
  const touches = (offset: number): boolean => start <= offset && offset <= end;
  return [finding.span, ...finding.related.flatMap((it) => (it.uri === undefined ? [it.span] : []))].some((at) => touches(at.start) || touches(at.end));
}

/** The draft with a part of what it has, and everything else as it is. */
function draftWith<K extends 'blocks' | 'citations'>(draft: Draft, key: K, part: Draft[K]): Draft {
  return Object.create(draft, { [key]: { value: part, enumerable: true } }) as Draft;
}

/** The finding in its new place. */
function movedFinding(check: Check, finding: Finding, change: Change, context: CheckContext): Finding {
  return withFixesIn(context, check, {
    ...finding,
    span: movedSpan(finding.span, change),
    related: finding.related.map((it): Related => (it.uri === undefined ? { ...it, span: movedSpan(it.span, change) } : it)),
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
