/** What the suite's reporter (test/editor/report.ts) writes before each of its lines. */
const MARK = '@@rapporteur-test ';

/** Reads the reporter's lines out of all that a VS Code prints, and knows in the end whether the suite has. */
export class TestLines {
  #onTest;
  #ended = false;
  #others = [];

  constructor(onTest) {
    this.#onTest = onTest;
  }

  read(line) {
    const at = line.indexOf(MARK);
    if (at < 0) {
      if (line.trim() !== '') this.#others = [...this.#others.slice(-40), line];
      return;
    }
    const said = JSON.parse(line.slice(at + MARK.length));
    if (said.end === true) this.#ended = true;
    else this.#onTest(said);
  }

  get ended() {
    return this.#ended;
  }

  /** The last that was printed beside the tests: why nothing came. */
  get others() {
    return this.#others.join('\n');
  }
}
