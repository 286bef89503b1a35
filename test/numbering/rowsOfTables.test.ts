import { testRule } from '../kit/testRule.ts';

testRule('numbering/wrong-parent', {
  clean: [
    // Versions of a document, in columns.
    { draft: '1 Lamps\n\nLamps are lit at dusk.\n\n2 Earlier texts\n\nVersion\tYear\tWhat is new\n1.0\t1987\tFirst text\n2.0\t2004\tGas lamps\n2.1\t2011\tThe bridge', dialect: 'plainText' },
    { draft: '1 Lamps\n\nLamps are lit at dusk.\n\n2 Amounts\n\nYear\tIn\tOut\n2.5\t3 May\tOil\n1.5\t9 May\tWicks', dialect: 'plainText' },
  ],
});
