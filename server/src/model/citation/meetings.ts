import { ordinalValue, ordinalWords } from './ordinals.ts';

/** How a text tells at which meeting, or in which year, a resolution was adopted. */
export interface MeetingForm {
  readonly language: string;
  /** Right `after` its number; right `before` its word, as part of the citation; `linked` by words to what stands before it in the sentence. */
  readonly place: 'after' | 'before' | 'linked';
  /** Groups: meeting (figures) or words (an ordinal in words), year or later. Body names are {@link NAMED}. */
  readonly expression: string;
  readonly finds: readonly (readonly [text: string, meeting: number | undefined, year: number | undefined])[];
  readonly leaves: readonly string[];
}

/** Stands for each character of a body's name in the text that is read. */
export const NAMED = '\uE000';

/** A body of the table, or a name in capitals that no table has; its abbreviation in brackets may follow. */
const NAME = `(?:${NAMED}{1,80}(?!${NAMED})|\\p{Lu}[\\p{L}/]{1,20}(?!\\p{L}))(?: ?\\((?:${NAMED}{1,80}|\\p{Lu}[\\p{L}/]{1,9})\\))?`;
const LONG_NAME = `(?:${NAME}|[\\p{L}/ ]{2,60}?)`;
const CENTURIES = '(?:18|19|20)\\d\\d';
/** " (2011)", ", 1983", " in 2007", ", held in Geneva in 2023", " (1967/68)". */
const YEAR = `(?:,? ?(?:held |tenue |celebrada )?(?:(?:in|at|en|à|в|на) )?(?:\\p{Lu}\\p{L}{2,20},? (?:in |en |в )?)?\\(?(?<year>${CENTURIES})(?:/\\d\\d)?(?: ?(?:г\\.?|年))?(?:\\)|(?![\\d/-])))?`;
const LATER = `(?<later>${CENTURIES})`;

const EN = `(?:(?<meeting>\\d{1,3}) ?\\^?(?:st|nd|rd|th)\\^?|(?<words>${ordinalWords('en')}))`;
const FR = `(?:(?<meeting>\\d{1,3}) ?\\^?(?:e|ère|ème|re|er)\\^?(?!\\p{L})|(?<words>${ordinalWords('fr')}))`;
const ES = `(?:(?<meeting>\\d{1,3})\\.? ?[ªºa](?!\\p{L})|(?<words>${ordinalWords('es')}))`;
const RU = `(?:(?<meeting>\\d{1,3}) ?-?(?:ая|ого|ой|ом|ую|ей|го|й|м|я|ю|е|х)(?!\\p{L})|(?<words>${ordinalWords('ru')}))`;
const JA = '第? ?(?<meeting>\\d{1,3}) ?回 ?';

/** "24th", "onzième", "第22回": without one, nothing names a meeting. */
const NTH = new RegExp([EN, FR, ES, RU, JA].join('|').replace(/\?<\w+>/gu, '?:'), 'u');

const EN_NOUN = '(?:(?:[Gg]eneral|[Pp]lenary|[Aa]nnual|[Oo]rdinary) )?(?:meeting|session|conference|plenary|assembly|Meeting|Session|Conference|Plenary|Assembly)';
const FR_NOUN = '(?:réunion|session|séance|assemblée|conférence|Réunion|Session|Assemblée|Conférence)(?: [Gg]énérale| plénière| ordinaire)?';
const ES_NOUN = '(?:reunión|sesión|conferencia|asamblea|per[ií]odo de sesiones|Reunión|Sesión|Conferencia|Asamblea)(?: [Gg]eneral| ordinaria| plenaria)?';
const RU_NOUN = '(?:(?:[Гг]енеральн|пленарн|очередн)\\p{L}{2,3} )?(?:[Зз]аседани|[Сс]есси|[Кк]онференци|[Сс]овещани|[Сс]обрани|[Аа]ссамбле)\\p{L}{1,3}';
const JA_NOUN = '(?:会合|会議|総会|会期|大会)';

const EN_MEETING = `${EN} (?:${NAME}(?: ${EN_NOUN})?|${EN_NOUN}(?: of (?:the )?${NAME})?)${YEAR}`;
const FR_MEETING = `${FR} (?:${NAME}|${FR_NOUN}(?: (?:de la |du |de l' ?|des )${NAME})?)${YEAR}`;
const ES_MEETING = `${ES} (?:${NAME}|${ES_NOUN}(?: (?:de la |del |de los )${NAME})?)${YEAR}`;
const RU_MEETING = `${RU} (?:${RU_NOUN}(?: ${NAME})?|${NAME})${YEAR}`;
const JA_MEETING = `${JA}(?:${NAME})?${JA_NOUN}?(?: ?\\(?(?<year>${CENTURIES}) ?年?\\)?)?`;

