import assert from 'node:assert/strict';
import { closeAll, faultsIn, file, open, place, replace, rulesOf, until, withFile } from './workbench.ts';

const NEW_RESOLUTION = `
  - identifier:
      - prefix: ISO/Council
        number: 12/2023
    kind: resolution
    status: decided
    title:
      - spelling: eng
        value: A resolution of this test
`;

describe('Settings and registers', () => {
  afterEach(closeAll);

  it('count as soon as the register changes on disk', async () => {
    const { document } = await open('codes/code-of-ethics.en-ja.md');
    await until(document.uri, (faults) => rulesOf(faults).includes('references/unresolved'));
    await withFile('registers/council.yaml', (text) => text + NEW_RESOLUTION, async () => {
      await until(document.uri, (faults) => faults.length > 0 && !rulesOf(faults).includes('references/unresolved'));
    });
    await until(document.uri, (faults) => rulesOf(faults).includes('references/unresolved'));
  });

  it('count before they are saved', async () => {
    const { document } = await open('codes/code-of-ethics.en-ja.md');
    await until(document.uri, (faults) => rulesOf(faults).includes('references/unresolved'));
    const register = await open('registers/council.yaml');
    await replace(register, place(register.document, '11/2023'), '12/2023');
    await until(document.uri, (faults) => faults.length > 0 && faults.every((it) => document.getText(it.range) !== 'Council Resolution 12/2023'));
  });

  it('silence a rule for all who work in the folder', async () => {
    const { document } = await open('updates/tbt-update-2025-03.md');
    await until(document.uri, (faults) => faults.length === 1);
    await withFile('rapporteur.yaml', (text) => `${text}\nrules: { numbering/gap: off }\n`, async () => {
      await until(document.uri, (faults) => faults.length === 0);
    });
    await until(document.uri, (faults) => faults.length === 1);
  });

  it('say in their own file what is wrong with them, and the rest still counts', async () => {
    const { document } = await open('updates/tbt-update-2025-03.md');
    await until(document.uri, (faults) => faults.length === 1);
    const settings = file('rapporteur.yaml');
    await withFile('rapporteur.yaml', (text) => `${text}\nruels: { numbering/gap: off }\n`, async () => {
      const [wrong] = await until(settings, (faults) => faults.length === 1);
      assert.deepEqual(wrong && rulesOf([wrong]), ['settings/invalid']);
      assert.match(wrong?.message ?? '', /ruels/u);
      assert.equal(faultsIn(document.uri).length, 1);
    });
    await until(settings, (faults) => faults.length === 0);
  });
});
