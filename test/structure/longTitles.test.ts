import { testRule } from '../kit/testRule.ts';

const alone = { type: 'tbt-update', standsAlone: 'it is an update from its first line' } as const;
const TITLE = '# UPDATE BY THE INTERNATIONAL UNION OF LIGHTHOUSE KEEPERS AND FOGHORN MAKERS FOR THE COMMITTEE ON TECHNICAL BARRIERS TO TRADE';
const STATEMENT = 'This document contains information provided by the International Union of Lighthouse Keepers and Foghorn Makers for consideration by delegations at the regular meeting of the TBT Committee of 4-6 June 2031 under Agenda Item 9.b of its annotated agenda, on Updates by Observers.';
const TEXT = ['1. The Union has mended seven lamps.', '2. It has published a guide to foghorns.', '3. Keepers were trained on two coasts.'];
const draft = (...blocks: readonly string[]): string => [TITLE, ...blocks].join('\n\n');
const BASIS = 'Basis: all updates seen: “This document contains information provided by ISO at the TBT Committee meeting of 26-28 March 2025 under Agenda Item 7.a on Updates by Observers.”.';

// A title is no text, however long it is.
testRule('structure/missing-element', {
  clean: [{ ...alone, draft: draft(STATEMENT, ...TEXT) }],
  found: [{
    ...alone, draft: draft(`⟦${TEXT[0] ?? ''}⟧`, ...TEXT.slice(1)), says: `There is no statement of the meeting and its agenda item, which a draft of the type “tbt-update” has here. ${BASIS}`,
    fixed: draft('This document contains information provided by [organization] at the TBT Committee meeting of [dates] under Agenda Item [number] on Updates by Observers.', ...TEXT),
  }],
});

// A long statement that stands below the text has been moved, and is not missing.
testRule('structure/section-order', {
  found: [{ ...alone, draft: draft(...TEXT, `⟦${STATEMENT}⟧`), says: `The statement of the meeting and its agenda item belongs before the text. ${BASIS}`, fixed: draft(STATEMENT, ...TEXT) }],
});
