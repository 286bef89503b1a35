/** Costs of readings in faults. The order matters, not the decimals: see the comments. */
export const COST = {
  /** Just under a mistyped label: "1 2 4" at the end of a list is a skipped number. */
  gap: 0.95,
  /** For each doubling of a gap: a number far off is rather a slip of the pen. */
  gapGrowth: 0.05,
  repeat: 1,
  mistyped: 1.05,
  /** A second mistyped label that has the same wrong beginning: part of the same slip. */
  shared: 0.3,
  /** The other half of two swapped labels: both together cost less than to pass over the first of the last two headings. */
  swapped: 0.3,
  backward: 1.6,
  /** A first label that is not 1: excerpts and continued lists are legitimate. */
  lateStart: 0.4,
  /** "Article 1" right after "Article 1": parts of one article are rare, and where 3 follows, the second was meant to be 2. */
  restartAtOnce: 0.12,
  /** "1.1" again, without another section in between. */
  restartInSection: 0.6,
  /** A count that starts again, but not at 1. */
  lateRestart: 1.1,
  /** The count around a list of the same form goes on after it. */
  resume: 0.2,
  /** Something else is numbered from here on, and does not begin with 1: an excerpt, a quotation. */
  newSeries: 1.3,
  /** The same, many blocks later: more than one skipped number, less than one mistyped label that the next ones do not follow. */
  newSeriesFarOff: 0.99,
  /** The same, with nothing around that would let a count start: numbers that are quoted inside an item. */
  quotation: 1.5,
  /** The same, after words that name its number. */
  announced: 0.2,
  /** The same, after words that introduce it ("the following for Clause 5.9:"). */
  excerpt: 0.9,
  /** The label stands in its section as that is numbered, and the count does not. */
  otherContainer: 0.6,
  /** "2a" where no 2 stands. */
  insertionAlone: 0.1,
  /** A candidate that is rather a wrapped line is a label only where a number would be missing without it. */
  doubtful: 0.3,
  /** The same of the first of all: one alone is none, and of two that count on both are. */
  doubtfulFirst: 0.45,
  /** The same where it would end a section, or go on with a list that was left long ago: "2 copies" on a wrapped line somewhere after "1.3". */
  doubtfulApart: 0.5,
} as const;
