/** What scripts/editor/testLines.mjs looks for. */
const MARK = '@@rapporteur-test ';

interface Runner {
  on(event: 'pass', listener: (test: Ended) => void): Runner;
  on(event: 'fail', listener: (test: Ended, error: unknown) => void): Runner;
  on(event: 'end', listener: () => void): Runner;
}

interface Ended {
  fullTitle(): string;
}

/** A Mocha reporter: a line for each test, which the launcher outside reads from what VS Code prints. */
export function report(runner: Runner): void {
  runner.on('pass', (test) => say({ title: test.fullTitle() }));
  runner.on('fail', (test, error) => say({ title: test.fullTitle(), error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  runner.on('end', () => say({ end: true }));
}

function say(it: object): void {
  // The one way out of an extension host.
  console.log(MARK + JSON.stringify(it));
}
