import assert from 'node:assert/strict';
import { isLeftTitle } from '../../server/src/checks/translation/leftTitle.ts';

describe('titles of a word or two that are the same in source and translation', () => {
  for (const [words, target] of [['Scope', 'fr'], ['Responsibilities', 'fr'], ['Frequency', 'es'], ['Accounts', 'es'], ['Rules of procedure', 'fr'], ['Meetings', 'fr'], ['Definitions', 'fr'], ['Yours faithfully', 'es'], ['Governance', 'es'], ['Series A', 'fr'], ['Ines Marchetti President', 'fr'], ['Archive Responsibilities', 'fr'], ['License', 'fr'], ['None.', 'es'], ['REVISED GUIDELINES', 'fr'], ['ITU-R RECOMMENDATIONS', 'es']] as const) {
    it(`were left in English: “${words}” in ${target}`, () => assert.ok(isLeftTitle(words, 'en', target)));
  }
  for (const [words, target] of [['Introduction', 'fr'], ['Documents', 'fr'], ['Article 5', 'fr'], ['Conclusion', 'fr'], ['Plan', 'fr'], ['Mission', 'fr'], ['Final', 'es'], ['General', 'es'], ['Control', 'es'], ['IsoDocs', 'fr'], ['Quorum', 'fr'], ['Organisation', 'fr'], ['Budget 2025', 'fr'], ['Geneva', 'ja'], ['Ines Stirling', 'fr'], ['Weather Systems', 'fr'], ['SAMSUNG ELECTRONICS', 'es'], ['UNESCO', 'fr'], ['ISO/TC 147', 'es']] as const) {
    it(`are alike in both languages: “${words}” in ${target}`, () => assert.ok(!isLeftTitle(words, 'en', target)));
  }
  for (const [name, source, target] of [['Nora Lindqvist', 'en', 'fr'], ['Anne Lefèvre', 'fr', 'en'], ['Rosa Delgado', 'es', 'en']] as const) {
    it(`are names: “${name}”, ${source} to ${target}`, () => assert.ok(!isLeftTitle(name, source, target)));
  }

  for (const [words, source, target] of [
    ['Principles', 'en', 'fr'], ['Officers', 'en', 'fr'], ['Registration', 'en', 'fr'], ['Proposals', 'en', 'fr'], ['Foreword', 'en', 'es'], ['Membres', 'fr', 'es'], ['Réunions', 'fr', 'es'], ['Fichiers', 'fr', 'en'],
    ['Sécurité', 'fr', 'en'], ['Actas', 'es', 'fr'], ['Inscripción', 'es', 'en'], ['Miembros', 'es', 'fr'], ['Meeting ISO/TC 147', 'en', 'fr'], ['Recommendation BX-T K.12', 'en', 'fr'],
  ] as const) {
    it(`were left: “${words}”, ${source} to ${target}`, () => assert.ok(isLeftTitle(words, source, target)));
  }
  for (const [words, source, target] of [
    ['Parties', 'en', 'fr'], ['Technologies', 'en', 'fr'], ['Agenda', 'en', 'es'], ['Editorial', 'en', 'es'], ['Internet', 'en', 'es'], ['Comité', 'fr', 'es'], ['Vertical', 'fr', 'es'], ['Annexes', 'fr', 'en'], ['Montréal', 'fr', 'en'], ['Final', 'es', 'en'], ['Guide ISO/TC 147', 'en', 'fr'], ['Booking ISO Council', 'en', 'fr'], ['Rooting 12 Trees', 'en', 'de'], ['10^(12) mebro', 'en', 'fr'], ['Anexo', 'es', 'pt'], ['Objeto', 'es', 'pt'], ['Sede', 'es', 'it'],
  ] as const) {
    it(`are the same words: “${words}”, ${source} to ${target}`, () => assert.ok(!isLeftTitle(words, source, target)));
  }

  it('are left by each of their words where each has a capital', () => assert.ok(isLeftTitle('Meeting Rules', 'en', 'fr')));
});
