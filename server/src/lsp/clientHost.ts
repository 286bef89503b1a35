import type { Connection } from 'vscode-languageserver';
import { decodeFile, type TextDecoders } from './decodeFile.ts';
import { listFilesRequest, readFileRequest } from './protocol.ts';
import type { Host } from '../workspace/host.ts';

/** Where the server has no files of its own (in a browser, in a workspace that lies on no disk) the client is asked for them. */
export function clientHost(connection: Connection, fromBase64: (text: string) => Uint8Array, decoder: TextDecoders): Host {
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
