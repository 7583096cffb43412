import type { FindingOf } from "../../domain/finding/finding";
import type { MisreadingReason } from "../../domain/entry/entry";
import { shownWords } from "./shown-words";

const REASONS: { readonly [R in MisreadingReason]: (found: string) => string } = {
  "not-a-number": (found) => `“${found}” không phải là số.`,
  "not-yes-or-no": (found) => `“${found}” không phải là Có hoặc Không.`,
  "not-a-date": (found) => `“${found}” không phải là ngày tháng hợp lệ.`,
  "not-a-choice": (found) => `“${found}” không có trong danh sách được chọn.`,
  "error-value": (found) => `ô đang báo lỗi công thức ${found}.`,
};

/** Why what stands in a cell is no value of the kind asked for, starting in lower case. */
export const misreadingSentence = (finding: FindingOf<"type">): string =>
  REASONS[finding.reason](shownWords(finding.found));
