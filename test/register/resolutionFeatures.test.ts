import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEATURES } from '../../server/src/lsp/capabilities.ts';
import { resolutionCompletion } from '../../server/src/features/resolutionComplete.ts';
import { resolutionDefinition } from '../../server/src/features/resolutionDefine.ts';
import { resolutionHover } from '../../server/src/features/resolutionHover.ts';
import { resolutionUses } from '../../server/src/features/resolutionUses.ts';
import { resolutionCounts } from '../../server/src/features/resolutionCounts.ts';
import { resolutionLinks } from '../../server/src/features/resolutionLinks.ts';
import { renameResolution } from '../../server/src/features/resolutionRename.ts';
import { resolutionSymbols } from '../../server/src/features/resolutionSymbols.ts';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import { REGISTER } from '../references/registerOfCases.ts';
import { draftAt, registered } from './inWorkspace.ts';

const SAMPLE = readFileSync(new URL('../../examples/registers/council.yaml', import.meta.url), 'utf8');

describe('a resolution in the editor', () => {
  const hover = (marked: string, register: string): string => {
    const { draft, offset } = draftAt(marked);
    return resolutionHover(draft, registered(register), offset)?.markdown.replace(/\\/gu, '') ?? '';
  };

  it('shows identity, title, date, status and register on hover, in the language of the paragraph', () => {
    const english = hover('Approved under Council Resolution 1|1/2023.', SAMPLE);
    for (const part of ['ISO Council – Resolution 11/2023', 'Approval of the ISO Code of Ethics and Conduct', 'Adopted: 23 February 2023', 'Status: adopted', 'Register: register.yaml', 'Cited in this draft: 1']) {
      assert.ok(english.includes(part), `${part}\n${english}`);
    }
    const japanese = hover('この規範は、評議会の承認を得て、理事会決議 11|/2023 により採択されました。', SAMPLE);
    for (const part of ['2023年2月23日', 'ISOの倫理および行動の規範の承認', '採択日：']) assert.ok(japanese.includes(part), `${part}\n${japanese}`);
    const russian = hover('Политика принята в соответствии с резолюцией 11|/2023 Совета ИСО и действует для всех.', SAMPLE);
    assert.ok(russian.includes('23 февраля 2023 г.') && russian.includes('Совет ИСО – Резолюция 11/2023'), russian);
    const french = hover('---\nlanguages: [fr]\n---\n\nLe code a été approuvé par la résolution 11|/2023 du Conseil de l’ISO et vaut pour tous.', SAMPLE);
    assert.ok(french.includes('23 février 2023'), french);
  });

  it('tells the age of an offline copy, whether the resolution is in it or not', () => {
    const old = (marked: string): string => {
      const { draft, offset } = draftAt(marked);
      return resolutionHover(draft, registered(SAMPLE, {}, undefined, { date: '2026-01-01', days: 3 }), offset)?.markdown.replace(/\\/gu, '') ?? '';
    };
    assert.match(old('Approved under Council Resolution 1|1/2023.'), /- Register: register\.yaml \(offline copy of 1 January 2026, 3 days ago\)/u);
    assert.match(old('Approved under Council Resolution 1|2/2023.'), /“register\.yaml” \(offline copy of 1 January 2026, 3 days ago\) lists every resolution/u);
    assert.match(old('Политика принята в соответствии с резолюцией 11|/2023 Совета ИСО и действует для всех.'), /сохранённая копия от 1 января 2026 г\., 3 дня назад/u);
  });

  it('says what replaces a resolution, and what it replaces', () => {
    assert.match(hover('It follows Council Resolution 7/|2008.', SAMPLE), /Status: superseded\n- Replaced by: 39\/2020, Adoption of the ISO Regional engagement policy/u);
    assert.match(hover('It follows Council Resolution 39/|2020.', SAMPLE), /Adopted: September 2020\n.*\n?- Replaces: 7\/2008|Replaces: 7\/2008/u);
  });

  it('says why a resolution is not found, and names the nearest', () => {
    const said = hover('Approved under Council Resolution 12|/2023.', SAMPLE);
    assert.match(said, /does not exist: “register\.yaml” lists every resolution of ISO Council/u);
    assert.match(said, /Nearest:\n\n- ISO\/Council 11\/2023/u);
    assert.match(hover('See SMB Decision 162|/4.', SAMPLE), /no register lists resolutions of IEC Standardization Management Board/u);
  });

  it('shows nothing of a register as live mark-up', () => {
    const { draft, offset } = draftAt('See Council Resolution 1|/2020.');
    const evil = registered('decisions:\n- identifier: [{ prefix: ISO/Council, number: 1/2020 }]\n  title: [{ spelling: eng, value: "[run](command:evil) <img src=x onerror=alert(1)> $(gear) `x`" }]\n  url: "command:evil"\n');
    const markdown = resolutionHover(draft, evil, offset)?.markdown ?? '';
    assert.doesNotMatch(markdown, /(?<!\\)\]\(|(?<!\\)<|(?<!\\)`|(?<!\\)\$\(/u);
  });

  it('leads to the entry in the register', () => {
    const { draft, offset } = draftAt('Approved under Council Resolution 1|1/2023.');
    const place = resolutionDefinition(draft, registered(SAMPLE), offset)?.places[0];
    assert.equal(place?.uri, 'file:///register.yaml');
    assert.equal(SAMPLE.slice(place.numberSpan.start, place.numberSpan.end), '11/2023');
    assert.match(SAMPLE.slice(place.span.start, place.span.end), /^identifier:[\s\S]*規範の承認$/u);
  });

  it('finds all citations of one resolution, in any language and form', () => {
    const { draft, offset } = draftAt('See Council Resolution 1|1/2023.\n\nThe ISO Council, by its Resolution 11/2023, and Council Resolutions 26/1992 and 11/2023. Not TMB Resolution 11/2021.');
    const other = draftAt('Резолюция 11/2023 Совета ИСО.').draft;
    const uses = resolutionUses(draft, registered(SAMPLE), offset, [draft, other]) ?? [];
    assert.deepEqual(uses.map((it) => (it.uri === draft.uri && other.text.length > it.span.end && other === draft ? '' : '11/2023')), ['11/2023', '11/2023', '11/2023', '11/2023']);
  });

  const completed = (marked: string, register = REGISTER) => {
    const { draft, offset } = draftAt(marked);
    const list = resolutionCompletion(draft, registered(register), offset);
    return list === undefined ? undefined : { replaced: draft.text.slice(list.span.start, list.span.end), items: list.items.map((it) => it.text) };
  };

  it('completes the resolutions of the body that is named, the newest first', () => {
    assert.deepEqual(completed('Approved under Council Resolution |'), { replaced: '', items: ['11/2023', '39/2020', '7/2008', '26/1992'] });
    assert.deepEqual(completed('Approved under Council Resolution 1|'), { replaced: '1', items: ['11/2023'] });
    assert.deepEqual(completed('Approved under TMB Resolution 11/|'), { replaced: '11/', items: ['11/2021'] });
    assert.deepEqual(completed('Утверждено резолюцией 3| Совета ИСО'), { replaced: '3', items: ['39/2020'] });
    assert.deepEqual(completed('理事会決議 1|'), { replaced: '1', items: ['11/2023'] });
    assert.deepEqual(completed('Council Resolution 11/2|023 holds.'), { replaced: '11/2023', items: ['11/2023'] });
  });

  it('offers nothing elsewhere in prose', () => {
    for (const text of ['There were 1|', 'The year 20|', 'A resolution of the dispute by 2|', 'Council |', '`Council Resolution 1|`']) assert.equal(completed(text), undefined, text);
    assert.ok(FEATURES.completionProvider?.triggerCharacters?.includes(' ') === false);
  });
});

describe('a register in the editor', () => {
  const LINKED = 'decisions:\n- identifier: [{ prefix: ISO/Council, number: 11/2023 }]\n  title: [{ spelling: eng, value: Code }]\n  url: https://example.org/11-2023\n- identifier: [{ prefix: ISO/Council, number: 12/2023 }]\n  url: "javascript:alert(1)"\n';
  const { draft, offset } = draftAt('See Council Resolution 1|1/2023, Council Resolutions 12/2023 and 11/2023.');

  it('links the numbers cited to their texts on the web', () => {
    assert.deepEqual(resolutionLinks(draft, registered(LINKED)).map((it) => [draft.text.slice(it.span.start, it.span.end), it.target]), [
      ['11/2023', 'https://example.org/11-2023'], ['11/2023', 'https://example.org/11-2023']]);
  });

  it('is searched by number, body and title', () => {
    const resolutions = registered(REGISTER);
    assert.deepEqual(resolutionSymbols(resolutions, 'tmb review').map((it) => it.name), ['15/2022 Systematic review']);
    assert.deepEqual(resolutionSymbols(resolutions, '26/1992').map((it) => it.container), ['ISO/Council', 'ISO/TMB']);
  });

  it('tells how often each entry is cited', () => {
    const reading = readRegister({ uri: 'file:///register.yaml', text: LINKED }, { name: 'r', body: undefined, complete: true, years: undefined, columns: {} }, bodyTable());
    assert.deepEqual(resolutionCounts(reading.records, [draft]).map((it) => render(it.title)), ['cited 2 times', 'cited once']);
  });

  it('renames a resolution in all citations', () => {
    const renamed = renameResolution(draft, registered(LINKED), offset, '13/2023', [draft]);
    assert.ok('changes' in renamed);
    assert.equal(applyEdits(draft.text.toString(), renamed.changes[0]?.edits ?? []), 'See Council Resolution 13/2023, Council Resolutions 12/2023 and 13/2023.');
    assert.ok('refused' in renameResolution(draft, registered(LINKED), offset, 'thirteen', [draft]));
  });
});
