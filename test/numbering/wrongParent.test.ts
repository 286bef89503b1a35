import { testRule } from '../kit/testRule.ts';

testRule('numbering/wrong-parent', {
  clean: ['## 1 First\n\n1.1. One.\n\n1.2. Two.\n\n## 2 Second\n\n2.1. Three.\n\n2.2. Four.'],
  found: [
    {
      draft: '## 1 First\n\n1.1. One.\n\n1.2. Two.\n\n⟦3.3.⟧ Three.\n\n1.4. Four.\n\n## 2 Second\n\n2.1. Five.',
      says: '3.3 does not belong here: 1.3 was expected after 1.2.',
      fixed: '## 1 First\n\n1.1. One.\n\n1.2. Two.\n\n1.3. Three.\n\n1.4. Four.\n\n## 2 Second\n\n2.1. Five.',
    },
    {
      draft: '2 Second\n\nText of the second.\n\n⟦3.1⟧ Objectives\n\nText of the objectives.\n\n3.2 Principles\n\nText of the principles.\n\n3 Third\n\nText of the third.\n\n4 Fourth\n\nText of the fourth.',
      says: '3.1 does not belong here: 2.1 was expected after 2.',
      fixed: '2 Second\n\nText of the second.\n\n2.1 Objectives\n\nText of the objectives.\n\n2.2 Principles\n\nText of the principles.\n\n3 Third\n\nText of the third.\n\n4 Fourth\n\nText of the fourth.',
    },
  ],
});
