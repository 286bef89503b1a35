import assert from 'node:assert/strict';
import { nearestName } from '../../server/src/settings/nearestName.ts';

const NAMES = ['policy', 'letter', 'terms-of-reference', 'numbering/gap', 'warning', 'languages'];

describe('The nearest name', () => {
  for (const [typed, nearest] of [
    ['polcy', 'policy'], ['lettre', 'letter'], ['gap', 'numbering/gap'], ['warn', 'warning'], ['trems', 'terms-of-reference'], ['terms of', 'terms-of-reference'],
    ['langs', 'languages'],
    ['novel', undefined], ['', undefined],
  ] as const) {
    it(`to “${typed}” is ${nearest ?? 'none'}`, () => {
      assert.equal(nearestName(typed, NAMES), nearest);
    });
  }
});
