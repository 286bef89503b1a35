/** Whether two lists hold the same items in the same order: the very same objects, or equal strings and numbers. */
export function sameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before === now) return true;
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false;
  return true;
}
