import type { Resolutions } from '../register/resolutions.ts';
import type { DraftContext, Workspace } from '../workspace/workspace.ts';

/** Pieces of an index that never come to an end are not waited for ever. */
const MOST_WAITS = 40;

/** What is to be said of a draft, when all pieces of indexes that it needs have come; `null` where there is no draft. */
export async function answered<T>(workspace: Workspace, uri: string, answer: (context: DraftContext) => T | Promise<T>): Promise<T | null> {
  await workspace.prepare(uri);
  return whenAnswered(() => workspace.contextOf(uri)?.resolutions, () => {
    const context = workspace.contextOf(uri);
    return context === undefined ? null : answer(context);
  });
}

/** Asks again until the registers have answered all that was asked of them. */
export async function whenAnswered<T>(resolutions: () => Resolutions | undefined, ask: () => T | Promise<T>): Promise<T> {
  for (let waits = 0; ; waits++) {
    const answer = await ask();
    const waiting = resolutions()?.waiting();
    if (waiting === undefined || waits >= MOST_WAITS) return answer;
    await waiting;
  }
}
