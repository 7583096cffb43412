import { roundId } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";
import { lasting } from "../shared/rounds";

export const ROUND_1 = roundId("1");
export const ROUND_2 = roundId("2");
export const BOTH_ROUNDS = [ROUND_1, ROUND_2] as const;

/**
 * "Từ tháng 01/01/2023" is a misprint for the day 01/01/2023; the plan was signed on 26/12/2022. It names no day for
 * sending reports ("theo qui định"): `due` is ten days after the round. Inferred.
 */
export const rounds: readonly Round[] = [
  {
    id: ROUND_1,
    name: "Đợt 1",
    theme: "Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng Đại hội Công đoàn các cấp",
    ...lasting("2023-01-01", "2023-06-30", "2023-07-10"),
  },
  {
    id: ROUND_2,
    name: "Đợt 2",
    theme: "Thi đua lao động giỏi, lao động sáng tạo, hoàn thành thắng lợi nhiệm vụ năm 2023",
    ...lasting("2023-07-01", "2023-12-31", "2024-01-10"),
  },
  {
    id: roundId("NAM"),
    name: "Tổng kết năm 2023",
    theme: "Phong trào thi đua trong CNVCLĐ Huyện năm 2023",
    ...lasting("2023-01-01", "2023-12-31", "2024-01-10"),
    of: BOTH_ROUNDS,
  },
];
