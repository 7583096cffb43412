import type { PracticeScale } from "../../domain/plan/practice-scale";
import { UPPER } from "../shared/levels";
import { between, days, scale, share } from "../shared/practice-lines";

const upper = scale(UPPER, [
  between("CDCS_TONG", 55, 140),
  share("CDCS_HCSN", "CDCS_TONG", 0.75, 0.9),
  between("LD_TONG", 1_800, 7_500),
  share("THEOBAC_NGUOI", "LD_TONG", 0.8, 1),
  share("CQ_VANHOA", "CDCS_HCSN", 0.7, 0.95),
  share("CQ_ANTOAN", "CDCS_HCSN", 0.8, 1),
  share("HOCTAP_NGUOI", "LD_TONG", 0.05, 0.3),
  share("GIAOUOC_CDCS", "CDCS_TONG", 0.7, 1),
  between("GIAOUOC_CT", 1, 1),
  between("DETAI", 0, 5),
  between("SANGKIEN", 15, 220),
  between("CT_SANPHAM", 0, 12),
  between("DAOTAO_CDCS", 60, 260),
  between("DAOTAO_CT", 1, 6),
  between("KHEN_CN", 60, 320),
  share("KHEN_TRUCTIEP", "KHEN_CN", 0.3, 0.7),
  share("CDCS_VM", "CDCS_TONG", 0.75, 0.95),
  between("KTXH_GIAO", 14, 22),
  share("KTXH_DAT", "KTXH_GIAO", 0.8, 1),
  share("KTXH_VUOT", "KTXH_DAT", 0.1, 0.5),
  between("CTCD_GIAO", 9, 13),
  share("CTCD_DAT", "CTCD_GIAO", 0.85, 1),
  share("SOKET_CDCS", "CDCS_TONG", 0.8, 1),
  days("SOKET_NGAY", "2015-07-20", "2015-07-30"),
  share("TONGKET_CDCS", "CDCS_TONG", 0.9, 1),
  between("TONGKET_CT", 1, 1),
  between("CAY_TRONG", 800, 9_000),
  between("RAQUAN_NGUOI", 500, 3_200),
  share("RAQUAN_CONG", "RAQUAN_NGUOI", 0.8, 1.5),
  share("BAOCAO_CDCS", "CDCS_TONG", 1, 1.6),
  between("BAOCAO_CT", 1, 3),
]);

/** Invented orders of magnitude, for practice data only. */
export const langSon2015PracticeScales: readonly PracticeScale[] = [upper];
