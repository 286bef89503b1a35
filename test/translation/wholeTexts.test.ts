import assert from 'node:assert/strict';
import { assignLanguages } from '../../server/src/model/languages.ts';
import { listsOf } from '../../server/src/model/languages/listed.ts';
import { piecesOfText } from './piecesOfText.ts';

describe('a list without blank lines', () => {
  const texts: readonly (readonly [says: string, text: string, lists: readonly number[]])[] = [
    ['is one text', 'Bring these:\n\n- rope\n- lamp\n- gloves', [3]],
    ['ends where a blank line stands', '- rope\n- lamp\n\n- corde\n- lampe', [2, 2]],
    ['begins again where its numbers do', '1. Rope\n2. Lamp\n1. Corde\n2. Lampe', [2, 2]],
    ['is none where each number stands there twice', '1. Rope\n1. Corde\n2. Lamp\n2. Lampe', []],
  ];
  for (const [says, text, lists] of texts) {
    for (const dialect of ['markdown', 'plainText'] as const) {
      for (const lineEnd of ['\n', '\r\n']) {
        it(`${says} (${dialect}, ${JSON.stringify(lineEnd)})`, () => assert.deepEqual(listsOf(piecesOfText(text.replaceAll('\n', lineEnd), dialect)).map(({ length }) => length), lists));
      }
    }
  }

  it('is in one language, whatever one of its items looks like', () => {
    const text = 'The tower is open all the year, and the bells are rung by those who live below it.\n\nLa tour est ouverte toute l’année et les cloches sont sonnées par ceux qui habitent en dessous.\n\n'
      + '- EBF – league of ringers\n- PVC – polyvinyl chloride\n- LED – light-emitting diode\n\n- EBF – ligue des sonneurs\n- PVC – polychlorure de vinyle\n- LED – diode électroluminescente\n\n'
      + 'Whoever wants to ring asks the keeper of the keys.\n\nQuiconque veut sonner le demande au gardien des clés.';
    assert.deepEqual(assignLanguages(piecesOfText(text, 'markdown')).stream, ['en', 'fr', 'en', 'en', 'en', 'fr', 'fr', 'fr', 'en', 'fr']);
  });

  it('may hold one item that was left', () => {
    const text = 'The tower is open all the year, and the bells are rung by those who live below it.\n\n- the keys hang in the porch\n- the ropes are kept dry\n- the lamp is lit at dusk\n- the trapdoor is closed at night\n\n'
      + 'La tour est ouverte toute l’année et les cloches sont sonnées par ceux qui habitent en dessous.\n\n- les clés sont sous le porche\n- les cordes restent au sec\n- the lamp is lit at dusk\n- la trappe est fermée la nuit';
    assert.deepEqual(assignLanguages(piecesOfText(text, 'markdown'), { declared: ['en', 'fr'] }).stream, ['en', 'en', 'en', 'en', 'en', 'fr', 'fr', 'fr', 'fr', 'fr']);
  });
});
