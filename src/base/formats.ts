/** Default number of decimals of a number and of a percentage. */
export const USUAL_DECIMALS = { decimal: 2, percent: 2 } as const;

const numbers = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

const percents = new Intl.NumberFormat("vi-VN", {
  style: "percent",
  maximumFractionDigits: USUAL_DECIMALS.percent,
});

/** Formats 1234.5 as "1.234,5": dot for thousands, comma for decimals (Luật Kế toán). */
export const formatNumber = (value: number): string => numbers.format(value);

const figures = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: USUAL_DECIMALS.decimal });

/** Formats a figure for readers: 8271164.71503 as "8.271.164,72". */
export const formatFigure = (value: number): string => figures.format(value);

/** Formats a fraction as a percentage: 0.48892 → "48,89%", 0.7 → "70%". */
export const formatPercent = (fraction: number): string => percents.format(fraction);

/** Formats an ISO day or date-time as "05/03/2021"; returns any other text unchanged. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [, year = "", month = "", day = ""] = match;
  return `${day}/${month}/${year}`;
}

/** Formats an ISO date-time as "05/03/2021 08:30", in its own time zone; as a day if it has no time. */
export function formatMoment(iso: string): string {
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return time === undefined ? formatDay(iso) : `${formatDay(iso)} ${time}`;
}
