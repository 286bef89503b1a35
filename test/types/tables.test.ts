import assert from 'node:assert/strict';
import { PLACEHOLDER_FORMS } from '../../server/src/types/placeholders.ts';
import { DATE_FORMS } from '../../server/src/types/readDates.ts';
import { IMPRINT_MARKS } from '../../server/src/types/imprint.ts';
import { comparable, hasPhrase, readPhrase, wholePhrase } from '../../server/src/types/phrase.ts';
import { TYPE_PATTERNS } from '../../server/src/settings/typeShape.ts';
import { phrasebookOf } from '../../server/src/types/phrasebook.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { weekdayOf } from '../../server/src/types/calendar.ts';
import { BODY_STUBS } from '../../server/src/model/stubs.ts';

describe('tables of words and patterns', () => {
  for (const form of DATE_FORMS) {
    it(`dates: ${form.name}`, () => {
      const finds = (text: string): boolean => form.signs.every((sign) => sign.test(text)) && [...text.matchAll(form.pattern)].some((match) => form.read(match) !== undefined);
      for (const text of form.found) assert.ok(finds(text), text);
      for (const text of form.left) assert.ok(!finds(text), text);
    });
  }
  for (const form of PLACEHOLDER_FORMS) {
    it(`placeholders such as ${form.found[0] ?? ''}`, () => {
      for (const text of form.found) assert.ok(form.sign.test(text) && text.match(form.pattern), text);
      for (const text of form.left) assert.equal(text.match(form.pattern), null, text);
    });
  }
  it('every placeholder that is inserted is one', () => {
    for (const text of Object.values(BODY_STUBS)) assert.ok(PLACEHOLDER_FORMS.some((form) => text.match(form.pattern)), text);
  });
  for (const { phrase, found, left } of IMPRINT_MARKS) {
    it(`imprint: ${phrase}`, () => {
      assert.ok(hasPhrase(comparable(found), readPhrase(phrase)));
      assert.ok(!hasPhrase(comparable(left), readPhrase(phrase)));
    });
  }
  for (const { expression, found, left } of TYPE_PATTERNS) {
    it(`type files: ${expression.source}`, () => {
      assert.match(found, expression);
      assert.doesNotMatch(left, expression);
    });
  }
  it('weekdays are those of the calendar', () => {
    assert.equal(weekdayOf(2023, 2, 23), 3);
    assert.equal(weekdayOf(2000, 2, 29), 1);
    assert.equal(weekdayOf(1900, 1, 1), 0);
  });
});

describe('phrases', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['approved … resolution {number}', 'As approved under Council Resolution 11/2023', 'As approved by the Council, 11/2023'],
    ['approved … resolution {number}', 'approved under Resolution No. 11', 'approved with resolution'],
    ['approved … resolution {number}', 'approved under Resolution [xx]/2026', 'disapproved under Resolution 11/2023'],
    ['принят* … резолюци* {number}', '(Принята в соответствии с резолюцией 39/2020 Совета ИСО)', 'Не принимается резолюцией 39/2020'],
    ['決議 {number} … 承認', '(2023年2月23日, 理事会決議 11/2023 採択により承認)', '理事会決議 11/2023'],
    ['^dear', 'Dear Members,', 'Our dear members'],
    ['code de conduite', 'CODE  DE\nCONDUITE', 'codes de conduite'],
    ['to the TBT committee', 'ISO UPDATE TO the TBT committee', 'to the TBT committees'],
    ['of {date}', 'the meeting of 26‑28 March 2025 in Geneva', 'the meeting of March 2025'],
    ['l\'ordre du jour', 'au point 7 de l’ordre du jour', 'les ordres du jour'],
  ];
  for (const [phrase, found, left] of rows) {
    it(`“${phrase}”`, () => {
      assert.ok(hasPhrase(comparable(found), readPhrase(phrase)), found);
      assert.ok(!hasPhrase(comparable(left), readPhrase(phrase)), left);
    });
  }
  it('a title is a whole title', () => {
    assert.ok(hasPhrase(comparable('Pillar 2: ISO/CS engagement'), wholePhrase('Pillar {number}: …')));
    assert.ok(!hasPhrase(comparable('Pillar 2 objectives'), wholePhrase('Pillar {number}: …')));
    assert.ok(!hasPhrase(comparable('Scope of engagement'), wholePhrase('Scope')));
  });
  it('comes to an end on a hostile text', () => {
    const phrase = readPhrase('a … a … a … a … b {number}');
    assert.ok(!hasPhrase('a '.repeat(100_000), phrase));
    assert.ok(!hasPhrase('approved by 1 '.repeat(20_000), readPhrase('approved by … {date}')));
  });
});

describe('the phrasebook of the types', () => {
  const known = phrasebookOf(shippedTypes);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Público destinatario', ['es']],
    ['Introduction', ['en', 'fr']],
    ['Mise en œuvre', ['fr']],
    ['Pilier 2 : Transparence', ['fr']],
    ['Código de conducta de la Unión', ['es']],
    ['Veuillez agréer, Madame, l’expression de nos sentiments distingués.', ['fr']],
    ['Frais de voyage', []],
  ];
  for (const [words, languages] of rows) {
    it(`knows “${words}” in ${languages.join(' and ') || 'no language'}`, () => assert.deepEqual(known(words), languages));
  }
});
