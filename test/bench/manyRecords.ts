import type { Resolution } from '../../server/src/register/resolution.ts';

const SUBJECTS = ['Budget', 'Committee', 'Strategy', 'Code of conduct', 'Translation', 'Membership', 'Publication', 'Secretariat', 'Membership fees', 'Consumer policy', 'Testing', 'Vocabulary', 'Units', 'Safety', 'Training', 'Archive'];
const VERBS = ['Approval of', 'Amendment to', 'Report on', 'Confirmation of', 'Withdrawal of', 'Appointment for', 'Review of'];

/** Bodies of a large organisation: many committees, each with a few thousand resolutions. */
const PER_BODY = 2_000;
const FIRST_YEAR = 1975;
const PER_YEAR = 40;

/** Invented records, the same each time: `count` resolutions of committees, forty a year each. */
export function* manyRecords(count: number): Iterable<Resolution> {
  for (let i = 0; i < count; i++) yield recordAt(i);
}

export function recordAt(i: number): Resolution {
  const body = `ISO/TC ${1 + Math.floor(i / PER_BODY)}`;
  const within = i % PER_BODY;
  const year = FIRST_YEAR + Math.floor(within / PER_YEAR);
  const number = String(1 + (within % PER_YEAR));
  const title = `${VERBS[i % VERBS.length] ?? ''} ${SUBJECTS[i % SUBJECTS.length] ?? ''} ${i.toString(36)}`;
  return {
    identities: [{ body, kind: 'resolution', number, year, meeting: undefined, part: '' }],
    designation: `${number}/${year}`,
    titles: [{ language: 'en', text: title }, { language: 'fr', text: `Décision sur : ${title}` }],
    dates: [{ date: `${year}-09-23`, kind: 'adoption' }],
    status: 'decided',
    relations: i % 50 === 49 ? [{ type: 'replaces', target: { body, kind: 'resolution', number: String(Math.max(1, Number(number) - 3)), year, meeting: undefined, part: '' } }] : [],
    urls: [],
    operative: () => [{ language: 'en', text: `The committee takes note of the report, thanks its authors, and decides as proposed in document N ${i}.` }],
    uri: `file:///registers/${Math.floor(i / PER_BODY)}.yaml`,
    span: { start: within * 300, end: within * 300 + 290 },
    numberSpan: { start: within * 300 + 20, end: within * 300 + 27 },
  };
}
