/** What the command's exit code says. */
export const EXIT = { clean: 0, problems: 1, couldNotRun: 2 } as const;

/** Something that the person must put right before the command can do what it was asked for: told in one line. */
export class CannotRun extends Error {}
