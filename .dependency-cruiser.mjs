/**
 * The layers of the server, from the ground up: a folder may import from those before it and from its own row,
 * never from one after its row; those of one row may know each other as long as no ring comes of it. ARCHITECTURE.md says what each is for.
 */
const LAYERS = [
  ['text'],
  ['parse'],
  ['model'],
  ['register', 'types'],
  ['checks', 'fixes'],
  ['features'],
  ['settings'],
  ['workspace'],
  ['report'],
  ['lsp'],
  ['node', 'browser'],
  ['cli'],
];

/** The rooms of model/ that tell the languages of a draft, from the ground up, by the same rule; what stands in model/ itself puts the draft together. */
const LANGUAGE_ROOMS = ['numbers', 'languages', 'streams'];

const HOSTS = ['lsp', 'node', 'browser', 'cli'];

const downwards = LAYERS.flatMap((row, rank) => row.map((folder) => ({
  name: `downwards-from-${folder}`,
  comment: `${folder}/ stands below what it imports here: imports go downwards only.`,
  severity: 'error',
  from: { path: `^server/src/${folder}/` },
  to: { path: above(rank) },
})));

const withinModel = LANGUAGE_ROOMS.slice(0, -1).map((room, rank) => ({
  name: `downwards-from-model-${room}`,
  comment: `model/${room}/ stands below what it imports here: imports go downwards only.`,
  severity: 'error',
  from: { path: `^server/src/model/${room}/` },
  to: { path: `^server/src/model/(${LANGUAGE_ROOMS.slice(rank + 1).join('|')})/` },
}));

function above(rank) {
  const others = LAYERS.flatMap((row, other) => (other > rank ? row : []));
  return others.length === 0 ? '^$' : `^server/src/(${others.join('|')})/`;
}

export default {
  forbidden: [
    ...downwards,
    ...withinModel,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-core',
      comment: 'The core runs everywhere: no Node, no protocol, no editor in it.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^server/src/(${HOSTS.join('|')})/` },
      to: { path: '(^node:|^vscode$|node_modules/vscode-)|^(fs|path|os|url|util|crypto|child_process|worker_threads|process)(/|$)' },
    },
    {
      name: 'protocol-knows-no-runtime',
      comment: 'lsp/ speaks the protocol; which runtime carries it is told by node/ and browser/.',
      severity: 'error',
      from: { path: '^server/src/(lsp|browser)/' },
      to: { path: '^node:|^(fs|path|os|url|util|crypto|child_process|worker_threads|process)(/|$)' },
    },
    {
      name: 'client-holds-no-logic',
      comment: 'The client starts the server and shows what it says.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|test|scripts)/' },
    },
    {
      name: 'formats-in-their-place',
      comment: 'Only the folders that read a format know its reader.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(parse|register|types|settings)/' },
      to: { path: 'node_modules/(yaml|@lezer|remark-[a-z]+|unified|mdast-[a-z-]+|micromark[a-z-]*)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports does nothing.',
      severity: 'error',
      from: { orphan: true, path: '^server/src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
