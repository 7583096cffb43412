/** Vietnam keeps UTC+7 all year. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** An ISO date-time by the clocks of Vietnam, without zone; one that names no zone is taken as local already. */
export function localMoment(dateTime: string): string {
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(dateTime);
  const instant = Date.parse(dateTime);
  if (!hasZone || Number.isNaN(instant)) return dateTime;
  return new Date(instant + OFFSET_MS).toISOString().replace(/Z$/, "");
}
