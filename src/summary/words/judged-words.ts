import { STATUS_WORDS } from "../../forms/words";
import { formatNumber } from "../../base/formats";
import type { JudgedSummary, Status, TargetCounts } from "../../model/roll-up";

/** "A, B và C". */
export const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} và ${parts.at(-1) ?? ""}`;

/** Names read within a sentence; longer lists are cut. */
const MOST_NAMES = 10;
export const namesWords = (names: readonly string[], most = MOST_NAMES): string =>
  names.length <= most
    ? enumerated(names)
    : `${names.slice(0, most).join(", ")} và ${formatNumber(names.length - most)} đơn vị khác`;

/** A verdict inside a sentence. */
export const verdictWords = (status: Status): string =>
  IN_SENTENCES[status] ?? STATUS_WORDS[status].toLocaleLowerCase("vi");

const IN_SENTENCES: { readonly [S in Status]?: string } = {
  "insufficient-data": "chưa đủ số liệu để đánh giá",
};

/** Text around the numbers of the sentence that counts targets by formula. */
export const COUNT_PARTS = {
  assigned: { before: "Trong ", after: " chỉ tiêu được giao có ", each: "chỉ tiêu" },
  followed: { before: "Trong ", after: " việc theo dõi, không giao mức, có ", each: "việc" },
  between: ", ",
  end: ".",
} as const;

type Counted = "assigned" | "followed";

export const countWords = (which: Counted, { total, byStatus }: TargetCounts): readonly string[] => {
  const { before, after, each } = COUNT_PARTS[which];
  const counted = byStatus.map(([status, count]) => `${formatNumber(count)} ${each} ${verdictWords(status)}`);
  return total === 0
    ? []
    : [before + formatNumber(total) + after + counted.join(COUNT_PARTS.between) + COUNT_PARTS.end];
};

/** States the number of targets and their results, in the same sentences on every page. */
export const targetsWords = (judged: JudgedSummary): readonly string[] => [
  ...countWords("assigned", judged.assigned),
  ...countWords("followed", judged.followed),
  ...provisionalWords(judged),
];

/** States which verdicts may still change. */
export function provisionalWords({
  assigned,
  followed,
  isAllProvisional,
}: Pick<JudgedSummary, Counted | "isAllProvisional">): readonly string[] {
  const count = assigned.provisional + followed.provisional;
  if (count === 0) return [];
  return isAllProvisional
    ? ["Mọi đánh giá đều là tạm tính, vì còn thiếu báo cáo."]
    : [`Có ${formatNumber(count)} đánh giá là tạm tính, vì còn thiếu báo cáo.`];
}

/** States errors left in the reports that count. */
export const errorsWords = (
  { errors }: Pick<JudgedSummary, "errors">,
  most = MOST_NAMES,
): readonly string[] => {
  const names = errors.units.map(({ name }) => name);
  const whose = {
    own: "Các bảng tổng hợp",
    all: `Báo cáo của cả ${formatNumber(names.length)} đơn vị đã gửi`,
    some:
      names.length === 1
        ? `Báo cáo của ${names.join("")}`
        : `Báo cáo của ${formatNumber(names.length)} đơn vị (${namesWords(names, most)})`,
  };
  const left = `${whose[errors.in]} còn ${formatNumber(errors.count)} lỗi chưa sửa.`;
  return errors.count === 0 ? [] : [`${left} Số liệu dưới đây tính cả các lỗi này.`];
};
