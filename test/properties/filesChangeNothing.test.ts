import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { render } from '../../server/src/text/message.ts';
import type { CheckedFile } from '../../server/src/workspace/reported.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { Chance } from '../kit/random.ts';
import { Typist } from '../kit/typist.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

const FOLDER = 'file:///workspace';
const SETTINGS = JSON.stringify({ drafts: [{ files: '**', type: 'policy' }] });

describe('While the files of a workspace are checked, one after the other', () => {
  for (const { name, text } of seedTexts()) {
    for (const dialect of ['markdown', 'plainText'] as const) {
      it(`each has the findings that it has alone: versions of ${name} (${dialect})`, async function () {
        this.timeout(1_200_000);
        const typist = new Typist(Chance.of(name + dialect + (process.env['RAPPORTEUR_SEED'] ?? '')));
        const versions = [text.slice(0, 3_000)];
        while (versions.length <= howMany(400) / 8) versions.push(typist.next(typist.next(versions.at(-1) ?? '')));
        const files = versions.map((version, i) => [addressOf(i, dialect), version] as const);
        const together = await opened(files);
        for (const [uri, version] of files) {
          const alone = await opened([[uri, version]]);
          assert.deepEqual(seen(await together.checkAnywhere(uri)), seen(await alone.checkAnywhere(uri)), JSON.stringify(version));
        }
      });
    }
  }
});

async function opened(files: readonly (readonly [string, string])[]): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, SETTINGS], ...files])));
  await workspace.setFolders([FOLDER]);
  return workspace;
}

function addressOf(i: number, dialect: Dialect): string {
  return `${FOLDER}/draft-${i}${dialect === 'markdown' ? '.md' : '.txt'}`;
}

function seen(checked: CheckedFile | undefined): unknown {
  return checked?.findings.map(({ rule, span, severity, message, related }) => [rule, span, severity, render(message), related.map((it) => [it.span, render(it.message)])]);
}
