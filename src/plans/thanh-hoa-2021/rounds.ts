import { roundId, type RoundId } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";
import { lasting } from "../shared/rounds";

/** "Giai đoạn 2021-2030". */
export const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030] as const;

export const roundOf = (year: number): RoundId => roundId(String(year));
export const EVERY_YEAR: readonly RoundId[] = YEARS.map(roundOf);
/** What is done once, at the launch. */
export const FIRST_YEAR: readonly RoundId[] = [roundOf(2021)];

/** The movement has one name for all ten years. */
const theme =
  "Công nhân, viên chức, lao động chung sức, hiện thực hóa khát vọng xây dựng quê hương Thanh Hóa văn minh, thịnh vượng";

/** The plan names no day for sending reports: `due` is ten days after the year. Inferred. */
const year = (of: number): Round => ({
  id: roundOf(of),
  name: `Năm ${of}`,
  theme,
  ...lasting(`${of}-01-01`, `${of}-12-31`, `${of + 1}-01-10`),
});

/** A month after the last year, because every yearly report comes first. Inferred. */
const review = (id: string, name: string, last: number): Round => ({
  id: roundId(id),
  name: `${name} (2021-${last})`,
  theme,
  ...lasting("2021-01-01", `${last}-12-31`, `${last + 1}-01-31`),
  of: YEARS.filter((each) => each <= last).map(roundOf),
});

/** Year by year, with the two reviews of II.5.4. The first year begins before the document was signed (25/02/2021). */
export const rounds: readonly Round[] = [
  ...YEARS.map(year),
  review("5-NAM", "Sơ kết 05 năm", 2025),
  review("10-NAM", "Tổng kết 10 năm", 2030),
];
