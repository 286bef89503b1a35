import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where offline copies lie on this machine: as the XDG Base Directory Specification says, else beside the person's other caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const said = environment['XDG_CACHE_HOME'];
  return join(said?.startsWith('/') === true ? said : join(homedir(), '.cache'), 'rapporteur', 'registers');
}
