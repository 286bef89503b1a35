import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import type { Chance } from '../kit/random.ts';
import { injectTranslationFault, TRANSLATION_KINDS, type InjectedTranslationFault, type TranslationKind } from './injectTranslationFault.ts';
import { newIn, openDraft, type OpenedDraft } from './openedDraft.ts';

/** How many faults of translators are seen, and reported once and at their place, by the whole of the checks; errors and warnings count. */
export async function printTranslationFaults(paths: readonly string[], seed: string, count: number, show: number, chance: Chance): Promise<void> {
  const documents: OpenedDraft[] = [];
  for (const path of paths) {
    const document = await openDraft(path, paths);
    // Of a translation in a file of its own, that is what is checked.
    if (document.pairing.languages.length > 0) documents.push(document);
  }
  console.log(`\n${documents.length} documents in several languages, seed ${seed}, ${count} faults of each kind\n`);
  console.log('kind             injected     seen  exactly one');
  const total = { injected: 0, seen: 0, one: 0 };
  let shown = 0;
  for (const kind of TRANSLATION_KINDS) {
    const sum = { injected: 0, seen: 0, one: 0 };
    for (let tries = 0; sum.injected < count && tries < count * 4 && documents.length > 0; tries++) {
      const document = documents[chance.below(documents.length)];
      const fault = document === undefined ? undefined : injectTranslationFault(document.pairing, kind, chance);
      if (document === undefined || fault === undefined) continue;
      const found = await newIn(document, fault.text);
      const isThere = found.length === 1 && found.some(({ span }) => fault.places.some((at) => at.start <= span.start && span.start < Math.max(at.end, at.start + 1)));
      sum.injected++;
      if (found.length > 0) sum.seen++;
      if (isThere) sum.one++;
      else if (shown++ < show) tell(kind, document, fault, found);
    }
    for (const key of ['injected', 'seen', 'one'] as const) total[key] += sum[key];
    console.log(`${kind.padEnd(16)} ${figures(sum)}`);
  }
  console.log(`${'all'.padEnd(16)} ${figures(total)}`);
}

function figures(sum: { readonly injected: number; readonly seen: number; readonly one: number }): string {
  const share = (part: number): string => `${((100 * part) / Math.max(1, sum.injected)).toFixed(1)} %`;
  return `${String(sum.injected).padStart(8)} ${share(sum.seen).padStart(8)} ${share(sum.one).padStart(12)}`;
}

function tell(kind: TranslationKind, { path }: OpenedDraft, { text, places }: InjectedTranslationFault, found: readonly ReportedFinding[]): void {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  console.log(`    ${kind} in ${path}: ${places.map(({ start, end }) => `line ${lineOf(start)} ${JSON.stringify(text.slice(start, Math.min(end, start + 50)))}`).join(', ')}`);
  for (const finding of found) console.log(`      line ${lineOf(finding.span.start)}: ${finding.rule} ${render(finding.message)} ${JSON.stringify(text.slice(finding.span.start, Math.min(finding.span.end, finding.span.start + 40)))}`);
}
