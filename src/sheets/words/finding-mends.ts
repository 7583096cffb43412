import type { Finding, RuleId } from "../../domain/finding/finding";
import type { MisreadingReason } from "../../domain/entry/entry";
import { EXPLAINED_MEND } from "./explanation-words";
import type { FindingByRule, WordsByRule } from "./finding-by-rule";
import { RELATION_MENDS } from "./finding-relation-mends";
import { SHEET_MENDS } from "./finding-sheet-mends";
import { formatNumber } from "./number-words";
import { ownFormMend } from "./own-form-finding-words";
import { shownWords } from "./shown-words";

const RETYPE: { readonly [R in MisreadingReason]: string } = {
  "not-a-number": "Nhập lại bằng chữ số; không phát sinh thì ghi KPS, không áp dụng thì ghi KAD.",
  "not-yes-or-no": "Chọn Có hoặc Không trong danh sách của ô.",
  "not-a-date": "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2021.",
  "not-a-choice": "Chọn một mục trong danh sách của ô.",
  "error-value": "Xóa công thức lỗi và nhập lại số liệu.",
};

const MENDS: WordsByRule = {
  ...SHEET_MENDS,
  ...RELATION_MENDS,
  required: () => "Nhập số liệu; không phát sinh thì ghi KPS, không áp dụng cho đơn vị thì ghi KAD.",
  type: (f) => RETYPE[f.reason],
  "text-number": (f) =>
    f.decided === undefined
      ? "Không cần sửa nếu đã hiểu đúng; nếu chưa đúng, nhập lại bằng số."
      : "Không cần sửa; quyết định này được nhớ cho đúng đơn vị, số liệu và cách ghi này.",
  "typed-unit": () =>
    "Không cần sửa nếu đã hiểu đúng; lần sau chỉ gõ chữ số, đơn vị tính đã in sẵn ở cột bên.",
  "ambiguous-number": () =>
    "Hỏi lại đơn vị số đúng là bao nhiêu, rồi nhập chỉ gồm chữ số (không có dấu ngăn cách hàng nghìn), hoặc ghi KPS, KAD.",
  "cleaned-text": () =>
    "Không cần sửa nếu đã đọc đúng; nếu chưa đúng, gõ lại bằng phông Unicode, ví dụ Times New Roman.",
  "lost-letters": () => "Đề nghị đơn vị gõ lại nội dung này bằng phông Unicode, ví dụ Times New Roman.",
  "whole-number": (f) => {
    const meant = typeof f.found === "number" ? Number((f.found * 1000).toPrecision(15)) : NaN;
    return Number.isInteger(meant) && Math.abs(meant) < 1_000_000
      ? `Kiểm tra dấu chấm, dấu phẩy và nhập lại số nguyên; nếu định gõ số hàng nghìn thì số đúng là ${formatNumber(meant)}.`
      : "Kiểm tra dấu chấm, dấu phẩy và nhập lại số nguyên.";
  },
  negative: () => "Kiểm tra và nhập lại số từ 0 trở lên.",
  ratio: () => "Chép lại công thức từ biểu mẫu gốc; bảng tổng hợp luôn tính lại tỷ lệ từ tử số và mẫu số.",
  "overwritten-formula": (f) =>
    f.percent === "hundredfold"
      ? "Không cần nhập ô này: chép lại công thức từ biểu mẫu gốc; tỷ lệ phần trăm gõ tay phải có cả dấu %."
      : "Không cần nhập ô này: chép lại công thức từ biểu mẫu gốc, hoặc mở tệp bằng Excel rồi lưu lại để tính lại.",
  "wrong-plan": () => "Nhập số liệu vào đúng biểu mẫu của kế hoạch đang báo cáo.",
  "wrong-round": () => "Nhập số liệu vào biểu mẫu của đúng đợt, hoặc chọn lại đợt cần tổng hợp.",
  "wrong-unit": (f) =>
    f.isKnown
      ? "Kiểm tra xem có gửi nhầm tệp của đơn vị khác không."
      : "Sửa lại mã đơn vị, hoặc bổ sung đơn vị vào danh sách.",
  "recognised-unit": (f) =>
    `Không cần làm gì nếu đúng là đơn vị này; lần sau đề nghị đơn vị giữ nguyên mã “${shownWords(f.expected)}” trên biểu mẫu.`,
  "wrong-version": () => "Số liệu vẫn được đọc theo mã; lần sau dùng biểu mẫu phiên bản hiện hành.",
  "duplicate-unit": duplicateMend,
  mark: (f) =>
    f.isMissing
      ? "Không cần làm gì; đề nghị đơn vị giữ nguyên phần đầu biểu mẫu khi nhập số liệu."
      : `Kiểm tra xem tệp có bị sao chép từ báo cáo khác không; nếu đúng là “${shownWords(f.expected)}” thì sửa lại cho khớp.`,
  kept: (f) => f.mend,
  "own-form-structure": ownFormMend,
  unreadable: () => "Xử lý theo hướng dẫn rồi nạp lại tệp.",
};

function duplicateMend({ relation }: FindingByRule["duplicate-unit"]): string {
  switch (relation) {
    case "undecided":
      return "Hỏi đơn vị bản nào đúng rồi chỉ giữ lại tệp đó; bản sửa cần tăng lần nộp.";
    case "arrived-later":
      return "So sánh hai bản rồi quyết định lại: chọn bản được tính, hoặc để riêng bản không dùng.";
    case "identical":
    case "older":
    case "overruled":
      return "Không cần làm gì nếu bản được tính là bản đúng.";
  }
}

function mendOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return MENDS[rule](finding);
}

/** What to do about a finding, in one sentence. */
export const findingMend = (finding: Finding): string =>
  finding.explained === undefined ? mendOf(finding.rule, finding) : EXPLAINED_MEND;
