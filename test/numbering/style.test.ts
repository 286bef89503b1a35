import { testRule } from '../kit/testRule.ts';

testRule('numbering/style', {
  clean: ['1. One:\n\na) first;\n\nb) second.\n\n2. Two:\n\n1) other;\n\n2) another.\n\n3. Three.'],
  found: [
    {
      draft: 'a) first;\n\nb) second;\n\n⟦(c)⟧ third;\n\nd) fourth.',
      says: '“(c)” is written otherwise than its siblings: “c)” was expected.',
      fixed: 'a) first;\n\nb) second;\n\nc) third;\n\nd) fourth.',
    },
    {
      draft: '1. One.\n\n2. Two.\n\n⟦3)⟧ Three.\n\n4. Four.\n',
      says: '“3)” is written otherwise than its siblings: “3.” was expected.',
      fixed: '1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n',
    },
    {
      draft: 'Resolution 2023-12 First title\n\nText.\n\n⟦Resolution 2023- 13⟧ Second title\n\nText.\n\nResolution 2023-14 Third title\n\nText.',
      says: '“Resolution 2023- 13” is written otherwise than its siblings: “Resolution 2023-13” was expected.',
      fixed: 'Resolution 2023-12 First title\n\nText.\n\nResolution 2023-13 Second title\n\nText.\n\nResolution 2023-14 Third title\n\nText.',
    },
  ],
});
