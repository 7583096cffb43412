import type { PracticeScale } from "../../domain/plan/practice-scale";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { between, scale, share } from "../shared/practice-lines";

const MILLION = 1_000_000;

/** Most units nearly reach their targets and a few do not: a summary in which everything is met teaches nothing. */
const upper = scale(UPPER, [
  between("CDCS_HCSN", 28, 55),
  between("DN_NN_CD", 1, 5),
  between("DN_NNN_CD", 8, 40),
  between("LD_TONG", 3_000, 15_000),
  share("LD_NU", "LD_TONG", 0.4, 0.65),
  share("DV_DAU", "LD_TONG", 0.78, 0.9),
  between("DV_KETNAP", 60, 420),
  between("DV_CHUYENDEN", 0, 40),
  between("DV_CHUYENDI", 0, 35),
  between("DV_GIAM", 0, 60),
  share("DV_NU", "DV_DAU", 0.4, 0.6),
  share("QT_CDCS", "CDCS_TONG", 0.9, 1),
  between("QT_CAPTREN", 1, 1),
  share("TULDTT_DN_KY", "DN_NNN_CD", 0.6, 0.85),
  share("TULDTT_MOI", "TULDTT_DN_KY", 0.05, 0.3),
  share("ATVSV_DN", "DN_CD", 0.5, 1),
  between("ATVSV_NGUOI", 40, 260),
  between("ATVSV_HOITHI", 1, 1),
  between("ATVSV_BC", 1, 1),
  between("ATVSV_DOI", 1, 1),
  between("KP_SXKD_DT", 900 * MILLION, 4_800 * MILLION),
  share("KP_SXKD_THU", "KP_SXKD_DT", 0.94, 1.08),
  between("DP_SXKD_DT", 400 * MILLION, 2_100 * MILLION),
  share("DP_SXKD_THU", "DP_SXKD_DT", 0.93, 1.1),
  between("KP_CHUACD_DT", 60 * MILLION, 350 * MILLION),
  share("KP_CHUACD_THU", "KP_CHUACD_DT", 0.8, 1.05),
  between("MAIAM_DENGHI", 0, 2),
  between("MAIAM_XAYMOI", 0, 2),
  between("MAIAM_SUACHUA", 1, 2),
  share("QUYETTOAN", "CDCS_TONG", 0.85, 1),
  between("KHEN_TT", 5, 30),
  between("KHEN_CN", 40, 220),
  share("KHEN_TRUCTIEP", "KHEN_CN", 0.3, 0.7),
  share("ND_DACTHU_DAT", "CDCS_TONG", 0.85, 1),
  share("ND_DACTHU", "CDCS_TONG", 1, 1.3),
  between("CT_GANBIEN", 1, 3),
  between("TET_NGUOI", 800, 6_000),
  share("DV_KETNAP_NAM", "DV_KETNAP", 1.5, 4),
  share("DV_GIAO", "DV_KETNAP_NAM", 0.8, 1.2),
  share("CDCS_VM", "CDCS_TONG", 0.7, 0.95),
  share("TONGKET_II", "CDCS_TONG", 0.8, 1),
  between("TONGKET_II_CT", 1, 1),
  between("KHEN_NH_TT", 2, 12),
  between("KHEN_NH_CN", 10, 60),
  share("KHEN_NH_TRUCTIEP", "KHEN_NH_CN", 0.3, 0.7),
]);

const grassroots = scale(GRASSROOTS, [
  between("LD_TONG", 25, 900),
  share("LD_NU", "LD_TONG", 0.3, 0.7),
  share("DV_DAU", "LD_TONG", 0.7, 0.95),
  share("DV_KETNAP", "LD_TONG", 0, 0.03),
  share("DV_CHUYENDEN", "LD_TONG", 0, 0.01),
  share("DV_CHUYENDI", "LD_TONG", 0, 0.01),
  share("DV_GIAM", "LD_TONG", 0, 0.02),
  share("DV_NU", "DV_DAU", 0.3, 0.65),
  between("QT_CDCS", 1, 1),
  between("TULDTT_DN_KY", 0, 1),
  share("TULDTT_MOI", "TULDTT_DN_KY", 0, 1),
  between("QUYETTOAN", 0, 1),
  between("ATVSV_DN", 0, 1),
  between("ATVSV_NGUOI", 2, 15),
  between("KHEN_CN", 0, 12),
  share("KHEN_TRUCTIEP", "KHEN_CN", 0.2, 0.8),
  share("DV_KETNAP_NAM", "DV_KETNAP", 1, 4),
  share("DV_GIAO", "DV_KETNAP_NAM", 0.8, 1.2),
]);

/** Invented orders of magnitude, for practice data only. */
export const phuRieng2017PracticeScales: readonly PracticeScale[] = [upper, grassroots];
