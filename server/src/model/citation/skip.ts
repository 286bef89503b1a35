/** Where `pattern` (sticky) ends when it begins at `at`; `undefined` where it does not fit. */
export function skip(text: string, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
