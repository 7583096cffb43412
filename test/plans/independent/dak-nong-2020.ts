import {
  amount,
  counted,
  daysBetween,
  giving,
  lines,
  reaching,
  share,
  shareIn,
  total,
  unlessPartial,
  type Report,
  type Totals,
} from "./arithmetic";

/** Flows, added over the year. */
export const ADDED = [
  "HN_DHTT_CDCS",
  "HN_DHTT_CT",
  "DETAI",
  "SANGKIEN",
  "KHEN_TT",
  "KHEN_CN",
  "KHEN_TRUCTIEP",
  "THANG_CN_CDCS",
  "THANG_CN_CT",
  "TINBAI_CDCS",
  "TINBAI_CT",
  "CHAMLO_NGUOI",
] as const;

/**
 * Calculates the results of the districts' reports of one round, or of the whole year, for LĐLĐ tỉnh Đắk
 * Nông.
 */
export function totals(reports: readonly Report[], round: "1" | "2" | "NAM"): Totals {
  const sum = (...rows: readonly string[]) => counted(total(giving(reports, ...rows), ...rows));
  const ofUnits = (grassroots: string, upper: string) => {
    const units = giving(reports, grassroots, upper, "CDCS_TONG");
    return share(total(units, grassroots, upper), (total(units, "CDCS_TONG") ?? 0) + units.length);
  };
  const all = (grassroots: string, upper: string) =>
    unlessPartial(reaching(ofUnits(grassroots, upper), 1, { isWhole: true }), reports, [
      grassroots,
      upper,
      "CDCS_TONG",
    ]);
  const referred = (done: string, given: string) =>
    unlessPartial(reaching(total(reports, done), total(reports, given), { isOpen: round === "1" }), reports, [
      done,
      given,
    ]);
  return {
    "DN-01": all("KH_CDCS", "KH_CT"),
    "DN-03": sum("HN_DHTT_CDCS", "HN_DHTT_CT"),
    "DN-04": sum("GIAOUOC_CDCS", "GIAOUOC_CT"),
    "DN-05": sum("DETAI", "SANGKIEN"),
    "DN-06A": counted(total(reports, "CT_DANGKY")),
    "DN-06B": counted(total(reports, "CT_XONG")),
    "DN-07A": counted(total(reports, "KHEN_TT")),
    "DN-07B": counted(total(reports, "KHEN_CN")),
    "DN-07C": counted(shareIn(reports, ["KHEN_TRUCTIEP"], "KHEN_CN")),
    "DN-09A": counted(undefined),
    "DN-09B": counted(undefined),
    "DN-09C": counted(undefined),
    "DN-13": counted(lines(reports, "DN-13_PHONG_TRAO")),
    "DN-15": sum("TINBAI_CDCS", "TINBAI_CT"),
    "DN-16": sum("CHAMLO_NGUOI"),
    "DN-16B": counted(shareIn(reports, ["PT_NNN"], "CDCS_NNN")),
    ...(round === "2" ? {} : { "DN-14": sum("THANG_CN_CDCS", "THANG_CN_CT") }),
    "DN-11": referred("CTNQ_DAT", "CTNQ_GIAO"),
    ...(round === "2" ? {} : { "DN-02A": all("SOKET_1_CDCS", "SOKET_1_CT") }),
    ...(round === "1"
      ? {}
      : {
          "DN-02B": all("SOKET_2_CDCS", "SOKET_2_CT"),
          "DN-08": counted(lines(reports, "DN-08_DAI_BIEU")),
          "DN-10": sprint(reports),
          "DN-12A": referred("KTXH_DAT", "KTXH_GIAO"),
          "DN-12B": all("DANHGIA_CDCS", "DANHGIA_CT"),
        }),
  };
}

/** Ninety days apply to every district; days of several districts are not added up. */
function sprint(reports: readonly Report[]): Totals[string] {
  const days = reports.map((report) => {
    const { NUOCRUT_TU: from, NUOCRUT_DEN: to } = report.figures;
    if (amount(report, "NUOCRUT_TU") === 0) return 0;
    if (typeof from !== "string" || typeof to !== "string") throw new Error("a sprint has two days");
    return daysBetween(from, to);
  });
  const value = days.filter((each) => each >= 90).length / days.length;
  return { value, status: value < 1 ? "not-met" : "met" };
}
