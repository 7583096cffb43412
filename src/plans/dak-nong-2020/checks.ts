import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { awardsListed, listedIn, within } from "../shared/arithmetic";

/** Only relations that follow from what the words mean; nothing that is merely usual. */
export const checks: readonly ArithmeticCheck[] = [
  within("KH_CDCS", "CDCS_TONG"),
  within("KH_CT", "CAPTREN_TONG"),
  within("SOKET_1_CDCS", "CDCS_TONG"),
  within("SOKET_1_CT", "CAPTREN_TONG"),
  within("SOKET_2_CDCS", "CDCS_TONG"),
  within("SOKET_2_CT", "CAPTREN_TONG"),
  within("GIAOUOC_CDCS", "CDCS_TONG"),
  within("GIAOUOC_CT", "CAPTREN_TONG"),
  within("NUOCRUT_DAT", "CAPTREN_TONG"),
  within("NUOCRUT_CDCS", "CDCS_TONG"),
  within("DANHGIA_CDCS", "CDCS_TONG"),
  within("DANHGIA_CT", "CAPTREN_TONG"),
  within("CTNQ_DAT", "CTNQ_GIAO"),
  within("KTXH_DAT", "KTXH_GIAO"),
  within("CT_XONG", "CT_DANGKY"),
  within("KHEN_TRUCTIEP", "KHEN_CN"),

  listedIn("DETAI", "DN-05_SANG_KIEN", { column: "LOAI", is: "Đề tài khoa học" }),
  listedIn("SANGKIEN", "DN-05_SANG_KIEN", { column: "LOAI", is: "Sáng kiến cải tiến kỹ thuật" }),
  listedIn("CT_DANGKY", "DN-06_CONG_TRINH"),
  ...awardsListed("DN-07_KHEN_THUONG", {
    collectives: "KHEN_TT",
    persons: "KHEN_CN",
    workers: "KHEN_TRUCTIEP",
  }),
];
