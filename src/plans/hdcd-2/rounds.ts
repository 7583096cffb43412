import { roundId, type RoundId } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";
import { lasting } from "../shared/rounds";

/** Another year is one number more. */
const YEARS = [2025, 2026, 2027] as const;

const theme = "Báo cáo tổng hợp số liệu về hoạt động công đoàn";

/**
 * The two cut-offs that are ticked on the sheet, 31/5 and 30/11. Neither the first day of a statistical year nor the days
 * for sending are known: 01/12 of the year before, and ten days after the cut-off. Inferred.
 */
const cutOffs = (year: number): readonly Round[] => [
  {
    id: roundId(`${year}-05`),
    name: `Số liệu tính đến ngày 31/5/${year}`,
    theme,
    ...lasting(`${year - 1}-12-01`, `${year}-05-31`, `${year}-06-10`),
    isPeriodInferred: true,
  },
  {
    id: roundId(`${year}-11`),
    name: `Số liệu tính đến ngày 30/11/${year}`,
    theme,
    ...lasting(`${year}-06-01`, `${year}-11-30`, `${year}-12-10`),
    isPeriodInferred: true,
  },
];

export const rounds: readonly Round[] = YEARS.flatMap(cutOffs);
export const EVERY_ROUND: readonly RoundId[] = rounds.map(({ id }) => id);
