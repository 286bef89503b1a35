import type { LabelCandidate, NumberingClues } from '../piece.ts';
import { firstsBehind } from './firstsBehind.ts';
import { isPreliminary } from './preliminaries.ts';
import { headBehindNumber } from './runningHeads.ts';

/** Of words that tell nothing: most. */
export const NO_CLUES: NumberingClues = { introduction: '', isPreliminary: false, runOn: '', firstsBehind: '', runningHead: '', countedThing: '' };

/**
 * What the words of a piece tell the numbering.
 * @param candidate the number with which they may begin; @param firstLine gives their first line as a reader sees it, without blanks around
 */
export function numberingClues(prose: string, candidate: LabelCandidate | undefined, firstLine: () => string): NumberingClues {
  const clues: NumberingClues = {
    introduction: INTRODUCES.test(prose.slice(-1)) ? prose.slice(-INTRODUCTION) : '',
    ...(candidate === undefined ? { isPreliminary: isPreliminary(prose), runOn: '', firstsBehind: '', runningHead: '', countedThing: '' } : {
      isPreliminary: false,
      runOn: END_OF_LABEL_INSIDE.test(prose) ? prose.match(LABEL_INSIDE)?.join(' ') ?? '' : '',
      firstsBehind: firstsBehind(firstLine(), candidate),
      runningHead: headBehindNumber(firstLine(), candidate),
      countedThing: COUNTED.exec(firstLine().slice(candidate.written.length, candidate.written.length + LONGEST_COUNTED))?.[1] ?? '',
    }),
  };
  return sameClues(clues, NO_CLUES) ? NO_CLUES : clues;
}

export function sameClues(a: NumberingClues, b: NumberingClues): boolean {
  return a === b || (a.introduction === b.introduction && a.isPreliminary === b.isPreliminary && a.runOn === b.runOn && a.firstsBehind === b.firstsBehind && a.runningHead === b.runningHead && a.countedThing === b.countedThing);
}

const INTRODUCES = /[:：]/u;
/** As much is kept of the words that introduce something: enough to name it. */
const INTRODUCTION = 24;
/** “3. cikk”, “2. Kapitel: Organe”, “1. Abschnitt⏎Ziele”. */
const COUNTED = /^\s{0,3}(\p{L}[\p{Ll}’']{2,14})(?:\.?$|[.:]| [–—-] )/u;
const LONGEST_COUNTED = 24;
const BEFORE_INSIDE = '[.;:] (?:and |or |et |ou |y |o |и |или )?';
const INSIDE = '\\(?(?:\\p{L}{1,4}|\\d{1,3})[.)]';
/** "…; and (c) give …", "… . H. Include …": an item that was run on with the one before. */
const LABEL_INSIDE = new RegExp(`(?<=${BEFORE_INSIDE})${INSIDE}(?= \\S)`, 'gu');
/** The same, found from its last sign on, which is seen sooner: in most texts there is none. */
const END_OF_LABEL_INSIDE = new RegExp(`[.)](?<=${BEFORE_INSIDE}${INSIDE})(?= \\S)`, 'u');
