import { lastStartingAt } from '../text/span.ts';
import type { Block } from './block.ts';
import type { ClauseReference } from './clauseReference.ts';
import { contentsReferences, ContentsLines } from './contentsReferences.ts';
import type { Label, LabelForm } from './label.ts';
import type { Mention } from './labels/findMentions.ts';
import { wordKindOf } from './labels/labelWords.ts';
import { movedLabels } from './movedLabels.ts';
import type { Numbering } from './numbering.ts';
import { mayCallItself } from './ownName.ts';
import type { LabelReading } from './piece.ts';
import { isSaidToBeGone } from './placesGone.ts';
import { isQuotedAcross } from './quotedAcross.ts';

/** Resolves the references of one draft again and again; what follows from its labels alone is kept as long as these are the same. */
export class ClauseResolver {
  readonly #contents = new ContentsLines();
  #index: { readonly of: readonly unknown[]; readonly labels: LabelIndex } | undefined;

  /**
   * The mentions of places and the lines of contents with the labels to which they lead, in the order of the text. Those of other
   * documents are left out.
   *
   * @param mentions with absolute offsets, in the order of the text
   * @param retyped the blocks, all others of which are what they were the last time, in the same places; `undefined` where more is another
   */
  resolve(mentions: readonly Mention[], blocks: readonly Block[], numbering: Numbering, retyped?: readonly number[]): readonly ClauseReference[] {
    const inText = unlessMostlyElsewhere(resolveMentions(mentions, blocks, numbering, () => this.#indexOf(blocks, numbering)));
    const inContents = contentsReferences(this.#contents.of(blocks, retyped), blocks, numbering);
    return inContents.length === 0 ? inText : [...inText, ...inContents].sort((a, b) => a.span.start - b.span.start);
  }

  #indexOf(blocks: readonly Block[], numbering: Numbering): LabelIndex {
    // Series and faults are the same objects as long as no label changed, nor the language in whose text it stands.
    const of = [numbering.series, numbering.faults, blocks.length];
    const before = this.#index;
    const labels = before?.of.every((each, i) => each === of[i]) === true ? before.labels : new LabelIndex(blocks, numbering);
    this.#index = { of, labels };
    return labels;
  }
}

function resolveMentions(mentions: readonly Mention[], blocks: readonly Block[], numbering: Numbering, indexOf: () => LabelIndex): readonly ClauseReference[] {
  if (mentions.length === 0 || numbering.series.length === 0) return [];
  const index = indexOf();
  return mentions.flatMap((mention) => {
    const block = blocks[Math.max(0, lastStartingAt(blocks, mention.span.start, ({ span }) => span.start))];
    if (block === undefined || isForeign(mention, blocks) || block.quoted || block.kind === 'verbatim' || isOwnLabel(block, mention)) return [];
    const reference = index.resolve(mention, block, blocks);
    return [reference.certain && isOfAnotherText(mention, block, blocks) ? { ...reference, certain: false } : reference];
  });
}

function isForeign({ foreign, document }: Mention, blocks: readonly Block[]): boolean {
  return foreign || (document !== undefined && !mayCallItself(document, blocks));
}

/** Whether the text around a place shows that it is none of the draft as it stands: it was taken out, or it is quoted. */
function isOfAnotherText({ span }: Mention, block: Block, blocks: readonly Block[]): boolean {
  return isSaidToBeGone(block.masked, span.start - block.span.start, span.end - block.span.start) || isQuotedAcross(block, blocks);
}

/** Deep references of which most lead nowhere are those of another document, whose changes this one lists. */
function unlessMostlyElsewhere(references: readonly ClauseReference[]): readonly ClauseReference[] {
  const deep = references.filter(({ path }) => path.length > 1);
  const lost = deep.filter(({ target }) => target === undefined).length;
  if (lost < FEWEST_ELSEWHERE || lost * 2 <= deep.length) return references;
  return references.map((reference) => (reference.certain && reference.path.length > 1 ? { ...reference, certain: false } : reference));
}

const FEWEST_ELSEWHERE = 4;

/** "Section 13.7" at the beginning of its own section. */
function isOwnLabel(block: Block, mention: Mention): boolean {
  return block.label !== undefined && mention.labelSpan.start < block.label.span.end && block.label.span.start < mention.labelSpan.end;
}

/** The labels of a draft by language, numerals and value. */
class LabelIndex {
  readonly #byValue = new Map<string, Label[]>();
  /** Without their last number; once somebody asked. */
  #byBeginning: ReadonlyMap<string, readonly Label[]> | undefined;
  readonly #languages: readonly string[];
  readonly #numbering: Numbering;
  /** Blocks with which articles, sections, annexes begin, in the order of the text. */
  readonly #divisions: readonly number[];
  /** Values that a reported fault has removed or would give: what refers to them is no fault of its own. */
  #disturbed: ReadonlySet<string> | undefined;
  /** Numbers of articles with their word: “Article 3.2” is clause 3.2 where 3 is an article. */
  readonly #articles = new Set<number>();
  /** Labels that are not what they say: a reference to that number rather means another. */
  readonly #mistyped = new Set<number>();

  constructor(blocks: readonly Block[], numbering: Numbering) {
    for (const label of numbering.labels) {
      add(this.#byValue, valueKey(languageOf(label, numbering), label.form, label.path), label);
      if (label.path.length === 1 && wordKindOf(label.form) === 'article') this.#articles.add(label.path[0] ?? 0);
    }
    this.#numbering = numbering;
    this.#languages = [...new Set(numbering.series.map(({ language }) => language))];
    this.#divisions = [...numbering.labels].filter((label) => blocks[label.block]?.kind === 'heading' || DIVISIONS.has(wordKindOf(label.form) ?? '')).map((label) => label.block);
    for (const fault of numbering.faults) {
      if (fault.onward === undefined) for (const index of fault.mend.keys()) this.#mistyped.add(index);
    }
  }

  resolve(mention: Mention, block: Block, blocks: readonly Block[]): ClauseReference {
    const all = mention.readings.flatMap((reading) => this.#targets(mention, reading, block));
    const holder = mention.within === undefined ? undefined : this.resolve({ ...mention, ...mention.within, within: undefined }, block, blocks).target;
    const targets = holder === undefined ? this.#inOwnSection(all, mention, block) : this.#insideOf(holder, all);
    const target = bestTarget(targets, mention, block, blocks, this.#mistyped);
    const reading = mention.readings.find((other) => target !== undefined && sameNumerals(other.form, target.form)) ?? mention.readings[0] ?? NO_READING;
    const siblings = target === undefined ? this.#nearest(mention, reading, block) : [];
    const nearest = siblings.length > 0 || target !== undefined ? siblings : this.#sameUnderOtherLetter(mention, reading, block);
    return {
      span: mention.span, labelSpan: mention.labelSpan, path: reading.path, form: reading.form, target: target?.index,
      nearest: nearest.map((label) => label.index),
      certain: target === undefined && mention.within === undefined && isCertain(mention, reading, nearest, this.#countsFromOne(reading, block)) && !this.#isDisturbed(reading.path),
    };
  }

  /** Those between the label and the next of its series. */
  #insideOf(holder: number, targets: readonly Label[]): readonly Label[] {
    const label = this.#numbering.labels.get(holder);
    const series = this.#numbering.series[label?.series ?? -1]?.labels ?? [];
    const next = this.#numbering.labels.get(series[lastStartingAt(series, holder, (index) => index) + 1] ?? -1)?.block ?? Infinity;
    return targets.filter((target) => target.block >= (label?.block ?? 0) && target.block < next);
  }

  /** "Paragraph 2" is that of the article in which it is said, where that has one. */
  #inOwnSection(targets: readonly Label[], mention: Mention, block: Block): readonly Label[] {
    if (targets.length < 2 || (mention.kind !== 'paragraph' && mention.kind !== 'any')) return targets;
    const at = lastStartingAt(this.#divisions, block.index, (index) => index);
    const [from, until] = [this.#divisions[at] ?? 0, this.#divisions[at + 1] ?? Infinity];
    const own = targets.filter((target) => target.block >= from && target.block < until);
    return own.length > 0 ? own : targets;
  }

  #isDisturbed(path: readonly number[]): boolean {
    this.#disturbed ??= new Set(this.#numbering.faults.flatMap((fault) => (
      [...fault.missing, fault.expected, ...fault.mend.values(), ...movedLabels(this.#numbering, fault.onward ?? []).values()].map((value) => value.join('.'))
    )));
    return this.#disturbed.has(path.join('.'));
  }

  #targets(mention: Mention, reading: LabelReading, block: Block): readonly Label[] {
    // A place that is not found in the language of the reference may stand in a title that was left in another.
    for (const languages of [[block.stream], this.#languages]) {
      const all = languages.flatMap((language) => this.#byValue.get(valueKey(language, reading.form, reading.path)) ?? []);
      const fitting = all.sort((a, b) => a.index - b.index).filter((label) => this.#fits(label, mention) && label.suffix === reading.suffix && sameInsertion(label.form, reading.form));
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  /** Labels with the same beginning, or the same depth, the closest in value first. */
  #nearest(mention: Mention, reading: LabelReading, block: Block): readonly Label[] {
    const siblings = this.#beginnings().get(valueKey(block.stream, reading.form, reading.path.slice(0, -1))) ?? [];
    const value = reading.path.at(-1) ?? 0;
    return siblings
      .filter((label) => this.#fits(label, mention) && sameInsertion(label.form, reading.form) && (mention.kind !== 'annex' || label.form.key === reading.form.key))
      .map((label) => ({ label, distance: Math.abs((label.path.at(-1) ?? 0) - value) }))
      .sort((a, b) => a.distance - b.distance || a.label.index - b.label.index)
      .slice(0, MOST_NEAREST)
      .map(({ label }) => label);
  }

  #beginnings(): ReadonlyMap<string, readonly Label[]> {
    if (this.#byBeginning !== undefined) return this.#byBeginning;
    const known = new Map<string, Label[]>();
    for (const label of this.#numbering.labels) add(known, valueKey(languageOf(label, this.#numbering), label.form, label.path.slice(0, -1)), label);
    return this.#byBeginning = known;
  }

  #fits(label: Label, { kind }: Mention): boolean {
    return fitsKind(label, kind) || (kind === 'article' && label.path.length > 1 && wordKindOf(label.form) === undefined && this.#articles.has(label.path[0] ?? 0));
  }

  /** Whether the first of its siblings is here: an excerpt of another document seldom begins with it. */
  #countsFromOne(reading: LabelReading, block: Block): boolean {
    return this.#byValue.has(valueKey(block.stream, reading.form, [...reading.path.slice(0, -1), 1]));
  }

  /** "SJ.5.2" where every clause of the draft begins with SI, and SI.5.2 is there: one letter beside the right one. */
  #sameUnderOtherLetter(mention: Mention, reading: LabelReading, block: Block): readonly Label[] {
    const [letter = 0, ...rest] = reading.path;
    if (reading.form.numerals[0] !== 'upperLetter' || rest.length === 0) return [];
    return [letter - 1, letter + 1].flatMap((other) => this.#byValue.get(valueKey(block.stream, reading.form, [other, ...rest])) ?? []).filter((label) => fitsKind(label, mention.kind)).slice(0, 1);
  }
}

const DIVISIONS: ReadonlySet<string> = new Set(['article', '§', 'rule', 'section', 'title', 'chapter', 'part', 'annex', 'appendix', 'resolution', 'decision']);
const MOST_NEAREST = 3;
const NO_READING: LabelReading = {
  form: { key: '', before: '', numerals: [], separator: '.', after: '', reversed: false, width: 1 }, path: [], suffix: '',
};

/**
 * A reference that leads nowhere is a fault only where the draft surely means itself: it points ("above", "of this Policy"),
 * or the place's siblings are here. Everything else may be a place of another document.
 */
function isCertain(mention: Mention, reading: LabelReading, nearest: readonly Label[], countsFromOne: boolean): boolean {
  if (nearest.length === 0 || isOfSeries(reading)) return false;
  const deep = reading.path.length > 1 || reading.form.key.includes('<');
  // "B.2" may be a place of another annex, in a file of its own; "SJ.5.2" is rather a slip.
  const otherLetter = nearest[0]?.path[0] !== reading.path[0] && reading.path.length > 2;
  return mention.pointing || (deep && (countsFromOne || otherLetter)) || (mention.kind === 'annex' && nearest.some(({ path }) => path.join('.') !== nearest[0]?.path.join('.')));
}

/** “E.180”, “X.509”: a document in a series that a letter names; no annex has as many clauses. */
function isOfSeries({ form, path }: LabelReading): boolean {
  return form.numerals[0] === 'upperLetter' && path.length === 2 && (path[1] ?? 0) >= FIRST_OF_SERIES;
}

const FIRST_OF_SERIES = 100;

function bestTarget(targets: readonly Label[], mention: Mention, from: Block, blocks: readonly Block[], mistyped: ReadonlySet<number>): Label | undefined {
  if (targets.length < 2) return targets[0];
  const sound = targets.filter((label) => !mistyped.has(label.index));
  if (sound.length > 0 && sound.length < targets.length) return bestTarget(sound, mention, from, blocks, mistyped);
  const wanted = targets.filter((label) => {
    const heading = blocks[label.block]?.kind === 'heading';
    return mention.kind === 'heading' ? heading : mention.kind === 'paragraph' ? !heading : true;
  });
  const distance = (label: Label): number => Math.abs(label.block - from.index);
  return (wanted.length > 0 ? wanted : targets).reduce((best, label) => (distance(label) < distance(best) && !sameSeries(best, label) ? label : best));
}

/** References to a number that is used twice stay with its first use. */
function sameSeries(a: Label, b: Label): boolean {
  return a.series === b.series;
}

const GENERAL: ReadonlySet<string> = new Set(['section', 'chapter', 'part', 'clause', 'item']);

function fitsKind(label: Label, kind: Mention['kind']): boolean {
  const word = wordKindOf(label.form) ?? '';
  if (kind === '§') return word === kind || word === '' || GENERAL.has(word);
  if (kind === 'heading' || kind === 'paragraph' || kind === 'any') return word === '' || GENERAL.has(word);
  // “Annex A.1” is clause A.1.
  return word === kind || (kind === 'annex' && word === '' && label.path.length > 1);
}

/** "1bis.2" counts apart from "1.2". */
function sameInsertion(a: LabelForm, b: LabelForm): boolean {
  return (/<[^<>]*>/u.exec(a.key)?.[0] ?? '') === (/<[^<>]*>/u.exec(b.key)?.[0] ?? '');
}

function sameNumerals(a: LabelForm, b: LabelForm): boolean {
  return a.numerals[0] === b.numerals[0];
}

function languageOf({ series }: Label, numbering: Numbering): string {
  return numbering.series[series]?.language ?? '';
}

function valueKey(language: string, form: LabelForm, path: readonly number[]): string {
  return `${language}|${form.numerals[0] ?? ''}|${path.length}|${path.join('.')}`;
}

function add(map: Map<string, Label[]>, key: string, label: Label): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [label]);
  else list.push(label);
}
