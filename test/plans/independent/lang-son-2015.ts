import {
  counted,
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
  "CAY_TRONG",
  "CT_THUYLOI",
  "CT_NUOC",
  "CT_MOITRUONG",
  "CT_GIAOTHONG",
  "RAQUAN_NGUOI",
  "RAQUAN_CONG",
  "BAOCAO_CDCS",
  "BAOCAO_CT",
  "HOCTAP_NGUOI",
  "DETAI",
  "SANGKIEN",
  "CT_SANPHAM",
  "DAOTAO_CDCS",
  "DAOTAO_CT",
  "KHEN_CN",
  "KHEN_TRUCTIEP",
  "KIEMTRA_CDCS",
  "KIEMTRA_CT",
  "KHEN_TT",
] as const;

/**
 * Calculates the results of the districts' reports of one round, or of the whole year, for LĐLĐ tỉnh Lạng
 * Sơn. Only duties are judged.
 */
export function totals(reports: readonly Report[], round: "1" | "2" | "NAM"): Totals {
  const sum = (...rows: readonly string[]) => counted(total(giving(reports, ...rows), ...rows));
  const part = (rows: readonly string[], of: string) => counted(shareIn(reports, rows, of));
  /** CĐCS and the districts themselves. */
  const unionsOf = (units: readonly Report[]) => (total(units, "CDCS_TONG") ?? 0) + units.length;
  const done = (rows: readonly string[]) => {
    const units = giving(reports, ...rows, "CDCS_TONG");
    const reached = reaching(share(total(units, ...rows), unionsOf(units)), 1, { isWhole: true });
    return unlessPartial(reached, reports, [...rows, "CDCS_TONG"]);
  };
  const reviewing = giving(reports, "SOKET_CDCS", "SOKET_NGAY", "CDCS_TONG");
  const held = reviewing.filter(({ figures }) => figures.SOKET_NGAY !== "KPS").length;
  const reviewed = unlessPartial(
    reaching(share((total(reviewing, "SOKET_CDCS") ?? 0) + held, unionsOf(reviewing)), 1, { isWhole: true }),
    reports,
    ["SOKET_CDCS", "SOKET_NGAY", "CDCS_TONG"],
  );
  return {
    "LS-04": part(["THEOBAC_NGUOI"], "LD_TONG"),
    "LS-06": sum("HOCTAP_NGUOI"),
    "LS-07A": sum("GIAOUOC_CDCS", "GIAOUOC_CT"),
    "LS-07B": sum("DETAI", "SANGKIEN"),
    "LS-07C": sum("CT_SANPHAM"),
    "LS-08": sum("DAOTAO_CDCS", "DAOTAO_CT"),
    "LS-09A": sum("KHEN_TRUCTIEP"),
    "LS-09B": part(["KHEN_TRUCTIEP"], "KHEN_CN"),
    "LS-13": sum("KIEMTRA_CDCS", "KIEMTRA_CT"),
    "LS-14": sum("KHEN_TT"),
    "LS-15": counted(lines(reports, "LS-15_PHONG_TRAO")),
    "LS-12": sum("BAOCAO_CDCS", "BAOCAO_CT"),
    ...(round === "2"
      ? {}
      : {
          "LS-01": reviewed,
          "LS-03A": sum("CAY_TRONG"),
          "LS-03B": sum("CT_THUYLOI", "CT_NUOC", "CT_MOITRUONG", "CT_GIAOTHONG"),
          "LS-03C": sum("RAQUAN_NGUOI"),
          "LS-03D": sum("RAQUAN_CONG"),
        }),
    ...(round === "1"
      ? {}
      : {
          "LS-02": done(["TONGKET_CDCS", "TONGKET_CT"]),
          "LS-05A": part(["CQ_VANHOA"], "CDCS_HCSN"),
          "LS-05B": part(["CQ_ANTOAN"], "CDCS_HCSN"),
          "LS-10": sum("CDCS_VM"),
          "LS-11A": part(["KTXH_DAT"], "KTXH_GIAO"),
          "LS-11B": part(["CTCD_DAT"], "CTCD_GIAO"),
        }),
  };
}
