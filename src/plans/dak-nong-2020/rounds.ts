import { isoDate, roundId } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";
import { lasting } from "../shared/rounds";

export const ROUND_1 = roundId("1");
export const ROUND_2 = roundId("2");
export const BOTH_ROUNDS = [ROUND_1, ROUND_2] as const;

/**
 * "Từ tháng 01/2020" is read as from the first day of the month; the plan was signed on 12/02/2020, after it began.
 * The plan names no day for sending reports ("Sau mỗi đợt thi đua"): `due` is ten days after the round. Inferred.
 * "Thi đua nước rút 90 ngày" has no dates either: the last ninety days of the year, 03/10 and 31/12 both counted. Inferred.
 */
export const rounds: readonly Round[] = [
  {
    id: ROUND_1,
    name: "Đợt 1",
    theme: "Mừng Đảng quang vinh - Mừng sinh nhật Bác",
    ...lasting("2020-01-01", "2020-06-30", "2020-07-10"),
  },
  {
    id: ROUND_2,
    name: "Đợt 2",
    theme:
      "Chào mừng hội nghị điển hình tiên tiến các cấp trong công nhân, viên chức, lao động tỉnh Đắk Nông tiến tới Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng",
    ...lasting("2020-07-01", "2020-12-31", "2021-01-10"),
    sprint: {
      name: "Thi đua nước rút 90 ngày",
      from: isoDate("2020-10-03"),
      to: isoDate("2020-12-31"),
      isInferred: true,
    },
  },
  {
    id: roundId("NAM"),
    name: "Tổng kết năm 2020",
    theme: "Phong trào thi đua năm 2020",
    ...lasting("2020-01-01", "2020-12-31", "2021-01-10"),
    of: BOTH_ROUNDS,
  },
];
