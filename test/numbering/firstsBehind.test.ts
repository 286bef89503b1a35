import { testRule } from '../kit/testRule.ts';

/** Rules in which the first paragraph of each stands on the line of the number that holds it. */
function rules(number: (n: number) => string, item: (n: number) => string): string {
  const words = ['Kites are flown on the north field.', 'Lines are no longer than sixty metres.', 'Nobody flies near the pylons.', 'Found kites are kept for a month.'];
  const items = [3, 2, 0, 4, 2, 3];
  return items.flatMap((count, i) => [
    `${number(i + 1)} ${count === 0 ? '' : `${item(1)} `}${words[i % 4] ?? ''}`,
    ...Array.from({ length: Math.max(count - 1, 0) }, (_, k) => `${item(k + 2)} ${words[(i + k + 1) % 4] ?? ''}`),
  ]).join('\n\n');
}

const LETTERS = 'abcdef';
const ROMANS = ['i', 'ii', 'iii', 'iv'];
const plain = { dialect: 'plainText' } as const;

testRule('numbering/duplicate', {
  clean: [
    { draft: rules((n) => `${n}.`, (n) => `(${n})`) },
    { draft: rules((n) => `${n}.`, (n) => `(${LETTERS.charAt(n - 1)})`) },
    { draft: rules((n) => `${n}.`, (n) => `${LETTERS.charAt(n - 1)})`), ...plain },
    { draft: rules((n) => `${n}.`, (n) => `(${ROMANS[n - 1] ?? ''})`), ...plain },
    { draft: rules((n) => `1.${n}`, (n) => `(${LETTERS.charAt(n - 1)})`), ...plain },
    { draft: rules((n) => `§ ${n}`, (n) => `(${n})`), ...plain },
    { draft: rules((n) => `${n}     `, (n) => `${n}°`), ...plain },
    { draft: rules((n) => `Article ${n}.`, (n) => `${n}°`) },
    { draft: rules((n) => `(${LETTERS.charAt(n - 1)})`, (n) => `(${n})`), ...plain },
    // A list in a list, the first of each on the line of what holds them.
    { draft: '1. (a) Kites are flown by day.\n\n(b) Lines are of cotton.\n\n2. Nobody runs.\n\n3. (a) (i) The field is mown.\n\n(ii) The gate is shut.\n\n(b) Dogs stay outside.\n\n(c) Children are welcome.', ...plain },
    // The number and its first in one.
    { draft: 'Kites that are found:\n\n1. The finder tells the warden.\n\n2. The warden looks for the owner.\n\na. Where the owner is known, the kite is given back.\n\nb. Where nobody is known, it is kept for a month.\n\n3a. Where the owner comes in that month, the kite is given back.\n\nb. Where nobody comes, the finder keeps it.\n\n4. The warden writes down who has it.', ...plain },
    // Numbers that belong to the words behind them.
    { draft: '1. 1. FC Kite is our guest.\n\n2. 2 members carry the flag.\n\n3. Nobody runs.', ...plain },
  ],
  found: [
    {
      draft: '1. The finder tells the warden.\n\n2. The warden looks for the owner.\n\na. Where the owner is known, the kite is given back.\n\nb. Where nobody is known, it is kept.\n\n⟦b.⟧ Where somebody asks for it, the warden is told.\n\n3. The warden writes down who has it.',
      fixed: '1. The finder tells the warden.\n\n2. The warden looks for the owner.\n\na. Where the owner is known, the kite is given back.\n\nb. Where nobody is known, it is kept.\n\nc. Where somebody asks for it, the warden is told.\n\n3. The warden writes down who has it.',
      ...plain,
    },
    {
      draft: '1. (a) Kites are flown by day.\n\n(b) Lines are of cotton.\n\n(c) Tails are of ribbon.\n\n2. (a) The field is mown.\n\n(b) The gate is shut.\n\n⟦(b)⟧ Dogs stay outside.\n\n3. Nobody runs.', ...plain, says: '(b) is used a second time: (c) was expected here.',
      fixed: '1. (a) Kites are flown by day.\n\n(b) Lines are of cotton.\n\n(c) Tails are of ribbon.\n\n2. (a) The field is mown.\n\n(b) The gate is shut.\n\n(c) Dogs stay outside.\n\n3. Nobody runs.',
    },
  ],
});

testRule('numbering/gap', {
  clean: [
    { draft: '2     1° Kites are flown by day.\n\n2° Lines are of cotton.\n\n3     1° The field is mown.\n\n2° The gate is shut.\n\n4 Nobody runs.', ...plain },
    // A list of the articles, which names some of them behind another.
    { draft: '## What is in it\n\n- Article 1 — Kinds\n  - a) Box kites: Article 2, Article 3\n- Article 4 — Lines\n\n## The rules\n\n### Article 1\n\nAll kinds fly.\n\n### Article 2\n\nBoxes fly high.\n\n### Article 3\n\nBoxes are light.\n\n### Article 4\n\nLines are long.' },
  ],
  found: [
    {
      draft: '§ 1 (1) Kites are flown by day.\n\n(2) Lines are of cotton.\n\n§ 2 (1) The field is mown.\n\n(2) The gate is shut.\n\n⟦(4)⟧ Dogs stay outside.', ...plain, says: '(4) follows (2): (3) is missing.',
      fixed: '§ 1 (1) Kites are flown by day.\n\n(2) Lines are of cotton.\n\n§ 2 (1) The field is mown.\n\n(2) The gate is shut.\n\n(3) Dogs stay outside.',
    },
  ],
});

/** Two titles lack the dot of their siblings, and come one after the other. */
testRule('numbering/style', {
  clean: [],
  found: [
    {
      draft: '1. Kites\n\n1.1. Kinds\n\nAll kinds fly.\n\n1.2. Lines\n\nLines are long.\n\n⟦1.3⟧ Tails\n\n1.3.1. Tails are of ribbon.\n\n1.3.2. Ribbons are red.\n\n⟦1.4⟧ Reels\n\n1.4.1. Reels are of wood.\n\n1.4.2. Wood is oiled.\n\n1.5. Sails\n\nSails are of silk.', ...plain,
      fixed: '1. Kites\n\n1.1. Kinds\n\nAll kinds fly.\n\n1.2. Lines\n\nLines are long.\n\n1.3. Tails\n\n1.3.1. Tails are of ribbon.\n\n1.3.2. Ribbons are red.\n\n1.4. Reels\n\n1.4.1. Reels are of wood.\n\n1.4.2. Wood is oiled.\n\n1.5. Sails\n\nSails are of silk.',
    },
  ],
});
