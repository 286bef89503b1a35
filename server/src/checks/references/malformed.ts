import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { citeBody } from './citeBody.ts';

/** A number in another form than its body's is not found by a search for the right one. */
export const malformed: Check = {
  rule: 'references/malformed',
  title: 'A citation is written almost as its body writes it.',
  severity: 'warning',
  basis: 'the forms in which each body numbers its own resolutions',
  fix: 'the canonical form',
  reach: 'citation',
  find: function* ({ draft, resolutions }) {
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      const canonical = citation.canonical;
      // What does not exist in any form is that one fault.
      if (canonical === undefined || answer.state === 'unresolved') continue;
      // “Resolution 2019-07 of the General Assembly” may be of any assembly, and numbered as that one does.
      if (answer.state === 'notCovered' && SHARED.has(citation.identity.body ?? '') && !OF_ISO.test(cited(draft, citation)) && YEAR_FIRST.test(draft.text.slice(citation.numberSpan.start, citation.numberSpan.end))) continue;
      yield {
        rule: 'references/malformed',
        span: citation.span,
        message: message('“{0}” is not how {1} numbers its resolutions: {2} is expected.', cited(draft, citation), citation.identity.body ?? '', canonical),
        related: [],
        fixes: () => [
          { title: message('Write {0}.', canonical), preferred: true, safe: true, changes: [{ uri: undefined, edits: [replacement(citation.numberSpan, canonical)] }] },
          // "162/4" is whole for a body that counts by meeting: its name may be what is wrong.
          ...citeBody(draft, citation, resolutions),
        ],
      } satisfies Finding;
    }
  },
};

/** Bodies by whose names, in a text that does not say more, others may be meant. */
const SHARED: ReadonlySet<string> = new Set(['ISO/Council', 'ISO/GA']);
const OF_ISO = /ISO|ИСО/u;
const YEAR_FIRST = /^(?:19|20)\d{2}\D/u;
