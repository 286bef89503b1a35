import assert from 'node:assert/strict';
import { tokensOf } from '../../server/src/features/tokens.ts';
import { VERBAL_FORMS, verbalFormsIn } from '../../server/src/model/verbalForms.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///workspace';

async function tokensIn(text: string, languages: readonly string[], part?: string): Promise<readonly (readonly [string, string])[]> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, JSON.stringify({ drafts: [{ files: '**', type: 'policy' }], languages })]])));
  await workspace.setFolders([FOLDER]);
  workspace.open(`${FOLDER}/draft.txt`, 'plainText', text, 1);
  await workspace.prepare(`${FOLDER}/draft.txt`);
  const context = workspace.contextOf(`${FOLDER}/draft.txt`);
  assert.ok(context !== undefined);
  const from = part === undefined ? 0 : text.indexOf(part);
  return tokensOf(context.draft, context.type, { start: from, end: from + (part ?? text).length }).map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

describe('colours', () => {
  it('tell labels, resolutions, standards, verbal forms, notes and what is still to be filled in', async () => {
    const text = [
      'Observer Policy', '(Approved under Council Resolution 18/2019)',
      '1 Scope', 'This Policy applies to all observers. It shall be read with ISO/IEC 17000:2020 and IWA 49.',
      '2 Registration', 'Observers may register as section 1 says, by [date].',
      'NOTE – Members need not register.',
    ].join('\n\n');
    assert.deepEqual(await tokensIn(text, ['en']), [
      ['resolution', 'Council Resolution 18/2019'],
      ['label', '1'], ['verbalForm', 'shall'], ['standard', 'ISO/IEC 17000:2020'], ['standard', 'IWA 49'],
      ['label', '2'], ['verbalForm', 'may'], ['clauseReference', 'section 1'],
      ['note', 'NOTE'],
    ]);
  });

  it('tell a standard with all who adopted it', async () => {
    const text = 'Filters meet CISPR 14-1:2020, lifts BS EN 81-20, and laboratories UNI CEI EN ISO/IEC 17020:2012, ГОСТ Р 8.563-2009 or JIS B 7751:2018.';
    assert.deepEqual((await tokensIn(text, ['en'])).map(([, words]) => words), ['CISPR 14-1:2020', 'BS EN 81-20', 'UNI CEI EN ISO/IEC 17020:2012', 'ГОСТ Р 8.563-2009', 'JIS B 7751:2018']);
  });

  it('tell a translation from its source, line by line', async () => {
    const text = '1 Scope\n\nThis Policy applies to all observers.\n\n1 Область применения\n\nНастоящая политика применяется\nко всем наблюдателям и должна\nсоблюдаться.\n';
    assert.deepEqual(await tokensIn(text, ['en', 'ru']), [
      ['label', '1'],
      ['label', '1'], ['translation', 'Область применения'],
      ['translation', 'Настоящая политика применяется'], ['translation', 'ко всем наблюдателям и'], ['verbalForm', 'должна'], ['translation', 'соблюдаться.'],
    ]);
  });

  it('of a part of the draft are those of the whole that stand there', async () => {
    const text = '1 Scope\n\nThis Policy shall apply.\n\n2 Aim\n\nIt may grow.\n';
    assert.deepEqual(await tokensIn(text, ['en'], '2 Aim'), [['label', '2']]);
  });

  for (const { language, found, left } of VERBAL_FORMS) {
    it(`verbal forms in ${language}`, () => {
      for (const text of found) assert.equal(verbalFormsIn(text, language).length, 1, text);
      for (const text of left) assert.deepEqual(verbalFormsIn(text, language), [], text);
    });
  }
});
