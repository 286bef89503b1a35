import type { Connection } from 'vscode-languageserver';
import { decodeFile, type TextDecoders } from './decodeFile.ts';
import { listFilesRequest, measureFileRequest, readFileRequest, readRangeRequest } from './protocol.ts';
import { message } from '../text/message.ts';
import type { FileOpening, Host } from '../workspace/host.ts';

/** Where the server has no files of its own (in a browser, in a workspace that lies on no disk) the client is asked for them. */
export function clientHost(connection: Connection, fromBase64: (text: string) => Uint8Array, decoder: TextDecoders): Host {
  const text = decoder('utf-8');
  const log = (line: string): void => connection.console.warn(line);
  return {
    log,
    read: async (uri) => {
      try {
        const base64 = await connection.sendRequest(readFileRequest, { uri });
        if (base64 === null) return { kind: 'absent' };
        return decodeFile(fromBase64(base64), decoder);
      } catch (error) {
        log(`The client did not read ${uri}: ${String(error)}`);
        return { kind: 'absent' };
      }
    },
    open: async (uri): Promise<FileOpening> => {
      try {
        const measured = await connection.sendRequest(measureFileRequest, { uri });
        if (measured === null) return { kind: 'absent' };
        const { size, stamp } = measured;
        const read = async (offset: number, length: number): Promise<Uint8Array> => {
          const base64 = await connection.sendRequest(readRangeRequest, { uri, stamp, offset, length: Math.min(length, size - offset) });
          if (base64 === null) throw new Error(`${uri} is another now.`);
          return fromBase64(base64);
        };
        return { kind: 'open', file: { size, stamp, read, decode: (bytes) => text.decode(bytes), comesLater: true, close: () => undefined } };
      } catch (error) {
        return { kind: 'unreadable', why: message('The editor does not read it ({0}).', error instanceof Error ? error.message : String(error)) };
      }
    },
    list: async (folder, globs) => {
      try {
        return await connection.sendRequest(listFilesRequest, { folder, globs });
      } catch (error) {
        log(`The client did not list the files of ${folder}: ${String(error)}`);
        return [];
      }
    },
  };
}
