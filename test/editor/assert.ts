/** What the suite needs of node:assert/strict, for the extension host that has no Node. */
const assert = {
  ok(value: unknown, message = 'It is not there.'): asserts value {
    if (value === undefined || value === null || value === false || value === '' || value === 0) throw new Error(message);
  },
  equal(actual: unknown, expected: unknown): void {
    if (!Object.is(actual, expected)) throw new Error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  },
  /** For what JSON can hold. */
  deepEqual(actual: unknown, expected: unknown): void {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  },
  match(actual: string, expected: RegExp): void {
    if (!expected.test(actual)) throw new Error(`Expected ${String(expected)} in:\n${actual}`);
  },
};

// eslint-disable-next-line no-restricted-syntax -- stands in for a module that exports so
export default assert;
