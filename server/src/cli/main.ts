import { check } from './check.ts';
import { workAsThread } from './checkInThreads.ts';
import { newDraft } from './newDraft.ts';
import { register } from './register.ts';
import { HELP } from './help.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { VERSION } from '../node/build.ts';
import { serveNode } from '../node/serveNode.ts';
import { tuneEngine } from '../node/tuneEngine.ts';

tuneEngine();
const [command, ...rest] = process.argv.slice(2);

// Who reads no further (“rapporteur check | head”) has what they wanted.
if (command !== 'server') process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (!workAsThread()) run().then((code) => {
  // The server goes on until its client ends it.
  if (code !== undefined) process.exitCode = code;
}, (error: unknown) => {
  if (error instanceof CannotRun) {
    process.stderr.write(`rapporteur: ${error.message}\n`);
  } else {
    process.stderr.write(`rapporteur: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  }
  process.exitCode = EXIT.couldNotRun;
});

async function run(): Promise<number | undefined> {
  switch (command) {
    case 'check':
      return check(rest);
    case 'register':
      return register(rest);
    case 'new':
      return newDraft(rest);
    case 'server':
      if (rest.includes('--help')) return say(HELP.server);
      serveNode();
      return undefined;
    case '--version':
    case '-v':
      return say(VERSION);
    case '--help':
    case '-h':
    case 'help':
      return say(HELP.all);
    case undefined:
      process.stderr.write(`${HELP.all}\n`);
      return EXIT.couldNotRun;
    default:
      throw new CannotRun(`“${command}” is not a command. Known: check, register, new, server.`);
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.clean;
}
