import {
  amount,
  counted,
  lines,
  reaching,
  share,
  total,
  unlessPartial,
  type Expected,
  type Report,
  type Totals,
} from "./arithmetic";

/** The received reports of each year. */
export type Years = Readonly<Record<number, readonly Report[]>>;

const LETTERS = "ABCDEFGHIJ";

/** Rows that are only added up. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  "TH-07A": ["TRUCQUAN"],
  "TH-07B": ["TAILIEU"],
  "TH-07C": ["TINBAI"],
  "TH-09A": ["CNG_DANGKY"],
  "TH-09B": ["CNG_DENGHI"],
  "TH-09C": ["CNG_TANG"],
  "TH-10A": ["TIEUBIEU_DANGKY"],
  "TH-10B": ["TIEUBIEU_DENGHI"],
  "TH-10C": ["TIEUBIEU_TANG"],
  "TH-14A": ["GUONG_TT"],
  "TH-14B": ["GUONG_CN"],
  "TH-15A": ["GIAOLUU_CDCS", "GIAOLUU_CT"],
  "TH-15B": ["VHTT_CDCS", "VHTT_CT"],
  "TH-18": ["KTGS_CT"],
  "TH-19": ["CT_TRONGDIEM"],
  "TH-22": ["TOADAM_CDCS", "TOADAM_CT"],
  "TH-23": ["VIECLAM_NGUOI"],
};

/**
 * Calculates the results of the reports of one year, or of the years of a review, for LĐLĐ tỉnh Thanh Hóa.
 * Adds flows over the years; takes the last year of stocks.
 */
export function totals(years: Years): Totals {
  const known = Object.keys(years).map(Number);
  const all = known.flatMap((year) => years[year] ?? []);
  const last = years[Math.max(...known)] ?? [];
  const counts = Object.entries(COUNTS).map(([row, terms]): [string, Expected] => [
    row,
    counted(total(all, ...terms)),
  ]);
  const targets = unlessPartial(reaching(total(all, "CT_DAT"), total(all, "CT_GIAO")), all, [
    "CT_DAT",
    "CT_GIAO",
  ]);
  const held = (code: string, year: number): Expected => {
    const reports = years[year] ?? [];
    const units = (total(reports, `CDCS_${year}`) ?? 0) + reports.length;
    return reaching(share(total(reports, `${code}_CDCS`, `${code}_CT`), units), 1, { isWhole: true });
  };
  const yearly = known.map((year): [string, Expected] => [
    `TH-11${LETTERS.charAt(year - 2021)}`,
    held(`SK_${year}`, year),
  ]);
  return {
    ...Object.fromEntries(counts),
    ...Object.fromEntries(yearly),
    "TH-04A": targets,
    "TH-24": counted(lines(all, "TH-24_PHONG_TRAO")),
    "TH-04B": counted(lines(all, "TH-04_CHI_TIEU")),
    "TH-08": counted(total(last, "KHAUHIEU_DV")),
    ...(known.includes(2021) ? launch(years[2021] ?? []) : {}),
    ...(known.includes(2025) ? { "TH-12": held("SK_5NAM", 2025) } : {}),
    ...(known.includes(2030) ? { "TH-13": held("TK_10NAM", 2030) } : {}),
  };
}

/** Rows asked only at the launch. Only a day counts as done, "KPS" does not. */
function launch(reports: readonly Report[]): Totals {
  const inTime = (row: string, isInTime: (day: string) => boolean): number =>
    reports.filter(({ figures }) => {
      const day = figures[row];
      return typeof day === "string" && day !== "KPS" && isInTime(day);
    }).length;
  const ofAll = (met: number, of: number) => reaching(share(met, of), 1, { isWhole: true });
  const offices = reports.filter((report) => amount(report, "TRUSO") === 1);
  return {
    "TH-20": ofAll(total(reports, "KH_CDCS") ?? 0, total(reports, "CDCS_2021") ?? 0),
    "TH-21": ofAll(total(reports, "CUM_NHIEMVU") ?? 0, reports.length),
    "TH-01": ofAll(
      inTime("KH_NGAY", (day) => day < "2021-03-06"),
      reports.length,
    ),
    "TH-02": ofAll(
      inTime("PD_CT_NGAY", (day) => day <= "2021-03-31"),
      reports.length,
    ),
    "TH-03": ofAll(total(reports, "PD_CDCS_DUNGHAN") ?? 0, total(reports, "CDCS_2021") ?? 0),
    "TH-05A": counted(total(reports, "GIAOUOC_CDCS", "GIAOUOC_CT")),
    "TH-05B": counted(total(reports, "DANGKY_NGUOI")),
    "TH-06": ofAll(total(offices, "KHAUHIEU_TS") ?? 0, offices.length),
    "TH-16": counted(total(reports, "HN_HCSN")),
    "TH-17": counted(total(reports, "HN_DN")),
  };
}