/** Not the meeting of another resolution named after it. */
const NO_OTHER = '(?![,;]? (?:and |et )?[Rr][eé]sol)(?![\\p{L}\\d ]{0,20}, [Rr][eé]sol)';

export const MEETING_FORMS: readonly MeetingForm[] = [
  {
    language: 'en', place: 'after',
    expression: `,? (?:(?:unanimously )?(?:adopted|taken|passed|approved) )?(?:unanimously )?(?:by (?:the )?${LONG_NAME},? )?(?:(?:at|of|from|by|during) (?:its|the|their) |\\((?:the )?)${EN_MEETING}`,
    finds: [
      [' adopted by the CGPM at its 24th meeting (2011)', 24, 2011], [' of its 47th Meeting in 2012', 47, 2012], [' of the 23rd CGPM (2007)', 23, 2007], [' of the Eleventh General Conference', 11, undefined],
      [' adopted by the General Conference on Weights and Measures at its 21st meeting in 1999', 21, 1999], [' adopted at its forty-third session, held in Geneva in 2008', 43, 2008], [' (24th meeting, 2011)', 24, 2011],
    ],
    leaves: [' of the meeting', ' of the 23rd of May'],
  },
  {
    language: 'en', place: 'after', expression: `,? (?:unanimously )?(?:adopted|taken|passed|approved)(?: by (?:the )?${LONG_NAME})?,? (?:at its (?:meeting|session) (?:of|in) |in )(?<year>${CENTURIES})(?![\\d/-])`,
    finds: [[' adopted by the CIPM in 1956', undefined, 1956], [' adopted by the CIPM at its meeting of 1956', undefined, 1956]], leaves: [' adopted on 3 May 1956', ' in 1956'],
  },
  {
    language: 'en', place: 'after', expression: `, the ${EN_MEETING}${NO_OTHER}`,
    finds: [[', the 18th CGPM (1987)', 18, 1987]], leaves: [', the CGPM', ', the 12th CGPM, Resolution 8'],
  },
  {
    language: 'fr', place: 'after',
    expression: `,? (?:(?:adoptée?s?|prises?|approuvée?s?) (?:à l'unanimité )?)?(?:par (?:la ?|le |l'|les )?${LONG_NAME},? )?(?:(?:à|de|lors de|par|dans) (?:sa|la|l'|leur) ?|des |\\()${FR_MEETING}`,
    finds: [
      [' adoptée à l\'unanimité par la CGPM à sa 24e réunion (2011)', 24, 2011], [' de la 17e CGPM (1983)', 17, 1983], [' de la Onzième Conférence générale', 11, undefined],
      [' adoptées par la CGPM à sa 21^e^ réunion (1999)', 21, 1999], [' adoptée par la Vingt et unième Conférence', 21, undefined],
    ],
    leaves: [' de la réunion', ' de la onzième heure'],
  },
  {
    language: 'fr', place: 'after', expression: `,? (?:adoptée?s?|prises?|approuvée?s?)(?: par (?:la |le |l')?${LONG_NAME})?,? (?:à sa (?:réunion|session) de |en )(?<year>${CENTURIES})(?![\\d/-])`,
    finds: [[' adoptée par le CIPM en 1956', undefined, 1956], [' adoptée par le CIPM à sa session de 1956', undefined, 1956]], leaves: [' adoptée le 3 mai 1956'],
  },
  {
    language: 'fr', place: 'after', expression: `, la ${FR_MEETING}${NO_OTHER}`,
    finds: [[', la 18^e^ Conférence générale', 18, undefined]], leaves: [', la Conférence', ', la 12e CGPM, Résolution 8'],
  },
  {
    language: 'es', place: 'after',
    expression: `,? (?:(?:adoptada|aprobada|tomada)s? (?:por unanimidad )?)?(?:por (?:el |la )?${LONG_NAME},? )?(?:(?:en|de|por|durante) (?:su|la|el) |del |\\()${ES_MEETING}`,
    finds: [[' adoptada por la CGPM en su 22.ª reunión (2003)', 22, 2003], [' de la vigésima segunda CGPM', 22, undefined], [' aprobada en su septuagésimo quinto período de sesiones', 75, undefined]],
    leaves: [' de la reunión'],
  },
  {
    language: 'ru', place: 'after',
    expression: `,? (?:принят\\p{L}{1,4} (?:единогласно )?)?(?:${NAME} )?(?:на (?:сво\\p{L}{1,3} |е[её] |его )?)?${RU_MEETING}`,
    finds: [[', принятая ГКМВ на 22-м заседании (2003)', 22, 2003], [' двадцать второй Генеральной конференции', 22, undefined], [' 95-го заседания Совета', 95, undefined]],
    leaves: [' на заседании', ' 2003 г.'],
  },
  {
    language: 'ja', place: 'after', expression: ` ?[(「] ?${JA_MEETING}\\)?`,
    finds: [['(第22回総会)', 22, undefined]], leaves: ['(総会)'],
  },
  {
    language: '', place: 'after', expression: `(?: \\((?<year>${CENTURIES})\\)| (?:of|de|от) ${LATER}(?![\\d/-]))`,
    finds: [[' (2022)', undefined, 2022], [' of 2019', undefined, 2019]], leaves: [' of 12 May 2019', ' (see 2022)', ' of 2019-05'],
  },
  {
    language: 'en', place: 'before', expression: `${EN_MEETING}, `,
    finds: [['17th meeting of the CGPM, ', 17, undefined], ['17th CGPM (1983), ', 17, 1983], ['15th General Conference, 1975, ', 15, 1975]],
    leaves: ['meeting of the CGPM, '],
  },
  {
    language: 'fr', place: 'before', expression: `${FR_MEETING}, `,
    finds: [['17e réunion de la CGPM, 1983, ', 17, 1983], ['Onzième Conférence générale, ', 11, undefined]],
    leaves: ['réunion de la CGPM, '],
  },
  {
    language: 'ja', place: 'before', expression: `${JA_MEETING}(?:で採択された|の|において採択された)?[ 「]?`,
    finds: [['第22回総会(2003年)', 22, 2003], ['第95回会合で採択された', 95, undefined]], leaves: ['総会'],
  },
  {
    language: 'en', place: 'linked',
    expression: `${EN_MEETING}(?:[\\p{L}', ]{0,40}?,? (?:in|by|through|with|under) its |,? (?:(?:has|have|had) )?(?:also )?(?:adopted|approved|passed) (?:in ${LATER} )?(?:the )?| of )`,
    finds: [['the 11th CGPM noted in its ', 11, undefined], ['the CGPM at its 24th meeting (2011) has adopted ', 24, 2011], ['at its 23rd meeting in 2007, adopted ', 23, 2007], ['the 22nd CGPM (2003), in its ', 22, 2003]],
    leaves: ['the CGPM adopted ', 'the 11th CGPM met. It adopted '],
  },
  {
    language: 'fr', place: 'linked',
    expression: `${FR_MEETING}(?:[\\p{L}', ]{0,40}?,? (?:dans|par) (?:sa|ses) |,? (?:a|avait|ont) (?:également )?adopté (?:en ${LATER} )?(?:la |les )?| (?:de la |des ))`,
    finds: [['la 21e CGPM (1999), dans sa ', 21, 1999], ['la 21^e^ Conférence générale a adopté en 1999 la ', 21, 1999], ['lors de sa 21^e^ réunion en 1999, a adopté la ', 21, 1999]],
    leaves: ['la CGPM a adopté la '],
  },
  {
    language: 'es', place: 'linked', expression: `${ES_MEETING}(?:[\\p{L}', ]{0,40}?,? (?:en|por) su(?:s)? |,? (?:ha |han )?(?:adoptó|aprobó|adoptado|aprobado) (?:la |las )?)`,
    finds: [['la 22.ª CGPM (2003), en su ', 22, 2003]], leaves: ['la CGPM aprobó la '],
  },
  {
    language: 'ru', place: 'linked', expression: `${RU_MEETING}(?:[\\p{L}', ]{0,40}?,? (?:в |своей |своими |своих )(?:своей |своих )?|,? приня\\p{L}{1,3} )`,
    finds: [['на 22-м заседании (2003) приняла ', 22, 2003], ['22-я ГКМВ в своей ', 22, undefined]], leaves: ['на заседании приняла '],
  },
  {
    language: '', place: 'linked', expression: `${EN} ?\\((?:${NAME}, )?(?<year>${CENTURIES})(?:/\\d\\d)?, `,
    finds: [['its 17th (1983, ', 17, 1983], ['13th (1967/68, ', 13, 1967]], leaves: ['its 17th (see '],
  },
  {
    language: '', place: 'linked', expression: `${FR} ?\\((?:${NAME}, )?(?<year>${CENTURIES})(?:/\\d\\d)?, `,
    finds: [['ses 17e (1983, ', 17, 1983]], leaves: ['ses 17e (voir '],
  },
  {
    language: '', place: 'linked', expression: `${NAME},? ?(?:\\(|in |en |in its meeting of |at its meeting of |à sa session de )?(?<year>${CENTURIES})(?:, | ?\\()`,
    finds: [['(CIPM, 1946, ', undefined, 1946], ['CIPM (1946, ', undefined, 1946], ['CIPM in 1956 (', undefined, 1956]], leaves: ['(see 1946, '],
  },
];

