import { testRule } from '../kit/testRule.ts';

testRule('references/clause', {
  clean: [
    '## a) Introduction\n\nText.\n\n## b) Scope\n\nText, as section a) above says.',
    '1.1. One.\n\n1.2. Two, under Annex 1 of the TBT Agreement and clause 4 of ISO/IEC 17000.',
    '## 1 Scope\n\nAs paragraph 7 of the Convention requires.\n\n## 2 Terms\n\nText.',
  ],
  found: [
    {
      draft: '## a) Introduction\n\nText.\n\n## b) Scope\n\nText, as ⟦section e)⟧ above says.',
      says: '“section e)” leads nowhere: this draft has no such place.',
      offers: { 'Refer to “b)”: Scope.': '## a) Introduction\n\nText.\n\n## b) Scope\n\nText, as section b) above says.' },
    },
    {
      draft: '1.1. One.\n\n1.2. Two, as paragraphs 1.1 to ⟦1.9⟧ say.\n\n1.3. Three.',
      says: '“1.9” leads nowhere: this draft has no such place.',
      offers: { 'Refer to “1.3”: Three.': '1.1. One.\n\n1.2. Two, as paragraphs 1.1 to 1.3 say.\n\n1.3. Three.' },
    },
  ],
});
