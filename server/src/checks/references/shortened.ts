const LONGEST = 60;

/** The beginning of a title, for the name of a fix; without its full stop. */
export function shortened(title: string): string {
  const bare = title.replace(/[.。;；]$/u, '');
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST).trimEnd()}…`;
}
