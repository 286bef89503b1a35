import type { Copies } from '../lsp/webRegisters.ts';

const STORE = 'rapporteur-registers';

/** Offline copies of registers in the browser's store of answers, where this worker has one. */
export function storedCopies(): Copies | undefined {
  if (typeof caches === 'undefined') return undefined;
  return {
    load: async (url) => (await (await caches.open(STORE)).match(url))?.text(),
    save: async (url, copy) => (await caches.open(STORE)).put(url, new Response(copy)),
  };
}
