/** What each command says of itself. */
export const HELP = {
  all: `Checks drafts of standards bodies: numbering, references to resolutions, structure, translation.

Usage:
  rapporteur check [paths…]             checks drafts (without paths: all of this folder)
  rapporteur register validate|list|show|build   looks into the registers of resolutions
  rapporteur new <type> [file]          begins a draft
  rapporteur server --stdio             serves an editor (Language Server Protocol)

“rapporteur <command> --help” says more of each.`,
  check: `Usage: rapporteur check [paths…] [options]

Checks the drafts among the files, folders and patterns given; without any, the drafts of this folder and those below.
Settings are read from the nearest rapporteur.yaml.

Options:
  --format pretty|json|sarif|github|junit   how problems are written (default: pretty)
  --fix                fixes numbers and references that can be fixed without touching prose, and reports the rest
  --config <file>      settings file to use instead of the nearest rapporteur.yaml
  --max-warnings <N>   fails when there are more warnings than this
  --quiet              reports errors only
  --shard <I>/<N>      checks the I-th of N parts of the files
  --help

Exit code: 0 nothing found that fails, 1 errors (or too many warnings), 2 could not run.`,
  register: `Usage: rapporteur register <what> [options]

  validate [files…]    reports what cannot be read, is twice or is missing in registers (default: those of rapporteur.yaml)
  list                 lists all resolutions
  show <resolution>    shows one: rapporteur register show "ISO/Council 11/2023"
  build [files…]       makes one index of registers (default: those of rapporteur.yaml), for very large ones: it is opened, not loaded

Options of build:
  --output <file>      the index (default: registers.rapporteur-index)
  --body <code>        body of records that do not name theirs
  --complete           every resolution of these bodies and years is listed

Options:
  --config <file>      settings file to use instead of the nearest rapporteur.yaml
  --help

Exit code: 0 well, 1 problems or not found, 2 could not run.`,
  new: `Usage: rapporteur new <type> [file]

Writes the skeleton of a draft of this type to the file, or to standard output. Where the file's name ends in .txt, it is plain text
as it is to be printed, without front matter where the text shows its languages: its type is then kept in rapporteur.yaml.

Options:
  --languages en,ja    languages of the draft, the source first (default: those of rapporteur.yaml, else en)
  --config <file>      settings file to use instead of the nearest rapporteur.yaml
  --help`,
  server: `Usage: rapporteur server --stdio | --node-ipc | --socket=<port>

Serves an editor by the Language Server Protocol (3.17).`,
} as const;
