import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { benchDraft, DRAFT_KINDS } from './benchDrafts.ts';

/** Files of each kind of draft that are made anew; the others differ from them in their numbers of documents. */
const MADE = 16;

/**
 * Writes a workspace of drafts, a kind after the other, in folders of a hundred. Some in two languages have a file for each. No two are alike.
 * The answer is their number of bytes.
 */
export function writeWorkspace(folder: string, count: number, bytesOfOne: number): number {
  let bytes = 0;
  const write = (path: string, text: string): void => {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
    bytes += Buffer.byteLength(text);
  };
  const made = Array.from({ length: MADE }, (_, i) => DRAFT_KINDS.map((kind) => benchDraft(kind, bytesOfOne * (0.5 + (i + 0.5) / MADE)).text));
  write('minutes.md', MINUTES);
  for (let i = 0; i < count - 1; i++) {
    const kind = i % DRAFT_KINDS.length;
    const text = (made[Math.floor(i / DRAFT_KINDS.length) % MADE]?.[kind] ?? '').replace(/N (?<number>\d+)/gu, (_, number: string) => `N ${(Number(number) + i * 31) % 100_000 + 1_000}`);
    const name = `${Math.floor(i / 100)}/draft-${i}`;
    if (kind === DRAFT_KINDS.indexOf('plain text')) write(`${name}.txt`, text);
    else write(`${name}.md`, text);
  }
  return bytes;
}

const MINUTES = '---\ndraft: resolutions\n---\n\nResolutions adopted by the Technical Management Board\n\n# TECHNICAL MANAGEMENT BOARD RESOLUTION 97/2013\n\nThe board decides to go on.\n';
