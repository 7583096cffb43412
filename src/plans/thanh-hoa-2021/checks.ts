import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { columnCode, elementCode, registerCode } from "../../domain/codes";
import { listedIn, within } from "../shared/arithmetic";
import { ASSIGNED_TARGETS, REACHED, RESULT } from "./registers";
import { YEARS } from "./rounds";

const inRound = (element: string): ArithmeticCheck => ({ kind: "in-round", element: elementCode(element) });

/** Only relations that follow from what the words mean; nothing that is merely usual. */
export const checks: readonly ArithmeticCheck[] = [
  inRound("KH_NGAY"),
  inRound("PD_CT_NGAY"),
  inRound("PD_CDCS_NGAY"),
  within("KH_DUNGHAN", "DAUMOI_2021"),
  within("PD_CT_DUNGHAN", "CAPTREN_TONG"),
  within("PD_CDCS_DUNGHAN", "CDCS_2021"),
  within("GIAOUOC_CDCS", "CDCS_2021"),
  within("GIAOUOC_CT", "DAUMOI_2021"),
  within("TRUSO", "DAUMOI_2021"),
  within("KHAUHIEU_TS", "TRUSO"),

  within("CT_DAT", "CT_GIAO"),
  { kind: "register-count", element: elementCode("CT_GIAO"), register: ASSIGNED_TARGETS },
  {
    kind: "register-count",
    element: elementCode("CT_DAT"),
    register: ASSIGNED_TARGETS,
    where: { column: RESULT, is: REACHED },
  },

  ...YEARS.flatMap((year) => [
    within(`SK_${year}_CDCS`, `CDCS_${year}`),
    within(`SK_${year}_CT`, `DAUMOI_${year}`),
  ]),
  within("SK_5NAM_CDCS", "CDCS_2025"),
  within("SK_5NAM_CT", "DAUMOI_2025"),
  within("TK_10NAM_CDCS", "CDCS_2030"),
  within("TK_10NAM_CT", "DAUMOI_2030"),

  { kind: "in-round", register: registerCode("TH-19_CONG_TRINH"), column: columnCode("NGAY_PD") },

  listedIn("CNG_DENGHI", "TH-09_DANH_HIEU", { column: "DANH_HIEU", is: "Công nhân giỏi xứ Thanh" }),
  listedIn("TIEUBIEU_DENGHI", "TH-09_DANH_HIEU", {
    column: "DANH_HIEU",
    is: "CC, VC, NLĐ tiêu biểu xứ Thanh",
  }),
  listedIn("GUONG_TT", "TH-14_GUONG_TOT", { column: "DOI_TUONG", is: "Tập thể" }),
  listedIn("GUONG_CN", "TH-14_GUONG_TOT", { column: "DOI_TUONG", is: "Cá nhân" }),
  listedIn("CT_TRONGDIEM", "TH-19_CONG_TRINH"),
  within("KH_CDCS", "CDCS_2021"),
  within("CUM_NHIEMVU", "DAUMOI_2021"),
];
