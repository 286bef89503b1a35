import { testRule } from '../kit/testRule.ts';

/** Rules as they are pasted: each line right above its translation, lists one after the other, and the heads in capitals. */
const LINES = [
  'БРАТСТВО ПАРОМЩИКОВ ДВУХ РЕК', 'GUILD OF FERRYMEN OF THE TWO RIVERS', '',
  'ПРАВИЛА ДЛЯ ПАРОМОВ', 'RULES FOR FERRIES', '',
  '1.1 Паром, который покидает берег, звонит в колокол, чтобы его услышали', 'на другом берегу.', '1.1 A ferry that leaves the bank rings its bell, so that it is heard on the', 'other bank.', '',
  '1.2 Канаты меняют до первых заморозков. Паромщик проверяет:', '1.2 Ropes are changed before the first frost. The ferryman looks at:', '',
  '– узлы,', '– крюки и', '– блоки.', '– the knots,', '– the hooks, and', '– the pulleys.', '',
  '1.3 Ночью паром не ходит, кроме как за врачом, за священником или за водой', 'для колодца.', '1.3 At night no ferry leaves but for a doctor, for a priest or for water', 'from the well.', '',
];
const rules = (from = '', to = from): string => LINES.join('\n').replace(from, to);
const alone = { type: 'generic', languages: ['ru', 'en'], dialect: 'plainText', standsAlone: 'its languages are those of the whole draft' } as const;

testRule('translation/missing', {
  clean: [{ ...alone, draft: rules() }],
});

testRule('translation/untranslated', {
  clean: [{ ...alone, draft: rules() }],
  found: [{
    ...alone, draft: rules('The ferryman looks at:', '⟦Паромщик проверяет:⟧'),
    says: 'This part of the English paragraph is still in Russian.',
  }, {
    ...alone, draft: rules('– the pulleys.', '⟦– блоки.⟧'),
    says: 'This paragraph of the English text is still in Russian.',
  }],
});
