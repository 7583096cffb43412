import {
  amount,
  counted,
  daysBetween,
  lines,
  reaching,
  share,
  total,
  unlessPartial,
  type Report,
  type Totals,
} from "./arithmetic";

/** Happens in a round, so it is added over the year. */
export const ADDED = [
  "HN_DHTT_CDCS",
  "HN_DHTT_CT",
  "DETAI",
  "SANGKIEN",
  "KHEN_TT",
  "KHEN_CN",
  "KHEN_TRUCTIEP",
] as const;

/** What the districts' reports of one round, or of the whole year, come to for LĐLĐ tỉnh Đắk Nông. */
export function totals(reports: readonly Report[], round: "1" | "2" | "NAM"): Totals {
  const units = (total(reports, "CDCS_TONG") ?? 0) + reports.length;
  const all = (grassroots: string, upper: string) => {
    const rows = [grassroots, upper, "CDCS_TONG"];
    const value = share(total(reports, grassroots, upper), units);
    return unlessPartial(reaching(value, 1, { isWhole: true }), reports, rows);
  };
  const referred = (done: string, given: string) =>
    unlessPartial(reaching(total(reports, done), total(reports, given), { isOpen: round === "1" }), reports, [
      done,
      given,
    ]);
  return {
    "DN-01": all("KH_CDCS", "KH_CT"),
    "DN-03": counted(total(reports, "HN_DHTT_CDCS", "HN_DHTT_CT")),
    "DN-04": counted(total(reports, "GIAOUOC_CDCS", "GIAOUOC_CT")),
    "DN-05": counted(total(reports, "DETAI", "SANGKIEN")),
    "DN-06A": counted(total(reports, "CT_DANGKY")),
    "DN-06B": counted(total(reports, "CT_XONG")),
    "DN-07A": counted(total(reports, "KHEN_TT")),
    "DN-07B": counted(total(reports, "KHEN_CN")),
    "DN-07C": counted(share(total(reports, "KHEN_TRUCTIEP"), total(reports, "KHEN_CN"))),
    "DN-09A": counted(undefined),
    "DN-09B": counted(undefined),
    "DN-09C": counted(undefined),
    "DN-11": referred("CTNQ_DAT", "CTNQ_GIAO"),
    ...(round === "2" ? {} : { "DN-02A": all("SOKET_1_CDCS", "SOKET_1_CT") }),
    ...(round === "1"
      ? {}
      : {
          "DN-02B": all("SOKET_2_CDCS", "SOKET_2_CT"),
          "DN-08": counted(lines(reports, "DN-08_DAI_BIEU")),
          "DN-10": sprint(reports),
          "DN-12A": referred("KTXH_DAT", "KTXH_GIAO"),
          "DN-12B": counted(share(total(reports, "DANHGIA_CDCS", "DANHGIA_CT"), units)),
        }),
  };
}

/** Ninety days are meant for every district; the office sees all days together. */
function sprint(reports: readonly Report[]): Totals[string] {
  const days = reports.map((report) => {
    const { NUOCRUT_TU: from, NUOCRUT_DEN: to } = report.figures;
    if (amount(report, "NUOCRUT_TU") === 0) return 0;
    if (typeof from !== "string" || typeof to !== "string") throw new Error("a sprint has two days");
    return daysBetween(from, to);
  });
  const value = days.reduce((sum, each) => sum + each, 0);
  if (days.some((each) => each < 90)) return { value, status: "not-met" };
  return { value, status: value > 90 * days.length ? "exceeded" : "met" };
}