export interface MeetingReading {
  readonly start: number;
  readonly end: number;
  readonly meeting: number | undefined;
  readonly year: number | undefined;
  /** Where the figures of the meeting and of the year stand. */
  readonly meetingAt: readonly [start: number, end: number] | undefined;
  readonly yearAt: readonly [start: number, end: number] | undefined;
  readonly place: MeetingForm['place'];
  /** What only some bodies call their meetings, in small letters: "conferen", "assembl". */
  readonly noun: string | undefined;
}

/** The meeting told right after `at` (the end of a number). */
export function meetingAfter(text: string, at: number): MeetingReading | undefined {
  return reading(AFTER, 'after', text.slice(at, at + LONGEST), at, 0);
}

/** The meeting told before `at` (the beginning of "Resolution"), not before `from`. */
export function meetingBefore(text: string, at: number, from = 0): MeetingReading | undefined {
  const start = Math.max(from, at - LONGEST);
  const window = text.slice(start, at);
  return reading(BEFORE, 'before', window, start, window.length) ?? reading(LINKED, 'linked', window, start, window.length);
}

const LONGEST = 160;
const AFTER = compiled('after');
const BEFORE = compiled('before');
const LINKED = compiled('linked');

/** Beginnings of words that stand in the names of the bodies themselves. */
const NOUNS = /conf[eé]ren|assembl|asamblea|конференц|ассамбле|総会|大会/iu;

