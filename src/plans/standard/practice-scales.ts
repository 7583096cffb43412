import type { LevelCode } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import type { PracticeScale } from "../../domain/plan/practice-scale";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { between, scale, share } from "../shared/practice-lines";

const MILLION = 1_000_000;

/** What a unit of the level reports, as invented: most reach what they were given, some do not. */
const lines = (few: number, many: number) => [
  between("DN_NN_CD", 0, 2),
  between("DN_NNN_CD", few, many),
  between("DN_FDI_CD", 0, few),
  share("TULDTT_NN_KY", "DN_NN_CD", 0.8, 1),
  share("TULDTT_NNN_KY", "DN_NNN_CD", 0.5, 0.9),
  share("TULDTT_FDI_KY", "DN_FDI_CD", 0.6, 1),
  share("TULDTT_DN_DIEN", "DN_CD", 0.95, 1),
  share("TULDTT_MOI", "TULDTT_DN_KY", 0.05, 0.4),
  share("TULDTT_HIEULUC", "TULDTT_DN_KY", 1, 1),
  share("TULDTT_XL_A", "TULDTT_HIEULUC", 0.05, 0.2),
  share("TULDTT_XL_B", "TULDTT_HIEULUC", 0.3, 0.5),
  between("LD_DN", 40 * many, 120 * many),
  share("TULDTT_LD", "LD_DN", 0.5, 0.95),
  between("LD_TONG", 60 * many, 160 * many),
  share("LD_NU", "LD_TONG", 0.5, 0.65),
  share("DV_DAU", "LD_TONG", 0.7, 0.85),
  between("DV_GIAO", many, 3 * many),
  share("DV_KETNAP", "DV_GIAO", 0.7, 1.3),
  share("DV_KETNAP_KY", "DV_KETNAP", 0.2, 0.6),
  between("DV_CHUYENDEN", 0, few),
  between("DV_CHUYENDI", 0, few),
  between("DV_GIAM", 0, many),
  share("DV_NU", "DV_CUOI", 0.3, 0.45),
  between("CDCS_GIAO", 1, 4),
  between("CDCS_MOI", 0, 4),
  between("SK_SO", 0, many),
  between("SK_LAMLOI", 0, 500 * MILLION),
  between("MAIAM_NHA", 0, 2),
  between("MAIAM_TIEN", 0, 120 * MILLION),
  between("KHEN_TT", 0, few),
  between("KHEN_CN", 1, many),
];

/** Invented orders of magnitude of the rows a template has, for practice data only. */
export function standardScales({ elements }: Plan): readonly PracticeScale[] {
  const of = (level: LevelCode, all: ReturnType<typeof lines>): PracticeScale =>
    scale(
      level,
      all.filter(([code]) => elements.some((element) => element.code === code)),
    );
  return [of(UPPER, lines(3, 30)), of(GRASSROOTS, lines(1, 4))];
}
