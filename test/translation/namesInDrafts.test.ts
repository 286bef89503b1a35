import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///drafts';

/** A draft in two languages whose lists and tables hold names: each part in the first language and in the second. */
const PARTS: readonly (readonly [string, string])[] = [
  ['# Report on the vineyard register', '# Rapport sur le registre des vignobles'],
  ['The register has been kept since the growers of the valley asked for it.', 'Le registre est tenu depuis que les vignerons de la vallée l’ont demandé.'],
  ['## Members', '## Membres'],
  [
    '| Name | Organization | Country |\n|---|---|---|\n| Ilse Brunner | Weinbau Wachau eG | Austria |\n| Tomás Rebelo | Adega do Douro | Portugal |\n| Marie Chauvet | Caves de Beaune | France |',
    '| Nom | Organisme | Pays |\n|---|---|---|\n| Ilse Brunner | Weinbau Wachau eG | Autriche |\n| Tomás Rebelo | Adega do Douro | Portugal |\n| Marie Chauvet | Caves de Beaune | France |',
  ],
  ['The members of the panel meet twice a year, and whenever a grower asks for it.', 'Les membres du groupe se réunissent deux fois par an, et chaque fois qu’un vigneron le demande.'],
  ['## Software', '## Logiciels'],
  ['- Microsoft Excel\n- OpenRefine\n- Adobe Illustrator', '- Microsoft Excel\n- OpenRefine\n- Adobe Illustrator'],
  ['The panel pays for these programs, and each member keeps them up to date.', 'Le groupe paie ces programmes, et chaque membre les tient à jour.'],
  ['## Copies to', '## Copie à'],
  ['Greta Hollmann, Kellerei Hollmann  \nAfonso Pinto, Quinta do Vale', 'Greta Hollmann, Kellerei Hollmann  \nAfonso Pinto, Quinta do Vale'],
  ['Whoever is on this list has a copy of the minutes as soon as they are signed.', 'Quiconque figure sur cette liste reçoit une copie du procès-verbal dès sa signature.'],
  ['## Abbreviations', '## Abréviations'],
  ['- GVR – growers’ register\n- PVC – polyvinyl chloride\n- LED – light-emitting diode', '- GVR – registre des vignerons\n- PVC – polychlorure de vinyle\n- LED – diode électroluminescente'],
  ['## Guests', '## Invités'],
  ['1. Greta Hollmann\n2. Afonso Pinto\n3. Nadine Perrault', '1. Greta Hollmann\n2. Afonso Pinto\n3. Nadine Perrault'],
  ['They are welcome at the tasting that follows the meeting in the old cellar.', 'Ils sont les bienvenus à la dégustation qui suit la réunion dans l’ancienne cave.'],
  ['## Bibliography', '## Bibliographie'],
  ['- ISO 3103:2019, Tea – Preparation of liquor for use in sensory tests\n- Halbert, J. and Ruiz, T., Soils of the Valley, Porto, 2004', '- ISO 3103:2019, Tea – Preparation of liquor for use in sensory tests\n- Halbert, J. and Ruiz, T., Soils of the Valley, Porto, 2004'],
];

const LAYOUTS: Readonly<Record<string, string>> = {
  'paragraph by paragraph': PARTS.flat().join('\n\n'),
  'section by section': [PARTS.slice(0, 2), PARTS.slice(2, 5), PARTS.slice(5, 8), PARTS.slice(8, 13), PARTS.slice(13)].flatMap((parts) => [...parts.map(([first]) => first), ...parts.map(([, second]) => second)]).join('\n\n'),
  'one language after the other': [...PARTS.map(([first]) => first), ...PARTS.map(([, second]) => second)].join('\n\n'),
};

describe('names in the lists and tables of a draft in two languages', () => {
  for (const [layout, text] of Object.entries(LAYOUTS)) {
    it(`stand in the text in which the list stands: ${layout}`, async () => assert.deepEqual(await told(text), []));
  }
});

describe('a postal code that begins with 0', () => {
  it('is no number of a section', async () => {
    assert.deepEqual(await told('Vinmonopolet AS\nStorgata 14\n0184 Oslo, Norway\n\nThe panel met in June.\n', ['en']), []);
  });
});

async function told(text: string, languages: readonly string[] = ['en', 'fr']): Promise<readonly string[]> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, `{ "languages": ${JSON.stringify(languages)}, "drafts": [{ "files": "**", "type": "generic" }] }`]])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/report.md`;
  workspace.open(uri, 'markdown', text, 1);
  await workspace.prepare(uri);
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => render(message));
}
