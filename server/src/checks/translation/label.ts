import { labelEdit } from '../../fixes/copyLabel.ts';
import type { Draft } from '../../model/draft.ts';
import type { Label } from '../../model/label.ts';
import { same } from '../../model/labels/counts.ts';
import { mendedLabels } from '../../model/movedLabels.ts';
import type { LanguagePairing, Pair, Pairing } from '../../model/pairing.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding } from '../check.ts';
import { languageName } from './languageName.ts';

/** Readers of two languages meet at the numbers: a paragraph that is 3 in one and 4 in the other cannot be cited. */
export const label: Check = {
  rule: 'translation/label',
  title: 'The number or the heading level of a paragraph and its translation differ.',
  severity: 'warning',
  basis: 'ours',
  fix: 'the source’s number',
  reach: 'pairing',
  *find({ pairing }) {
    for (const language of pairing.languages) yield* differences(pairing, language);
  },
};

function* differences(pairing: Pairing, language: LanguagePairing): Iterable<Finding> {
  const faulty = { source: faultyLabels(pairing.sourceDraft.numbering.faults), target: faultyLabels(pairing.targetDraft.numbering.faults) };
  /** By series of the translation: by how much its numbers were off before. What goes on being off is the echo. */
  const offsets = new Map<number, number>();
  const mended = new MendedNumbers(pairing);
  for (const pair of language.pairs) {
    // What stands in another's place has its number, too.
    if (language.moved.includes(pair)) continue;
    const [source] = pair.source;
    const [target] = pair.target;
    const level = levelDifference(pairing, pair);
    if (level !== undefined) yield level;
    if (source?.label === undefined || target?.label === undefined || level !== undefined) continue;
    if (!comparable(source.label, target.label)) continue;
    const offset = (target.label.path.at(-1) ?? 0) - (source.label.path.at(-1) ?? 0);
    const before = offsets.get(target.label.series) ?? 0;
    offsets.set(target.label.series, offset);
    const isSame = samePath(source.label, target.label);
    if (isSame || offset === before || mended.areAlike(source.label, target.label) || faulty.source.has(source.label.index) || faulty.target.has(target.label.index)) continue;
    // Where a paragraph is missing or extra, that is the fault, and the other numbers follow from it.
    if (language.missing.some((missing) => missing.source.label !== undefined) || language.extra.some((block) => block.label !== undefined)) continue;
    yield labelDifference(pairing, language, source.label, target.label);
  }
}

/** Whether they are the same once what is wrong in the count of the one or the other language is mended: that is what is reported. */
class MendedNumbers {
  readonly #pairing: Pairing;
  #source: ReadonlyMap<number, readonly number[]> | undefined;
  #target: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(pairing: Pairing) {
    this.#pairing = pairing;
  }

  areAlike(source: Label, target: Label): boolean {
    const { sourceDraft, targetDraft } = this.#pairing;
    this.#source ??= mendedLabels(sourceDraft.numbering, sourceDraft.numbering.faults);
    this.#target ??= sourceDraft === targetDraft ? this.#source : mendedLabels(targetDraft.numbering, targetDraft.numbering.faults);
    return source.suffix === target.suffix && same(this.#source.get(source.index) ?? source.path, this.#target.get(target.index) ?? target.path);
  }
}

function faultyLabels(faults: Pairing['sourceDraft']['numbering']['faults']): ReadonlySet<number> {
  return new Set(faults.flatMap((fault) => [fault.label, ...fault.mend.keys(), ...(fault.previous === undefined ? [] : [fault.previous])]));
}

function comparable(a: Label, b: Label): boolean {
  const kind = (label: Label) => label.form.numerals.map((numeral) => (/letter|cyrillic/iu.test(numeral) ? 'a' : 'n')).join('');
  return a.path.length === b.path.length && kind(a) === kind(b);
}

function samePath(a: Label, b: Label): boolean {
  return same(a.path, b.path) && a.suffix === b.suffix;
}

function labelDifference(pairing: Pairing, language: LanguagePairing, source: Label, target: Label): Finding {
  const { sourceDraft, targetDraft } = pairing;
  const written = ({ text }: Draft, it: Label) => text.slice(it.span.start, it.span.end).replace(/[.:]$/u, '');
  return {
    rule: 'translation/label',
    span: target.span,
    message: message('The {0} text numbers this paragraph “{1}”, its source “{2}”.', languageName(language.language), written(targetDraft, target), written(sourceDraft, source)),
    related: [{ uri: sourceDraft === targetDraft ? undefined : sourceDraft.uri, span: source.span, message: message('This is its source.') }],
    fixes: () => [{ title: message('Number it as the source does'), preferred: true, safe: true, changes: [{ uri: undefined, edits: [labelEdit(source, target)] }] }],
  };
}

/** Levels that mark-up gives; those of plain text follow from the numbers. */
function levelDifference({ sourceDraft, targetDraft }: Pairing, pair: Pair): Finding | undefined {
  const [source] = pair.source;
  const [target] = pair.target;
  if (source?.kind !== 'heading' || target?.kind !== 'heading' || source.level === target.level) return undefined;
  if (![sourceDraft.text.charAt(source.span.start), targetDraft.text.charAt(target.span.start)].every((mark) => mark === '#')) return undefined;
  return {
    rule: 'translation/label',
    span: target.span,
    message: message('This heading is of level {0}, its source of level {1}.', target.level, source.level),
    related: [{ uri: sourceDraft === targetDraft ? undefined : sourceDraft.uri, span: source.span, message: message('This is its source.') }],
    fixes: () => [],
  };
}
