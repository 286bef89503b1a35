import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of drafts, and the built command alone in another. */
export class CliPlace {
  readonly folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
  readonly #home = mkdtempSync(join(tmpdir(), 'rapporteur-home-'));

  constructor() {
    const built = join('dist', 'cli.js');
    if (!existsSync(built)) throw new Error(`${built} is not there: run “npm run build” first.`);
    copyFileSync(built, join(this.#home, 'cli.js'));
  }

  write(path: string, text: string | Uint8Array): void {
    const at = join(this.folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  bytes(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  run(...args: readonly string[]): Promise<Ran> {
    return this.runIn('.', ...args);
  }

  runIn(folder: string, ...args: readonly string[]): Promise<Ran> {
    return new Promise((resolve) => {
      execFile(process.execPath, [join(this.#home, 'cli.js'), ...args], { cwd: join(this.folder, folder) }, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
      });
    });
  }

  /** Runs the command for somebody who takes no word of what it writes. */
  runUnread(...args: readonly string[]): Promise<Ran> {
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [join(this.#home, 'cli.js'), ...args], { cwd: this.folder }, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
      });
      child.stdout?.destroy();
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.#home, { recursive: true, force: true });
  }
}
