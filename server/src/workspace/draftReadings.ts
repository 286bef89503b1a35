import { SharedReadings, type Check, type CheckContext, type Finding, type Severity } from '../checks/check.ts';
import { allChecks } from '../checks/allChecks.ts';
import { withoutReferenceEchoes } from '../checks/references/echoes.ts';
import type { RuleName } from '../checks/rules.ts';
import { withoutStructureEchoes } from '../checks/structure/echoes.ts';
import { withoutTranslationEchoes } from '../checks/translation/echoes.ts';
import { translationProgress } from '../features/counterpart.ts';
import { withDefinitions } from '../model/definitions.ts';
import type { Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import { PairingMemory } from '../model/pairing/pairingMemory.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { PairSetting } from '../settings/settings.ts';
import { recognise, Recogniser } from '../types/recognise.ts';
import { matchesGlob, pathFrom } from './address.ts';
import { chooseType, type TypeAnswer } from './chooseType.ts';
import { DEFINING } from './definitions.ts';
import { faultyTypeFinding, withUnreadTypes } from './faultyTypeFinding.ts';
import type { Folder } from './folder.ts';
import type { OpenDocument } from './openDocument.ts';
import { ProblemFinder } from './problemFinder.ts';
import type { CheckedFile, ReportedFinding } from './reported.ts';
import { settingsFinding } from './settingsFinding.ts';
import { reportedFindings } from './severity.ts';
import type { SourceDrafts } from './sourceDrafts.ts';
import { suppress } from './suppress.ts';

/** A draft with what its features need to know. */
export interface DraftContext extends CheckContext {
  readonly folder: Folder;
  /** Seen from its folder. */
  readonly path: string | undefined;
}

/** What the readings of drafts ask of the workspace around. */
export interface Surroundings {
  readonly folderFor: (uri: string) => Folder;
  /** The open document at this address. */
  readonly openAt: (uri: string) => OpenDocument | undefined;
  readonly sources: SourceDrafts;
  readonly resolutionsOf: (folder: Folder) => Resolutions;
  readonly severities: ReadonlyMap<RuleName, Severity>;
  readonly log: (line: string) => void;
  /** Told when a draft was looked at with these resolutions. */
  readonly looked: (folder: Folder, resolutions: Resolutions) => void;
}

/** From a document to its draft, its type, its pairs and what is found in it. All of it is kept as long as nothing changed on which it depends. */
export class DraftReadings {
  readonly #around: Surroundings;
  readonly #known = new WeakMap<Draft, KnownDraft>();
  readonly #finders = new WeakMap<OpenDocument, ProblemFinder>();
  readonly #pairings = new WeakMap<OpenDocument, PairingMemory>();
  readonly #recognisers = new WeakMap<OpenDocument, Recogniser>();
  /** The document type of a draft, which is asked for more than once. */
  readonly #chosen = new WeakMap<Draft, { readonly folder: Folder; readonly answer: TypeAnswer }>();

  readonly #failed = new Set<string>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** A check failed for a fault of ours, and the log says which. */
  get failed(): boolean {
    return this.#failed.size > 0;
  }

  draftOf(document: OpenDocument, folder: Folder): Draft | undefined {
    return document.draft(folder.reading, this.#around.sources.sourceOf(document, folder)?.language);
  }

  typeOf(draft: Draft, folder: Folder): TypeAnswer {
    const before = this.#chosen.get(draft);
    if (before?.folder === folder) return before.answer;
    const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, draft.uri);
    const recogniser = this.#recogniserOf(draft.uri);
    const chosen = chooseType(draft, path, folder.settings, folder.types, (of, types) => (recogniser === undefined ? recognise(of, types) : recogniser.recognise(of, types)));
    const answer = { ...chosen, problems: [...withUnreadTypes(chosen.problems, folder), ...faultyTypeFinding(draft, chosen, folder)] };
    this.#chosen.set(draft, { folder, answer });
    return answer;
  }

  /** Everything that a feature may ask of the document's draft; `undefined` where it is none. */
  contextOf(document: OpenDocument): DraftContext | undefined {
    return this.#knownOf(document)?.context;
  }

  check(document: OpenDocument): CheckedFile | undefined {
    const known = this.#knownOf(document);
    if (known?.context === undefined) return undefined;
    const { context } = known;
    const isNew = known.findings === undefined;
    known.findings ??= this.#findingsIn(document, context, known.problems);
    if (isNew) this.#around.looked(context.folder, context.resolutions);
    return { uri: document.uri, version: document.version, text: context.draft.text, lines: context.draft.lines, findings: known.findings, progress: () => translationProgress(context.pairing) };
  }

  #findingsIn(document: OpenDocument, context: DraftContext, problems: readonly Finding[]): readonly ReportedFinding[] {
    const { draft, folder, path } = context;
    const found = [...this.#finderOf(document).find(context), ...problems, ...draft.frontMatter.problems.map(settingsFinding)];
    const reported = reportedFindings(suppress(found, draft, path, folder.settings), path, folder, this.#around.severities);
    return withoutTranslationEchoes(withoutReferenceEchoes(withoutStructureEchoes(reported, context)));
  }

  /** What follows from the draft, its folder and its source; found again when one of them is another. */
  #knownOf(document: OpenDocument): KnownDraft | undefined {
    const folder = this.#around.folderFor(document.uri);
    const draft = this.draftOf(document, folder);
    if (draft === undefined) return undefined;
    const source = this.#sourceDraft(document, folder);
    const resolutions = this.#around.resolutionsOf(folder);
    const before = this.#known.get(draft);
    if (before !== undefined && before.folder === folder && before.source === source && before.resolutions === resolutions) return before;
    const { choice, problems } = this.typeOf(draft, folder);
    const pairing = (): Pairing => (before?.folder === folder && before.source === source && before.context !== undefined
      ? before.context.pairing : this.#pairingsOf(document).pair(draft, source, statedPairs(folder, document.uri)));
    const context = choice === undefined ? undefined : {
      draft: choice.type.name === DEFINING ? withDefinitions(draft, folder.reading.bodies) : draft,
      type: choice.type, pairing: pairing(), resolutions,
      folder, path: folder.uri === undefined ? undefined : pathFrom(folder.uri, document.uri), readings: new SharedReadings(),
    };
    const known = { folder, source, resolutions, context, problems, findings: undefined };
    this.#known.set(draft, known);
    return known;
  }

  #sourceDraft(document: OpenDocument, folder: Folder): Draft | undefined {
    const source = this.#around.sources.sourceOf(document, folder)?.document;
    return source === undefined ? undefined : this.draftOf(source, folder);
  }

  /** That of an open document; others are recognised once. */
  #recogniserOf(uri: string): Recogniser | undefined {
    const document = this.#around.openAt(uri);
    if (document === undefined) return undefined;
    const known = this.#recognisers.get(document) ?? new Recogniser();
    this.#recognisers.set(document, known);
    return known;
  }

  #pairingsOf(document: OpenDocument): PairingMemory {
    const known = this.#pairings.get(document) ?? new PairingMemory();
    this.#pairings.set(document, known);
    return known;
  }

  #tellFailure(check: Check, error: unknown): void {
    if (this.#failed.has(check.rule)) return;
    this.#failed.add(check.rule);
    const said = error instanceof Error ? error.stack ?? error.message : String(error);
    this.#around.log(`The check ${check.rule} failed, and finds nothing in this draft. The other checks go on. ${said}`);
  }

  #finderOf(document: OpenDocument): ProblemFinder {
    const known = this.#finders.get(document) ?? new ProblemFinder(allChecks, (check, error) => this.#tellFailure(check, error));
    this.#finders.set(document, known);
    return known;
  }
}

interface KnownDraft {
  readonly folder: Folder;
  readonly source: Draft | undefined;
  readonly resolutions: Resolutions;
  /** `undefined`: it is no draft. */
  readonly context: DraftContext | undefined;
  readonly problems: readonly Finding[];
  findings: readonly ReportedFinding[] | undefined;
}

/** The pairs that the settings state for a file. */
function statedPairs({ uri, settings }: Folder, of: string): readonly PairSetting[] {
  const path = uri === undefined || settings.files.every(({ pairs }) => pairs.length === 0) ? undefined : pathFrom(uri, of);
  return path === undefined ? [] : settings.files.flatMap(({ files, pairs }) => (pairs.length > 0 && matchesGlob(path, files) ? pairs : []));
}
