/** Answers to questions about texts. What was not asked for from one `turn` to the second after it is forgotten. */
export class Remembered<Answer> {
  /** Answers worked out, or taken over from before, since the last turn. */
  count = 0;
  /** By question, and then by text. */
  #answers = new Map<string, Map<string, Answer>>();
  #older: ReadonlyMap<string, ReadonlyMap<string, Answer>> = new Map();

  /** The answer to the question about the text. */
  of(question: string, text: string, answer: () => Answer): Answer {
    let answers = this.#answers.get(question);
    if (answers === undefined) this.#answers.set(question, answers = new Map<string, Answer>());
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const older = this.#older.get(question);
    const found = older?.has(text) === true ? older.get(text) as Answer : answer();
    answers.set(text, found);
    this.count++;
    return found;
  }

  /** Whether the answer is at hand. */
  has(question: string, text: string): boolean {
    return this.#answers.get(question)?.has(text) === true || this.#older.get(question)?.has(text) === true;
  }

  turn(): void {
    this.count = 0;
    this.#older = this.#answers;
    this.#answers = new Map();
  }
}
