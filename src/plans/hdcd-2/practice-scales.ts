import type { PracticeScale } from "../../domain/plan/practice-scale";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { between, scale, share } from "../shared/practice-lines";

const THOUSAND = 1_000;
const MILLION = 1_000_000;

const upper = scale(UPPER, [
  between("LD_TONG", 3_000, 15_000),
  share("LD_NU", "LD_TONG", 0.4, 0.65),
  share("LD_THIEU", "LD_TONG", 0.005, 0.04),
  share("LD_THIEU_NU", "LD_THIEU", 0.3, 0.7),
  between("TL_BQ", 6_500 * THOUSAND, 9_500 * THOUSAND),
  share("TLN_BQ", "LD_TONG", 0.9, 1),
  between("TL_HC", 6_000 * THOUSAND, 8_500 * THOUSAND),
  share("TLN_HC", "TLN_BQ", 0.05, 0.15),
  between("TL_SN", 6_500 * THOUSAND, 9_500 * THOUSAND),
  share("TLN_SN", "TLN_BQ", 0.2, 0.4),
  between("TL_TT7", 7_000 * THOUSAND, 11_000 * THOUSAND),
  between("NO_LUONG", 0, 900 * MILLION),
  share("NHA_BOTRI", "LD_TONG", 0.02, 0.1),
  share("NHA_THUE", "LD_TONG", 0.05, 0.3),
  share("HDLD", "LD_TONG", 0.85, 1),
  share("BAOHIEM", "HDLD", 0.9, 1),
]);

const grassroots = scale(GRASSROOTS, [
  between("LD_TONG", 20, 600),
  share("LD_NU", "LD_TONG", 0.3, 0.7),
  share("LD_THIEU", "LD_TONG", 0, 0.04),
  share("LD_THIEU_NU", "LD_THIEU", 0.2, 0.8),
  between("TL_BQ", 5_500 * THOUSAND, 12_000 * THOUSAND),
  share("TLN_BQ", "LD_TONG", 0.9, 1),
  between("NO_LUONG", 0, 0),
  share("NHA_BOTRI", "LD_TONG", 0, 0.1),
  share("NHA_THUE", "LD_TONG", 0, 0.3),
  share("HDLD", "LD_TONG", 0.85, 1),
  share("BAOHIEM", "HDLD", 0.9, 1),
]);

/** Invented orders of magnitude, for practice data only. */
export const hdcd2PracticeScales: readonly PracticeScale[] = [upper, grassroots];
