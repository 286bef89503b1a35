import assert from 'node:assert/strict';
import { SharedReadings, type CheckContext } from '../../server/src/checks/check.ts';
import { referenceChecks } from '../../server/src/checks/references/checks.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { draftAt, registered } from '../register/inWorkspace.ts';

const GENERIC = shippedTypes.find((it) => it.name === 'generic') ?? assert.fail('There is no generic type');

/** A register of Council resolutions: number and year, title, date. */
function council(...entries: readonly (readonly [number: string, title?: string, date?: string])[]): string {
  return `decisions:\n${entries.map(([number, title = 'Matters', date]) => `- { identifier: [{ prefix: ISO/Council, number: '${number}' }], title: '${title}'${date === undefined ? '' : `, dates: [{ date: '${date}', type: adoption }]`} }`).join('\n')}\n`;
}

/** What the citation marked in the text becomes with each fix, in their order. */
function fixed(marked: string, register: string): readonly string[] {
  const at = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/gu, '');
  const length = marked.indexOf('⟧') - at - 1;
  const { draft } = draftAt(text);
  const context: CheckContext = { draft, resolutions: registered(register, { complete: true, years: { from: 1900, to: 2099 } }), pairing: { sourceDraft: draft, targetDraft: draft, languages: [], outcome: {} }, type: GENERIC, readings: new SharedReadings() };
  const finding = referenceChecks.flatMap((it) => [...it.find(context)]).find(({ span }) => span.start <= at && span.end >= at + length) ?? assert.fail(`Nothing is found at “${text.slice(at, at + length)}”`);
  return finding.fixes().filter((fix) => fix.changes[0]?.uri === undefined).map((fix) => {
    const now = applyEdits(text, fix.changes[0]?.edits ?? []);
    return now.slice(at, now.length - (text.length - at - length));
  });
}

describe('what a wrong citation means', () => {
  for (const { told, text, register, first } of [
    { told: 'two digits swapped are likelier than any other digit', text: 'See Council Resolution ⟦52/2018⟧.', register: council(['56/2018'], ['92/2018'], ['25/2018'], ['2/2011']), first: '25/2018' },
    { told: 'the number beside is likelier than a digit that stands elsewhere on the keys', text: 'See Council Resolution ⟦40/2020⟧.', register: council(['80/2020'], ['39/2020'], ['46/2020']), first: '39/2020' },
    { told: 'a digit typed twice is likelier than one that was never there', text: 'See Council Resolution ⟦225/2018⟧.', register: council(['22/2018'], ['25/2018']), first: '25/2018' },
    { told: 'the year beside is likelier than one with another digit', text: 'See Council Resolution ⟦8/2015⟧.', register: council(['8/2018'], ['8/2016']), first: '8/2016' },
    { told: 'the title decides, and numbers of standards in it', text: 'The revision of ISO 8601 is governed by Council Resolution ⟦12/2019⟧.', register: council(['11/2019', 'Appreciation of the host'], ['14/2019', 'Revision of ISO 8601'], ['13/2019', 'Calendar of meetings']), first: '14/2019' },
    { told: 'what the draft cites elsewhere it cites again', text: 'Council Resolution ⟦12/2019⟧ applies.\n\nAs said, under Council Resolution 42/2019 nothing changes.', register: council(['11/2019'], ['13/2019'], ['42/2019']), first: '42/2019' },
    { told: 'a list names nothing twice', text: 'See Council Resolutions 11/2019 and ⟦12/2019⟧.', register: council(['11/2019'], ['13/2019']), first: '13/2019' },
    { told: 'what stands in a list in order stands in order', text: 'See Council Resolutions 5/2019, 16/2019, ⟦12/2019⟧ and 30/2019.', register: council(['5/2019'], ['16/2019'], ['30/2019'], ['11/2019'], ['13/2019'], ['22/2019']), first: '22/2019' },
    { told: 'a date stated is the date of one', text: 'See Council Resolution ⟦12/2019⟧ of 19 September 2019.', register: council(['11/2019', 'One', '2019-02-20'], ['13/2019', 'Two', '2019-02-20'], ['72/2019', 'Three', '2019-09-19']), first: '72/2019' },
  ]) {
    it(told, () => {
      assert.equal(fixed(text, register)[0], first);
    });
  }

  it('is another body where the draft cites that body all the time', () => {
    const register = council(['11/2019'], ['8/2018'], ['9/2018']).replace('decisions:\n', "decisions:\n- { identifier: [{ prefix: ISO/TMB, number: '10/2019' }], title: 'Board' }\n");
    assert.equal(fixed('Under Council Resolutions 8/2018 and 9/2018, and under ⟦TMB Resolution 11/2019⟧, it is so.', register)[1], 'Council Resolution 11/2019');
  });

  it('is found where the text names no body', () => {
    assert.ok(fixed('This restates ⟦resolution 12/2019⟧.', council(['11/2019'], ['31/2017'])).includes('resolution 11/2019'));
  });

  it('is told once where two entries are written alike', () => {
    const all = fixed('See Council Resolution ⟦12/2019⟧.', council(['11/2019'], ['13/2019']));
    assert.deepEqual(all, [...new Set(all)]);
  });
});
