/**
 * The name of `names` that needs the fewest changed letters to become `typed`, or `undefined` where all are too far away
 * (more than a third of the letters, at least two). Also finds a name whose last part was typed alone ("gap" for "numbering/gap"),
 * or whose beginning was ("warn" for "warning", "trems" for "terms-of-reference").
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const word = typed.slice(0, LONGEST).toLowerCase();
  const part = names.find((name) => name.toLowerCase().endsWith(`/${word}`));
  if (part !== undefined) return part;
  const begun = word.length < 3 ? [] : names.filter((name) => name.toLowerCase().startsWith(word));
  if (begun.length === 1) return begun[0];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const cost = Math.min(distance(word, name.toLowerCase()), word.length < LONG ? Infinity : distance(word, name.slice(0, word.length).toLowerCase()) + 1);
    if (cost < least) {
      least = cost;
      best = name;
    }
  }
  return best;
}

/** Nobody types longer names, and the distance costs time in proportion to the length. */
const LONGEST = 80;

/** So many letters tell a name by its beginning, if one of them is wrong. */
const LONG = 5;

/** Damerau–Levenshtein distance, neighbours swapped counting as one change. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
