// A call takes no more arguments than fit on the stack, which a text of a few megabytes has lines for: lists that grow with a text are
// gone through, and not spread.

/** `Math.min` of however many numbers. */
export function least(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** `Math.max` of however many numbers. */
export function greatest(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}

/** Adds however many items to a list. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
