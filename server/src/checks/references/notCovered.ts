import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import type { Resolutions } from '../../register/resolutions.ts';
import { message, type Message } from '../../text/message.ts';
import type { Check, Fix } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { citeAs } from './citeAs.ts';
import { citeBody } from './citeBody.ts';
import { evidenceOf } from './evidenceOf.ts';

/** What no register covers may be right or wrong: the reader should know that nobody looked. */
export const notCovered: Check = {
  rule: 'references/not-covered',
  title: 'No register covers the body or the year of a resolution.',
  severity: 'information',
  basis: 'ours',
  fix: 'the nearest resolutions, where only the year is not covered; the body that has this number',
  reach: 'citation',
  find: function* ({ draft, resolutions }) {
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      // What is not written as its body writes it is that one fault.
      if (answer.state !== 'notCovered' || citation.canonical !== undefined) continue;
      yield {
        rule: 'references/not-covered', span: citation.span, message: says(draft, citation, answer.why), related: [],
        fixes: () => [...(answer.why === 'year' || answer.why === 'noBody' ? nearestTo(draft, citation, resolutions, answer.why === 'year' ? 2 : 3) : []), ...citeBody(draft, citation, resolutions)],
      };
    }
  },
};

/** A year that no register covers may be one mistyped: "2081" for "2018"; so may a number that no body has. */
function nearestTo(draft: Draft, citation: Citation, resolutions: Resolutions, most: number): readonly Fix[] {
  return resolutions.nearest(citation.identity, evidenceOf(draft, citation), most).flatMap((it) => citeAs(draft, citation, it, 'offered'));
}

function says(draft: Draft, citation: Citation, why: 'noRegister' | 'body' | 'year' | 'incomplete' | 'noBody'): Message {
  const what = cited(draft, citation);
  const body = citation.identity.body ?? '';
  switch (why) {
    case 'noRegister': return message('“{0}” cannot be checked: no register is loaded.', what);
    case 'body': return message('“{0}” cannot be checked: no register lists resolutions of {1}.', what, body);
    case 'year': return message('“{0}” cannot be checked: the register of {1} does not cover its year.', what, body);
    case 'incomplete': return message('“{0}” is not in the register of {1}, which does not claim to be complete.', what, body);
    case 'noBody': return message('“{0}” cannot be checked: the text does not say whose it is, and no register has one with this number and year.', what);
  }
}
