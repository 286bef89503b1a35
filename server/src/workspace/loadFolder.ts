import { checkRegisters } from '../checks/register/checkRegisters.ts';
import { bodyTable } from '../model/bodies.ts';
import { findCitations } from '../model/citations.ts';
import { ReadingMemory } from '../model/readingMemory.ts';
import type { RegisteredBody } from '../register/resolution.ts';
import { noResolutions, resolutionsOf } from '../register/resolutions.ts';
import { nearestName } from '../settings/nearestName.ts';
import { readSettings, readSettingsObject } from '../settings/readSettings.ts';
import type { SettingsProblem } from '../settings/readShape.ts';
import { SETTINGS_SHAPE } from '../settings/settingsShape.ts';
import { NO_SETTINGS, type BodySetting, type Placed, type Settings } from '../settings/settings.ts';
import { addAll } from '../text/manyItems.ts';
import { message, render } from '../text/message.ts';
import type { DocumentType } from '../types/documentType.ts';
import { phrasebookOf } from '../types/phrasebook.ts';
import { shippedTypes } from '../types/shippedTypes.ts';
import { canonical, isGlob, pathFrom, within } from './address.ts';
import { NEVER } from './chooseType.ts';
import { SETTINGS_FILE, type Folder, type FolderFile, type Reading } from './folder.ts';
import type { FileReading, Host } from './host.ts';
import { loadRegisters, type RegisterCache } from './loadRegisters.ts';
import { loadTypes } from './loadTypes.ts';
import { settingsFinding } from './settingsFinding.ts';

export interface FolderSource {
  readonly uri: string | undefined;
  /** The folder as it was read before. */
  readonly previous: Folder | undefined;
  /** Address of the settings file where it is not the folder's own. */
  readonly settingsUri: string | undefined;
  /** Settings that stand in for the file: the editor's `initializationOptions.settings`. */
  readonly personal: unknown;
  readonly read: (uri: string) => Promise<FileReading>;
  readonly host: Host;
  readonly registers: RegisterCache;
  /** Called when it should be read again. */
  readonly changed: () => void;
}

/** Reads the settings of a folder and all that they name. Never throws: what is wrong is a finding in the file where it is written. */
export async function loadFolder(source: FolderSource): Promise<Folder> {
  const files = new Map<string, FolderFile>();
  const problems: SettingsProblem[] = [];
  const file = await readSettingsFile(source);
  const read = file.settings;
  addAll(problems, read.problems);

  const find = (place: Placed<string>, extensions: readonly string[]): Promise<readonly string[]> =>
    findFiles(source, place, extensions, file.own, problems);
  const types = await loadTypes(read.settings.types, find, source.read);
  const ours = readingFor(read.settings, [], types.types, source.previous?.settingsReading);
  const registers = await loadRegisters(read.settings, ours.bodies, {
    find, read: source.read, cache: source.registers, check: checkRegisters, host: source.host, changed: source.changed,
    locate: (place) => locate(source, place, file.own, problems),
    tell: (span, said) => void problems.push({ span, message: said }),
  });
  const listed = registers.registers.flatMap((register) => register.readings.flatMap((reading) => reading.bodies.map(bodySetting)));
  const reading = listed.length === 0 ? ours : readingFor(read.settings, listed, types.types, source.previous?.reading);
  for (const it of [...types.files, ...registers.files]) files.set(canonical(it.uri), it);
  checkTypeNames(read.settings, types.types, problems);

  if (file.uri !== undefined) {
    const findings = problems.sort((a, b) => a.span.start - b.span.start).map(settingsFinding);
    files.set(canonical(file.uri), { uri: file.uri, text: file.text, findings, shape: SETTINGS_SHAPE });
  } else {
    for (const problem of problems) source.host.log(`settings: ${render(problem.message)}`);
  }
  return {
    uri: source.uri,
    settings: read.settings,
    types: types.types,
    faultyTypes: types.faulty,
    resolutions: resolutionsOf(registers.registers, reading.bodies),
    reading,
    settingsReading: ours,
    files,
    watched: [SETTINGS_FILE, ...patternsOf(read.settings)],
  };
}

/**
 * @param listed bodies that registers list with their names
 * @param types those that ship, then the folder's own
 * @param previous is kept where it would be the same
 */
export function readingFor({ languages, bodies }: Settings, listed: readonly BodySetting[], types: readonly DocumentType[], previous: Reading | undefined): Reading {
  const key = JSON.stringify([languages, bodies, listed, types.filter((type) => !shippedTypes.includes(type))]);
  if (previous?.key === key) return previous;
  const table = bodyTable([...bodies, ...listed]);
  const options = { ...(languages.length === 0 ? {} : { languages }), findCitations: (masked: string) => findCitations(masked, table), phrasebook: phrasebookOf(types) };
  return { bodies: table, options, memory: new ReadingMemory(options.phrasebook), key };
}

