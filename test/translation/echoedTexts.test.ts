import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///drafts';

/** Chapters of a report in French, English and Spanish; most of what is listed in them stays as it is in each. */
const CHAPTERS: readonly (readonly (readonly [fr: string, en: string, es: string])[])[] = [
  [
    ['Le jury goûte les fromages à l’aveugle et note chacun d’eux sur vingt.', 'The jury tastes the cheeses blind and gives each of them a mark out of twenty.', 'El jurado prueba los quesos a ciegas y puntúa cada uno sobre veinte.'],
    ['## Jury', '## Jury', '## Jurado'],
    ['- Odile Maréchal — Laiterie Bellegarde, Suisse\n- Tamsin Hargreave — Hargreave Dairies, Canada\n- Joaquín Baeza — Quesería Baeza, Chili', '- Odile Maréchal — Laiterie Bellegarde, Switzerland\n- Tamsin Hargreave — Hargreave Dairies, Canada\n- Joaquín Baeza — Quesería Baeza, Chile', '- Odile Maréchal — Laiterie Bellegarde, Suiza\n- Tamsin Hargreave — Hargreave Dairies, Canadá\n- Joaquín Baeza — Quesería Baeza, Chile'],
  ],
  [
    ['Les meules trop jeunes sont rendues au fromager, qui peut revenir l’année suivante.', 'Wheels that are too young go back to the cheesemaker, who may return the year after.', 'Las ruedas demasiado jóvenes se devuelven al quesero, que puede volver al año siguiente.'],
    ['## Absents', '## Apologies', '## Ausentes'],
    ['Ragnhild Moe, Pietro Salvini, Ewa Zielińska', 'Ragnhild Moe, Pietro Salvini, Ewa Zielińska', 'Ragnhild Moe, Pietro Salvini, Ewa Zielińska'],
  ],
  [
    ['La cave est fermée à clé pendant trois minutes avant chaque dégustation.', 'The cellar is locked for three minutes before each tasting.', 'La bodega se cierra con llave durante tres minutos antes de cada cata.'],
    ['## Contacts', '## Contact', '## Contacto'],
    ['- Inscriptions : entries@cheese.example\n- Presse : press@cheese.example', '- Entries: entries@cheese.example\n- Press: press@cheese.example', '- Inscripciones: entries@cheese.example\n- Prensa: press@cheese.example'],
  ],
  [
    ['Nous remercions les bénévoles qui ont porté les meules jusqu’au marché.', 'We thank the volunteers who carried the wheels to the market.', 'Damos las gracias a los voluntarios que llevaron las ruedas al mercado.'],
    ['Odile Maréchal  \nPrésidente', 'Odile Maréchal  \nChair', 'Odile Maréchal  \nPresidenta'],
  ],
];

const COLUMNS = [[0, 1], [1, 2], [1, 0], [0, 1, 2]] as const;
const TAGS = ['fr', 'en', 'es'] as const;

describe('what comes again in each language with the same names and addresses', () => {
  for (const order of COLUMNS) {
    const tags = order.map((k) => TAGS[k]);
    const parts = CHAPTERS.flatMap((chapter) => order.flatMap((k) => chapter.map((row) => row[k])));
    it(`stands in each of them, chapter by chapter: ${tags.join(', ')}`, async () => assert.deepEqual(await told(parts.join('\n\n'), tags), []));

    it(`stands in each of them, with numbers of pages between: ${tags.join(', ')}`, async () => {
      let page = 0;
      const pages = CHAPTERS.flatMap((chapter) => order.flatMap((k) => [...chapter.map((row) => row[k]), String(++page)]));
      assert.deepEqual(await told(pages.join('\n\n'), tags), []);
    });

    it(`is missing where a language lacks an item of it: ${tags.join(', ')}`, async () => {
      const lacking = parts.map((part) => (part === CHAPTERS[0]?.[2]?.[order[1]] ? part.replace(/\n- Tamsin.*/u, '') : part));
      assert.equal((await told(lacking.join('\n\n'), tags)).length, 1);
    });
  }
});

describe('rows that end with years', () => {
  it('are text, and no contents', async () => {
    const rows = 'Office\tHolder\tUntil\nChair\tOdile Maréchal\t2027\nTreasurer\tJoaquín Baeza\t2028\nClerk\tEwa Zielińska\t2029';
    const lignes = 'Fonction\tTitulaire\tJusqu’en\nPrésidente\tOdile Maréchal\t2027\nTrésorier\tJoaquín Baeza\t2028\nSecrétaire\tEwa Zielińska\t2029';
    const text = `The board is chosen in spring.\n\n${rows}\n\nLe bureau est choisi au printemps.\n\n${lignes}\n\nIt meets each month.\n\nIl se réunit chaque mois.\n`;
    assert.deepEqual(await told(text, ['en', 'fr'], 'txt'), []);
  });
});

async function told(text: string, languages: readonly string[], extension: 'md' | 'txt' = 'md'): Promise<readonly string[]> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, `{ "languages": ${JSON.stringify(languages)}, "drafts": [{ "files": "**", "type": "generic" }] }`]])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/report.${extension}`;
  workspace.open(uri, extension === 'md' ? 'markdown' : 'plainText', text, 1);
  await workspace.prepare(uri);
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => render(message));
}
