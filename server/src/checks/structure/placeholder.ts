import { recall, type Block } from '../../model/block.ts';
import { message } from '../../text/message.ts';
import { shifted } from '../../text/span.ts';
import { placeholdersOf } from '../../types/newDraft.ts';
import { mayHoldPlaceholder, placeholdersIn } from '../../types/placeholders.ts';
import type { Check, Finding } from '../check.ts';

/** What is still to be written must not be overlooked on the last evening; until then it is no fault. */
export const placeholder: Check = {
  rule: 'structure/placeholder',
  title: 'A place is still to be filled in: TBD, [xx], an inserted stub or skeleton text.',
  severity: 'information',
  basis: 'ours',
  fix: '–',
  reach: 'block',
  find: ({ draft, type }) => {
    const known = placeholdersOf(type);
    return draft.blocks.filter((block) => block.kind !== 'verbatim' && block.kind !== 'comment' && !block.quoted && recall(block, isOpen))
      .flatMap((block) => placeholdersIn(block.masked, known).map((at): Finding => ({
        rule: 'structure/placeholder',
        span: shifted(at, block.span.start),
        message: message('“{0}” is still to be filled in.', block.masked.slice(at.start, at.end)),
        related: [],
        fixes: () => [],
      })));
  },
};

/** Without the type's own placeholders nothing more is known than whether there may be one. */
function isOpen(block: Block): boolean {
  return mayHoldPlaceholder(block.masked);
}
