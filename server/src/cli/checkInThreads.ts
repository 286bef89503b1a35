import { availableParallelism } from 'node:os';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { tuneThreads } from '../node/tuneEngine.ts';
import { checkOne, type FileOutcome } from './checkOne.ts';
import { openWorkspace, type OpenedWorkspace } from './openWorkspace.ts';

/** What a thread needs to open the same workspace. */
interface ThreadOrder {
  readonly rapporteur: 'check';
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly quiet: 'quiet' | 'all';
  /** Files that define resolutions, as the first thread found them. */
  readonly defining: readonly string[];
}

type FromThread =
  | { readonly kind: 'outcome'; readonly index: number; readonly outcome: FileOutcome; readonly failed: boolean }
  | { readonly kind: 'log'; readonly line: string };

interface Task {
  readonly index: number;
  readonly uri: string;
}

/** A thread takes as long to start as it takes to check so many bytes. */
const WORTH_A_THREAD = 300_000;
/** So many files are with a thread at a time: the next is there when one is done. */
const AHEAD = 2;

/** How many threads check these files in the shortest time. */
export function threadsFor(uris: readonly string[]): number {
  const most = Math.min(availableParallelism(), uris.length);
  if (most < 2) return 1;
  let bytes = 0;
  for (const uri of uris) {
    bytes += uri.startsWith('file:') ? statSync(fileURLToPath(uri), { throwIfNoEntry: false })?.size ?? 0 : 0;
    if (bytes > most * WORTH_A_THREAD) return most;
  }
  return Math.max(1, Math.floor(bytes / WORTH_A_THREAD));
}

/**
 * Checks the files on several threads, each with its own workspace, and tells the outcomes in the order of the files.
 * The answer is whether something failed for a fault of ours.
 */
export async function checkInThreads(uris: readonly string[], count: number, order: Omit<ThreadOrder, 'rapporteur'>, tell: (outcome: FileOutcome, index: number) => void): Promise<boolean> {
  tuneThreads();
  const early = new Map<number, FileOutcome>();
  const logged = new Set<string>();
  let next = 0;
  let told = 0;
  let failed = false;
  const outcome = (index: number, it: FileOutcome): void => {
    early.set(index, it);
    for (let ready = early.get(told); ready !== undefined; ready = early.get(told)) {
      early.delete(told);
      tell(ready, told++);
    }
  };
  await Promise.all(Array.from({ length: count }, () => new Promise<void>((resolve, reject) => {
    const data: ThreadOrder = { rapporteur: 'check', ...order };
    const thread = new Worker(process.argv[1] ?? '', { workerData: data, argv: [] });
    let open = 0;
    const give = (): void => {
      const uri = uris[next];
      if (uri === undefined) {
        if (open === 0) void thread.terminate().then(() => resolve());
        return;
      }
      open++;
      thread.postMessage({ index: next++, uri } satisfies Task);
    };
    thread.on('message', (message: FromThread) => {
      if (message.kind === 'log') {
        // Each thread reads the same settings, and says the same of them.
        if (!logged.has(message.line)) process.stderr.write(`rapporteur: ${message.line}\n`);
        logged.add(message.line);
        return;
      }
      open--;
      failed ||= message.failed;
      outcome(message.index, message.outcome);
      give();
    });
    thread.on('error', reject);
    for (let i = 0; i < AHEAD; i++) give();
  })));
  return failed;
}

/** Whether this is one of those threads; then it works until it is ended. */
export function workAsThread(): boolean {
  const order: unknown = workerData;
  if (isMainThread || parentPort === null || !isOrder(order)) return false;
  const port = parentPort;
  const say = (message: FromThread): void => port.postMessage(message);
  const opening = openWorkspace(order.paths, order.config, { log: (line) => say({ kind: 'log', line }), defining: order.defining });
  let before: Promise<unknown> = opening;
  port.on('message', ({ index, uri }: Task) => {
    before = before.then(async () => {
      const opened: OpenedWorkspace = await opening;
      const outcome = await checkOne(opened, uri, order.quiet);
      say({ kind: 'outcome', index, outcome, failed: opened.workspace.failed });
    });
    before.catch((error: unknown) => {
      throw error;
    });
  });
  return true;
}

function isOrder(data: unknown): data is ThreadOrder {
  return typeof data === 'object' && data !== null && 'rapporteur' in data && data.rapporteur === 'check';
}
