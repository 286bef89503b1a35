import assert from 'node:assert/strict';
import { assignLanguages } from '../../server/src/model/languages.ts';
import { piecesOfText } from './piecesOfText.ts';

describe('a language whose function words are not known, and a relative that has many of them', () => {
  it('is the only one of a Slovak house code, which has no Czech beside it', () => {
    assert.deepEqual(languagesOf(SLOVAK), ['sk']);
  });

  it('is the only one of Galician rules, which have no Portuguese beside them', () => {
    assert.deepEqual(languagesOf(GALICIAN), ['gl']);
  });

  it('is the only one of a Croatian notice, which has no Czech beside it', () => {
    assert.deepEqual(languagesOf(CROATIAN), ['hr']);
  });

  it('stands beside English of which there are but short sentences', () => {
    const both = SLOVAK.flatMap((paragraph, i) => [paragraph, ENGLISH[i] ?? '']);
    assert.deepEqual([...languagesOf(both)].sort(), ['en', 'sk']);
  });

  it('stands beside its relative where that is there', () => {
    const czech = [
      'Klíč od sklepa je u domovníka a nikdo jiný jej nemá.', 'Kola se nechávají ve dvoře, nikoli na schodech nebo před vraty.', 'Kdo odjíždí na delší dobu, řekne to domovníkovi, který dá pozor na jeho byt a květiny a po návratu mu předá všechnu došlou poštu.',
      'Po desáté hodině večer se na dvoře nehraje.', 'Popelnice se vynášejí v úterý a v pátek ráno.',
      'Opravy střechy platí všichni nájemníci stejným dílem, a to do konce měsíce, ve kterém jim domovník předložil účet od pokrývače.',
    ];
    assert.deepEqual([...languagesOf([...SLOVAK, ...czech])].sort(), ['cs', 'sk']);
  });
});

const SLOVAK = [
  'Kľúč od pivnice je u domovníka a nikto iný ho nemá.', 'Bicykle sa nechávajú na dvore, nie na schodoch.',
  'Kto odchádza na dlhší čas, povie to domovníkovi, ktorý dá pozor na jeho byt a kvety a po návrate mu odovzdá všetku došlú poštu.',
  'Po desiatej hodine večer sa na dvore nehrá.', 'Smetné nádoby sa vynášajú v utorok a v piatok ráno.',
  'Opravy strechy platia všetci nájomníci rovnakým dielom, a to do konca mesiaca, v ktorom im domovník predložil účet od pokrývača.',
];

const ENGLISH = [
  'The key of the cellar is with the porter, and nobody else has it.', 'Bicycles are left in the yard and not on the stairs.', 'Who leaves for long tells the porter, who looks after it all.',
  'There is no playing in the yard after ten at night.', 'The bins are taken out on Tuesday and on Friday.', 'All the tenants pay for the roof in equal parts.',
];

const GALICIAN = [
  'O forno da aldea é de todos os veciños e ninguén o pecha.', 'A chave está na casa da mestra e a leña ao lado da fonte.',
  'Quen queira cocer o seu pan ha de traer a leña da súa casa e agardar a súa quenda, que se sortea cada primeiro domingo diante da igrexa.',
  'A cinza é para as hortas da parroquia que están máis preto.', 'As empanadas da festa cócense logo do pan e non antes.',
  'Se alguén estraga a porta ou a pedra do forno ten que pagar o amaño antes de que remate o mes, agás que fose polo uso de tantos anos.',
];

const CROATIAN = [
  'Brod se zove Galeb, a na otok se vraća po podne.', 'Karta za otok se kupuje na brodu, a na nju se piše datum.',
  'Tko putuje s biciklom ili velikim psom, neka to javi dan prije polaska, jer se na palubi nalazi mjesta za samo nekoliko takvih putnika.',
  'Pas se drži na uzici do kraja puta, a o njemu se brine vlasnik.', 'Kad puše bura, vozi se samo do prve uvale, a karta se ne vraća.',
  'Izgubljene stvari čuvaju se u lučkoj kapetaniji godinu dana, a nakon toga se prodaju na dražbi u korist škole na otoku i njezinih učenika.',
];

function languagesOf(paragraphs: readonly string[]): readonly string[] {
  return assignLanguages(piecesOfText(paragraphs.join('\n\n'))).languages;
}
