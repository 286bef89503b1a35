import { editDistance } from './editDistance.ts';

/**
 * How unlikely it is that a hand that meant one number writes the other: the negative logarithm of a share, 1 for the next number. The
 * same figure counted one too far, two digits swapped, one left out or typed twice are commoner than any digit in another's place.
 */
export function slipCost(meant: string, typed: string): number {
  if (meant === typed) return 0;
  const apart = Math.abs(Number(meant) - Number(typed));
  if (apart === 1) return 1;
  const digits = 1 + Math.log(Math.max(meant.length, 2));
  if (meant.length === typed.length) {
    if (isSwap(meant, typed)) return digits;
    const wrong = [...meant].flatMap((digit, i) => (digit === typed[i] ? [] : [`${digit}${typed[i] ?? ''}`]));
    if (wrong.length === 1) return digits + (isLookAlike(wrong[0] ?? '') ? LOOK_ALIKE : OTHER_DIGIT);
  } else if (isOneLess(meant, typed)) return digits;
  else if (isOneLess(typed, meant)) return isDoubled(meant, typed) ? digits : digits + OTHER_DIGIT;
  const distance = editDistance(meant, typed);
  return Math.min(apart <= NEAR ? digits + OTHER_DIGIT + apart / 10 : Infinity, digits + OTHER_DIGIT * distance);
}

/** Any one of nine other digits, or one of the few that stand beside on the keys or look like it. */
const OTHER_DIGIT = 2.2;
const LOOK_ALIKE = 1.6;
/** Numbers so far apart stand near each other in a list. */
const NEAR = 3;
const LOOK_ALIKES = ['17', '38', '08', '56', '68', '69', '49'];

/** Beside each other on the keys, or alike in print. */
function isLookAlike([one = '', other = '']: string): boolean {
  return Math.abs(((Number(one) + 9) % 10) - ((Number(other) + 9) % 10)) === 1 || LOOK_ALIKES.some((pair) => pair.includes(one) && pair.includes(other));
}

function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether the shorter is the longer without one of its digits. */
function isOneLess(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = [...shorter].findIndex((digit, i) => digit !== longer[i]);
  return at < 0 || longer.slice(at + 1) === shorter.slice(at);
}

/** Whether the longer has one digit of the shorter twice. */
function isDoubled(shorter: string, longer: string): boolean {
  return [...shorter].some((digit, i) => shorter.slice(0, i) + digit + shorter.slice(i) === longer);
}
