/** Visits the numbers that stand in both lists, which are ascending and have each number once. */
export function eachCommon(a: readonly number[], b: readonly number[], visit: (id: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      visit(left);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
}
