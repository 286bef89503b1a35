import { stubEdits } from '../../fixes/translationStub.ts';
import { recall, type Block } from '../../model/block.ts';
import { needsNoTranslation } from '../../model/needsNoTranslation.ts';
import type { Draft } from '../../model/draft.ts';
import type { LanguagePairing, Pairing } from '../../model/pairing.ts';
import { saysItselfInTwoScripts } from '../../model/languages/saidInTwoScripts.ts';
import { haveTitlesInTwoLanguages } from '../../model/languages/titleInTwoLanguages.ts';
import { message, type Message } from '../../text/message.ts';
import { span } from '../../text/span.ts';
import type { Check, Finding } from '../check.ts';
import { languageName } from './languageName.ts';
import { servesAll } from './servesAll.ts';
import { areUnwritten } from './unwritten.ts';

/**
 * A translation that lacks a paragraph says something else than its source, and nobody who reads one language notices.
 * A section that is missing as a whole is one fault.
 */
export const missing: Check = {
  rule: 'translation/missing',
  title: 'A paragraph of the source has no counterpart in a language of the draft.',
  severity: 'error',
  basis: 'ours',
  fix: 'inserts a marked stub where the translation belongs',
  reach: 'unpaired',
  *find({ pairing, type }) {
    for (const language of pairing.languages) {
      const titled = language.missing.length > 0 && haveTitlesInTwoLanguages(pairing.sourceDraft.blocks);
      const doubled = language.missing.length > 0 ? doubledIn(pairing.sourceDraft) : NONE;
      const absent = language.missing.filter(({ source }) => needsTranslation(source, pairing) && !doubled.has(source.index) && !(titled && source.kind === 'heading') && !servesAll(source, language, pairing, type));
      if (language.pairs.length === 0 && absent.length > 1) {
        // Where nobody says that the draft has this language, a text without any counterpart is a quotation.
        if (isSaid(pairing) && !areUnwritten(absent.map(({ source }) => source), type)) yield nothingTranslated(pairing, language, absent);
      } else for (const stretch of stretchesOf(absent)) yield findingOf(pairing, language, stretch);
    }
  },
};

const NONE: ReadonlySet<number> = new Set();

function isSaid({ sourceDraft, targetDraft }: Pairing): boolean {
  return sourceDraft !== targetDraft || targetDraft.frontMatter.languages !== undefined;
}

function needsTranslation(source: Block, { sourceDraft }: Pairing): boolean {
  if (needsNoTranslation(source, sourceDraft.blocks) || recall(source, saysItselfInTwoScripts) || isConnective(source, sourceDraft.blocks)) return false;
  const before = sourceDraft.blocks[source.index - 1];
  // The rest of a sentence may stand elsewhere in another language's sentence.
  const goesOn = source.kind === 'paragraph' && source.label === undefined && source.bullet === undefined && /^\p{Ll}/u.test(source.prose);
  return !(goesOn && before !== undefined && !/[.!?:;。！？：；]$/u.test(before.prose) && isWrapped(sourceDraft.text.slice(before.span.end, source.span.start), before));
}

/** The blocks that say the same under one number: that the number is used twice is what is reported. */
function doubledIn({ blocks, numbering: { faults, labels } }: Draft): ReadonlySet<number> {
  const doubled = new Set<number>();
  for (const { kind, label, first } of faults) {
    const [one, other] = [labels.get(first ?? -1)?.block, labels.get(label)?.block];
    if (kind === 'duplicate' && one !== undefined && other !== undefined && blocks[one]?.prose === blocks[other]?.prose) doubled.add(one).add(other);
  }
  return doubled;
}

/**
 * Two or three small words on a line of their own amid a long sentence (“Now, therefore,”), or who speaks behind them (“the Conference”): another language
 * may do without, or have them on the next line.
 */
function isConnective({ kind, label, bullet, prose, index }: Block, blocks: readonly Block[]): boolean {
  if (kind !== 'paragraph' || label !== undefined || bullet !== undefined) return false;
  const before = blocks[index - 1];
  if (before === undefined || !/[,;、，；]$/u.test(before.prose)) return false;
  return CONNECTIVE.test(prose) || (SPEAKER.test(prose) && CONNECTIVE.test(before.prose) && blocks[index + 1]?.label === undefined);
}

