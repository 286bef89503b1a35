import { testRule } from '../kit/testRule.ts';

/** Lines begin with numbers and letters that count nothing of the text: names of authors, streets, telephones, values, drawings, documents of others. */
testRule('numbering/out-of-order', {
  clean: [
    // The authors stand at the right edge, each above who sent them.
    {
      draft: `Harbour Circular 7${' '.repeat(42)}P. Okafor\nCategory: Rules${' '.repeat(45)}Dockers’ Union, Ltd.\n${' '.repeat(60)}B. Hansen\n${' '.repeat(55)}Pilots, Inc.\n${' '.repeat(60)}M. Silva\n${' '.repeat(58)}Tug Masters\n\n1. Scope\n\nThese rules are for ships.\n\n2. Rules\n\nShips keep right.`,
      dialect: 'plainText',
    },
    // Streets that are called by no word for a street, above their towns.
    {
      draft: '1. Pilots\n\nPilots are on board.\n\n2. Where to ask\n\nThe office of the pilots\n310 Larkspur\nMillbrook, NY 12545\n\nThe office of the lock\n12 Old Mole\n24103 Kiel\n\n3. Tugs\n\nTugs are paid by the hour.',
      dialect: 'plainText',
    },
    { draft: '1. Pilots\n\nThe pilot on duty is\nMaria Keeper\n77 Signal Hill\nPhone: +44 20 7946 0012\n\n2. Tugs\n\nTugs are paid by the hour.', dialect: 'plainText' },
    // Names, each above an address.
    {
      draft: '1. Pilots\n\nPilots are on board.\n\nAppendix A. Tugs\n\nText of tugs.\n\nA.1. Lines\n\nText of lines.\n\nAuthors\n\nM. Okafor\nHarbour Office\n24103 Kiel\n\nJ. Gilles Moreau\nLock 4\nEmail: j.moreau@example.org\n\nB. Hansen\nThe Old Mole\n310 Larkspur\nMillbrook, NY 12545',
      dialect: 'plainText',
    },
    // The last of a row.
    { draft: '1. Sheets\n\nThe tables fill the sheets 130, 131, 146, and\n997. The first of them is printed in July.\n\n2. Words\n\nText of words.\n\n3. Others\n\nText.', dialect: 'plainText' },
    { draft: '(1) Pilots are on board.\n\n(2) They are called by\n(617) 555-0143\nor by flag.\n\n(3) Tugs are paid by the hour.', dialect: 'plainText' },
    // Values, and the scale above a drawing.
    { draft: '1. Signals\n\nThe lamp shows one of\n\n   0 = closed\n   5 = open to pilots\n   9 = open\n\n2. Messages\n\n   0 1 2 3 4 5 6 7 8 9 0 1 2 3\n   +-+-+-+-+-+-+-+-+-+-+-+-+-+\n\n3. Answers\n\nAnswers are read back.', dialect: 'plainText' },
    // Recommendations of a series, in the order in which they matter.
    { draft: '1. Radio\n\nRadios are built to\n\n   K.500   Aerials\n   K.501   Masts\n   K.511   Cables\n   K.518   Plugs\n   K.519   Sockets\n   K.520   Lamps\n   K.521   Wicks\n   K.509   Oil\n\nand lamps to\n\n   K.501   Masts\n   K.511   Cables\n   K.509   Oil\n   K.525   Tin\n\n2. Lamps\n\nLamps are built with care.', dialect: 'plainText' },
  ],
  found: [
    // The sections themselves are counted.
    {
      draft: '1. Pilots\n\nPilots are on board.\n\n2. Tugs\n\nThe office is at\n310 Larkspur\nMillbrook, NY 12545\n\n⟦5.⟧ Lamps\n\nLamps are lit.\n\n4. Flags\n\nFlags are shown.', dialect: 'plainText',
      fixed: '1. Pilots\n\nPilots are on board.\n\n2. Tugs\n\nThe office is at\n310 Larkspur\nMillbrook, NY 12545\n\n3. Lamps\n\nLamps are lit.\n\n4. Flags\n\nFlags are shown.',
    },
  ],
});

