/** How a text tells at which meeting a resolution was adopted, right after its number or right before its word. */
export interface MeetingForm {
  readonly language: string;
  readonly place: 'after' | 'before';
  /** Groups: meeting, year. */
  readonly expression: string;
  readonly finds: readonly (readonly [text: string, meeting: number, year: number | undefined])[];
  readonly leaves: readonly string[];
}

const NAME = '[\\p{Lu}][\\p{L}/]{1,20}';

export const MEETING_FORMS: readonly MeetingForm[] = [
  {
    language: 'en', place: 'after',
    expression: `,? (?:(?:unanimously )?(?:adopted|taken|passed|approved) )?(?:unanimously )?(?:by (?:the )?[\\p{L}/ ]{2,60}? )?(?:at|of|from|by|during) (?:its|the|their) (?<meeting>\\d{1,3}) ?(?:st|nd|rd|th) (?:${NAME} ?)?(?:meeting|session|conference|plenary|assembly|Meeting|Session|Conference)?(?: of (?:the )?${NAME})?(?:,? ?(?:held )?(?:in )?\\(?(?<year>(?:18|19|20)\\d\\d)(?:\\)|(?!\\d)))?`,
    finds: [[' adopted by the CGPM at its 24th meeting (2011)', 24, 2011], [' of its 47th Meeting in 2012', 47, 2012], [' of the 23rd CGPM (2007)', 23, 2007], [' adopted by the General Conference on Weights and Measures at its 21st meeting in 1999', 21, 1999]],
    leaves: [' of the meeting', ' adopted in 2011'],
  },
  {
    language: 'fr', place: 'after',
    expression: `,? (?:(?:adoptée|prise|approuvée) (?:à l'unanimité )?)?(?:par (?:la |le |l')?${NAME} )?(?:à|de|lors de) (?:sa|la|l') ?(?<meeting>\\d{1,3}) ?\\^?(?:e|ère|ème|re|er)\\^? (?:réunion|session|conférence|${NAME})(?: (?:de la|du|de l') ?${NAME})?(?:,? ?(?:en )?\\(?(?<year>(?:18|19|20)\\d\\d)(?:\\)|(?!\\d)))?`,
    finds: [[' adoptée à l\'unanimité par la CGPM à sa 24e réunion (2011)', 24, 2011], [' de la 17e CGPM (1983)', 17, 1983]],
    leaves: [' de la réunion'],
  },
  {
    language: 'en', place: 'before',
    expression: `(?<meeting>\\d{1,3}) ?\\^?(?:st|nd|rd|th)\\^? (?:(?:meeting|session|conference)(?: of the ${NAME})?|${NAME})(?:,? ?\\(?(?<year>(?:18|19|20)\\d\\d)\\)?)?, `,
    finds: [['17th meeting of the CGPM, ', 17, undefined], ['17th CGPM (1983), ', 17, 1983]],
    leaves: ['meeting of the CGPM, '],
  },
  {
    language: 'fr', place: 'before',
    expression: `(?<meeting>\\d{1,3}) ?\\^?(?:e|ère|ème|re|er)\\^? (?:(?:réunion|session|conférence)(?: de la ${NAME})?|${NAME})(?:,? ?\\(?(?<year>(?:18|19|20)\\d\\d)\\)?)?, `,
    finds: [['17e réunion de la CGPM, 1983, ', 17, 1983]],
    leaves: ['réunion de la CGPM, '],
  },
];

export interface MeetingReading {
  readonly start: number;
  readonly end: number;
  readonly meeting: number;
  readonly year: number | undefined;
}

/** The meeting told right after `at` (the end of a number). */
export function meetingAfter(text: string, at: number): MeetingReading | undefined {
  return reading(AFTER, text.slice(at, at + LONGEST), at);
}

/** The meeting told right before `at` (the beginning of "Resolution"). */
export function meetingBefore(text: string, at: number): MeetingReading | undefined {
  const from = Math.max(0, at - LONGEST);
  return reading(BEFORE, text.slice(from, at), from);
}

const LONGEST = 140;
const AFTER = MEETING_FORMS.filter((form) => form.place === 'after').map((form) => new RegExp(`^${form.expression}`, 'u'));
const BEFORE = MEETING_FORMS.filter((form) => form.place === 'before').map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form.expression}$`, 'u'));

function reading(patterns: readonly RegExp[], text: string, offset: number): MeetingReading | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const meeting = match?.groups?.['meeting'];
    if (match === null || meeting === undefined) continue;
    const year = match.groups?.['year'];
    return { start: offset + match.index, end: offset + match.index + match[0].length, meeting: Number(meeting), year: year === undefined ? undefined : Number(year) };
  }
  return undefined;
}
