import type { ResolutionIdentity } from '../citation.ts';

/** Whether a resolution may be what a citation names: what either leaves out agrees with everything, but for the number. */
export function agrees(cited: ResolutionIdentity, other: ResolutionIdentity): boolean {
  return cited.number === other.number
    && cited.kind === other.kind
    && bodiesAgree(cited.body, other.body)
    && timesAgree(cited, other)
    && (cited.part === '' || other.part === '' || cited.part === other.part);
}

/** Year and meeting contradict each other nowhere: many registers know one of the two only. */
function timesAgree(one: ResolutionIdentity, other: ResolutionIdentity): boolean {
  return (one.year === undefined || other.year === undefined || one.year === other.year)
    && (one.meeting === undefined || other.meeting === undefined || one.meeting === other.meeting);
}

/** Whether both name the same year or the same meeting: without a body, a number alone proves nothing. */
export function sharesTime(one: ResolutionIdentity, other: ResolutionIdentity): boolean {
  return (one.year !== undefined && one.year === other.year) || (one.meeting !== undefined && one.meeting === other.meeting);
}

/** "SC 4" may be "ISO/TC 184/SC 4". */
function bodiesAgree(cited: string | undefined, other: string | undefined): boolean {
  return cited === undefined || other === undefined || cited === other || other.endsWith(`/${cited}`) || cited.endsWith(`/${other}`);
}
