import { formatDay, formatNumber } from "../../../base/formats";
import type { Explained, FindingBase, FormerExplanation } from "../../../model/finding";
import { shortened } from "../shown-words";

/** "12500 | 10" as stored → "12.500; 10". */
export const explainedFigures = (found: string): string =>
  found
    .split(" | ")
    .map((figure) =>
      /^-?\d+(?:\.\d+)?$/.test(figure) ? formatNumber(Number(figure)) : shortened(formatDay(figure)),
    )
    .join("; ");

/** The reason why a flagged value is right, its author and day: "Sáp nhập xã (Ban Tổ chức, 05/01/2018)". */
export function explainedWords({ reason, by, at }: Explained): string {
  const source = [...(by === undefined ? [] : [by]), ...(at === undefined ? [] : [formatDay(at)])].join(", ");
  return source === "" ? reason : `${reason} (${source})`;
}

const explainedSentence = (explained: Explained): string => `Đã giải trình: ${explainedWords(explained)}.`;

const formerSentence = ({ reason, found }: FormerExplanation): string =>
  `Trước đây đã giải trình cho số liệu ${explainedFigures(found)}: “${reason}”; nay số liệu đã khác, đề nghị sửa hoặc giải trình lại.`;

/** Adds remarks to a finding's sentence: on trial, explained, or explained for other figures. */
export function withRemarks(
  sentence: string,
  { trial, explained, formerly }: Pick<FindingBase, "trial" | "explained" | "formerly">,
): string {
  return [
    trial === undefined ? sentence : `Quy tắc thử, chưa tính là lỗi. ${sentence}`,
    ...(explained === undefined ? [] : [explainedSentence(explained)]),
    ...(formerly === undefined ? [] : [formerSentence(formerly)]),
  ].join(" ");
}

/** Advice for an explained value. */
export const EXPLAINED_MEND = "Không cần sửa: đã có giải trình; số liệu thay đổi thì chương trình hỏi lại.";

/** Words of the sheet on which a unit explains flagged values. */
export const EXPLANATION_WORDS = {
  sheet: "Giải trình",
  title: "GIẢI TRÌNH SỐ LIỆU",
  guidance:
    "Những số liệu được chương trình nhắc xem lại nhưng đúng như thực tế, kèm lý do. Trang này được gửi cùng báo cáo; sửa được lý do ở cột “Giải trình”, xóa lý do là bỏ giải trình. Khi số liệu thay đổi, cần giải trình lại.",
  headings: {
    cause: "Nội dung được nhắc",
    sheet: "Trang tính",
    cell: "Ô",
    subject: "Số liệu",
    value: "Giá trị đã giải trình",
    reason: "Giải trình",
    by: "Người giải trình",
    at: "Ngày",
  },
  wholeFile: "Cả tệp",
} as const;
