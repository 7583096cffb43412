import type { PracticeScale } from "../../domain/plan/practice-scale";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { between, days, scale, share } from "../shared/practice-lines";
import { YEARS } from "./rounds";

/** Most units nearly do everything and a few do not: a summary in which everything is met teaches nothing. */
const upper = scale(UPPER, [
  days("KH_NGAY", "2021-02-26", "2021-03-06"),
  between("CT_GIAO", 8, 14),
  share("CT_DAT", "CT_GIAO", 0.8, 1),
  between("HN_HCSN", 1, 1),
  between("HN_DN", 1, 1),
  days("PD_CT_NGAY", "2021-03-08", "2021-04-02"),
  days("PD_CDCS_NGAY", "2021-04-20", "2021-05-07"),
  share("PD_CDCS_DUNGHAN", "CDCS_2021", 0.9, 1),
  share("GIAOUOC_CDCS", "CDCS_2021", 0.7, 1),
  between("GIAOUOC_CT", 1, 1),
  between("DANGKY_NGUOI", 1_500, 9_000),
  between("KHAUHIEU_TS", 1, 1),
  between("TRUSO", 1, 1),
  between("TRUCQUAN", 5, 60),
  between("TAILIEU", 1, 12),
  between("TINBAI", 4, 50),
  between("KHAUHIEU_DV", 40, 110),
  between("CNG_DANGKY", 20, 300),
  share("CNG_DENGHI", "CNG_DANGKY", 0.02, 0.08),
  share("CNG_TANG", "CNG_DENGHI", 0.4, 1),
  between("TIEUBIEU_DANGKY", 20, 300),
  share("TIEUBIEU_DENGHI", "TIEUBIEU_DANGKY", 0.02, 0.08),
  share("TIEUBIEU_TANG", "TIEUBIEU_DENGHI", 0.4, 1),
  ...YEARS.flatMap((year) => [
    between(`CDCS_${year}`, 70, 160),
    share(`SK_${year}_CDCS`, `CDCS_${year}`, 0.9, 1),
    between(`SK_${year}_CT`, 1, 1),
  ]),
  share("SK_5NAM_CDCS", "CDCS_2025", 0.85, 1),
  between("SK_5NAM_CT", 1, 1),
  share("TK_10NAM_CDCS", "CDCS_2030", 0.85, 1),
  between("TK_10NAM_CT", 1, 1),
]);

const grassroots = scale(GRASSROOTS, [
  days("PD_CDCS_NGAY", "2021-04-01", "2021-05-05"),
  between("GIAOUOC_CDCS", 0, 1),
  between("DANGKY_NGUOI", 15, 400),
  between("KHAUHIEU_DV", 0, 1),
  between("CNG_DANGKY", 0, 6),
  between("TIEUBIEU_DANGKY", 0, 6),
  ...YEARS.map((year) => between(`SK_${year}_CDCS`, 1, 1)),
]);

/** Invented orders of magnitude, for practice data only. */
export const thanhHoa2021PracticeScales: readonly PracticeScale[] = [upper, grassroots];
