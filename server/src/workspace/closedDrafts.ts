import type { CitingDraft } from '../model/citingDraft.ts';
import type { Resolutions } from '../register/resolutions.ts';
import { LineStarts } from '../text/lineIndex.ts';
import { canonical } from './address.ts';
import type { AwaitedPieces } from './awaitedPieces.ts';
import type { DefinedResolutions } from './definedResolutions.ts';
import type { DraftReadings } from './draftReadings.ts';
import type { CitedPlaces, FactIndex } from './factIndex.ts';
import type { Folder } from './folder.ts';
import type { Host } from './host.ts';
import { closedDocument } from './openDocument.ts';
import type { CheckedFile } from './reported.ts';
import type { SourceDrafts } from './sourceDrafts.ts';

export interface ClosedParts {
  readonly host: Host;
  readonly facts: FactIndex;
  readonly readings: DraftReadings;
  readonly sources: SourceDrafts;
  readonly pieces: AwaitedPieces;
  readonly defined: DefinedResolutions;
  readonly folderFor: (uri: string) => Folder;
}

/**
 * The drafts that are not open. Of each is kept what others ask of it, and not the draft: the findings without their fixes, which nobody
 * offers, and what it cites. So any number of files may be asked for.
 */
export class ClosedDrafts {
  readonly #parts: ClosedParts;
  readonly #found = new Map<string, { readonly folder: Folder; readonly resolutions: Resolutions; readonly checked: CheckedFile | undefined }>();

  constructor(parts: ClosedParts) {
    this.#parts = parts;
  }

  /** What is found in a file, and no fixes. */
  async check(uri: string): Promise<CheckedFile | undefined> {
    const { defined, folderFor } = this.#parts;
    const folder = folderFor(uri);
    await defined.read();
    const before = this.#found.get(canonical(uri));
    if (before?.folder === folder && before.resolutions === defined.of(folder)) return before.checked;
    const checked = await this.checkOnce(uri);
    const kept = checked === undefined ? undefined : keptOf(checked);
    this.#found.set(canonical(uri), { folder, resolutions: defined.of(folder), checked: kept });
    return kept;
  }

  /** What is found in a file, with all that belongs to it. Nothing is kept. */
  async checkOnce(uri: string): Promise<CheckedFile | undefined> {
    const { host, readings, sources, pieces, defined, folderFor } = this.#parts;
    await defined.read();
    const reading = await host.read(uri);
    if (reading.kind !== 'text') return undefined;
    const document = closedDocument(uri, reading.text);
    await sources.prepare(document, folderFor(uri));
    return pieces.answered(() => readings.check(document));
  }

  /** What the files cite. Those are read that changed. */
  async citing(uris: readonly string[]): Promise<readonly CitingDraft[]> {
    const { facts, readings, folderFor } = this.#parts;
    const found: CitingDraft[] = [];
    const folders = new Set<Folder>();
    for (const uri of uris) {
      const folder = folderFor(uri);
      folders.add(folder);
      const cited = await facts.ask(uri, folder, 'cites', (text) => {
        const draft = readings.contextOf(closedDocument(uri, text))?.draft;
        return draft === undefined ? null : citedPlaces(draft);
      });
      if (cited !== null && cited !== undefined) found.push(citingDraft(uri, cited));
    }
    for (const folder of folders) await facts.save(folder);
    return found;
  }

  /** The file may have another text. */
  forget(key: string): void {
    this.#found.delete(key);
  }

  /** Texts changed of which nobody knows what follows from them. */
  forgetAll(): void {
    this.#found.clear();
  }
}

function keptOf({ uri, lines, findings }: CheckedFile): CheckedFile {
  return {
    uri, version: undefined, text: '', lines: findings.length === 0 ? NO_LINES : new LineStarts(lines?.starts ?? []),
    findings: findings.map((finding) => ({ ...finding, fixes: () => [] })),
  };
}

const NO_LINES = new LineStarts([0]);

/** What others ask of a draft, as it is kept of one that is not open; `null` where it cites nothing. */
export function citedPlaces({ lines, citations, text }: CitingDraft): CitedPlaces | null {
  return citations.length === 0 ? null : { lines: Array.from(lines.starts), citations, numbers: citations.map(({ numberSpan }) => text.slice(numberSpan.start, numberSpan.end)) };
}

/** The same, as others ask for it. */
export function citingDraft(uri: string, { lines, citations, numbers }: CitedPlaces): CitingDraft {
  const written = new Map(citations.map(({ numberSpan }, i) => [`${numberSpan.start} ${numberSpan.end}`, numbers[i] ?? '']));
  return { uri, lines: new LineStarts(lines), citations, text: { slice: (start, end) => written.get(`${start} ${end}`) ?? '' } };
}
