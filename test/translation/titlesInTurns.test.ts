import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** As it stands in Markdown. */
const TABLE = (head: string, ...rows: readonly string[]): string => [head, '---', ...rows].map((cell, i) => `| ${cell} | ${['2024', '---', '9', '5'][i] ?? ''} |`).join('\n');

/** Paragraphs with titles over some: section by section each language has its own, and the words of a title may be those of several. */
const HIVES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['# Bees of the Plateau'], ['Hive calendar, May 2024'], ['## Rare species', '1. Only 14 queens were kept this year, and none of them came from the north of the plateau.'], ['2. Queens kept in each village:', TABLE('Village', 'Mill', 'Bridge')], ['## Medical assistance', '3. The frames are 20 mm wider than they were in the years before the fire.']],
  fr: [['# Abeilles du plateau'], ['Calendrier des ruches, mai 2024'], ['## Espèces rares', '1. Seules 14 reines ont été gardées cette année, et aucune ne venait du nord du plateau.'], ['2. Reines gardées dans chaque village :', TABLE('Village', 'Moulin', 'Pont')], ['## Assistance médicale', '3. Les cadres sont plus larges de 20 mm que dans les années d’avant l’incendie.']],
  es: [['# Abejas de la meseta'], ['Calendario de colmenas, mayo de 2024'], ['## Especies raras', '1. Solo se guardaron 14 reinas este año, y ninguna venía del norte de la meseta.'], ['2. Reinas guardadas en cada pueblo:', TABLE('Pueblo', 'Molino', 'Puente')], ['## Asistencia médica', '3. Los marcos son 20 mm más anchos que en los años anteriores al incendio.']],
};

/** A policy in which the parts of each section have the same titles, alike in both languages. */
const ORCHARDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['# Orchards'], ['## Apples'], ['### Objectives', 'Every village plants a row of old apples along its road.'], ['### Means', 'The trees are paid for by those who pick them.'], ['## Pears'], ['### Objectives', 'No wall that faces south stands without a pear.'], ['### Means', 'Ladders are lent by the school.']],
  ja: [['# 果樹園'], ['## りんご'], ['### 目標', '村は道沿いに古いりんごを植える。'], ['### 手段', '費用は摘む者が払う。'], ['## 梨'], ['### 目標', '南に向いた壁には、どの家でも必ず一本の梨の木を植えることとし、壁のない家はこの限りではない。'], ['### 手段', 'はしごは、学校が毎年秋の収穫の間だけ無料で貸し出す。']],
  ru: [['# Сады'], ['## Яблоки'], ['### Цели', 'Деревни сажают старые яблони.'], ['### Средства', 'Платит тот, кто собирает.'], ['## Груши'], ['### Цели', 'Ни одна стена, которая обращена на юг, не остаётся без своей груши.'], ['### Средства', 'Лестницы на время сбора даёт школа.']],
};

describe('a draft whose languages change with every section', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    for (const languages of [['en', 'fr'], ['es', 'fr'], ['fr', 'es'], ['en', 'es'], ['en', 'fr', 'es']]) {
      it(`has no fault where only some paragraphs have titles: ${languages.join(', ')}, ${dialect}`, async () => {
        assert.deepEqual(await rulesIn(inSections(languages, HIVES, dialect), languages, dialect), []);
      });
    }
    for (const languages of [['en', 'ja'], ['en', 'ru'], ['en', 'ru', 'ja'], ['ja', 'en']]) {
      it(`has no fault where titles come again in each section: ${languages.join(', ')}, ${dialect}`, async () => {
        assert.deepEqual(await rulesIn(inSections(languages, ORCHARDS, dialect), languages, dialect), []);
      });
    }
  }
});

const GUILD = (name: string, office: string): string => `${name}\n${office}`;

describe('a letter that two people sign', () => {
  it('has each in the language of the office', async () => {
    const es = ['Estimados apicultores:', 'Este invierno no habrá azúcar para nadie, porque el barco no ha llegado.', 'Atentamente,', GUILD('Oriol Batlle', 'Presidente del Consejo de Apicultores de la Meseta'), GUILD('Ramona Vives', 'Secretaria del Comité')];
    const fr = ['Chers apiculteurs,', 'Il n’y aura de sucre pour personne cet hiver, car le bateau n’est pas arrivé.', 'Cordialement,', GUILD('Oriol Batlle', 'Président du Conseil des apiculteurs du plateau'), GUILD('Ramona Vives', 'Secrétaire du comité')];
    const text = [...[0, 1, 2].flatMap((i) => [es[i], fr[i]]), ...es.slice(3), ...fr.slice(3)].join('\n\n');
    assert.deepEqual(await rulesIn(text, ['es', 'fr'], 'plainText'), []);
  });
});

function inSections(languages: readonly string[], texts: Readonly<Record<string, readonly (readonly string[])[]>>, dialect: Dialect): string {
  const sections = (texts[languages[0] ?? ''] ?? []).flatMap((_, i) => languages.flatMap((language) => texts[language]?.[i] ?? []));
  return `${sections.join('\n\n')}\n`.replace(dialect === 'plainText' ? /^#+ /gmu : /^$/u, '');
}

async function rulesIn(text: string, languages: readonly string[], dialect: Dialect): Promise<readonly string[]> {
  const open = await draftPipeline().open(text, worldOf({ type: 'generic', languages, dialect }));
  return (await open.findings()).map(({ rule }) => rule);
}
