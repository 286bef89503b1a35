import { recall, type Block } from '../../model/block.ts';
import { languageByFunctionWords } from '../../model/languages/functionWords.ts';
import { FRESH_EVIDENCE } from '../../model/languages/languageMemory.ts';
import { languageOfText } from '../../model/languages/languageOfText.ts';
import { areNames } from '../../model/languages/names.ts';
import { hasFixedText, isFixedText } from '../../model/needsNoTranslation.ts';
import type { LanguagePairing, Pair, Pairing } from '../../model/pairing.ts';
import { proseSpan } from '../../model/proseSpan.ts';
import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { message } from '../../text/message.ts';
import { countScripts } from '../../text/script.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { lastStartingAt, type Span } from '../../text/span.ts';
import type { Check, Finding } from '../check.ts';
import { languageName } from './languageName.ts';
import { amountIn, isInScript, isLeftBlock, plainWords, wordCount } from './leftBlock.ts';

/** A paragraph that was left in the source's language looks finished from afar, and is found by the reader who cannot read it. */
export const untranslated: Check = {
  rule: 'translation/untranslated',
  title: 'The counterpart is there, and still in the source’s language.',
  severity: 'error',
  basis: 'ours',
  fix: '–',
  reach: 'pair',
  *find({ pairing }) {
    for (const language of pairing.languages) {
      for (const pair of language.pairs) yield* leftIn(pairing, language, pair);
    }
  },
};

function* leftIn(pairing: Pairing, language: LanguagePairing, pair: Pair): Iterable<Finding> {
  const left = pair.target.filter((block) => isLeftBlock(block, pair, language.language, pairing));
  // An original above its translation, as on a bilingual cover, is no omission.
  const isCover = left.length > 0 && left.length < pair.target.length && pair.source.length < pair.target.length;
  for (const block of pair.target) {
    const isWhole = left.includes(block);
    if (isWhole && isCover) continue;
    const sentences = leftSentences(block, pair, language.language, pairing);
    if (isWhole && !isTranslatedAround(block, sentences, language.language, pairing)) yield findingOf(pairing, language, pair, block.span, 'paragraph');
    else for (const at of sentences) yield findingOf(pairing, language, pair, proseSpan(pairing.targetDraft, block, at), 'sentence');
  }
}

/** Whether what stands around the sentences that were left is in the translation's language, although most of the block is in the source's. */
function isTranslatedAround({ prose }: Block, left: readonly Span[], language: string, { sourceDraft }: Pairing): boolean {
  if (left.length === 0) return false;
  const ends = [0, ...left.map(({ end }) => end)];
  const rest = ends.map((end, k) => prose.slice(end, left[k]?.start ?? prose.length)).join(' ');
  return languageOfText(rest, FRESH_EVIDENCE, [...sourceDraft.languages.slice(0, 1), language]).language === language;
}

/** Sentences of a block that its source holds word for word, or that are whole sentences in the source's script; spans of its prose. */
function leftSentences(block: Block, pair: Pair, language: string, pairing: Pairing): readonly Span[] {
  const [source = ''] = pairing.sourceDraft.languages;
  const otherScript = scriptOfLanguage(source) !== scriptOfLanguage(language);
  const script = scriptOfLanguage(source);
  const letters = otherScript ? amountIn(countScripts(block.prose), script) : Infinity;
  if (letters < FEWEST_LETTERS) return [];
  const sentences = recall(block, plainSentences);
  if (sentences.length < 2 || recall(block, hasFixedText) || ROWS.test(pairing.targetDraft.text.slice(block.content.start, block.content.end))) return [];
  const originals = new Set(pair.source.flatMap((other) => recall(other, plainSentences).map(({ plain }) => plain)));
  const left = sentences.filter(({ at, plain }) => {
    const words = block.prose.slice(at.start, at.end);
    const isSaid = originals.has(plain);
    const isOfSource = isSaid || (otherScript && letters >= SENTENCE_LETTERS && isSentence(words) && isInScript(words, script));
    if (!isOfSource || isFixedText(words) || areNames(words)) return false;
    const count = wordCount(words);
    // Nobody writes a sentence of the source's in other letters than Latin ones but by oversight.
    if (isSaid && otherScript && script !== 'latin' && count >= FEWEST_WORDS && SMALL_WORD.test(words) && isInScript(words, script)) return true;
    return count >= SENTENCE_WORDS || (count >= FEW_WORDS && languageByFunctionWords(words, [source, language], CLEAR_LEAD) === source);
  });
  if (left.length === 0) return [];
  // Sentences in a row are one omission, and what is quoted among other words is none.
  const quoted = QUOTATION_MARKS.map((marks) => quotations(block.prose, marks));
  return joined(left, sentences).filter(({ start, end }) => (start === 0 && end === block.prose.length) || !quoted.some((spans) => (spans[lastStartingAt(spans, start, (it) => it.start)]?.end ?? 0) >= end - LONGEST_CLOSE));
}

