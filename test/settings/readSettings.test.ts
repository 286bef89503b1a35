import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { jsonSchema } from '../../server/src/settings/jsonSchema.ts';
import { readSettings, readSettingsObject } from '../../server/src/settings/readSettings.ts';
import { SETTINGS_SHAPE, TEXT_PATTERNS } from '../../server/src/settings/settingsShape.ts';
import { addToSettings } from '../../server/src/settings/addToSettings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';

const EXAMPLE = `drafts:
  - policies/**/*.md
  - { files: "letters/*.txt", type: letter }
languages: [en, ja]
registers:
  - path: registers/council.yaml
    body: ISO/Council
    complete: true
    years: 1990-2026
  - path: registers/tmb.csv
    body: ISO/TMB
    columns: { number: No., year: Year, title: Title, date: Adopted, status: Status, replacedBy: Superseded by }
  - url: https://example.org/registers/casco.json
bodies:
  - { code: ISO/CASCO, names: { en: [CASCO, Committee on conformity assessment], fr: [CASCO] } }
types: [types/*.yaml]
rules: { numbering/style: off, translation: warning }
files:
  - { files: 'letters/old/*.txt', type: letter, disable: [numbering/gap, structure] }
`;

describe('The settings file', () => {
  it('is read whole', () => {
    const { settings, problems } = readSettings(EXAMPLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.drafts.map(({ files, type }) => [files, type?.value]), [['policies/**/*.md', undefined], ['letters/*.txt', 'letter']]);
    assert.deepEqual(settings.languages, ['en', 'ja']);
    assert.deepEqual(settings.registers.map((it) => [it.path?.value ?? it.url?.value, it.body, it.complete, it.years]), [
      ['registers/council.yaml', 'ISO/Council', true, { from: 1990, to: 2026 }],
      ['registers/tmb.csv', 'ISO/TMB', false, undefined],
      ['https://example.org/registers/casco.json', undefined, false, undefined],
    ]);
    assert.equal(settings.registers[1]?.columns['replacedBy'], 'Superseded by');
    assert.deepEqual(settings.bodies, [{ code: 'ISO/CASCO', names: { en: ['CASCO', 'Committee on conformity assessment'], fr: ['CASCO'] } }]);
    assert.deepEqual(settings.types.map((it) => it.value), ['types/*.yaml']);
    assert.deepEqual([...settings.rules], [['numbering/style', 'off'], ['translation', 'warning']]);
    assert.deepEqual(settings.files[0]?.disable.map((it) => it.value), ['numbering/gap', 'structure']);
  });

  it('is the same as an object that an editor sends', () => {
    const sent = { rules: { numbering: 'warning' }, registers: [{ path: 'r.yaml', years: 2020 }], languages: ['en'] };
    const { settings, problems } = readSettingsObject(sent);
    assert.deepEqual(problems, []);
    assert.deepEqual([...settings.rules], [['numbering', 'warning']]);
    assert.deepEqual(settings.registers[0]?.years, { from: 2020, to: 2020 });
  });

  const WRONG: readonly { readonly text: string; readonly at: string; readonly says: RegExp; readonly instead?: string }[] = [
    { text: 'draft: [a.md]', at: 'draft', says: /no key.*“drafts”/u, instead: 'drafts' },
    { text: 'registers:\n  - pth: a.yaml', at: 'pth', says: /“path”/u, instead: 'path' },
    { text: 'rules: { numbering/gop: off }', at: 'numbering/gop', says: /“numbering\/gap”/u, instead: 'numbering/gap' },
    { text: 'rules: { gap: off }', at: 'gap', says: /“numbering\/gap”/u, instead: 'numbering/gap' },
    { text: 'rules: { numbering: warn }', at: 'warn', says: /Allowed: off, hint, information, warning, error\./u, instead: 'warning' },
    { text: 'rules: { weather: off }', at: 'weather', says: /groups: numbering, references/u },
    { text: 'languages: english', at: 'english', says: /list is expected for “languages”/u },
    { text: 'languages: [english language]', at: 'english language', says: /language tag/u },
    { text: 'registers: [{ url: "http://example.org/a.json" }]', at: '"http://example.org/a.json"', says: /https/u },
    { text: 'registers: [{ path: a.yaml, years: 2020-1990 }]', at: '2020-1990', says: /backward/u },
    { text: 'registers: [{ path: a.yaml, complete: yes }]', at: 'yes', says: /“true” or “false”/u },
    { text: 'registers: [{ body: ISO/Council }]', at: '{ body: ISO/Council }', says: /“path” \/ “url” is missing/u },
    { text: 'rules: {}\nrules: {}', at: 'rules', says: /twice/u },
    { text: 'drafts:\n  - a: [\n', at: '', says: /not valid YAML/u },
  ];
  for (const { text, at, says, instead } of WRONG) {
    it(`says what is wrong in “${text.replaceAll('\n', ' ⏎ ')}”`, () => {
      const { problems: [problem, ...more] } = readSettings(text);
      assert.ok(problem !== undefined);
      assert.match(render(problem.message), says);
      assert.equal(problem.instead, instead);
      if (at === '') return;
      assert.equal(text.slice(problem.span.start, problem.span.end), at);
      assert.deepEqual(more.map((it) => render(it.message)), []);
    });
  }

  it('keeps all that is right beside what is wrong', () => {
    const { settings, problems } = readSettings('langauges: [en]\nrules: { numbering: warning, references: loud }\ndrafts: [a.md, { typ: x }]\n');
    assert.equal(problems.length, 4);
    assert.deepEqual([...settings.rules], [['numbering', 'warning']]);
    assert.deepEqual(settings.drafts.map((it) => it.files), ['a.md']);
  });

  it('is read quickly where aliases multiply', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ')}]`);
    const { problems } = readSettings(`${levels.join('\n')}\ndrafts: *a29\n`);
    assert.ok(problems.length > 0);
  });

  it('may be empty, or hold a comment alone', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n']) assert.deepEqual(readSettings(text).problems, []);
  });

  it('has patterns whose examples hold', () => {
    for (const { expression, found, left } of TEXT_PATTERNS) {
      assert.match(found, expression);
      assert.doesNotMatch(left, expression);
    }
  });

  it('has a JSON Schema that is current', () => {
    const written: unknown = JSON.parse(readFileSync('schemas/rapporteur.schema.json', 'utf8'));
    assert.deepEqual(written, JSON.parse(JSON.stringify(jsonSchema(SETTINGS_SHAPE, 'rapporteur.yaml'))));
  });
});

