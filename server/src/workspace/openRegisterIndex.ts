import type { IndexedRecords } from '../register/index/indexedRecords.ts';
import { openIndex } from '../register/index/openIndex.ts';
import type { Placed } from '../settings/settings.ts';
import { message, render, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { folderOf, within } from './address.ts';
import type { FileOpening, Host } from './host.ts';

export interface IndexPlaces {
  readonly tell: (span: Span, said: Message) => void;
  readonly host: Host;
  readonly changed: () => void;
  readonly cache: { readonly indexes: Map<string, IndexedRecords> };
}

/** Opens the index at the address that an entry of the settings names. What is open stays so until its file is another; one that cannot be opened is told of at the entry. */
export async function openRegisterIndex(place: Placed<string>, uri: string, { tell, host, changed, cache }: IndexPlaces): Promise<IndexedRecords | undefined> {
  const before = cache.indexes.get(uri);
  const opening: FileOpening = await host.open?.(uri, changed) ?? { kind: 'unreadable', why: message('This editor reads no pieces of files: use the register itself.') };
  if (opening.kind === 'coming') return before;
  if (opening.kind === 'open' && before !== undefined && before.file.stamp === opening.file.stamp) {
    opening.file.close();
    return before;
  }
  const opened = opening.kind !== 'open' ? undefined : await openIndex(opening.file, (name) => within(folderOf(uri), name));
  if (opened?.kind === 'open') {
    before?.file.close();
    cache.indexes.set(uri, opened.index);
    return opened.index;
  }
  if (opening.kind === 'open') opening.file.close();
  if (opening.kind === 'absent') tell(place.span, message('The file “{0}” does not exist.', place.value));
  else tell(place.span, message('The index “{0}” cannot be used. {1}', place.value, render(opened?.why ?? (opening.kind === 'unreadable' ? opening.why : message('')))));
  // The last good one goes on to answer while a new one is written.
  return before;
}
