import { testRule } from '../kit/testRule.ts';

/** A code whose titles are written so, without its principles: `⟦…⟧` marks where that is told. */
function code(written: (number: string, title: string) => string, principles: 'missing' | 'inserted'): string {
  const last = written('4', 'Implementation');
  return [
    '# Code of Conduct of the Well Keepers', '(Adopted by Council Resolution 3/2019)', written('1', 'Introduction'), 'Wells are covered at night.', written('2', 'Target audience'), 'Whoever draws water for others.',
    ...(principles === 'missing' ? [`⟦${last}⟧`] : [written('3', 'Principles'), '[Text to be drafted]', last]), 'The well master looks after it.',
  ].join('\n\n');
}

testRule('structure/missing-section', {
  found: ([
    (number, title) => `**${number}. ${title}**`,
    (number, title) => `**${number}.** ${title}`,
    (number, title) => `## ${number}. **${title}**`,
    (number, title) => `## __${number}. ${title}__`,
    (number, title) => `## ***${number}. ${title}*** ##`,
  ] as const satisfies readonly ((number: string, title: string) => string)[]).map((written) => ({
    type: 'code', standsAlone: 'its numbers are those of the whole draft', also: ['structure/placeholder'],
    draft: code(written, 'missing'), fixed: code(written, 'inserted'),
    says: 'The section “Principles” is missing: a draft of the type “code” has it after “Target audience”. Basis: ISO Code of Ethics and Conduct (2023), c).',
  })),
});
