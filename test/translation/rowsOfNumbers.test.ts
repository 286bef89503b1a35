import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** Sections of a ferry's rules: titles that are words of both languages, or of neither alone. */
const FERRY: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['1. Passengers', 'Whoever has paid may sit on either side of the boat.'], ['2. Sanctions', 'Those who rock the boat walk home.'], ['3. Animals', 'A cow counts for four people and a goose for none.'], ['4. Transition', 'Tickets of last summer are taken until they are used up.']],
  fr: [['1. Passagers', 'Qui a payé peut s’asseoir des deux côtés du bateau.'], ['2. Sanctions', 'Ceux qui font tanguer le bateau rentrent à pied.'], ['3. Animaux', 'Une vache compte pour quatre personnes et une oie pour aucune.'], ['4. Transition', 'Les billets de l’été dernier sont acceptés jusqu’à épuisement.']],
  es: [['1. Pasajeros', 'Quien ha pagado puede sentarse a ambos lados del barco.'], ['2. Sanciones', 'Quienes hacen oscilar el barco vuelven a pie.'], ['3. Animales', 'Una vaca cuenta por cuatro personas y una oca por ninguna.'], ['4. Transición', 'Los billetes del verano pasado se aceptan hasta que se agoten.']],
};

describe('titles with the same number, section by section', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    for (const [languages, written] of [[['fr', 'en'], ['en', 'fr']], [['en', 'fr'], ['fr', 'en']], [['es', 'en', 'fr'], ['en', 'fr', 'es']]] as const) {
      it(`are told by the order of the rows, not of the settings: ${written.join(', ')} for ${languages.join(', ')}, ${dialect}`, async () => {
        assert.deepEqual(await rulesIn(inSections(written, dialect), languages, dialect), []);
      });
    }
  }
});

function inSections(languages: readonly string[], dialect: Dialect): string {
  const mark = dialect === 'markdown' ? '## ' : '';
  const sections = (FERRY.en ?? []).flatMap((_, i) => languages.flatMap((language) => (FERRY[language]?.[i] ?? []).map((line, at) => (at === 0 ? `${mark}${line}` : line))));
  return `${sections.join('\n\n')}\n`;
}

async function rulesIn(text: string, languages: readonly string[], dialect: Dialect): Promise<readonly string[]> {
  const open = await draftPipeline().open(text, worldOf({ type: 'generic', languages, dialect }));
  return (await open.findings()).map(({ rule }) => rule);
}
