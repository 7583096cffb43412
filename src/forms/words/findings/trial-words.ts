import { formatNumber } from "../../../base/formats";

/** Words about checks on trial. */
export const TRIAL_WORDS = {
  outcome: (check: string, failing: number, of: number): string =>
    `Quy tắc thử: ${check}: ${formatNumber(failing)}/${formatNumber(of)} đơn vị sẽ bị lỗi`,
  /** Adds the names of the units. */
  outcomeWithUnits: (check: string, failing: number, of: number, names: readonly string[]): string =>
    names.length === 0
      ? `${TRIAL_WORDS.outcome(check, failing, of)}.`
      : `${TRIAL_WORDS.outcome(check, failing, of)} (${names.join("; ")}).`,
} as const;