describe('What is kept in the settings file because a letter would show it', () => {
  const CASES: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
    { name: 'begins a file that is empty', before: '', after: "files:\n  - { files: 'a.txt', disable: [numbering/gap] }\n" },
    { name: 'stands after what is there', before: 'languages: [en]\n', after: "languages: [en]\nfiles:\n  - { files: 'a.txt', disable: [numbering/gap] }\n" },
    {
      name: 'joins a list, and comments stay',
      before: "files:\n- { files: 'b.txt', type: letter } # ours\nrules: {} # all\n",
      after: "files:\n- { files: 'b.txt', type: letter } # ours\n- { files: 'a.txt', disable: [numbering/gap] }\nrules: {} # all\n",
    },
    { name: 'joins the rules of its file', before: 'files: [{ files: a.txt, disable: [structure] }]\n', after: 'files: [{ files: a.txt, disable: [structure, numbering/gap] }]\n' },
  ];
  for (const { name, before, after } of CASES) {
    it(name, () => {
      const written = applyEdits(before, [addToSettings(before, 'a.txt', { disable: 'numbering/gap' })]);
      assert.equal(written, after);
      const { settings, problems } = readSettings(written);
      assert.deepEqual(problems, []);
      assert.ok(settings.files.some((it) => it.files === 'a.txt' && it.disable.some((rule) => rule.value === 'numbering/gap')));
    });
  }
});
