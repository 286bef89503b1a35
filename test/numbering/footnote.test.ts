import { testRule } from '../kit/testRule.ts';

testRule('numbering/footnote', {
  clean: [
    'The rules apply.¹\n\nMore text.\n\n¹ Nevertheless, the law comes first.',
    'An area of 20 m² and a volume of 3 m³.',
    'The rules apply.[^1]\n\n[^1]: Nevertheless, the law comes first.',
    'A list of literature [11] may stand elsewhere.',
    'The limits are those of [1] and [3].\n\nSources\n\n[1] Harbour Pilots’ Almanac, 1988\n[2] Tide Tables, second edition\n[3] The Lock-keeper’s Handbook',
    // Places in what a program keeps.
    'The limits are those of [1] and [2].\n\nThe table is lamp_table[256] = {, its first entry lamp.oil[9]; and then [0].\n\nSources\n\n[1] Harbour Pilots’ Almanac, 1988\n[2] Tide Tables, second edition',
    'The limits are those of [1] and [2].\n\npump[4]: Leaving the engine room\n\nDEFINE(WITH_PUMP, [7], [Run with the pump])\n\nSources\n\n[1] Harbour Pilots’ Almanac, 1988\n[2] Tide Tables, second edition',
    'A name that the pattern [^a-z0-9_] matches is refused, and so is a path with [^/] in it.',
  ],
  found: [
    { draft: 'The rules apply.⟦[^2]⟧\n\nThey hold.[^1]\n\n[^1]: Nevertheless, the law comes first.', says: 'The mark “[^2]” has no note.' },
    { draft: 'The rules apply.⟦[^a]⟧\n\nThey hold.⟦[^*]⟧', says: ['The mark “[^a]” has no note.', 'The mark “[^*]” has no note.'] },
    { draft: 'The rules apply.⟦²⟧\n\nThey hold.\n\n¹ Nevertheless, the law comes first.', says: 'The mark “²” has no note: the note in its place is “¹”.' },
    { draft: 'The limits are those of ⟦[4]⟧ and [2].\n\nSources\n\n[1] Harbour Pilots’ Almanac, 1988\n[2] Tide Tables, second edition', says: 'The mark “[4]” has no note.' },
    { draft: 'The limits are those of [1], ⟦[5]⟧, [2] and [3].\n\nSources\n\n[1] Harbour Pilots’ Almanac, 1988\n[2] Tide Tables, second edition\n[3] The Lock-keeper’s Handbook', says: 'The mark “[5]” has no note.' },
    { draft: 'The rules apply.\n\n⟦¹⟧ Nevertheless, the law comes first.', says: 'No mark in the text leads to the note “¹”.' },
  ],
});