/** A sentence of a block, in its prose. */
interface PlainSentence {
  readonly at: Span;
  /** Its letters and digits alone. */
  readonly plain: string;
}

function plainSentences({ prose }: Block): readonly PlainSentence[] {
  return sentencesOf(prose).map((at) => ({ at, plain: plainWords(prose.slice(at.start, at.end)) }));
}

/** Rows with tabulators between their cells have no sentences. */
const ROWS = /\S\t+\S[^\t\r\n]*[\r\n]/u;
const SENTENCE_WORDS = 5;
/** Fewer are a sentence where they are clearly of the source's language: “Véase también el apartado 2.1.” */
const FEW_WORDS = 3;
const CLEAR_LEAD = 2;
const FEWEST_WORDS = 2;
const SENTENCE_LETTERS = 15;
const FEWEST_LETTERS = 8;
const SENTENCE_START = /^["“«(]?\p{Lu}/u;
const SMALL_WORD = /\s\p{Ll}{2}/u;
const SENTENCE_END = /[.!?]["”»)]?$/u;

/** Begins with a capital, has a word in small letters, and ends with a full stop: no title of a standard, no quotation of one. */
function isSentence(words: string): boolean {
  return SENTENCE_START.test(words) && SMALL_WORD.test(words) && SENTENCE_END.test(words);
}

function joined(left: readonly PlainSentence[], all: readonly PlainSentence[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [k, sentence] of all.entries()) {
    if (!left.includes(sentence)) continue;
    const open = spans.at(-1);
    if (open !== undefined && open.end === all[k - 1]?.at.end) open.end = sentence.at.end;
    else spans.push({ ...sentence.at });
  }
  return spans;
}

/** What stands in quotation marks of one kind, from the one mark to the other, in the order of the text: it is said as it was said. */
function quotations(prose: string, [open, close]: (typeof QUOTATION_MARKS)[number]): readonly Span[] {
  const spans: Span[] = [];
  for (let start = prose.indexOf(open); start >= 0;) {
    const end = prose.indexOf(close, start + 1);
    if (end < 0) break;
    spans.push({ start, end });
    start = prose.indexOf(open, end + Number(open === close));
  }
  return spans;
}

const QUOTATION_MARKS = [['“', '”'], ['«', '»'], ['„', '“'], ['"', '"']] as const;
/** A mark, a full stop and a blank. */
const LONGEST_CLOSE = 3;

function findingOf(pairing: Pairing, language: LanguagePairing, pair: Pair, at: Span, what: 'paragraph' | 'sentence'): Finding {
  const name = languageName(language.language);
  const source = languageName(pairing.sourceDraft.languages[0] ?? '');
  const uri = pairing.sourceDraft === pairing.targetDraft ? undefined : pairing.sourceDraft.uri;
  return {
    rule: 'translation/untranslated',
    span: at,
    message: what === 'paragraph'
      ? message('This paragraph of the {0} text is still in {1}.', name, source)
      : message('This part of the {0} paragraph is still in {1}.', name, source),
    related: pair.source.map((block) => ({ uri, span: block.span, message: message('This is its source.') })),
    fixes: () => [],
  };
}
