import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import { canonical } from '../../server/src/workspace/address.ts';
import { suppressionsOf } from '../../server/src/workspace/suppressionsOf.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';

const DRAFTS: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'with front matter', text: '---\ndraft: generic\n---\n\n1.1. One.\n\n1.3. Two.\n\n1.4. Three.\n' },
  { name: 'with keys of its own', text: '---\ntitle: T\nrapporteur:\n  disable: [structure/date]\ndraft: generic\n---\n\n1.1. One.\n\n1.3. Two.\n\n1.4. Three.\n' },
  { name: 'with a list of rules', text: '---\ndraft: generic\nrapporteur:\n  disable:\n    - structure/date\n---\n\n1.1. One.\n\n1.3. Two.\n\n1.4. Three.\n' },
  { name: 'with Windows line breaks', text: '---\r\ndraft: generic\r\n---\r\n\r\n1.1. One.\r\n\r\n1.3. Two.\r\n\r\n1.4. Three.\r\n' },
  { name: 'with wrapped lines', text: '---\ndraft: generic\n---\n\n1.1. One\nand more.\n1.3. Two\nand more.\n1.4. Three.\n' },
  { name: 'in headings', text: '---\ndraft: generic\n---\n\n# 1 One\n\nText.\n\n# 3 Two\n\nText.\n\n# 4 Three\n' },
];

describe('A suppression that is offered', () => {
  for (const { name, text } of DRAFTS) {
    it(`silences its problem, and is used, in a draft ${name}`, async () => {
      const workspace = new Workspace(memoryHost(new Map()));
      await workspace.setFolders([FOLDER]);
      const uri = `${FOLDER}/a.md`;
      workspace.open(uri, 'markdown', text, 1);
      const gap = workspace.check(uri)?.findings.find((it) => it.rule === 'numbering/gap');
      assert.ok(gap !== undefined);
      const offered = suppressionsOf(workspace, uri, gap);
      assert.ok(offered.length >= 2);
      for (const fix of offered) {
        const silenced = applyEdits(text, fix.changes[0]?.edits ?? []);
        const left = workspace.tryText(uri, silenced).filter((it) => it.rule !== 'suppression/unused' || !/structure\/date/u.test(silenced.slice(it.span.start, it.span.end)));
        assert.deepEqual(left.map((it) => `${it.rule}: ${render(it.message)}`), [], `${render(fix.title)}\n${silenced}`);
      }
    });
  }

  it('stands in rapporteur.yaml where the draft is a letter', async () => {
    const text = '1.1. One.\n\n1.3. Two.\n\n1.4. Three.\n';
    const settings = 'drafts: [{ files: "letters/*.txt", type: generic }]\n';
    const files = new Map([[`${FOLDER}/rapporteur.yaml`, settings]]);
    const workspace = new Workspace(memoryHost(files));
    await workspace.setFolders([FOLDER]);
    const uri = `${FOLDER}/letters/a.txt`;
    workspace.open(uri, 'plainText', text, 1);
    const [gap] = workspace.check(uri)?.findings ?? [];
    assert.equal(gap?.rule, 'numbering/gap');
    const [fix, ...others] = suppressionsOf(workspace, uri, gap);
    assert.deepEqual(others, []);
    const [change] = fix?.changes ?? [];
    assert.equal(canonical(change?.uri ?? ''), `${FOLDER}/rapporteur.yaml`);
    workspace.open(`${FOLDER}/rapporteur.yaml`, undefined, applyEdits(settings, change?.edits ?? []), 1);
    await workspace.prepare(uri);
    assert.deepEqual(workspace.check(uri)?.findings, []);
    assert.deepEqual(workspace.files.flatMap((file) => file.findings), []);
  });
});

describe('Two numbers in each other’s place', () => {
  const FEES = {
    en: ['The fee for full members is 740 francs a year, which the treasurer collects in March.', 'Observers pay 310 francs, and have no vote in the assembly of the federation.'],
    fr: ['La cotisation des membres de plein droit est de 740 francs par an ; le trésorier la perçoit en mars.', 'Les observateurs versent 310 francs et n’ont pas de voix à l’assemblée de la fédération.'],
    es: ['La cuota de los miembros de pleno derecho es de 740 francos al año, que el tesorero recauda en marzo.', 'Los observadores pagan 310 francos y no tienen voto en la asamblea de la federación.'],
  };
  const findingsIn = async (languages: string, paragraphs: readonly string[]): Promise<readonly string[]> => {
    const workspace = new Workspace(memoryHost(new Map()));
    await workspace.setFolders([FOLDER]);
    const text = `---\ndraft: generic\nlanguages: [${languages}]\n---\n\n${paragraphs.join('\n\n')}\n`;
    workspace.open(`${FOLDER}/a.md`, 'markdown', text, 1);
    return (workspace.check(`${FOLDER}/a.md`)?.findings ?? []).map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
  };
  const exchanged = (words = ''): string => words.replace(/740|310/u, (fee) => (fee === '740' ? '310' : '740'));

  it('are told once, and a suppression at the second is used', async () => {
    const [first = '', second = ''] = FEES.fr;
    assert.deepEqual(await findingsIn('en, fr', [FEES.en[0] ?? '', exchanged(first), FEES.en[1] ?? '', exchanged(second)]), ['translation/numbers 310']);
    assert.deepEqual(
      await findingsIn('en, fr', [FEES.en[0] ?? '', exchanged(first), FEES.en[1] ?? '', `<!-- rapporteur-disable-next-line translation/numbers -->\n${exchanged(second)}`]),
      ['translation/numbers 310'],
    );
  });

  it('are two slips where each is in another language', async () => {
    const paragraphs = [FEES.en[0] ?? '', exchanged(FEES.fr[0]), FEES.es[0] ?? '', FEES.en[1] ?? '', FEES.fr[1] ?? '', exchanged(FEES.es[1])];
    assert.deepEqual(await findingsIn('en, fr, es', paragraphs), ['translation/numbers 310', 'translation/numbers 740']);
  });
});
