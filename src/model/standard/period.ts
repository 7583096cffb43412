import { isoDate, type IsoDate } from "../../base/codes";
import { roundId, type RoundId } from "../codes";
import { RHYTHMS, type Rhythm } from "../plan/standard-template";

/** What a plan made of a template covers: a year, cut into rounds, or the days between two days as one round. */
export type Period =
  | { readonly kind: "year"; readonly year: number; readonly by: Rhythm }
  | { readonly kind: "span"; readonly from: IsoDate; readonly to: IsoDate };

/** "2026-Q"; of a span "2026-01-15--2026-03-31". */
export const periodText = (period: Period): string =>
  period.kind === "year" ? `${String(period.year)}-${period.by}` : `${period.from}--${period.to}`;

const YEAR = /^((?:19|20)\d{2})-(T|Q|6T|N)$/;
const SPAN = /^(\d{4}-\d{2}-\d{2})(?:--|\.\.)(\d{4}-\d{2}-\d{2})$/;

/** The inverse of `periodText`; the days of a span may stand with two dots between them. Undefined for any other text. */
export function parsePeriod(text: string): Period | undefined {
  const [, year, by] = YEAR.exec(text) ?? [];
  const rhythm = RHYTHMS.find((each) => each === by);
  if (rhythm !== undefined) return { kind: "year", year: Number(year), by: rhythm };
  const [, from = "", to = ""] = SPAN.exec(text) ?? [];
  return isDay(from) && isDay(to) && from <= to
    ? { kind: "span", from: isoDate(from), to: isoDate(to) }
    : undefined;
}

/** A period to report on, and the plan of which it is a round. */
export interface NamedPeriod {
  readonly period: Period;
  /** Absent where the whole of a plan is named ("2026-Q"). */
  readonly round?: RoundId;
}

const ROUND = /^((?:19|20)\d{2})(?:-(?:(T)(?:0[1-9]|1[0-2])|(Q)[1-4]|(6T)[12]))?$/;

/**
 * The period that a text names: a month "2026-T03", a quarter "2026-Q1", a half-year "2026-6T1", a year "2026", the days
 * "2026-01-15..2026-03-31", or all rounds of a year ("2026-Q"). Undefined for any other text.
 */
export function namedPeriod(text: string): NamedPeriod | undefined {
  const whole = parsePeriod(text);
  if (whole !== undefined)
    return whole.kind === "span" ? { period: whole, round: roundId(periodText(whole)) } : { period: whole };
  const [, year, ...kinds] = ROUND.exec(text) ?? [];
  if (year === undefined) return undefined;
  const by = RHYTHMS.find((each) => kinds.includes(each)) ?? "N";
  return { period: { kind: "year", year: Number(year), by }, round: roundId(text) };
}

/** Whether a text is a day that the calendar has. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
