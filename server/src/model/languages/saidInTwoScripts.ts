import { linesOf } from '../../parse/lines.ts';
import { amountOf, countScripts } from '../../text/script.ts';
import { span } from '../../text/span.ts';
import type { Block } from '../block.ts';
import { areAsLong } from './scriptTurns.ts';

/**
 * Whether a paragraph or an item says itself in two languages of different scripts, one below the other: “会員の義務⏎Duties of members”. Its first lines are
 * in the one script, those behind them in the other, and both say about as much; a name or a designation on a line of its own says nothing.
 */
export function saysItselfInTwoScripts({ masked, cell }: Block): boolean {
  if (cell !== undefined || !LINE_BREAK.test(masked)) return false;
  const lines = [...linesOf(masked, span(0, masked.length))].map(({ first, last }) => masked.slice(first, last)).filter((line) => line !== '');
  const scripts = lines.map(mainScript);
  const turn = scripts.findIndex((script) => script !== scripts[0]);
  if (turn < 1 || scripts[0] === undefined || scripts.slice(turn).some((script) => script !== scripts[turn])) return false;
  const [one, other] = [lines.slice(0, turn), lines.slice(turn)].map((half) => half.join('\n')) as [string, string];
  return [[scripts[0], one], [scripts[turn], other]].every(([script, half]) => script !== 'latin' || LATIN_PROSE.test(half ?? '')) && areAsLong(amountIn(one), amountIn(other));
}

type MainScript = 'latin' | 'cyrillic' | 'han' | 'hangul';

/** The script of the line's text: Latin letters are names where there are others. */
function mainScript(line: string): MainScript | undefined {
  const { latin, cyrillic, kana, han, hangul } = countScripts(line);
  if (kana + han > 0) return 'han';
  if (hangul > 0) return 'hangul';
  if (cyrillic > 0) return 'cyrillic';
  return latin > 0 ? 'latin' : undefined;
}

function amountIn(half: string): number {
  return amountOf(countScripts(half));
}

const LINE_BREAK = /[\r\n]/u;
/** Two words in small letters in a row: names have hardly any. */
const LATIN_PROSE = /\p{Ll}{2}['’,]?[ \r\n-]{1,9}\p{Ll}{2}/u;
