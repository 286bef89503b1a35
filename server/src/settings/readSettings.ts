import { stringify } from 'yaml';
import { message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { readShape, type SettingsProblem, type Value } from './readShape.ts';
import { NO_SETTINGS, type BodySetting, type DraftPattern, type FileSetting, type Placed, type RegisterSetting, type RuleSetting, type Settings } from './settings.ts';
import { entriesOf, itemsOf } from './values.ts';
import { SETTINGS_SHAPE, SEVERITY_NAMES } from './settingsShape.ts';

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Reads the text of a `rapporteur.yaml`. Whatever is wrong with it is told, and all that is right counts. */
export function readSettings(text: string): SettingsReading {
  const { value, problems } = readShape(text, SETTINGS_SHAPE);
  const found: SettingsProblem[] = [...problems];
  const root = entriesOf(value);
  const settings: Settings = {
    drafts: itemsOf(root.get('drafts')).flatMap(draftPattern),
    languages: itemsOf(root.get('languages')).flatMap((item) => textOf(item)?.value ?? []),
    registers: itemsOf(root.get('registers')).flatMap((item) => registerSetting(item, found)),
    bodies: itemsOf(root.get('bodies')).flatMap(bodySetting),
    types: itemsOf(root.get('types')).flatMap((item) => textOf(item) ?? []),
    rules: ruleSettings(root.get('rules')),
    files: itemsOf(root.get('files')).flatMap(fileSetting),
  };
  return { settings, problems: found.sort((a, b) => a.span.start - b.span.start) };
}

/** The same from an object that an editor sent; problems have no place there that anybody could look at. */
export function readSettingsObject(value: unknown): SettingsReading & { readonly text: string } {
  if (value === undefined || value === null) return { settings: NO_SETTINGS, problems: [], text: '' };
  const text = stringify(value, { aliasDuplicateObjects: false });
  return { ...readSettings(text), text };
}

function draftPattern(item: Value): DraftPattern[] {
  if (item.kind === 'text') return [{ files: item.text, type: undefined }];
  const record = entriesOf(item);
  const files = textOf(record.get('files'));
  return files === undefined ? [] : [{ files: files.value, type: textOf(record.get('type')) }];
}

function registerSetting(item: Value, problems: SettingsProblem[]): RegisterSetting[] {
  const record = entriesOf(item);
  const path = textOf(record.get('path'));
  const url = textOf(record.get('url'));
  if (path === undefined && url === undefined) return [];
  if (path !== undefined && url !== undefined) {
    problems.push({ span: url.span, message: message('A register has a “path” or a “url”, not both: the path counts.') });
  }
  const complete = record.get('complete');
  const columns = entriesOf(record.get('columns'));
  return [{
    path,
    url: path === undefined ? url : undefined,
    body: textOf(record.get('body'))?.value,
    complete: complete?.kind === 'flag' && complete.on,
    years: years(textOf(record.get('years')), problems),
    columns: Object.fromEntries([...columns].flatMap(([field, heading]) => (heading.kind === 'text' ? [[field, heading.text]] : []))),
  }];
}

function years(written: Placed<string> | undefined, problems: SettingsProblem[]): RegisterSetting['years'] {
  if (written === undefined) return undefined;
  const [from = 0, to = from] = (written.value.match(YEAR) ?? []).map(Number);
  if (to >= from) return { from, to };
  problems.push({ span: written.span, message: message('The years run backward: {0} is before {1}.', to, from) });
  return { from: to, to: from };
}

const YEAR = /\d{4}/gu;

function bodySetting(item: Value): BodySetting[] {
  const record = entriesOf(item);
  const code = textOf(record.get('code'));
  if (code === undefined) return [];
  const names = [...entriesOf(record.get('names'))].map(([language, names]) => [language, namesOf(names)] as const);
  return [{ code: code.value, names: Object.fromEntries(names) }];
}

function namesOf(value: Value): readonly string[] {
  return value.kind === 'text' ? [value.text] : itemsOf(value).flatMap((item) => textOf(item)?.value ?? []);
}

function fileSetting(item: Value): FileSetting[] {
  const record = entriesOf(item);
  const files = textOf(record.get('files'));
  if (files === undefined) return [];
  return [{
    files: files.value,
    type: textOf(record.get('type')),
    disable: itemsOf(record.get('disable')).flatMap((name) => textOf(name) ?? []),
    rules: ruleSettings(record.get('rules')),
    pairs: itemsOf(record.get('pairs')).map((pair) => ({ source: textOf(entriesOf(pair).get('source'))?.value, translation: textOf(entriesOf(pair).get('translation'))?.value })),
  }];
}

function ruleSettings(value: Value | undefined): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const [name, setting] of entriesOf(value)) {
    const severity = setting.kind === 'text' ? SEVERITY_NAMES.find((it) => it === setting.text) : undefined;
    if (severity !== undefined) rules.set(name, severity);
  }
  return rules;
}

function textOf(value: Value | undefined): Placed<string> | undefined {
  return value?.kind === 'text' ? { value: value.text, span: value.span satisfies Span } : undefined;
}
