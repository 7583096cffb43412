import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { adds, awardsListed, listedIn, within } from "../shared/arithmetic";

/** Only relations that follow from what the words mean; nothing that is merely usual. */
export const checks: readonly ArithmeticCheck[] = [
  adds("CDCS_TONG", "CDCS_HCSN", "DN_CD"),

  within("TET_CHAMLO", "LD_DN"),
  within("TET_KHONGCO", "LD_DN"),
  within("DV_DN", "LD_DN"),
  within("DV_HCSN", "LD_HCSN"),
  within("DV_DN_GOC", "LD_DN_GOC"),
  within("TULDTT_DN_KY", "DN_CD"),
  within("QCDC_DN", "DN_CD"),

  within("SK_CONGNHAN", "LD_HCSN"),
  within("SK_NGUOI", "SK_CONGNHAN"),

  within("KHEN_TT_NHO", "KHEN_TT"),
  within("KHEN_TRUCTIEP", "KHEN_CN"),

  within("KH_TRIENKHAI", "CDCS_TONG"),
  within("DK_DANHHIEU", "LD_TONG"),
  within("GIAOUOC", "CDCS_TONG"),
  within("BAOCAO_1", "CDCS_TONG"),
  within("BAOCAO_2", "CDCS_TONG"),

  listedIn("CT_CHAOMUNG", "GL-11_CONG_TRINH", { column: "LOAI", is: "Công trình" }),
  listedIn("PV_CHAOMUNG", "GL-11_CONG_TRINH", { column: "LOAI", is: "Phần việc" }),
  listedIn("SP_CHAOMUNG", "GL-11_CONG_TRINH", { column: "LOAI", is: "Sản phẩm" }),

  within("SOKET_1", "CDCS_TONG"),
  within("SOKET_2", "CDCS_TONG"),
  within("TUCHU_DANGKY", "CDCS_HCSN"),
  within("TUCHU_DAT", "TUCHU_DANGKY"),
  listedIn("DIEM_DONVI", "GL-04_DIEM"),
  ...awardsListed("GL-13_KHEN_THUONG", {
    collectives: "KHEN_TT",
    persons: "KHEN_CN",
    workers: "KHEN_TRUCTIEP",
  }),
];
