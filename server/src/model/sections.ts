import type { Block } from './block.ts';
import type { Section } from './section.ts';

/** The section tree of each language: headings by level, every other block under the heading before it in its language's text. */
export function buildSections(blocks: readonly Block[], languages: readonly string[]): readonly Section[] {
  const roots = new Map<string, Open>(languages.map((language) => [language, opened(undefined, 0, language, undefined)]));
  const current = new Map<string, Open>(roots);
  for (const block of blocks) {
    let section = current.get(block.stream);
    if (section === undefined) continue;
    if (block.kind === 'heading' && !block.quoted) {
      while (section.parent !== undefined && section.level >= block.level) section = section.parent;
      const child: Open = opened(block, block.level, block.stream, section);
      section.children.push(child);
      current.set(block.stream, child);
      section = child;
    } else {
      section.blocks.push(block);
    }
    for (let open: Open | undefined = section; open !== undefined; open = open.parent) open.last = block;
  }
  return [...roots.values()];
}

/** A section that is still being filled. */
interface Open extends Section {
  readonly parent: Open | undefined;
  readonly children: Open[];
  readonly blocks: Block[];
  last: Block | undefined;
}

function opened(heading: Block | undefined, level: number, language: string, parent: Open | undefined): Open {
  return { heading, level, language, parent, children: [], blocks: [], last: heading };
}
