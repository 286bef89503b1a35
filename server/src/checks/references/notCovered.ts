import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import { message, type Message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { citeBody } from './citeBody.ts';

/** What no register covers may be right or wrong: the reader should know that nobody looked. */
export const notCovered: Check = {
  rule: 'references/not-covered',
  title: 'No register covers the body or the year of a resolution.',
  severity: 'information',
  basis: 'ours',
  fix: 'the body that has this number',
  reach: 'citation',
  find: function* ({ draft, resolutions }) {
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      if (answer.state !== 'notCovered') continue;
      yield { rule: 'references/not-covered', span: citation.span, message: says(draft, citation, answer.why), related: [], fixes: () => citeBody(draft, citation, resolutions) };
    }
  },
};

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
