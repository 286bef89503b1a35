import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Installs the packages of package-lock.json where they are not there, or older than it. It needs none of them itself. */
export function installPackages(say) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node ${process.versions.node} is too old: 20.19 or newer is needed (nodejs.org).`);
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  say('Installing packages …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`“npm ci” failed (${error?.message ?? status}): the packages could not be installed. Is the registry within reach?`);
}

/** When the file was last changed; 0 where it is not there. */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
