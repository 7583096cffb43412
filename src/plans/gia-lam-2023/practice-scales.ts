import type { PracticeScale } from "../../domain/plan/practice-scale";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { between, scale, share } from "../shared/practice-lines";

const grassroots = scale(GRASSROOTS, [
  between("LD_HCSN", 18, 90),
  between("LD_DN", 30, 620),
  share("DV_HCSN", "LD_HCSN", 0.95, 1),
  share("DV_DN", "LD_DN", 0.72, 0.95),
  share("LD_DN_GOC", "LD_DN", 0.9, 1.08),
  share("DV_DN_GOC", "LD_DN_GOC", 0.7, 0.93),
  share("DV_HCSN_GOC", "DV_HCSN", 0.94, 1),
  share("DV_KETNAP", "DV_DN", 0, 0.05),
  between("SK_DN_DANGKY", 2, 14),
  share("SK_DN_XONG", "SK_DN_DANGKY", 0.7, 1.4),
  share("TET_CHAMLO", "LD_DN", 0.95, 1),
  between("TET_KHONGCO", 0, 0),
  between("TRANHCHAP", 0, 0),
  between("DINHCONG", 0, 0),
  between("TRANHCHAP_GOC", 0, 1),
  between("DINHCONG_GOC", 0, 0),
  between("TULDTT_DN_KY", 0, 1),
  between("QCDC_DN", 1, 1),
  between("DOITHOAI", 1, 3),
  between("CT_CHAOMUNG", 0, 1),
  between("PV_CHAOMUNG", 0, 3),
  between("SP_CHAOMUNG", 0, 2),
  share("SK_CONGNHAN", "LD_HCSN", 0.15, 0.5),
  share("SK_NGUOI", "SK_CONGNHAN", 0.5, 1),
  between("KH_TRIENKHAI", 1, 1),
  share("DK_DANHHIEU", "LD_TONG", 0.94, 1),
  between("GIAOUOC", 0, 1),
  between("KHEN_TT", 0, 3),
  between("KHEN_CN", 2, 18),
  share("KHEN_TRUCTIEP", "KHEN_CN", 0.3, 0.8),
  between("BAOCAO_1", 1, 1),
  between("BAOCAO_2", 1, 1),
]);

const upper = scale(UPPER, [between("DIEM_DONVI", 1, 2), between("CDCS_MOI", 1, 6)]);

/** Invented orders of magnitude, for practice data only. */
export const giaLam2023PracticeScales: readonly PracticeScale[] = [grassroots, upper];
