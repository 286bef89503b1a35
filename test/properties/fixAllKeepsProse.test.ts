import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../server/src/model/draft.ts';
import { applyEdits, replacement } from '../../server/src/text/edit.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { fixAllOf } from '../../server/src/workspace/fixAll.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { Chance } from '../kit/random.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

const examples = join(dirname(fileURLToPath(import.meta.url)), '../../examples');
const FOLDER = 'file:///workspace';
const REGISTER = readFileSync(join(examples, 'registers/council.yaml'), 'utf8');
const SETTINGS = JSON.stringify({ drafts: ['**'], registers: [{ path: 'council.yaml', body: 'ISO/Council', complete: true }] });

describe('Fixing everything at once', () => {
  for (const { name, text } of seedTexts()) {
    it(`changes labels and references of ${name} alone, and settles`, async function () {
      this.timeout(1_200_000);
      const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, SETTINGS], [`${FOLDER}/council.yaml`, REGISTER]])));
      await workspace.setFolders([FOLDER]);
      const chance = Chance.of(name);
      for (let i = 0; i < howMany(200) / 4; i++) {
        const uri = `${FOLDER}/${i}.txt`;
        const spoilt = withOtherDigits(text, chance);
        workspace.open(uri, 'plainText', spoilt, 1);
        const edits = fixAllOf(workspace, uri)?.flatMap((change) => (change.uri === undefined ? change.edits : [])) ?? [];
        const draft = workspace.contextOf(uri)?.draft;
        assert.ok(draft !== undefined);
        for (const edit of edits) {
          assert.ok(standsInLabelOrReference(draft, edit.span), `“${spoilt.slice(edit.span.start, edit.span.end)}” becomes “${edit.text}” in “${spoilt.slice(Math.max(0, edit.span.start - 60), edit.span.end + 60)}”`);
        }
        const mended = applyEdits(spoilt, edits);
        workspace.change(uri, mended, 2);
        assert.equal(fixAllOf(workspace, uri), undefined, 'Fixing everything again finds something to fix');
        workspace.close(uri);
      }
    });
  }
});

/** The text with some of its digits, and letters before a bracket, changed: slips of the pen, in labels as well as in prose. */
function withOtherDigits(text: string, chance: Chance): string {
  const places = [...text.matchAll(/\d|(?<=\n)[a-h](?=\))/gu)].map((found) => found.index);
  const edits = Array.from({ length: 1 + chance.below(4) }, () => {
    const start = places[chance.below(places.length)] ?? 0;
    const other = /\d/u.test(text.charAt(start)) ? String(chance.below(10)) : 'abcdefgh'.charAt(chance.below(8));
    return replacement({ start, end: start + 1 }, other);
  });
  return applyEdits(text, edits);
}

function standsInLabelOrReference({ numbering, clauseReferences, citations }: Draft, at: Span): boolean {
  return [...numbering.labels].some((label) => contains(label.span, at))
    || clauseReferences.some((reference) => contains(reference.span, at))
    || citations.some((citation) => contains(citation.numberSpan, at));
}
