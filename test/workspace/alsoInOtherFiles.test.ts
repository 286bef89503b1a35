import assert from 'node:assert/strict';
import type { FileEdits } from '../../server/src/checks/check.ts';
import { labelAt, renameLabel } from '../../server/src/features/labels.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { alsoInOtherFiles, renumberOtherFiles } from '../../server/src/workspace/alsoInOtherFiles.ts';
import { renumberSection } from '../../server/src/workspace/renumberSection.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///workspace';
const SOURCE = `${FOLDER}/policy.en.md`;
const RUSSIAN = `${FOLDER}/policy.ru.md`;
const FRENCH = `${FOLDER}/policy.fr.md`;

const ENGLISH_TEXT = `# 1 Scope

1.1. This policy applies to the whole of the Organization and to its members.

1.2. It does not apply to the staff of the Secretariat.

1.{a}. The Council may extend it, as paragraph 1.{b} says.

1.{b}. The Council decides by a simple majority under paragraph 1.{a}.
`;
const RUSSIAN_TEXT = `# 1 Область применения

1.1. Настоящая политика применяется ко всей Организации и к её членам.

1.2. Она не применяется к сотрудникам Секретариата.

1.{a}. Совет может расширить её, как указано в пункте 1.{b}.

1.{b}. Совет принимает решения простым большинством согласно пункту 1.{a}.
`;
const FRENCH_TEXT = `# 1 Domaine d’application

1.1. La présente politique s’applique à toute l’Organisation et à ses membres.

1.2. Elle ne s’applique pas au personnel du Secrétariat.

1.{a}. Le Conseil peut l’étendre, comme le dit le paragraphe 1.{b}.

1.{b}. Le Conseil décide à la majorité simple selon le paragraphe 1.{a}.
`;

describe('What is renumbered in a draft whose languages have files of their own', () => {
  it('moves in the translations too, open or not', async () => {
    const workspace = await opened(numbered(4, 5));
    const [finding] = workspace.check(SOURCE)?.findings ?? [];
    const context = workspace.contextOf(SOURCE);
    assert.ok(finding !== undefined && context !== undefined);
    assert.equal(finding.rule, 'numbering/gap');
    const fix = alsoInOtherFiles(finding, context, await workspace.pairingsOf(SOURCE)).find(({ preferred }) => preferred);
    assert.deepEqual(changed(workspace, fix?.changes ?? []), numbered(3, 4));
  });

  it('stays as it is in a translation that is numbered otherwise', async () => {
    const files = { ...numbered(4, 5), [RUSSIAN]: numbered(3, 4)[RUSSIAN] ?? '' };
    const workspace = await opened(files);
    const [finding] = workspace.check(SOURCE)?.findings ?? [];
    const context = workspace.contextOf(SOURCE);
    assert.ok(finding !== undefined && context !== undefined);
    const fix = alsoInOtherFiles(finding, context, await workspace.pairingsOf(SOURCE)).find(({ preferred }) => preferred);
    assert.deepEqual(changed(workspace, fix?.changes ?? []), numbered(3, 4));
    assert.ok(fix?.changes.every(({ uri }) => uri !== RUSSIAN));
  });

  it('is renumbered as a whole in every file', async () => {
    const workspace = await opened(numbered(4, 5));
    const context = workspace.contextOf(SOURCE);
    assert.ok(context !== undefined);
    const changes = [...renumberSection(workspace, SOURCE, undefined), ...renumberOtherFiles(context, await workspace.pairingsOf(SOURCE))];
    assert.deepEqual(changed(workspace, changes), numbered(3, 4));
  });

  it('takes the same label and its references along when it is renamed', async () => {
    const workspace = await opened(numbered(3, 4));
    const context = workspace.contextOf(SOURCE);
    const found = context === undefined ? undefined : labelAt(context.draft, context.draft.text.toString().indexOf('1.4. The') + 1);
    assert.ok(context !== undefined && found !== undefined);
    const renamed = renameLabel(context.draft, found.label, '1.9', await workspace.pairingsOf(SOURCE));
    assert.ok('changes' in renamed);
    assert.deepEqual(changed(workspace, renamed.changes), numbered(3, 9));
  });
});

function numbered(a: number, b: number): Readonly<Record<string, string>> {
  const fill = (text: string): string => text.replaceAll('{a}', String(a)).replaceAll('{b}', String(b));
  return { [SOURCE]: fill(ENGLISH_TEXT), [RUSSIAN]: fill(RUSSIAN_TEXT), [FRENCH]: fill(FRENCH_TEXT) };
}

/** The source and the Russian open, the French in its file. */
async function opened(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, 'drafts: ["**/*.md"]\n'], ...Object.entries(files)])));
  await workspace.setFolders([FOLDER]);
  for (const uri of [SOURCE, RUSSIAN]) {
    workspace.open(uri, 'markdown', files[uri] ?? '', 1);
    await workspace.prepare(uri);
  }
  await workspace.pairingsOf(SOURCE);
  return workspace;
}

/** The texts of all three files after the changes. */
function changed(workspace: Workspace, changes: readonly FileEdits[]): Readonly<Record<string, string>> {
  return Object.fromEntries([SOURCE, RUSSIAN, FRENCH].map((uri) => {
    const edits = changes.filter((change) => (change.uri ?? SOURCE) === uri).flatMap((change) => change.edits);
    return [uri, applyEdits(workspace.textOf(uri) ?? '', edits)];
  }));
}
