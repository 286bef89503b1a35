import { message } from '../text/message.ts';
import type { Host } from '../workspace/host.ts';

const NO_PIECES = message('This editor reads no pieces of files: use the register itself.');

/** The host, with what it may ask of the web. */
export function withWeb(host: Host, web: Pick<Host, 'download' | 'open'>): Host {
  const open: Host['open'] = async (uri, changed) => {
    const opening = await (/^https?:/iu.test(uri) ? web : host).open?.(uri, changed);
    return opening ?? { kind: 'unreadable', why: NO_PIECES };
  };
  return { ...host, ...(web.download === undefined ? {} : { download: web.download }), open };
}
