import { amount, counted, share, total, type Report, type Totals } from "./arithmetic";

/** Every known figure of form 2 by row; the wages are means. */
export type Figures = Readonly<Record<string, number>>;

const ADDED = [
  "LD_TONG",
  "LD_NU",
  "LD_THIEU",
  "LD_THIEU_NU",
  "TLN_BQ",
  "TLN_HC",
  "TLN_SN",
  "NO_LUONG",
  "NHA_BOTRI",
  "NHA_THUE",
  "HDLD",
  "BAOHIEM",
] as const;

const WAGES = { TL_BQ: "TLN_BQ", TL_HC: "TLN_HC", TL_SN: "TLN_SN" } as const;

/**
 * A CĐCS of one sector pays all its wages in that sector: form 2 asks for them separately, form 1 does not.
 */
export function inSector(report: Report, sector: "HC" | "SN" | "other"): Report {
  if (sector === "other") return report;
  const { TL_BQ = 0, TLN_BQ = 0 } = report.figures;
  return { ...report, figures: { ...report.figures, [`TL_${sector}`]: TL_BQ, [`TLN_${sector}`]: TLN_BQ } };
}

/** Combines reports: adds counts, weights wages by the persons they were paid to. */
export function figures(reports: readonly Report[]): Figures {
  const sums = ADDED.map((row): [string, number] => [row, total(reports, row) ?? 0]);
  const means = Object.entries(WAGES).map(([row, weight]): [string, number] => {
    const paid = reports.reduce(
      (sum, report) => sum + (amount(report, row) ?? 0) * (amount(report, weight) ?? 0),
      0,
    );
    return [row, paid / (total(reports, weight) ?? 0)];
  });
  const { TLN_HC = 0, TLN_SN = 0, NHA_BOTRI = 0, NHA_THUE = 0 } = Object.fromEntries(sums);
  return Object.fromEntries([
    ...sums,
    ...means,
    ["TLN_HCSN", TLN_HC + TLN_SN],
    ["NHA_TONG", NHA_BOTRI + NHA_THUE],
  ]);
}

/** The two ratio lines of form 2. */
export const totals = (reports: readonly Report[]): Totals => ({
  "HD-02": counted(share(total(reports, "LD_THIEU"), total(reports, "LD_TONG"))),
  "HD-03": counted(share(total(reports, "LD_THIEU_NU"), total(reports, "LD_NU"))),
});
