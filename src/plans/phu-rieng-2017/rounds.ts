import { roundId } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";
import { lasting } from "../shared/rounds";

export const ROUND_I = roundId("I");
export const ROUND_II = roundId("II");
export const BOTH_ROUNDS = [ROUND_I, ROUND_II] as const;

/**
 * "Từ nay" is the day the plan was signed, 25/10/2017.
 * The plan names no day for sending reports. What it asks for is done "hết đợt I" and counts figures up to the last day, so
 * that day cannot be the last one to send: `due` is ten days later. Inferred; an office that sets another day edits it here.
 */
export const rounds: readonly Round[] = [
  {
    id: ROUND_I,
    name: "Đợt I",
    theme: "Thi đua nước rút đạt và vượt chỉ tiêu, kế hoạch năm 2017",
    ...lasting("2017-10-25", "2017-12-31", "2018-01-10"),
  },
  {
    id: ROUND_II,
    name: "Đợt II",
    theme: "Thi đua nước rút chào mừng Đại hội Công đoàn tỉnh và Đại hội XII Công đoàn Việt Nam",
    ...lasting("2018-01-01", "2018-03-31", "2018-04-10"),
  },
];
