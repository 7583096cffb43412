import { formatNumber, formatPercent } from "../../../base/formats";
import type { NumberReading, ReadingWay, Suggestion, SuggestionReason } from "../../../model/numbers";
import { amountOf } from "../../../model/value";

const WAYS: {
  readonly [W in ReadingWay]: { readonly shown: (amount: number) => string; readonly by?: string };
} = {
  digits: { shown: formatNumber },
  thousands: { shown: formatNumber, by: "dấu ngăn cách hàng nghìn" },
  decimal: { shown: formatNumber, by: "dấu thập phân" },
  percent: { shown: formatPercent },
  fraction: { shown: formatPercent, by: "ghi theo số thập phân" },
  "unit-of-cell": { shown: formatNumber, by: "theo đơn vị tính của ô" },
  "unit-as-written": { shown: formatNumber, by: "quy đổi từ đơn vị đã ghi" },
  nothing: { shown: () => "không phát sinh", by: "tính là 0" },
  "not-known": { shown: () => "chưa có số liệu" },
  ticked: { shown: () => "đánh dấu là có", by: "tính là 1" },
  "not-concerned": { shown: () => "không áp dụng" },
};

const answerWords = ({ answer, way }: NumberReading): string => WAYS[way].shown(amountOf(answer) ?? 0);

/** One reading of a number and its reason: "1.234 (dấu ngăn cách hàng nghìn)". */
export function readingWords(reading: NumberReading): string {
  const { by } = WAYS[reading.way];
  return by === undefined ? answerWords(reading) : `${answerWords(reading)} (${by})`;
}

const REASONS: { readonly [R in SuggestionReason]: string } = {
  whole: "vì số liệu này phải là số nguyên",
  range: "vì khớp với các số liệu liên quan trong biểu mẫu",
  "last-round": "vì gần với số liệu đợt trước của đơn vị",
  neighbours: "vì gần với số liệu của các đơn vị khác",
};

/** Says which reading is likely and why; starts in lower case. */
export const suggestionWords = ({ reading, reason }: Suggestion): string =>
  `nhiều khả năng là ${answerWords(reading)}, ${REASONS[reason]}`;
