import type { ResolutionIdentity } from '../model/citation.ts';
import { least } from '../text/manyItems.ts';
import type { Evidence } from './evidence.ts';
import { identityCost } from './identityCost.ts';
import type { Registered } from './recordIndex.ts';
import { adoptionOf, type Resolution } from './resolution.ts';
import { likenessTo } from './titleWords.ts';

/**
 * The resolutions that a wrong citation may mean, the likeliest first: by the slip of the hand that makes this citation of theirs, and by
 * what the text tells beside it. Costs are logarithms, so that independent signs add up.
 */
export function nearestTo(index: Registered, identity: ResolutionIdentity, evidence: Evidence, most: number): readonly Resolution[] {
  const codes = identity.body === undefined ? index.codes : index.matching(identity.body);
  const own = codes.flatMap((code) => index.near(code, identity));
  const candidates = [...new Set([...own, ...ofOtherBodies(index, identity, codes, evidence)])];
  const slips = new Map(candidates.map((it) => [it, slipOf(it, identity, codes)]));
  const near = candidates.filter((it) => (slips.get(it) ?? Infinity) < TOO_FAR);
  const likeness = likenessTo(evidence.words, near);
  const costs = new Map(near.map((it) => [it, (slips.get(it) ?? Infinity) - likeness(it) + signs(it, identity, evidence)]));
  return near.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0)).slice(0, most);
}

/** Further than this nothing is meant. */
const TOO_FAR = 12;
const OTHER_BODY = 5;
/** What is cited once is cited again. */
const CITED_ELSEWHERE = 3;
const ITS_BODY_CITED = 1.5;
/** A list names nothing twice. */
const LISTED = 3;
/** For each of the others that stand in order, up to so many. */
const OUT_OF_ORDER = 1;
const MOST_IN_ORDER = 4;
const NEXT_IN_LIST = 1;
/** Than the resolution that cites it. */
const LATER = 2.5;
const ITS_DATE = 4;
const OTHER_DATE = 1.5;

/** Another body that the draft cites may have this number: its name may be what is wrong. */
function ofOtherBodies(index: Registered, identity: ResolutionIdentity, codes: readonly string[], { elsewhere }: Evidence): readonly Resolution[] {
  const others = new Set(elsewhere.flatMap(({ body }) => (body === undefined ? [] : index.matching(body))));
  return [...others].filter((code) => !codes.includes(code)).flatMap((code) => index.lookUp(code, identity).filter((it) => it.identities.some((own) => own.year === identity.year)));
}

function slipOf({ identities }: Resolution, cited: ResolutionIdentity, codes: readonly string[]): number {
  return least(identities.map((own) => identityCost(own, cited) + (codes.includes(own.body ?? '') ? 0 : OTHER_BODY)));
}

/** What speaks for it (below zero) or against it, beside its number and its words. */
function signs(resolution: Resolution, cited: ResolutionIdentity, { elsewhere, before, after, listed, date, within }: Evidence): number {
  const is = (other: ResolutionIdentity): boolean => resolution.identities.some((own) => isSame(own, other));
  const known = listed.some(is) ? LISTED : elsewhere.some(is) ? -CITED_ELSEWHERE : 0;
  const body = cited.body === undefined && elsewhere.some((it) => resolution.identities.some((own) => own.body === it.body)) ? -ITS_BODY_CITED : 0;
  const next = isNext(resolution, listed) ? -NEXT_IN_LIST : 0;
  const later = within !== undefined && resolution.identities.every((own) => isLater(own, within)) ? LATER : 0;
  return known + body + next + later + (isInOrder(resolution, before, after) ? 0 : OUT_OF_ORDER * Math.min(MOST_IN_ORDER, before.length + after.length)) + dateSign(resolution, date);
}

function isSame(own: ResolutionIdentity, cited: ResolutionIdentity): boolean {
  return (own.body === cited.body || own.body?.endsWith(`/${cited.body ?? ''}`) === true) && own.number === cited.number
    && (cited.year === undefined || own.year === cited.year) && (cited.meeting === undefined || own.meeting === cited.meeting);
}

function dateSign(resolution: Resolution, date: string | undefined): number {
  const adopted = adoptionOf(resolution)?.date;
  if (date === undefined || adopted === undefined) return 0;
  return date.startsWith(adopted) || resolution.dates.some((it) => date.startsWith(it.date)) ? -ITS_DATE : OTHER_DATE;
}

/** Where the others of a list or paragraph ascend, or descend, what stands between them does. Two tell nothing of an order. */
function isInOrder(resolution: Resolution, before: readonly ResolutionIdentity[], after: readonly ResolutionIdentity[]): boolean {
  if (before.length + after.length < 2) return true;
  const others = [...before, ...after].map(placeOf);
  const steps = others.slice(1).map((it, i) => Math.sign(it - (others[i] ?? 0)));
  const way = steps[0] ?? 0;
  if (way === 0 || steps.some((it) => it !== way)) return true;
  const [from, to] = [others[before.length - 1], others[before.length]];
  return resolution.identities.some((own) => {
    const at = placeOf({ ...own, year: others.every((it) => it < YEARS) ? undefined : own.year });
    // Named again, it may stand beside itself.
    return (from === undefined || Math.sign(at - from) !== -way) && (to === undefined || Math.sign(to - at) !== -way);
  });
}

/** The number before or after one of the list. */
function isNext({ identities }: Resolution, listed: readonly ResolutionIdentity[]): boolean {
  return listed.some((it) => identities.some((own) => Math.abs(Number(own.number) - Number(it.number)) === 1 && (own.year === undefined || it.year === undefined || own.year === it.year)));
}

function isLater(own: ResolutionIdentity, within: ResolutionIdentity): boolean {
  if (own.year !== undefined && within.year !== undefined && own.year !== within.year) return own.year > within.year;
  return Number.parseInt(own.number ?? '', 10) > Number.parseInt(within.number ?? '', 10);
}

/** Places in time: the year, then the number. */
function placeOf({ year, meeting, number }: ResolutionIdentity): number {
  return (year ?? meeting ?? 0) * YEARS + Number.parseInt(number ?? '', 10);
}

const YEARS = 100_000;
