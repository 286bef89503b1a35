import type { ResolutionIdentity } from '../model/citation.ts';
import { identityKey } from './index/keys.ts';
import { withoutLanguage } from './languageInName.ts';
import type { RegisterReading, Resolution } from './resolution.ts';

/**
 * Where a register has a file for each language, each resolution with its titles and texts of all of them: by the record that stands in the
 * first of the files.
 */
export function joinLanguages(readings: readonly RegisterReading[]): ReadonlyMap<Resolution, Resolution> {
  const joined = new Map<Resolution, Resolution>();
  const groups = new Map<string, RegisterReading[]>();
  for (const reading of readings) {
    const key = withoutLanguage(reading.uri);
    groups.set(key, [...groups.get(key) ?? [], reading]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const translations = others.map(({ records }) => new Map(records.map((it) => [keyOf(it.identities[0]), it])));
    for (const record of first.records) {
      const its = translations.flatMap((it) => it.get(keyOf(record.identities[0])) ?? []).filter((it) => it.titles.some(({ language }) => !record.titles.some((own) => own.language === language)));
      if (its.length === 0) continue;
      joined.set(record, { ...record, titles: [record, ...its].flatMap((it) => it.titles), operative: () => [record, ...its].flatMap((it) => it.operative()) });
    }
  }
  return joined;
}

function keyOf(identity: ResolutionIdentity | undefined): string {
  return identity === undefined ? '' : identityKey(identity);
}
