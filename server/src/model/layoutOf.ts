import type { Layout } from '../parse/layout.ts';
import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import type { Pairing } from './pairing.ts';

/** How the languages stand, `files`: each in a file of its own; `undefined` for a draft in one language. */
export type FoundLayout = Layout | 'files';

/** The layout of a draft: as its front matter states it, else as its text shows it. */
export function layoutOf({ sourceDraft, targetDraft }: Pairing): FoundLayout | undefined {
  if (sourceDraft !== targetDraft) return 'files';
  if (targetDraft.languages.length < 2) return undefined;
  return targetDraft.frontMatter.layout ?? shownLayout(targetDraft);
}

function shownLayout({ blocks, languages }: Draft): Layout {
  const text = blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'verbatim' && block.kind !== 'comment' && block.prose !== '');
  if (text.some((block) => block.comment !== undefined)) return 'comments';
  const translation = text.filter((block) => block.stream !== languages[0]);
  if (translation.filter((block) => block.cell !== undefined).length * 2 > translation.length) return 'columns';
  const runs = runsOf(text);
  if (runs.length <= languages.length + TITLES) return 'languages';
  const inShortRuns = runs.reduce((sum, run) => sum + (run.length <= SHORT_RUN ? run.length : 0), 0);
  if (inShortRuns * 2 > text.length) return 'paragraphs';
  return runs.filter(([first]) => first?.kind === 'heading').length * 2 > runs.length ? 'sections' : 'pages';
}

/** The stretches of blocks in one stream. */
function runsOf(text: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of text) {
    const last = runs.at(-1);
    if (last?.[0]?.stream === block.stream) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** A title in all languages may stand above the text of the first. */
const TITLES = 2;
const SHORT_RUN = 2;
