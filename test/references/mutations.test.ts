import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SharedReadings, type CheckContext, type Finding } from '../../server/src/checks/check.ts';
import { referenceChecks } from '../../server/src/checks/references/checks.ts';
import type { Draft } from '../../server/src/model/draft.ts';
import { identityOf } from '../../server/src/register/resolution.ts';
import type { Resolutions } from '../../server/src/register/resolutions.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { draftAt, readerOf, registered } from '../register/inWorkspace.ts';

const SAMPLE = readFileSync(new URL('../../examples/registers/council.yaml', import.meta.url), 'utf8');
const GENERIC = shippedTypes.find((it) => it.name === 'generic') ?? assert.fail('There is no generic type');
const FOLDERS = [new URL('../../corpus/seeds/', import.meta.url)];

/** Every way in which one slip of the hand changes a number: a digit wrong, left out, doubled, two swapped, one more or less. */
function slips(written: string): readonly string[] {
  const [number = '', year = ''] = written.split('/');
  const digits = (text: string): readonly string[] => [...text].flatMap((digit, i) => [
    ...['0', '1', '3', '7', '9'].filter((other) => other !== digit).map((other) => text.slice(0, i) + other + text.slice(i + 1)),
    text.slice(0, i) + (text[i + 1] ?? '') + digit + text.slice(i + 2),
  ]);
  const numbers = [...digits(number), `${number}${number.at(-1) ?? ''}`, String(Number(number) + 1), String(Number(number) - 1)].filter((it) => /^[1-9]\d{0,3}$/u.test(it));
  const years = [...digits(year), String(Number(year) + 1), String(Number(year) - 1)].filter((it) => /^(?:19|20)\d\d$/u.test(it));
  return [...new Set([...numbers.map((it) => `${it}/${year}`), ...years.map((it) => `${number}/${it}`)])].filter((it) => it !== written);
}

function findingsIn(draft: Draft, resolutions: Resolutions): readonly Finding[] {
  const context: CheckContext = { draft, resolutions, pairing: { sourceDraft: draft, targetDraft: draft, languages: [], outcome: {} }, type: GENERIC, readings: new SharedReadings() };
  return referenceChecks.filter((it) => it.rule !== 'references/clause').flatMap((it) => [...it.find(context)]);
}

describe('a slip in the number of a resolution', () => {
  it('is found in every document, at its place, and the right one is among the first three fixes', () => {
    const resolutions = registered(SAMPLE, { complete: true, years: { from: 1900, to: 2099 } });
    const existing = new Set([...resolutions.all()].map((it) => `${identityOf(it).number ?? ''}/${identityOf(it).year ?? ''}`));
    let tried = 0;
    const missed: string[] = [];
    for (const folder of FOLDERS) {
      for (const name of readdirSync(folder)) {
        const text = readFileSync(new URL(name, folder), 'utf8');
        const reader = readerOf('plainText');
        const draft = reader.read(text);
        for (const { numberSpan } of draft.citations) {
          for (const slip of slips(text.slice(numberSpan.start, numberSpan.end)).filter((it) => !existing.has(it))) {
            tried++;
            const wrong = text.slice(0, numberSpan.start) + slip + text.slice(numberSpan.end);
            const found = findingsIn(reader.read(wrong), resolutions);
            const mended = found.flatMap((it) => it.fixes().slice(0, 3).map((fix) => applyEdits(wrong, fix.changes[0]?.edits ?? [])));
            if (found.length !== 1 || !mended.includes(text)) missed.push(`${name}: ${slip} (${found.map((it) => it.rule).join(', ')})`);
          }
        }
      }
    }
    assert.ok(tried > 150, String(tried));
    assert.ok(missed.length <= tried * 0.01, `${missed.length} of ${tried} missed:\n${missed.join('\n')}`);
  });

  it('is found where another body is named, and the right one is among the fixes', () => {
    const resolutions = registered(SAMPLE);
    for (const [wrong, right] of [
      ['Approved under TMB Resolution 11/2023.', 'Approved under Council Resolution 11/2023.'],
      ['Approved under ISO/TMB Resolution 11/2023.', 'Approved under ISO Council Resolution 11/2023.'],
      ['Принята резолюцией 39/2020 Совета Безопасности.', 'Принята резолюцией 39/2020 Совета ИСО.'],
      ['技術管理評議会決議 11/2023 により', '理事会決議 11/2023 により'],
    ] as const) {
      const found = findingsIn(draftAt(wrong).draft, resolutions);
      assert.deepEqual(found.map((it) => it.rule), ['references/not-covered'], wrong);
      assert.deepEqual(found[0]?.fixes().map((fix) => applyEdits(wrong, fix.changes[0]?.edits ?? [])), [right]);
    }
  });
});
