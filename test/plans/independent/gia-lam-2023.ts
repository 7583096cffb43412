import {
  counted,
  giving,
  lines,
  reaching,
  share,
  shareIn,
  total,
  unlessPartial,
  type Expected,
  type Report,
  type Totals,
} from "./arithmetic";

/** Flows, added over the year. */
export const ADDED = [
  "TET_CHAMLO",
  "TET_KHONGCO",
  "TRANHCHAP",
  "DINHCONG",
  "TRANHCHAP_GOC",
  "DINHCONG_GOC",
  "DOITHOAI",
  "CT_CHAOMUNG",
  "PV_CHAOMUNG",
  "SP_CHAOMUNG",
  "DV_KETNAP",
  "CDCS_MOI",
  "KHEN_TT",
  "KHEN_TT_NHO",
  "KHEN_CN",
  "KHEN_TRUCTIEP",
  "KHEN_DOTXUAT",
  "KHEN_CHUYENDE",
  "THITHO_CUOC",
  "THITHO_NGUOI",
] as const;

/**
 * Calculates the results of reports of one round, or of the whole year: of the CĐCS for LĐLĐ huyện Gia Lâm,
 * or of LĐLĐ huyện for the city, where the numbers of unions are typed. A CĐCS counts as one.
 */
export function totals(
  reports: readonly Report[],
  round: "1" | "2" | "NAM",
  /** How many unions have to report. */
  unions?: number,
): Totals {
  const sum = (...rows: readonly string[]) => counted(total(giving(reports, ...rows), ...rows));
  /** A district types how many unions it has, and how many of them do something; a union counts as one. */
  const ofUnions = (row: string) => {
    const units = giving(reports, row);
    return share(total(units, row), total(units, "CDCS_TONG") ?? units.length);
  };
  /** The duty of every union; unknown for a year in which one has not reported it. */
  const done = (row: string): Expected => {
    const expected = reaching(ofUnions(row), 1, { isWhole: true });
    const isPartial = reports.some(({ figures }) => !(row in figures));
    return isPartial ? { ...expected, status: "insufficient-data" } : expected;
  };
  /** Who reports has done it; who does not has not. */
  const reported = (row: string): Expected =>
    unions === undefined
      ? done(row)
      : reaching(share(total(giving(reports, row), row), unions), 1, { isWhole: true });
  const isOpen = round === "1";
  return {
    "GL-01": unlessPartial(reaching(shareIn(reports, ["SK_NGUOI"], "LD_HCSN"), 0.2, { isOpen }), reports, [
      "SK_NGUOI",
      "LD_HCSN",
    ]),
    "GL-02": reaching(shareIn(reports, ["SK_DN_XONG"], "SK_DN_DANGKY"), 1, { isOpen }),
    "GL-03": reaching(ofUnions("KH_TRIENKHAI"), 1, { isWhole: true }),
    "GL-07": risen(reports, isOpen, "DN"),
    "GL-07B": risen(reports, isOpen, "KCN"),
    "GL-08A": sum("DV_KETNAP"),
    "GL-08B": sum("CDCS_MOI"),
    "GL-09": fallen(reports),
    "GL-10A": sum("TULDTT_DN_KY"),
    "GL-10B": sum("QCDC_DN"),
    "GL-10C": sum("DOITHOAI"),
    "GL-11": sum("CT_CHAOMUNG", "PV_CHAOMUNG", "SP_CHAOMUNG"),
    "GL-13A": sum("KHEN_TT"),
    "GL-13B": sum("KHEN_CN"),
    "GL-13C": counted(shareIn(reports, ["KHEN_TRUCTIEP"], "KHEN_CN")),
    "GL-16": sum("TUCHU_DANGKY"),
    "GL-17": sum("THITHO_CUOC"),
    "GL-18": counted(lines(reports, "GL-18_PHONG_TRAO")),
    "GL-13D": sum("KHEN_DOTXUAT", "KHEN_CHUYENDE"),
    ...(round === "2"
      ? {}
      : {
          "GL-04": pilots(total(reports, "DIEM_DONVI")),
          "GL-05": ofWorkers(reports),
          "GL-06": none(total(reports, "TET_KHONGCO")),
          "GL-12": sum("GIAOUOC"),
          "GL-14A": reported("BAOCAO_1"),
          "GL-15A": done("SOKET_1"),
        }),
    ...(round === "1"
      ? {}
      : {
          "GL-14B": reported("BAOCAO_2"),
          "GL-15B": done("SOKET_2"),
        }),
  };
}

/** Every unit has workers in one sector or in both; if it has them, it must report how many registered. */
function ofWorkers(reports: readonly Report[]): Expected {
  const units = giving(reports, "DK_DANHHIEU");
  const expected = reaching(share(total(units, "DK_DANHHIEU"), total(units, "LD_HCSN", "LD_DN")), 1);
  const isPartial = reports.some(({ figures }) => !("DK_DANHHIEU" in figures));
  return isPartial ? { ...expected, status: "insufficient-data" } : expected;
}

/** "Từ 1 - 2 đơn vị". */
function pilots(value: number | undefined): Expected {
  if (value === undefined) return { value, status: "insufficient-data" };
  if (value < 1) return { value, status: "not-met" };
  return { value, status: value > 2 ? "outside" : "met" };
}

/** "Không để đoàn viên, người lao động nào không có Tết". */
const none = (value: number | undefined): Expected => ({
  value,
  status: value === undefined ? "insufficient-data" : value === 0 ? "met" : "not-met",
});

/** "Tăng tỷ lệ đoàn viên": above the share at the end of 2022. */
function risen(reports: readonly Report[], isOpen: boolean, where: "DN" | "KCN"): Expected {
  const value = share(total(reports, `DV_${where}`), total(reports, `LD_${where}`));
  const before = share(total(reports, `DV_${where}_GOC`), total(reports, `LD_${where}_GOC`));
  if (value === undefined || before === undefined) return { value, status: "insufficient-data" };
  return { value, status: value > before ? "met" : isOpen ? "in-progress" : "not-met" };
}

/** "Ngăn ngừa, hạn chế": fewer than in the same months of 2022, or none in either year. */
function fallen(reports: readonly Report[]): Expected {
  const value = total(reports, "TRANHCHAP", "DINHCONG");
  const before = total(reports, "TRANHCHAP_GOC", "DINHCONG_GOC");
  if (value === undefined || before === undefined) return { value, status: "insufficient-data" };
  return { value, status: value < before || (value === 0 && before === 0) ? "met" : "not-met" };
}
