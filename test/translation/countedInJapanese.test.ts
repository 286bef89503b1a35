import { testRule } from '../kit/testRule.ts';

const TEXT = '街灯は日暮れにともし、パン屋が戸を開けるときに消す。\n\nLamps are lit at dusk, and put out when the baker opens his door.';
const MORE = '梯子は十段を超えてはならず、一人で運べるものとする。\n\nNo ladder has more than ten rungs, and each can be carried by one person.';

testRule('translation/missing', {
  found: [
    // What is counted in Japanese is text, though none of its characters stands beside another.
    { draft: `${TEXT}\n\n⟦第3版、2011年7月⟧\n\n${MORE}`, languages: ['ja', 'en'], fixed: `${TEXT}\n\n第3版、2011年7月\n\n[Text to be translated]\n\n${MORE}`, also: ['structure/placeholder'] },
  ],
  clean: [
    // A symbol is none.
    { draft: `${TEXT}\n\n第12号\n\n${MORE}`, languages: ['ja', 'en'] },
  ],
});
