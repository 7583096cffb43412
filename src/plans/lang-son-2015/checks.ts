import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { awardsListed, listedIn, within } from "../shared/arithmetic";

/** Only relations that follow from what the words mean; nothing that is merely usual. */
export const checks: readonly ArithmeticCheck[] = [
  within("CDCS_HCSN", "CDCS_TONG"),
  within("THEOBAC_NGUOI", "LD_TONG"),
  within("CQ_VANHOA", "CDCS_HCSN"),
  within("CQ_ANTOAN", "CDCS_HCSN"),
  within("GIAOUOC_CDCS", "CDCS_TONG"),
  within("GIAOUOC_CT", "CAPTREN_TONG"),
  within("KHEN_TRUCTIEP", "KHEN_CN"),
  within("CDCS_VM", "CDCS_TONG"),
  within("KTXH_DAT", "KTXH_GIAO"),
  within("KTXH_VUOT", "KTXH_DAT"),
  within("CTCD_DAT", "CTCD_GIAO"),
  within("SOKET_CDCS", "CDCS_TONG"),
  within("SOKET_CT", "CAPTREN_TONG"),
  within("TONGKET_CDCS", "CDCS_TONG"),
  within("TONGKET_CT", "CAPTREN_TONG"),

  listedIn("DETAI", "LS-07_SANG_KIEN", { column: "LOAI", is: "Đề tài khoa học" }),
  listedIn("SANGKIEN", "LS-07_SANG_KIEN", { column: "LOAI", is: "Sáng kiến cải tiến kỹ thuật" }),
  listedIn("CT_SANPHAM", "LS-07_SANG_KIEN", { column: "LOAI", is: "Công trình, sản phẩm mới" }),
  ...awardsListed("LS-09_KHEN_THUONG", {
    collectives: "KHEN_TT",
    persons: "KHEN_CN",
    workers: "KHEN_TRUCTIEP",
  }),
];
