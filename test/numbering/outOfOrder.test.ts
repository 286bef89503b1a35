import { testRule } from '../kit/testRule.ts';

testRule('numbering/out-of-order', {
  clean: ['1 Scope\n\nThe scope is short.\n\n2 Terms\n\nThere were 26 members in the year\n1214 of the old calendar, and more than\n17 in the next.'],
  found: [
    {
      draft: '1.1. One.\n\n1.2. Two.\n\n⟦1.9.⟧ Three.\n\n1.4. Four.\n\n1.5. Five.',
      says: '1.9 follows 1.2: 1.3 was expected here.',
      fixed: '1.1. One.\n\n1.2. Two.\n\n1.3. Three.\n\n1.4. Four.\n\n1.5. Five.',
    },
    {
      draft: 'a) first;\n\n⟦c)⟧ second;\n\nb) third;\n\nd) fourth, see item b) above.',
      says: 'c) follows a): b) was expected here.',
      fixed: 'a) first;\n\nb) second;\n\nc) third;\n\nd) fourth, see item b) above.',
    },
  ],
});