/**
 * A pattern, and the same one that tells places, which takes longer: most numbers have no meeting. What stands before a number is asked for
 * backwards from it, since the end decides at once, where a search would begin at each character.
 */
interface Compiled {
  /** Whether it names a meeting, not a year alone. */
  readonly byMeeting: boolean;
  readonly fits: RegExp;
  readonly placed: RegExp;
}

function compiled(place: MeetingForm['place']): readonly Compiled[] {
  return MEETING_FORMS.filter((form) => form.place === place).map((form) => {
    const byMeeting = form.expression.includes('<meeting>');
    if (place === 'after') return { byMeeting, fits: new RegExp(form.expression, 'uy'), placed: new RegExp(form.expression, 'duy') };
    const source = `(?<![\\p{L}\\p{N}])(?:${form.expression})`;
    return { byMeeting, fits: new RegExp(`(?<=${source})`, 'uy'), placed: new RegExp(`${source}$`, 'du') };
  });
}

function reading(patterns: readonly Compiled[], place: MeetingForm['place'], text: string, offset: number, from: number): MeetingReading | undefined {
  const namesMeeting = NTH.test(text);
  for (const pattern of patterns) {
    if (pattern.byMeeting && !namesMeeting) continue;
    pattern.fits.lastIndex = from;
    if (!pattern.fits.test(text)) continue;
    pattern.placed.lastIndex = 0;
    const match = pattern.placed.exec(text);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const { meeting, words, year, later } = groups;
    const placed = (name: string): readonly [number, number] | undefined => {
      const at = match.indices?.groups?.[name];
      return at === undefined ? undefined : [at[0] + offset, at[1] + offset];
    };
    const value = meeting === undefined ? (words === undefined ? undefined : ordinalValue(words)) : Number(meeting);
    const told = year ?? later;
    return {
      start: offset + match.index, end: offset + match.index + match[0].length, place, noun: NOUNS.exec(match[0])?.[0].toLowerCase(),
      meeting: value, year: told === undefined ? undefined : Number(told),
      meetingAt: placed('meeting'), yearAt: year === undefined ? placed('later') : placed('year'),
    };
  }
  return undefined;
}
