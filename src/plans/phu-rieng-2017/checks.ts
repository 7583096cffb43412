import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { elementCode } from "../../domain/codes";
import { elementCodes } from "../code-lists";
import { adds, awardsListed, listedIn, within } from "../shared/arithmetic";
import { BIRTH_DATE, CHILDREN } from "./registers";

/** Only relations that follow from what the words mean; nothing that is merely usual. */
export const checks: readonly ArithmeticCheck[] = [
  adds("CDCS_TONG", "CDCS_HCSN", "DN_CD"),
  adds("DN_CD", "DN_NN_CD", "DN_NNN_CD"),

  within("QT_CDCS", "CDCS_TONG"),
  within("QT_CAPTREN", "CAPTREN_TONG"),
  within("TULDTT_DN_KY", "DN_NNN_CD"),
  adds("TULDTT_DN_KY", "TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C", "TULDTT_XL_D", "TULDTT_XL_CHUA"),
  within("TULDTT_MOI", "TULDTT_DN_KY"),
  within("TULDTT_NN_KY", "DN_NN_CD"),
  adds("TULDTT_NN_KY", "TULDTT_NN_A", "TULDTT_NN_B", "TULDTT_NN_C", "TULDTT_NN_D", "TULDTT_NN_CHUA"),

  within("ATVSV_DN", "DN_CD"),
  within("ATVSV_BC", "CAPTREN_TONG"),
  within("ATVSV_DOI_DAT", "CAPTREN_TONG"),

  within("ND_DACTHU_DAT", "CDCS_TONG"),
  within("CT_GANBIEN_DAT", "CAPTREN_TONG"),
  within("TET_KH", "CDCS_TONG"),
  within("TET_KH_CT", "CAPTREN_TONG"),
  within("DN_HUONGUNG", "DN_CD"),
  within("DN_HOTRO", "DN_CD"),

  within("MAIAM_DAT", "CAPTREN_TONG"),
  within("KK_HOTRO", "KK_TONG"),

  within("LD_NU", "LD_TONG"),
  within("DV_NU", "DV_CUOI"),
  within("DV_NU", "LD_NU"),
  within("DV_CUOI", "LD_TONG"),
  {
    kind: "stock-flow",
    opening: elementCode("DV_DAU"),
    increases: elementCodes("DV_KETNAP", "DV_CHUYENDEN"),
    decreases: elementCodes("DV_CHUYENDI", "DV_GIAM"),
    closing: elementCode("DV_CUOI"),
  },

  within("QUYETTOAN", "CDCS_TONG"),
  within("HS_TNLD", "KK_TONG"),
  within("HS_TREEM", "TREEM_TIM"),
  within("KHEN_TRUCTIEP", "KHEN_CN"),
  within("KHEN_NH_TRUCTIEP", "KHEN_NH_CN"),
  within("DV_KETNAP", "DV_KETNAP_NAM"),
  within("CDCS_VM", "CDCS_TONG"),
  within("TONGKET_II", "CDCS_TONG"),
  within("TONGKET_II_CT", "CAPTREN_TONG"),

  { kind: "age-limit", register: CHILDREN, birthDate: BIRTH_DATE, under: 16 },

  listedIn("KK_TNLD", "KHO_KHAN", { column: "DIEN", is: "Tai nạn lao động" }),
  listedIn("KK_BNN", "KHO_KHAN", { column: "DIEN", is: "Bệnh nghề nghiệp" }),
  listedIn("KK_HOANCANH", "KHO_KHAN", { column: "DIEN", is: "Hoàn cảnh đặc biệt khó khăn" }),
  listedIn("TREEM_TIM", "TRE_EM", { column: "BENH", is: "Tim bẩm sinh" }),
  listedIn("TREEM_MIENG", "TRE_EM", { column: "BENH", is: "Dị tật hở môi, vòm miệng" }),
  listedIn("CT_DENGHI", "CONG_TRINH", { column: "GAN_BIEN", is: "Có" }),
  listedIn("HS_MAIAM", "MAI_AM"),
  listedIn("SK_HOSO", "SANG_KIEN", { column: "DE_NGHI", is: "Có" }),
  ...awardsListed("KHEN_THUONG", { collectives: "KHEN_TT", persons: "KHEN_CN", workers: "KHEN_TRUCTIEP" }),
  ...awardsListed("KHEN_THUONG", {
    collectives: "KHEN_NH_TT",
    persons: "KHEN_NH_CN",
    workers: "KHEN_NH_TRUCTIEP",
  }),
];