const CONNECTIVE = /^\p{L}\p{Ll}{0,14},?(?: \p{Ll}{1,14}){1,2},$/u;
const SPEAKER = /^\p{L}\p{Ll}{0,14}(?: \p{L}{1,20}){1,3},?$/u;

/** No blank line stands between, or a page ends there, or what closes the sentence of a list stands below its items. */
function isWrapped(between: string, before: Block): boolean {
  return before.kind === 'furniture' || before.label !== undefined || before.bullet !== undefined || !/[\r\n]\s*[\r\n]/u.test(between);
}

type Missing = LanguagePairing['missing'][number];

/** A heading with all that is missing below it is one stretch; every other paragraph is one of its own. */
function stretchesOf(absent: readonly Missing[]): readonly (readonly [Missing, ...Missing[]])[] {
  const stretches: [Missing, ...Missing[]][] = [];
  for (const item of absent) {
    const open = stretches.at(-1);
    const heading = open?.[0].source;
    const belongs = open !== undefined && heading?.kind === 'heading' && open.at(-1)?.after === item.after
      && (item.source.kind !== 'heading' || item.source.level > heading.level);
    if (belongs) open.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

function findingOf(pairing: Pairing, language: LanguagePairing, stretch: readonly [Missing, ...Missing[]]): Finding {
  const [{ source, after }] = stretch;
  const sources = stretch.map((item) => item.source);
  return {
    rule: 'translation/missing',
    ...placed(pairing, source, after),
    message: sentence(pairing, language, sources),
    fixes: () => [{
      title: sources.length === 1
        ? message('Insert a stub for the {0} translation', languageName(language.language))
        : message('Insert {0} stubs for the {1} translation', sources.length, languageName(language.language)),
      preferred: true,
      safe: false,
      changes: [{ uri: undefined, edits: stubEdits(pairing, language, sources, after) }],
    }],
  };
}

/** In one file on the source; with a file for each language in the translation's, on the block after which it is missing. */
function placed(pairing: Pairing, source: Block, after: Block | undefined): Pick<Finding, 'span' | 'related'> {
  if (pairing.sourceDraft === pairing.targetDraft) {
    const related = after === undefined ? [] : [{ uri: undefined, span: after.span, message: message('The translation of what stands before it ends here.') }];
    return { span: source.span, related };
  }
  const at = after ?? pairing.targetDraft.blocks[0];
  return {
    span: at?.span ?? span(0, 0),
    related: [{ uri: pairing.sourceDraft.uri, span: source.span, message: message('This is the paragraph of the source.') }],
  };
}

function sentence(pairing: Pairing, language: LanguagePairing, sources: readonly Block[]): Message {
  const name = languageName(language.language);
  const words = beginningOf(sources[0]?.prose ?? '');
  if (sources.length === 2) return message('The section “{0}” is missing in the {1} text, with the paragraph in it.', words, name);
  if (sources.length > 2) return message('The section “{0}” is missing in the {1} text, with the {2} paragraphs in it.', words, name, sources.length - 1);
  if (pairing.sourceDraft === pairing.targetDraft) return message('This paragraph has no counterpart in the {0} text: what one language says the other must say too.', name);
  return message('After this paragraph the {0} text lacks what the source goes on with: “{1}”', name, words);
}

function nothingTranslated(pairing: Pairing, language: LanguagePairing, absent: readonly Missing[]): Finding {
  const name = languageName(language.language);
  const first = absent[0]?.source;
  return {
    rule: 'translation/missing',
    ...(first === undefined ? { span: span(0, 0), related: [] } : placed(pairing, first, undefined)),
    message: message('Nothing of this draft is there in {0} yet: {1} paragraphs are to be translated.', name, absent.length),
    fixes: () => [],
  };
}

function beginningOf(prose: string): string {
  return prose.length <= LONGEST_QUOTE ? prose : `${prose.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '').trimEnd()} …`;
}

const LONGEST_QUOTE = 60;
