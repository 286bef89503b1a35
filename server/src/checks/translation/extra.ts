import { beside, recall, type Block } from '../../model/block.ts';
import { needsNoTranslation } from '../../model/needsNoTranslation.ts';
import type { LanguagePairing, Pair, Pairing } from '../../model/pairing.ts';
import { proseSpan } from '../../model/proseSpan.ts';
import { repetitionIn } from '../../model/repetition.ts';
import { saysItselfInTwoScripts } from '../../model/languages/saidInTwoScripts.ts';
import { languageOfStub } from '../../model/stubs.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding } from '../check.ts';
import { languageName } from './languageName.ts';

/** What only a translation says was never decided. */
export const extra: Check = {
  rule: 'translation/extra',
  title: 'A paragraph of the translation has no source.',
  severity: 'warning',
  basis: 'ours',
  fix: '–',
  reach: 'unpaired',
  *find({ pairing }) {
    for (const language of pairing.languages) {
      if (language.pairs.length === 0) continue;
      const times = new Map(language.extra.map(({ prose }) => [prose, 0]));
      if (times.size > 0) for (const { prose } of pairing.targetDraft.blocks) if (times.has(prose)) times.set(prose, (times.get(prose) ?? 0) + 1);
      const inSourceAlso = proseBefore(language);
      for (const block of language.extra) {
        // What comes again and again is a running head, but not where it follows itself.
        const isRunningHead = (times.get(block.prose) ?? 0) >= RUNNING_HEAD && pairing.targetDraft.blocks[block.index - 1]?.prose !== block.prose;
        if (isRunningHead || isOwn(block, language, pairing, inSourceAlso)) continue;
        yield {
          rule: 'translation/extra',
          span: block.span,
          message: message('This paragraph of the {0} text has no source.', languageName(language.language)),
          related: [],
          fixes: () => [],
        };
      }
      for (const pair of language.pairs) yield* saidTwice(pair, language, pairing);
    }
  },
};

/** What was pasted twice without a blank line between is one paragraph, half of which has no source. */
function* saidTwice(pair: Pair, { language }: LanguagePairing, { targetDraft }: Pairing): Iterable<Finding> {
  for (const block of pair.target) {
    const again = recall(block, repetitionIn);
    if (again === undefined || block.language !== block.stream || pair.source.some((other) => recall(other, repetitionIn) !== undefined)) continue;
    yield {
      rule: 'translation/extra',
      span: proseSpan(targetDraft, block, again),
      message: message('This part of the {0} paragraph says again what stands before it.', languageName(language)),
      related: [],
      fixes: () => [],
    };
  }
}

/** What a translation may have of its own: title page, translator's lines, imprint, and what is still open. */
function isOwn(block: Block, language: LanguagePairing, pairing: Pairing, inSourceAlso: ReadonlySet<string>): boolean {
  if (needsNoTranslation(block, pairing.targetDraft.blocks) || languageOfStub(block.prose) !== undefined || OPEN.test(block.prose)) return true;
  if (block.language !== block.stream || isFault(block, pairing) || recall(block, saysItselfInTwoScripts)) return true;
  if (beside(block, pairing.targetDraft.blocks, -1)?.prose === block.prose) return false;
  if (block.prose.length < SHORTEST) return true;
  if (goesOn(block, pairing) || isInside(block, language, pairing)) return true;
  const begins = beginOf(language);
  // What stands in the source's text in the same words is there in no language but this: a form that is to be filled in.
  return begins === undefined || block.index < begins || inSourceAlso.has(block.prose);
}

/** The first paragraph that has a source. */
function beginOf({ pairs }: LanguagePairing): number | undefined {
  return pairs[0]?.target[0]?.index;
}

/** The words of what is without a source before the translation begins. */
function proseBefore(language: LanguagePairing): ReadonlySet<string> {
  const begins = beginOf(language) ?? 0;
  return new Set(language.extra.flatMap(({ index, prose }) => (index < begins ? [prose] : [])));
}

/** The rest of a wrapped sentence that begins with a number or a dash: no paragraph of its own. */
function goesOn(block: Block, { targetDraft }: Pairing): boolean {
  const before = targetDraft.blocks[block.index - 1];
  if (before === undefined || before.stream !== block.stream || before.kind === 'heading' || SENTENCE_END.test(before.prose)) return false;
  if (COMMA.test(before.prose)) return true;
  const between = targetDraft.text.slice(before.span.end, block.span.start);
  const alike = (before.label?.form.key ?? '') === (block.label?.form.key ?? '') && before.bullet === block.bullet;
  return !alike && before.prose.length >= LONG_LINE && !BLANK_LINE.test(between);
}

/** An item of its own here, and a part of the paragraph before it in the source: "either … or …". */
function isInside({ index, label }: Block, { pairs }: LanguagePairing, { targetDraft }: Pairing): boolean {
  if (label === undefined) return false;
  const written = targetDraft.text.slice(label.span.start, label.span.end);
  const before = pairs.find(({ target }) => target.at(-1)?.index === index - 1);
  const open = targetDraft.blocks[index - 1];
  return before?.source.some(({ prose }) => prose.includes(written)) === true || (open?.label !== undefined && OR.test(open.prose));
}

/** Japanese ends no item with such a word, but a line of a sentence. */
const OR = /(?:あるいは|または|又は|および|及び|かつ|ないし)$/u;
const SENTENCE_END = /[.!?:;。！？：；][”"»’)）」\]]{0,3}$/u;
const COMMA = /[,、，]$/u;
const BLANK_LINE = /(?:\r\n|\n|\r)[^\S\r\n]{0,200}[\r\n]/u;
/** A title or an item that ends without a mark is shorter. */
const LONG_LINE = 30;

const RUNNING_HEAD = 3;
/** Shorter than this is a caption, a running head, a term: no paragraph. */
const SHORTEST = 12;
const OPEN = /^[[［【].{1,80}[\]］】]$/u;

/** The source's count skips the number, or the translation's has it twice: that is what is reported. */
function isFault({ label }: Block, { sourceDraft, targetDraft }: Pairing): boolean {
  if (label === undefined) return false;
  const path = label.path.join('.');
  return sourceDraft.numbering.faults.some((fault) => fault.kind === 'gap' && fault.missing.some((missing) => missing.join('.') === path))
    || targetDraft.numbering.faults.some((fault) => fault.label === label.index || fault.missing.some((missing) => missing.join('.') === path));
}
