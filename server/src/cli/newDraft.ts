import { HELP } from './help.ts';
import { openWorkspace } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';
import { readArguments } from './readArguments.ts';

const OPTIONS = { languages: { type: 'string' }, config: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;

/** `rapporteur new <type> [file]`. */
export async function newDraft(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, 'new');
  if (values.help) {
    process.stdout.write(`${HELP.new}\n`);
    return EXIT.clean;
  }
  const { workspace } = await openWorkspace([], values.config);
  const known = workspace.folders.flatMap((folder) => folder.types.map((type) => type.name));
  const [name] = positionals;
  if (name === undefined || !known.includes(name)) throw new CannotRun(`${name === undefined ? 'new needs a document type' : `“${name}” is not the name of a document type`}. Known: ${known.join(', ')}.`);
  throw new CannotRun(`The type “${name}” has no skeleton.`);
}
