import type { CitingDraft } from '../model/citingDraft.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Runtime } from './runtime.ts';

/** Milliseconds for which a hover waits: longer, and it says what is known without. */
const PATIENCE = 150;
/** A larger workspace is read when somebody asks for its citations, and not for a hover. */
const MOST_DRAFTS = 500;

/** All drafts of the workspace, where they are read soon enough; else they go on being read, for the next to ask. */
export function allDraftsSoon(workspace: Workspace, runtime: Runtime): () => Promise<readonly CitingDraft[] | undefined> {
  let reading: Promise<readonly CitingDraft[] | undefined> | undefined;
  return () => {
    reading ??= workspace.candidates().then((all) => (all.length > MOST_DRAFTS ? undefined : workspace.drafts())).finally(() => {
      reading = undefined;
    });
    const read = reading;
    return new Promise((resolve, reject) => {
      const cancel = runtime.after(PATIENCE, () => resolve(undefined));
      read.then((drafts) => {
        cancel();
        resolve(drafts);
      }, reject);
    });
  };
}
