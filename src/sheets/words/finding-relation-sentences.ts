import type { FindingOf } from "../../domain/finding/finding";
import type { WordsByRule } from "./finding-by-rule";
import { findingPlace } from "./finding-place";
import { formatDay, formatNumber } from "./number-words";
import { relatedRow, relatedRows } from "./related-rows";
import { percentWords, shownWords } from "./shown-words";

/** "từ 0 đến 100", "từ 0 trở lên", "không quá 100". */
function rangeWords(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `không quá ${formatNumber(most ?? 0)}`;
  return most === undefined
    ? `từ ${formatNumber(least)} trở lên`
    : `từ ${formatNumber(least)} đến ${formatNumber(most)}`;
}

/** 10 → "gấp khoảng 10 lần", 0.001 → "chỉ bằng khoảng 1/1.000". */
const timesWords = (times: number): string =>
  times >= 1
    ? `gấp khoảng ${formatNumber(times)} lần`
    : `chỉ bằng khoảng 1/${formatNumber(Number((1 / times).toPrecision(2)))}`;

const COMPARED: {
  readonly [A in FindingOf<"change">["against"]]: (figure: string, count: number) => string;
} = {
  "last-round": (figure) => `số đã báo cáo đợt trước (${figure})`,
  "last-year": (figure) => `số cùng kỳ năm trước (${figure})`,
  history: (figure, count) => `mức thường báo cáo trong ${formatNumber(count)} kỳ trước (${figure})`,
  neighbours: (figure, count) => `mức giữa của ${formatNumber(count)} đơn vị cùng cấp (${figure})`,
};

function percentDoubt(finding: FindingOf<"percent">): string {
  const { found, numerator, denominator, doubt } = finding;
  const parts = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  return doubt === "over-whole"
    ? `${findingPlace(finding)}: tỷ lệ tính ra ${percentWords(found)} (${parts}), quá 100%.`
    : `${findingPlace(finding)}: thực hiện so với số giao tính ra ${percentWords(found)} (${parts}), có thể hai số không cùng đơn vị tính.`;
}

function listWords(finding: FindingOf<"register-count">): string {
  const { register, registerSheet, choice, expected } = finding;
  const rows = choice === undefined ? "số dòng" : `số dòng “${choice}”`;
  return `${findingPlace(finding)}: ${shownWords(finding.found)} khác ${rows} của “${register}” là ${shownWords(expected)} (trang “${registerSheet}”).`;
}

type RelationRule =
  | "required-if"
  | "all-or-none"
  | "range"
  | "date-in-round"
  | "age-limit"
  | "part-of-whole"
  | "sum-of-parts"
  | "stock-flow"
  | "mean-between"
  | "opening-stock"
  | "assigned-figure"
  | "register-count"
  | "change"
  | "percent"
  | "repeated-entry"
  | "entry-of-two-units";

/** How figures, days and rows of lists fail to fit to others. */
export const RELATION_SENTENCES: Pick<WordsByRule, RelationRule> = {
  "required-if": (f) =>
    `${findingPlace(f)}: chưa nhập số liệu, trong khi ${relatedRow(f.when)} có phát sinh.`,
  "all-or-none": (f) =>
    `${findingPlace(f)}: chưa nhập số liệu, trong khi đã nhập ${relatedRows(f.given)}; các số này phải ghi đủ hoặc để trống hết.`,
  range: (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} không hợp lệ; số liệu này phải ${rangeWords(f.least, f.most)}.`,
  "date-in-round": (f) =>
    f.isDeclared
      ? `${findingPlace(f)}: ngày ${formatDay(shownWords(f.found))} không nằm trong đợt báo cáo (${formatDay(f.from)} - ${formatDay(f.to)}).`
      : `${findingPlace(f)}: ngày ${formatDay(shownWords(f.found))} quá xa thời gian thi đua, có thể gõ nhầm năm.`,
  "age-limit": (f) =>
    `${findingPlace(f)}: sinh ngày ${formatDay(shownWords(f.found))}, không dưới ${formatNumber(f.under)} tuổi tính đến ngày ${formatDay(f.onDay)}.`,
  "part-of-whole": (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} lớn hơn “${f.whole}” là ${shownWords(f.expected)}${f.wholeCell === undefined ? "" : ` (ô ${f.wholeCell})`}.`,
  "sum-of-parts": (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} khác tổng các phần là ${shownWords(f.expected)} (${f.parts.join("; ")}).`,
  "stock-flow": (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} khác số tính được là ${shownWords(f.expected)} (đầu kỳ ${formatNumber(f.opening)} + tăng ${formatNumber(f.increase)} − giảm ${formatNumber(f.decrease)}).`,
  "mean-between": (f) =>
    `${findingPlace(f)}: bình quân chung ${shownWords(f.found)} không nằm giữa các số bình quân thành phần, từ ${formatNumber(f.least)} đến ${formatNumber(f.most)} (${f.parts.join("; ")}).`,
  "opening-stock": (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} khác “${f.continues}” đã báo cáo đợt trước là ${shownWords(f.expected)}.`,
  "assigned-figure": (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} khác số được giao là ${shownWords(f.expected)}.`,
  "register-count": listWords,
  change: (f) =>
    `${findingPlace(f)}: ${shownWords(f.found)} ${timesWords(f.times)} ${COMPARED[f.against](shownWords(f.expected), f.count)}.`,
  percent: percentDoubt,
  "repeated-entry": (f) =>
    f.differs
      ? `${findingPlace(f)}: “${shownWords(f.found)}” đã có ở dòng ${formatNumber(f.firstRow)} của danh sách, nhưng nội dung khác nhau; có thể là hai người trùng tên.`
      : `${findingPlace(f)}: “${shownWords(f.found)}” đã có ở dòng ${formatNumber(f.firstRow)} của danh sách.`,
  "entry-of-two-units": (f) =>
    `${findingPlace(f)}: “${shownWords(f.found)}” cũng có trong danh sách của ${f.otherUnit} (tệp “${f.otherFile}”).`,
};
