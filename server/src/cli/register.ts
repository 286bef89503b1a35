import { pretty } from '../report/pretty.ts';
import { reportedFile } from '../report/reportedFile.ts';
import { coloursFor } from './colours.ts';
import { HELP } from './help.ts';
import { openWorkspace, shownPath } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';

const OPTIONS = { config: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** `rapporteur register validate|list|show`. */
export async function register(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'register');
  const [what] = positionals;
  if (values.help) {
    process.stdout.write(`${HELP.register}\n`);
    return EXIT.clean;
  }
  const { workspace } = await openWorkspace([], values.config);
  switch (what) {
    case 'validate': {
      const naming = { pathOf: shownPath, textOf: (uri: string) => workspace.textOf(uri) };
      const files = workspace.files.map((file) => reportedFile(file, naming));
      process.stdout.write(`${pretty(files, files.length, coloursFor(process.stdout))}\n`);
      return files.some((file) => file.problems.some((problem) => problem.severity === 'error')) ? EXIT.problems : EXIT.clean;
    }
    default:
      throw new CannotRun(what === undefined ? 'register needs one of validate, list, show.' : `“register ${what}” is not known. Known: validate, list, show.`);
  }
}
