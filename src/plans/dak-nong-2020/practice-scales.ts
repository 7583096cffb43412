import type { PracticeScale } from "../../domain/plan/practice-scale";
import { UPPER } from "../shared/levels";
import { between, days, scale, share } from "../shared/practice-lines";

/** Most units nearly do everything and a few do not: a summary in which everything is met teaches nothing. */
const upper = scale(UPPER, [
  between("CDCS_TONG", 40, 110),
  share("KH_CDCS", "CDCS_TONG", 0.92, 1),
  between("KH_CT", 1, 1),
  share("SOKET_1_CDCS", "CDCS_TONG", 0.85, 1),
  between("SOKET_1_CT", 1, 1),
  share("SOKET_2_CDCS", "CDCS_TONG", 0.85, 1),
  between("SOKET_2_CT", 1, 1),
  share("GIAOUOC_CDCS", "CDCS_TONG", 0.6, 1),
  between("GIAOUOC_CT", 1, 1),
  share("NUOCRUT_CDCS", "CDCS_TONG", 0.7, 1),
  days("NUOCRUT_TU", "2020-10-01", "2020-10-04"),
  days("NUOCRUT_DEN", "2020-12-31", "2020-12-31"),
  between("CTNQ_GIAO", 10, 14),
  share("CTNQ_DAT", "CTNQ_GIAO", 0.85, 1),
  between("KTXH_GIAO", 6, 9),
  share("KTXH_DAT", "KTXH_GIAO", 0.8, 1),
  share("DANHGIA_CDCS", "CDCS_TONG", 0.8, 1),
  between("DANHGIA_CT", 1, 1),
  share("HN_DHTT_CDCS", "CDCS_TONG", 0.1, 0.5),
  between("HN_DHTT_CT", 0, 1),
  between("DETAI", 0, 6),
  between("SANGKIEN", 20, 160),
  between("CT_DANGKY", 5, 30),
  share("CT_XONG", "CT_DANGKY", 0.3, 1),
  between("KHEN_TT", 5, 40),
  between("KHEN_CN", 40, 260),
  share("KHEN_TRUCTIEP", "KHEN_CN", 0.2, 0.6),
]);

/** Invented orders of magnitude, for practice data only. */
export const dakNong2020PracticeScales: readonly PracticeScale[] = [upper];