/** “(a) …, (b) … or” in a line, and “(c) …” at the beginning of the next. */
testRule('numbering/gap', {
  clean: [
    { draft: 'A licence is lost where the pilot (a) sleeps, (b) drinks, or\n(c) sails without a licence that holds for the year.\n\nIt is lent where a pilot (a) asks, and\n(b) pays for it.', dialect: 'plainText' },
  ],
  found: [
    { draft: '(a) Pilots sleep.\n\n(b) Pilots eat.\n\n⟦(d)⟧ Pilots sail.\n\n(e) Pilots rest.', dialect: 'plainText', fixed: '(a) Pilots sleep.\n\n(b) Pilots eat.\n\n(c) Pilots sail.\n\n(d) Pilots rest.' },
  ],
});

/** A dialogue drawn step by step. */
testRule('numbering/duplicate', { clean: [{ draft: '1 Calling\n\nThe ship calls the lock.\n\n2 Answers\n\n   1  |Call      |          |\n      |--------->|          |\n   2  |Answer    |          |\n      |<---------|          |\n   2  |          |Repeated  |\n      |          |--------->|\n   3  |Thanks    |          |\n\n3 Ending\n\nBoth hang up.', dialect: 'plainText' }] });

/** Addresses of computers. */
testRule('numbering/wrong-parent', {
  clean: [
    { draft: '1.1 Where lights are set\n\nText.\n\n1.2 Lights\n\n   128.185.16.0   the north light\n   128.185.1.0    the south light\n   128.185.0.8    the west light\n\n1.3 Who sets them\n\nThe keeper.', dialect: 'plainText' },
  ],
});

/** Sections of another document, in sentences. */
testRule('numbering/wrong-parent', {
  clean: [
    { draft: 'Section 1.1 Pilots\n\nText of pilots.\n\nSection 1.2 Tugs\n\nText of tugs.\n\nSection 3.7 requires a lamp in each of them.\n\nSection 1.3 Lamps\n\nText of lamps.', dialect: 'plainText' },
  ],
});

/** Chapters with a dot or a colon, and their sections without: nothing is missing. */
testRule('numbering/gap', {
  clean: [
    { draft: '1. Pilots\n\nText of the pilots.\n\n1.1 Licences\n\nText of licences.\n\n1.2 Hours\n\n   18 hours at most\n   20 with a second pilot\n\n2. Tugs\n\nText of the tugs.\n\n2.1 Masters\n\nText of masters.\n\n2.2 Lines\n\nText of lines.\n\n3. Lamps\n\nText of lamps.\n\n3.1 Oil\n\nText of oil.', dialect: 'plainText' },
    { draft: '1: PILOTS\n\n1.1 Licences\n\nText of licences.\n\n1.2 Hours\n\nText of hours.\n\n2: TUGS\n\n2.1 Masters\n\nText of masters.\n\n2.2 Lines\n\nText of lines.', dialect: 'plainText' },
    // So thorough a mixture that neither is the rule.
    { draft: '1. Pilots\n\n1.1. Licences\n\nText of licences.\n\n2. Tugs\n\n2.1. Masters\n\nText of masters.\n\n2.2. Lines\n\nText of lines.\n\n2.3 Flags\n\nFlags are shown by tugs that\n\n1. pull, or\n\n2. push.\n\n2.4 Lamps\n\nText of lamps.\n\n3. Ships', dialect: 'plainText' },
  ],
  found: [
    {
      draft: '1. Pilots\n\n1.1 Licences\n\nText of licences.\n\n1.2 Hours\n\nText of hours.\n\n2. Tugs\n\n⟦2.2⟧ Masters\n\nText of masters.\n\n2.3 Lines\n\nText of lines.', dialect: 'plainText',
      fixed: '1. Pilots\n\n1.1 Licences\n\nText of licences.\n\n1.2 Hours\n\nText of hours.\n\n2. Tugs\n\n2.1 Masters\n\nText of masters.\n\n2.2 Lines\n\nText of lines.',
    },
  ],
});
