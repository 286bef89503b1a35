import type { ResolutionIdentity } from '../citation.ts';

/** Whether a resolution may be what a citation names: what either leaves out agrees with everything, but for the number. */
export function agrees(cited: ResolutionIdentity, other: ResolutionIdentity): boolean {
  return cited.number === other.number
    && cited.kind === other.kind
    && bodiesAgree(cited.body, other.body)
    && (cited.year === undefined || other.year === undefined || cited.year === other.year)
    && (cited.meeting === undefined || other.meeting === undefined || cited.meeting === other.meeting)
    && (cited.part === '' || other.part === '' || cited.part === other.part);
}

/** "SC 4" may be "ISO/TC 184/SC 4". */
function bodiesAgree(cited: string | undefined, other: string | undefined): boolean {
  return cited === undefined || other === undefined || cited === other || other.endsWith(`/${cited}`) || cited.endsWith(`/${other}`);
}
