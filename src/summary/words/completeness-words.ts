import { SUMMARY_SHEETS, lowerFirst } from "../../forms/words";
import { formatDay, formatNumber } from "../../base/formats";
import {
  ownCoverage,
  unequalCoverage,
  type RollUpGap,
  type ElementTotal,
  type Summary,
} from "../../model/roll-up";
import { enumerated } from "./judged-words";
import { listedNames } from "./summary-words";

/** Names side by side on a printed page. */
const MOST_NAMES = 30;

/** States what the totals lack. `most`: number of units named. */
export function gapWords(gap: RollUpGap, most = MOST_NAMES): string {
  switch (gap.kind) {
    case "unreported":
      return `Chưa có báo cáo ${namesOf(gap)}, số tổng hợp chưa gồm ${gap.rounds.length === 1 ? "đợt này" : "các đợt này"}.`;
    case "lacking":
      return gap.units.length === 1
        ? `${gap.units.join("")} chưa gửi báo cáo ${namesOf(gap)}.`
        : `Có ${formatNumber(gap.units.length)} đơn vị chưa gửi báo cáo ${namesOf(gap)} là ${listedNames(gap.units, most, SUMMARY_SHEETS.filing)}.`;
    case "unlisted":
      return unlistedWords(gap.bodies);
    case "behind": {
      const reports = gap.reports.map(({ name, text }) => (name === "" ? text : `${name} (${text})`));
      return `Báo cáo chưa đủ đơn vị cấp dưới (đã nộp/phải nộp): ${listedNames(reports, most, SUMMARY_SHEETS.filing)}.`;
    }
    case "under-way": {
      const named = gap.rounds.map(({ name, to }) => `${name} (đến hết ngày ${formatDay(to)})`);
      return `${enumerated(named)} chưa kết thúc, số liệu còn thay đổi, chưa phải kết quả cuối cùng.`;
    }
  }
}

/** Names the bodies that report too but that the list of units does not contain. */
export const unlistedWords = (bodies: string): string => `Danh sách đơn vị chưa có ${bodies}.`;

const namesOf = ({ rounds }: Extract<RollUpGap, { readonly rounds: unknown }>): string =>
  enumerated(rounds.map(({ name }) => lowerFirst(name)));

/** States a total's units by round of a review; undefined if one number suffices. */
export function unequalCoverageWords(
  total: Pick<ElementTotal, "rounds">,
  summary: Pick<Summary, "completeness" | "office" | "units">,
): string | undefined {
  const rounds = unequalCoverage(total, summary);
  if (ownCoverage(summary).length > 0)
    return rounds.length === 0 ? "" : `chưa có: ${rounds.map(({ name }) => name).join(", ")}`;
  const [first] = rounds;
  if (first === undefined) return undefined;
  const isEqual = rounds.every(({ n, of }) => n === first.n && of === first.of);
  if (!isEqual) return roundsCoverageWords(rounds);
  return `${rounds.length === 1 ? "" : "mỗi đợt "}${String(first.n)}/${String(first.of)}`;
}

/** Returns "Đợt 1: 8/8; Đợt 2: 0/8": units reporting by round of a review. */
export const roundsCoverageWords = (
  rounds: readonly { readonly name: string; readonly n: number; readonly of: number }[],
): string => rounds.map(({ name, n, of }) => `${name}: ${String(n)}/${String(of)}`).join("; ");
