import {
  amount,
  counted,
  lines,
  reaching,
  share,
  total,
  type Expected,
  type Report,
  type Totals,
} from "./arithmetic";

/** Calculates the results of the districts' reports of one round for LĐLĐ tỉnh Bình Phước. */
export const totals = (reports: readonly Report[], round: "I" | "II"): Totals => ({
  "PR-08": counted(total(reports, "ATVSV_HOITHI")),
  "PR-13": ofEach(reports, ["MAIAM_DENGHI", "MAIAM_XAYMOI", "MAIAM_SUACHUA"], 1, { isOpen: round === "I" }),
  "PR-16": counted(total(reports, "KK_TNLD", "KK_BNN", "KK_HOANCANH")),
  "PR-17": counted(total(reports, "TREEM_TIM", "TREEM_MIENG")),
  "PR-30": counted(total(reports, "KTGS")),
  "PR-32": counted(lines(reports, "PHONG_TRAO")),
  ...(round === "I" ? ofRoundOne(reports) : ofRoundTwo(reports)),
});

function ofRoundOne(reports: readonly Report[]): Totals {
  const sum = (...rows: readonly string[]) => total(reports, ...rows);
  const signed = sum("TULDTT_DN_KY");
  return {
    "PR-01": reaching(share(sum("QT_CDCS", "QT_CAPTREN"), unitsOf(reports)), 1, { isWhole: true }),
    "PR-02": reaching(share(signed, sum("DN_NNN_CD")), 0.7),
    "PR-03": reaching(share(sum("TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C"), signed), 0.5),
    "PR-04": reaching(share(sum("KP_SXKD_THU"), sum("KP_SXKD_DT")), 1),
    "PR-05": reaching(share(sum("DP_SXKD_THU"), sum("DP_SXKD_DT")), 1),
    "PR-06": reaching(share(sum("KP_CHUACD_THU"), sum("KP_CHUACD_DT")), 1),
    "PR-07": reaching(share(sum("ATVSV_DN"), sum("DN_CD")), 1, { isWhole: true }),
    "PR-10": counted(sum("SK_HOSO")),
    "PR-18": counted(sum("DV_KETNAP")),
    "PR-19": counted(sum("TULDTT_DN_KY", "TULDTT_NN_KY")),
    "PR-20": reaching(share(sum("QUYETTOAN"), sum("CDCS_TONG")), 1, { isWhole: true }),
    "PR-21": counted(sum("MOHINH", "DIENHINH")),
    "PR-22": counted(sum("HS_MAIAM", "HS_TNLD", "HS_TREEM")),
    "PR-23": counted(sum("CT_DENGHI")),
    "PR-27": counted(share(sum("DV_KETNAP_NAM"), sum("DV_GIAO"))),
    "PR-28": counted(sum("CDCS_MOI")),
    "PR-29": counted(sum("CDCS_VM")),
    "PR-24": counted(share(sum("KHEN_TRUCTIEP"), sum("KHEN_CN"))),
  };
}

function ofRoundTwo(reports: readonly Report[]): Totals {
  const sum = (...rows: readonly string[]) => total(reports, ...rows);
  return {
    "PR-09": ofEach(reports, ["ATVSV_DOI"], 1, { isExact: true }),
    "PR-11": reaching(share(sum("ND_DACTHU_DAT"), sum("CDCS_TONG")), 1, { isWhole: true }),
    "PR-12": ofEach(reports, ["CT_GANBIEN"], 2, { isExact: true }),
    "PR-14": reaching(share(sum("TET_KH", "TET_KH_CT"), unitsOf(reports)), 1, { isWhole: true }),
    "PR-15": counted(sum("TT_TRIENKHAI", "TT_KYMOI", "TT_TRIENKHAI_CT", "TT_KYMOI_CT")),
    "PR-25": counted(sum("DN_HOTRO")),
    "PR-26": counted(sum("KHEN_NH_TT", "KHEN_NH_CN")),
    "PR-31": reaching(share(sum("TONGKET_II", "TONGKET_II_CT"), unitsOf(reports)), 1, { isWhole: true }),
  };
}

/** CĐCS and the districts above them together. */
const unitsOf = (reports: readonly Report[]): number => (total(reports, "CDCS_TONG") ?? 0) + reports.length;

/** A number that each district must reach, or match; one district's surplus does not count for another. */
function ofEach(
  reports: readonly Report[],
  rows: readonly string[],
  wanted: number,
  { isOpen = false, isExact = false } = {},
): Expected {
  const each = reports.map((report) => rows.reduce((sum, row) => sum + (amount(report, row) ?? 0), 0));
  const value = each.reduce((sum, own) => sum + own, 0);
  if (each.some((own) => own < wanted || (isExact && own > wanted)))
    return { value, status: isOpen ? "in-progress" : "not-met" };
  return { value, status: value > wanted * each.length ? "exceeded" : "met" };
}
