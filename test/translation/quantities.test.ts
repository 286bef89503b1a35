import assert from 'node:assert/strict';
import { FIXED_LINES, isFixedText } from '../../server/src/model/needsNoTranslation.ts';
import { readQuantities } from '../../server/src/model/numbers/quantities.ts';
import { sentencesOf } from '../../server/src/text/sentences.ts';

describe('numbers by their value', () => {
  const same: readonly (readonly [string, string])[] = [
    ['23 February 2023', '2023年2月23日'], ['23 February 2023', '23 февраля 2023 г.'], ['10 000 members', '10,000 membres'],
    ['10 000', '１００００'], ['1.5 metres', '1,5 mètre'], ['23.02.2023', '2023-02-23'], ['twelve', '十二'], ['二〇二三', '2023'],
    ['the second session', 'la deuxième session'], ['٢٠٢٣', '2023'], ['1.0', '1'], ['3.5 years', '3年半'], ['1,250.50 francs', '1 250,5 франка'], ['0.001', '0,001'],
    ['23 February 2023', '令和5年2月23日'], ['23 February 2023', '二〇二三年二月二十三日'], ['1.5 million euros', '150万ユーロ'], ['1.5 million euros', '1,5 млн евро'], ['5 000', '5 mil'],
    ['3 p.m.', '午後3時'], ['3.30 p.m.', '15 h 30'], ['9.00 a.m.', '9:00'], ['10.15 am', '10時15分'], ['9 a.m.', '9:00'], ['Chapter IV', '第4章'], ['XXI век', '21st century'], ['two thirds', '3分の2'], ['a five-year term', 'пятилетний срок'],
    ['the seventh session', 'седьмой сессии'], ['eleven', 'одиннадцатью'], ['three hundred', '300'], ['quatre-vingt-dix-neuf', 'ninety-nine'], ['mil novecientos noventa y dos', '1992'], ['две тысячи двадцать четыре', '2024'],
    ['soixante et onze', 'семьдесят один'], ['two hundred and five', 'двести пять'], ['between one hundred and two hundred', 'entre cent et deux cents'], ['three quarters', 'tres cuartos'], ['two', '二つ'],
    ['TRENTE-DEUXIEME SESSION', 'THIRTY-SECOND SESSION'], ['la decimosexta y la SEPTIMA', 'decimosexta y séptima'],
    ['35,000 copies', '3万5千部'], ['2,075,300 yen', '207万5,300円'], ['430 000 000', '4億3千万'], ['8,000', '8千'], ['€12k', '12 000 €'], ['the three hundredth session', 'la trois centième session'],
    ['three and a half', '3½'], ['four-and-a-half hours', '4時間半'], ['trois mois et demi', '3か月半'], ['cinco semanas y media', '5週間半'], ['шесть с половиной', '6,5'], ['two and a half million', '250万'],
    ['a month and a half', '1か月半'], ['полтора месяца', '1か月半'], ['полтора миллиона', '150万'], ['half a million', '50万'], ['un demi-million', 'one 500 000'], ['medio millón', '500 000'], ['noon', '12'], ['minuit', '24'],
    ['between thirty-five members', 'между тридцатью пятью членами'], ['three hundred letters', 'тремя сотнями писем'], ['six hundred seats', 'шестьюстами местами'], ['seven million', 'семью миллионами'],
  ];
  for (const [one, other] of same) {
    it(`are the same in “${one}” and “${other}”`, () => assert.deepEqual(values(one), values(other)));
  }

  const different: readonly (readonly [string, string])[] = [['1.5', '15'], ['1,000', '1,00'], ['2 March', '2 мая'], ['令和5年', '令和6年'], ['2.2.1', '2.21'], ['three hundred', '3'], ['twenty or thirty', '50'], ['3万5千', '3万6千'], ['tres cursos y medio ambiente', 'tres cursos y medio'], ['5 km', '5 000']];
  for (const [one, other] of different) {
    it(`are not the same in “${one}” and “${other}”`, () => assert.notDeepEqual(values(one), values(other)));
  }

  it('are no words of other languages, and no verbs', () => {
    assert.deepEqual(readQuantities('Once adopted, members may comment.', 'en').filter(({ kind }) => kind !== 'word'), []);
    assert.deepEqual(readQuantities('2023 250 members').map(({ value }) => value), ['2023', '250']);
  });

  it('are not those of addresses and footnote marks', () => {
    assert.deepEqual(readQuantities('See https://example.org/2023/12 and the note.¹'), []);
  });

  it('are kept apart in citations and lists', () => {
    assert.deepEqual(readQuantities('Resolutions 26/1992, 34/2011').map(({ value }) => value), ['26', '1992', '34', '2011']);
  });
});

describe('text that needs no translation', () => {
  for (const { finds, leaves } of FIXED_LINES) {
    it(`is “${finds}”, and not “${leaves}”`, () => assert.deepEqual([isFixedText(finds), isFixedText(leaves)], [true, false]));
  }
  for (const fixed of ['1214 Geneva, Switzerland', 'Chemin de Blandonnet 8', 'https://www.iso.org', 'ISO/IEC 17000:2020', 'info@iso.org', 'SG 2022', 'G/TBT/W/123', '[1]: https://example.org', '{#who-votes}', '{/who-votes/}', 'OK: “chair”, “delegate”', 'A, B, etc.', 'ISO/IEC JTC 1', 'WHO', 'ИСО/МЭК']) {
    it(`is “${fixed}”`, () => assert.ok(isFixedText(fixed)));
  }
  for (const words of ['1. Scope', 'Target Audience', 'ISO values its relationship with RSOs.', 'Pillar 2: engagement', '序文', 'We care about our planet.', '“We care about our planet.”', '{Council}', 'The “chair”', 'GUIDE FOR HOSTS', 'TO ALL MEMBERS', 'COMITÉ DE LA MER', 'ВСЕМ ЧЛЕНАМ', 'SCOPE']) {
    it(`is not “${words}”`, () => assert.ok(!isFixedText(words)));
  }
});

describe('sentences', () => {
  it('end at full stops, not at abbreviations', () => {
    const parts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(parts('It applies, e.g. The Council, to No. 5. Members vote.'), ['It applies, e.g. The Council, to No. 5.', 'Members vote.']);
    assert.deepEqual(parts('これは規格です。次に進みます。'), ['これは規格です。', '次に進みます。']);
    assert.deepEqual(parts('开会。'), ['开会。']);
    assert.deepEqual(parts(''), []);
  });
});

/** The numbers, in no order: dates have their parts in the order of the language. */
function values(text: string): readonly string[] {
  return readQuantities(text).map(({ value }) => value).sort();
}