function bodySetting({ code, names }: RegisteredBody): BodySetting {
  const languages = [...new Set(names.map((name) => name.language))];
  return { code, names: Object.fromEntries(languages.map((language) => [language, names.flatMap((name) => (name.language === language ? name.text : []))])) };
}

interface SettingsText {
  readonly uri: string | undefined;
  readonly text: string;
  readonly settings: { readonly settings: Settings; readonly problems: readonly SettingsProblem[] };
  /** The person's own settings may name files anywhere; a workspace's may not. */
  readonly own: boolean;
}

async function readSettingsFile({ uri, settingsUri, personal, read }: FolderSource): Promise<SettingsText> {
  const at = settingsUri ?? (uri === undefined ? undefined : within(uri, SETTINGS_FILE));
  const reading = at === undefined ? ABSENT : await read(at);
  if (at !== undefined && reading.kind === 'text') return { uri: at, text: reading.text, settings: readSettings(reading.text), own: settingsUri !== undefined };
  if (at !== undefined && reading.kind === 'unreadable') {
    const problem = { span: { start: 0, end: 0 }, message: reading.why };
    return { uri: at, text: '', settings: { settings: NO_SETTINGS, problems: [problem] }, own: false };
  }
  const given = readSettingsObject(personal);
  return { uri: undefined, text: given.text, settings: given, own: true };
}

const ABSENT: FileReading = { kind: 'absent' };

/** The files that a value of the settings names: a file, a folder (all files below with one of the extensions) or a pattern. */
async function findFiles(source: FolderSource, place: Placed<string>, extensions: readonly string[], own: boolean, problems: SettingsProblem[]): Promise<readonly string[]> {
  const located = locate(source, place, own, problems);
  if (located === undefined) return [];
  const { folder, uri } = located;
  const { value, span } = place;
  if (isGlob(value)) {
    const found = await source.host.list(folder, [value]);
    if (found.length === 0) problems.push({ span, message: message('No file matches “{0}”.', value) });
    return found;
  }
  if (hasExtension(value, extensions)) {
    const reading = await source.read(uri);
    if (reading.kind === 'text') return [uri];
    problems.push({ span, message: reading.kind === 'absent' ? message('The file “{0}” does not exist.', value) : message('The file “{0}” cannot be used. {1}', value, render(reading.why)) });
    return [];
  }
  const below = await source.host.list(uri, extensions.map((extension) => `**/*${extension}`));
  if (below.length === 0) problems.push({ span, message: message('“{0}” is neither a file nor a folder with files that end in {1}.', value, extensions.join(', ')) });
  return below;
}

/** The address that a value of the settings names; `undefined`, and told, where it may not be read. */
function locate(source: FolderSource, { value, span }: Placed<string>, own: boolean, problems: SettingsProblem[]): { readonly folder: string; readonly uri: string } | undefined {
  // Outside of all folders only a whole path leads anywhere.
  const folder = source.uri ?? (value.startsWith('/') ? 'file:///' : undefined);
  if (folder === undefined) return undefined;
  const uri = within(folder, value);
  if (own || pathFrom(folder, uri) !== undefined || canonical(uri) === canonical(folder)) return { folder, uri };
  problems.push({ span, message: message('“{0}” leads out of this folder, and is not read.', value) });
  return undefined;
}

function hasExtension(path: string, extensions: readonly string[]): boolean {
  return extensions.some((extension) => path.toLowerCase().endsWith(extension));
}

function checkTypeNames(settings: Settings, types: readonly DocumentType[], problems: SettingsProblem[]): void {
  const known = types.map((type) => type.name);
  for (const { type } of [...settings.drafts, ...settings.files]) {
    if (type === undefined || type.value === NEVER || known.includes(type.value)) continue;
    const nearest = nearestName(type.value, known);
    problems.push({
      span: type.span,
      message: message('“{0}” is not the name of a document type. Known: {1}.', type.value, known.join(', ')),
      ...(nearest === undefined ? {} : { instead: nearest }),
    });
  }
}

function patternsOf(settings: Settings): readonly string[] {
  const paths = [...settings.registers.flatMap((it) => it.path?.value ?? []), ...settings.types.map((it) => it.value)];
  return paths.flatMap((path) => [path, `${path.replace(/\/$/u, '')}/**`]);
}

/** Until the first settings are read. */
export function emptyFolder(): Folder {
  const reading = readingFor(NO_SETTINGS, [], shippedTypes, undefined);
  return { uri: undefined, settings: NO_SETTINGS, types: shippedTypes, faultyTypes: [], resolutions: noResolutions(reading.bodies), reading, settingsReading: reading, files: new Map(), watched: [] };
}
