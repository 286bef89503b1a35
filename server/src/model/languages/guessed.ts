import { least } from '../../text/manyItems.ts';

/** Languages that were guessed. */
export interface Guessed extends Room {
  readonly languages: readonly string[];
}

/** The same languages are found as long as one paragraph has not so much more or less text. In letters; 0 where that is not known. */
export interface Room {
  /** Whatever language the paragraph is guessed to be in. */
  readonly room: number;
  /** Where it is guessed to be in the same. */
  readonly roomAsGuessed: number;
}

/** That of several guesses together. */
export function leastRoom(rooms: readonly Room[]): Room {
  return { room: least(rooms.map(({ room }) => room)), roomAsGuessed: least(rooms.map(({ roomAsGuessed }) => roomAsGuessed)) };
}

export function sameRoom(room: number): Room {
  return { room, roomAsGuessed: room };
}

export const NONE_GUESSED: Guessed = { languages: [], ...sameRoom(Infinity) };
