import { isoDate, type IsoDate } from "../../base/codes";
import { roundId, type RoundId } from "../codes";
import { RHYTHMS, type Rhythm } from "../plan/standard-template";

/** Period of a plan made from a template: a year divided into rounds, or a range of days as one round. */
export type Period =
  | { readonly kind: "year"; readonly year: number; readonly by: Rhythm }
  | { readonly kind: "span"; readonly from: IsoDate; readonly to: IsoDate };

/** Formats a period as "2026-Q", or "2026-01-15--2026-03-31" for a span. */
export const periodText = (period: Period): string =>
  period.kind === "year" ? `${String(period.year)}-${period.by}` : `${period.from}--${period.to}`;

const YEAR = /^((?:19|20)\d{2})-(T|Q|6T|N)$/;
const SPAN = /^(\d{4}-\d{2}-\d{2})(?:--|\.\.)(\d{4}-\d{2}-\d{2})$/;

/** Reverses `periodText`; also accepts two dots in a span. Undefined for other texts. */
export function parsePeriod(text: string): Period | undefined {
  const [, year, by] = YEAR.exec(text) ?? [];
  const rhythm = RHYTHMS.find((each) => each === by);
  if (rhythm !== undefined) return { kind: "year", year: Number(year), by: rhythm };
  const [, from = "", to = ""] = SPAN.exec(text) ?? [];
  return isDay(from) && isDay(to) && from <= to
    ? { kind: "span", from: isoDate(from), to: isoDate(to) }
    : undefined;
}

/** A period and the round of its plan. */
export interface NamedPeriod {
  readonly period: Period;
  /** Undefined if the text names the whole plan ("2026-Q"). */
  readonly round?: RoundId;
}

const ROUND = /^((?:19|20)\d{2})(?:-(?:(T)(?:0[1-9]|1[0-2])|(Q)[1-4]|(6T)[12]|(9T)))?$/;

/**
 * Returns the period that a text names: a month "2026-T03", quarter "2026-Q1", half-year "2026-6T1", nine
 * months of quarters "2026-9T", year "2026", range of days "2026-01-15..2026-03-31", or all rounds of a year
 * ("2026-Q"). Undefined for other texts.
 */
export function namedPeriod(text: string): NamedPeriod | undefined {
  const whole = parsePeriod(text);
  if (whole !== undefined)
    return whole.kind === "span" ? { period: whole, round: roundId(periodText(whole)) } : { period: whole };
  const [, year, ...kinds] = ROUND.exec(text) ?? [];
  if (year === undefined) return undefined;
  const by = kinds.includes("9T") ? "Q" : (RHYTHMS.find((each) => kinds.includes(each)) ?? "N");
  return { period: { kind: "year", year: Number(year), by }, round: roundId(text) };
}

/** Returns whether a text is an existing calendar day. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
