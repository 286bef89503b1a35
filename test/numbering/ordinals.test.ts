import { testRule } from '../kit/testRule.ts';

const STATUTE = [
  'Art. 1º O clube de remo tem sede no cais.', 'Art. 2º São sócios:', 'I - os remadores;', 'II - os timoneiros;', 'III - os amigos do rio.', 'Parágrafo único. Os amigos não remam.',
  'Art. 3º A assembleia reúne-se em março.', '§ 1º O edital é afixado no cais.', '§ 2º O quórum é de metade dos sócios.', 'Art. 4º Compete ao presidente:', 'I - abrir a assembleia;', 'II - guardar as chaves.',
  ...[5, 6, 7, 8, 9].map((n) => `Art. ${n}º O barco ${n} é lavado no sábado.`), 'Art. 10. O barco novo não é emprestado.', 'Art. 11. Este estatuto vale desde maio.',
].join('\n\n');

/** As Spanish, Portuguese and French number: with the mark of an ordinal, and with a dash behind the dot. */
testRule('numbering/gap', {
  clean: [
    { draft: STATUTE, dialect: 'plainText', languages: ['pt'], standsAlone: 'It is a whole text in Portuguese.' },
    { draft: STATUTE, languages: ['pt'], standsAlone: 'It is a whole text in Portuguese.' },
    { draft: '1.- Los remos se guardan secos.\n\n2.- Las llaves cuelgan en la puerta.\n\n3.- El último cierra.', languages: ['es'] },
    // A dash between two words, or behind the letter of a kind of line.
    { draft: 'V - shaped hulls are fast.\n\nA - Ana brings the oars.\n\nA - Bo mends the pier.\n\nI - The river is high.', dialect: 'plainText' },
    { draft: 'The water had 4º on Monday.\n\n7º on Friday was the most.', dialect: 'plainText' },
  ],
  found: [
    { draft: 'Artículo 1.º Los remos se guardan secos.\n\nArtículo 2.º Las llaves cuelgan en la puerta.\n\n⟦Artículo 4.º⟧ El último cierra.', languages: ['es'], says: 'Artículo 4.º follows Artículo 2.º: Artículo 3.º is missing.', fixed: 'Artículo 1.º Los remos se guardan secos.\n\nArtículo 2.º Las llaves cuelgan en la puerta.\n\nArtículo 3.º El último cierra.' },
    { draft: '## Artigo 1º\n\nOs remos secam ao sol.\n\n## ⟦Artigo 3º⟧\n\nO último fecha a porta.', languages: ['pt'], says: 'Artigo 3º follows Artigo 1º: Artigo 2º is missing.', fixed: '## Artigo 1º\n\nOs remos secam ao sol.\n\n## Artigo 2º\n\nO último fecha a porta.' },
    { draft: '1.- Los remos se guardan secos.\n\n2.- Las llaves cuelgan en la puerta.\n\n⟦4.-⟧ El último cierra.', languages: ['es'], says: '4 follows 2: 3 is missing.', fixed: '1.- Los remos se guardan secos.\n\n2.- Las llaves cuelgan en la puerta.\n\n3.- El último cierra.' },
    { draft: 'a).- Guardar los remos.\n\nb).- Colgar las llaves.\n\n⟦d).-⟧ Cerrar la puerta.', languages: ['es'], says: 'd) follows b): c) is missing.', fixed: 'a).- Guardar los remos.\n\nb).- Colgar las llaves.\n\nc).- Cerrar la puerta.' },
    { draft: 'Compete ao timoneiro:\n\nI - abrir o portão;\n\nII - contar os remos;\n\n⟦IV -⟧ fechar o portão.', languages: ['pt'], says: 'IV follows II: III is missing.', fixed: 'Compete ao timoneiro:\n\nI - abrir o portão;\n\nII - contar os remos;\n\nIII - fechar o portão.' },
    { draft: '§ 1º Os remos secam ao sol.\n\n§ 2º As chaves ficam na porta.\n\n⟦§ 4º⟧ O último fecha.', languages: ['pt'], says: '§ 4º follows § 2º: § 3º is missing.', fixed: '§ 1º Os remos secam ao sol.\n\n§ 2º As chaves ficam na porta.\n\n§ 3º O último fecha.' },
  ],
});

testRule('references/clause', {
  clean: [
    { draft: '## Artículo 1.º\n\nLos remos se guardan secos, según los artículos 2.º y 3.º.\n\n## Artículo 2.º\n\nRige el artículo 14.º de la Ley de Puertos.\n\n## Artículo 3.º\n\nEl último cierra.', languages: ['es'] },
  ],
  found: [
    { draft: '## Artículo 1.º\n\nLos remos se guardan secos, según el ⟦artículo 14⟧.º de los presentes estatutos.\n\n## Artículo 2.º\n\nEl último cierra.', languages: ['es'] },
  ],
});
