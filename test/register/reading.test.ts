import assert from 'node:assert/strict';
import { checkRegisters } from '../../server/src/checks/register/checkRegisters.ts';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { keepLastGood, readRegister } from '../../server/src/register/readRegister.ts';
import { adoptionOf, identityOf, titleIn } from '../../server/src/register/resolution.ts';
import { resolutionsOf } from '../../server/src/register/resolutions.ts';
import type { RegisterSource } from '../../server/src/register/source.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import { registered } from './inWorkspace.ts';

const bodies = bodyTable();

function read(text: string, source: Partial<RegisterSource> = {}, uri = 'file:///register.yaml') {
  return readRegister({ uri, text }, { name: 'register.yaml', body: undefined, complete: false, years: undefined, columns: {}, ...source }, bodies);
}

/** "ISO/Council resolution 11/2023" */
function called(text: string, source: Partial<RegisterSource> = {}, uri?: string): readonly string[] {
  return read(text, source, uri).records.map((record) => {
    const { body, kind, number, year, meeting } = identityOf(record);
    return `${body ?? '?'} ${kind} ${number ?? '?'}${year === undefined ? '' : `/${year}`}${meeting === undefined ? '' : ` of meeting ${meeting}`}`;
  });
}

describe('a register of resolutions', () => {
  it('is read in the current Edoxen form', () => {
    const text = `metadata:\n  title: [{ spelling: eng, value: T }]\n  date: 2023-02-01\ndecisions:\n- identifier:\n  - prefix: ISO/Council\n    number: '11/2023'\n  kind: decision\n  status: decided\n  dates:\n  - date: 2023-02-23\n    type: adoption\n  title:\n  - spelling: eng\n    value: Code\n  - spelling: jpn-Jpan\n    value: 規範\n  actions:\n  - type: approves\n    message:\n    - spelling: eng\n      value: |\n        Approves the\n        Code.\n`;
    const record = read(text).records[0];
    assert.ok(record !== undefined);
    assert.deepEqual(called(text), ['ISO/Council decision 11/2023']);
    assert.deepEqual(record.titles, [{ language: 'en', text: 'Code' }, { language: 'ja', text: '規範' }]);
    assert.equal(adoptionOf(record)?.date, '2023-02-23');
    assert.deepEqual(record.operative(), [{ language: 'en', text: 'Approves the Code.' }]);
    assert.equal(text.slice(record.numberSpan.start, record.numberSpan.end), '11/2023');
    const flow = read('decisions: [{ identifier: [{ prefix: ISO/Council, number: 1/2020 }], actions: [{ message: [{ spelling: fra, value: "Décide: tout" }] }] }]').records[0];
    assert.deepEqual(flow?.operative(), [{ language: 'fr', text: 'Décide: tout' }]);
  });

  it('is read in the three older forms', () => {
    assert.deepEqual(called('metadata:\n  title: Resolutions\n  dates:\n  - start: 2013-10-28\nresolutions:\n- identifier: 003-2013\n  title: A\n  dates:\n  - start: 2013-10-25\n    kind: decision\n- identifier: 126\n  title: B\n- identifier: P-2024-01\n- identifier: 2018-24\n- identifier: action-99\n', { body: 'ISO/TC 154' }),
      ['ISO/TC 154 resolution 3/2013', 'ISO/TC 154 resolution 126/2013', 'ISO/TC 154 resolution P-1/2024', 'ISO/TC 154 resolution 24/2018', 'ISO/TC 154 resolution ACTION-99/2013']);
    assert.deepEqual(called("metadata:\n  identifier: '24'\n  date: '2011-10-21'\nresolutions:\n- identifier: 1\n  type: resolution\n  dates:\n  - '2011-10-21'\n  title: SI\n", { body: 'CGPM' }), ['BIPM/CGPM resolution 1/2011 of meeting 24']);
    const c = read('resolutions:\n- identifier:\n  - prefix: TMB\n    number: 15/2022\n  localizations:\n  - language_code: fra\n    script: Latn\n    title: Examen\n    actions:\n    - type: decides\n      message: Décide\n  relations:\n    replaces:\n    - prefix: TMB\n      number: 3/2019\n');
    assert.deepEqual(c.records[0]?.titles, [{ language: 'fr', text: 'Examen' }]);
    assert.deepEqual(c.records[0].operative(), [{ language: 'fr', text: 'Décide' }]);
    assert.equal(c.records[0].relations[0]?.target.number, '3');
  });

  it('is read from JSON', () => {
    assert.deepEqual(called('{\n\t"decisions": [\n\t\t{"identifier": [{"prefix": "Technical Management Board", "number": "07/2008"}]}\n\t]\n}', {}, 'file:///r.json'), ['ISO/TMB resolution 7/2008']);
  });

  it('is read from a spreadsheet, its columns named in the settings', () => {
    const text = 'No.;Adopted;Title;Superseded by\n11;2023-02-23;"Code; of Ethics";\n"07/2008";14.03.2008;"Two\nlines";11/2023\n';
    const source = { body: 'ISO/Council', columns: { number: 'No.', date: 'Adopted', title: 'Title', replacedBy: 'Superseded by' } };
    assert.deepEqual(called(text, source, 'file:///r.csv'), ['ISO/Council resolution 11/2023', 'ISO/Council resolution 7/2008']);
    const [first, second] = read(text, source, 'file:///r.csv').records;
    assert.equal(first?.titles[0]?.text, 'Code; of Ethics');
    assert.equal(text.slice(second?.span.start, second?.span.end), '"07/2008";14.03.2008;"Two\nlines";11/2023');
    assert.equal(second?.relations[0]?.target.year, 2023);
  });

  it('takes the same body by its code, its name and its abbreviation', () => {
    for (const name of ['ISO/TMB', 'TMB', 'Technical Management Board', 'iso/tmb', 'ISO TMB']) {
      assert.deepEqual(called(`decisions: [{ identifier: [{ prefix: "${name}", number: 1/2020 }] }]`), ['ISO/TMB resolution 1/2020'], name);
    }
    assert.deepEqual(called('decisions: [{ identifier: [{ prefix: ISO TC154, number: 5 }] }]'), ['ISO/TC 154 resolution 5']);
  });

  const faults = (text: string, source: Partial<RegisterSource> = {}, uri?: string) => {
    const reading = read(text, source, uri);
    return { kept: reading.records.length, said: reading.problems.map((it) => `${text.slice(0, it.span.start).split('\n').length}: ${render(it.message)}`) };
  };

  it('tells line and reason of what it cannot read, and keeps the rest', () => {
    const broken = faults('decisions:\n- identifier: [{ prefix: ISO/Council, number: 1/2020 }]\n- identifier: [{ prefix: ISO/Council, number: "2/2020 }]\n- identifier: [{ prefix: ISO/Council, number: 3/2020 }]\n');
    assert.ok(broken.kept >= 1 && (broken.said[0] ?? '').includes('no valid YAML'), JSON.stringify(broken));
    assert.deepEqual(faults('decisions:\n- identifier: [{ prefix: ISO/Council, number: 1/2020 }]\n- title: [{ spelling: eng, value: x }]\n'), { kept: 1, said: ['3: This resolution has no “identifier”: without a number nothing can refer to it.'] });
    assert.deepEqual(faults('decisions:\n- just text\n'), { kept: 0, said: ['2: This entry is no resolution: write its fields below each other, “identifier:” first.'] });
    assert.match(faults('hello: world\n').said[0] ?? '', /^1: No list of resolutions stands here/u);
    assert.match(faults('<!doctype html><html></html>').said[0] ?? '', /web page/u);
    assert.match(faults('a\u0000b').said[0] ?? '', /no text/u);
    assert.deepEqual(faults('No.,Title\n1/2020,a\n,b\n2/2020,c\n', { columns: { number: 'No.' } }, 'file:///r.csv'), { kept: 2, said: ['3: This row has no number: nothing can refer to it. Fill in the number or delete the row.'] });
    assert.match(faults('Nr,Title\n1,a\n', { columns: { number: 'No' } }, 'file:///r.csv').said[0] ?? '', /^1: No column is headed “No”, which the settings name for “number”: is “Nr” meant\?/u);
  });

  it('reads a spreadsheet with quotation marks, line breaks and separators in its values', () => {
    const text = '\uFEFFNo.;Title;Date\r\n1/2020;"On ""fees""; and dues";2020-01-02\r\n;;\r\n2/2020;"Two\r\nlines";2020-02-03\r\n3/2020;6" pipes;2020-02-03\r\n4/2020;"never closed;2020-02-03\r\n5/2020;Last;2020-02-03';
    const { records, problems } = read(text, { body: 'ISO/Council' }, 'file:///r.csv');
    assert.deepEqual(records.map((it) => [it.designation, it.titles[0]?.text]), [['1/2020', 'On "fees"; and dues'], ['2/2020', 'Two lines'], ['3/2020', '6" pipes'], ['5/2020', 'Last']]);
    assert.deepEqual(records.map(({ numberSpan }) => text.slice(numberSpan.start, numberSpan.end)), ['1/2020', '2/2020', '3/2020', '5/2020']);
    assert.deepEqual(problems.map(({ span }) => text.slice(span.start, span.end)), ['4/2020;"never closed;2020-02-03']);
  });

  it('survives aliases that would swell to billions', () => {
    const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n')}\ndecisions: *a60\n`;
    const reading = read(bomb);
    assert.equal(reading.records.length, 0);
    assert.ok(reading.problems.length > 0);
  });

  it('keeps its last good state while a file is half written', () => {
    const good = read('decisions:\n- identifier: [{ prefix: ISO/Council, number: 1/2020 }]\n');
    const half = read('decisions:\n- identifier: [{ pre');
    const kept = keepLastGood(good, half);
    assert.equal(kept.records.length, 1);
    assert.ok(kept.problems.length > 0);
  });

  it('gives an answer for any text', () => {
    for (const text of ['', '\uFEFF', '---', '- ', '[', '{', '"', '*', '&a', 'decisions:', 'decisions: []', 'decisions: ~', 'decisions: x', '? a\n: b', '\t', '!!binary x', '%YAML 9', 'a: b: c', '- - - -']) {
      for (const uri of ['file:///r.yaml', 'file:///r.json', 'file:///r.csv']) assert.ok(Array.isArray(read(text, {}, uri).records), `${uri} ${text}`);
    }
  });

  it('reports identities that are used twice, and holes in the numbers', () => {
    const number = (n: number, extra = ''): string => `- identifier: [{ prefix: ISO/TC 154, number: ${n} }]${extra}\n`;
    const text = `decisions:\n${[1, 2, 3, 5, 6, 9].map((n) => number(n)).join('')}${number(2)}`;
    const source = { name: 'r', body: undefined, complete: true, years: undefined, columns: {} };
    const found = checkRegisters([{ source, readings: [read(text)] }]).get('file:///register.yaml') ?? [];
    assert.deepEqual(found.map((it) => [it.rule, text.slice(it.span.start, it.span.end), render(it.message)]), [
      ['register/duplicate', '2', '2 of ISO/TC 154 is listed twice: two resolutions cannot have one number.'],
      ['register/gap', '5', '4 is missing before 5.'],
      ['register/gap', '9', '7 to 8 are missing before 9.'],
    ]);
    const selection = 'decisions:\n' + [4, 90, 700].map((n) => number(n)).join('');
    assert.deepEqual(checkRegisters([{ source, readings: [read(selection)] }]).size, 0);
  });

  it('takes files that differ in their language for one register', () => {
    const text = 'decisions:\n- identifier: [{ prefix: CGPM, number: 1 }]\n';
    const source = { name: 'r', body: undefined, complete: true, years: undefined, columns: {} };
    const readings = ['file:///meetings-en/24.yml', 'file:///meetings-fr/24.yml'].map((uri) => read(text, {}, uri));
    assert.equal(checkRegisters([{ source, readings }]).size, 0);
  });

  it('has the titles of all its languages, whichever file they stand in', () => {
    const text = (title: string, does: string): string => `metadata: { identifier: '24', date: 2011-10-21 }\nresolutions:\n- identifier: 1\n  type: resolution\n  title: ${title}\n  actions: [{ type: decides, message: ${does} }]\n`;
    const source = { name: 'r', body: 'BIPM/CGPM', complete: true, years: undefined, columns: {} };
    const readings = [read(text('On units', 'decides'), source, 'file:///meetings-en/24.yml'), read(text('Des unités', 'décide'), source, 'file:///meetings-fr/24.yml')];
    const answer = resolutionsOf([{ source, readings }], bodies).find({ body: 'BIPM/CGPM', kind: 'resolution', number: '1', year: undefined, meeting: 24, part: '' });
    assert.ok(answer.state === 'found');
    assert.equal(titleIn(answer.resolution, 'fr'), 'Des unités');
    assert.equal(titleIn(answer.resolution, 'en'), 'On units');
    assert.deepEqual(answer.resolution.operative().map((it) => `${it.language}: ${it.text}`), ['en: decides', 'fr: décide']);
  });

  it('writes a new entry in its own form', () => {
    const yaml = 'decisions:\n  - identifier:\n      - prefix: ISO/Council\n        number: 11/2023\n    title:\n      - spelling: eng\n        value: Code\n';
    const addition = registered(yaml).additionFor({ body: 'ISO/Council', kind: 'resolution', number: '12', year: 2023, meeting: undefined, part: '' });
    assert.ok(addition !== undefined);
    const after = applyEdits(yaml, [addition.edit]);
    assert.deepEqual(called(after), ['ISO/Council resolution 11/2023', 'ISO/Council resolution 12/2023']);
    assert.equal(after.slice(0, addition.at).split('\n').at(-1), '        value: ');
    const csv = 'Body,Number,Title,Date\nISO/Council,11/2023,Code,2023-02-23\n';
    const row = registered(csv, {}, 'file:///r.csv').additionFor({ body: 'ISO/Council', kind: 'resolution', number: '12', year: 2023, meeting: undefined, part: '' });
    assert.ok(row !== undefined);
    assert.equal(applyEdits(csv, [row.edit]), 'Body,Number,Title,Date\nISO/Council,11/2023,Code,2023-02-23\nISO/Council,12/2023,,\n');
  });

  it('follows chains of replacements, and survives loops', () => {
    const record = (number: string, by?: string): string => `- identifier: [{ prefix: ISO/Council, number: ${number} }]\n${by === undefined ? '' : `  replacedBy: ${by}\n`}`;
    const chain = registered(`decisions:\n${record('1/2001', '2/2002')}${record('2/2002', '3/2003')}${record('3/2003')}${record('4/2004', '5/2005')}${record('5/2005', '4/2004')}`);
    const standing = (number: string, year: number) => {
      const answer = chain.find({ body: 'ISO/Council', kind: 'resolution', number, year, meeting: undefined, part: '' });
      return answer.state === 'found' ? chain.standing(answer.resolution) : undefined;
    };
    const first = standing('1', 2001);
    assert.equal(first?.state === 'superseded' ? first.by?.designation : '', '3/2003');
    assert.equal(standing('3', 2003)?.state, 'holds');
    assert.deepEqual(standing('4', 2004)?.state, 'superseded');
  });
});
