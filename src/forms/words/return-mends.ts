import type { Rejection, Finding, FindingOf, RuleId } from "../../model/finding";
import { findingMend, findingSentence } from "./findings/finding-words";
import { FOREIGN } from "./findings/rejection-sentences";
import type { FindingByRule, WordsByRule } from "./findings/words-by-rule";
import { shownWords } from "./shown-words";

/** Says what is wrong in one sentence without the address, which is beside it. */
export function returnSentence(finding: Finding): string {
  const { cell: _cell, ...rest } = finding;
  return reasonForUnit(finding) ?? findingSentence(rest);
}

/** Adds the address, if known. */
export const returnSentenceAt = (finding: Finding): string =>
  reasonForUnit(finding) ?? findingSentence(finding);

/** Reasons why a file cannot be read, if the office's sentence asks for what only the office can do. */
const UNREADABLE_REASONS: { readonly [K in Rejection["kind"]]?: string } = {
  encrypted: "Tệp đặt mật khẩu mở nên không đọc được.",
  "legacy-xls": "Đây là tệp .xls đời cũ (Excel 97-2003).",
  "binary-workbook": "Đây là tệp Excel nhị phân (.xlsb).",
  damaged: "Tệp bị hỏng hoặc tải về chưa trọn vẹn.",
  "too-large": "Tệp quá lớn nên không đọc được.",
  "other-form": "Tệp không giống biểu mẫu đã phát hành.",
  "no-form": "Không tìm thấy biểu mẫu báo cáo đã phát hành trong tệp.",
  "unknown-plan": "Biểu mẫu không thuộc kế hoạch thi đua đang tổng hợp.",
};

function reasonForUnit(finding: Finding): string | undefined {
  if (finding.rule !== "unreadable") return undefined;
  const { rejection } = finding;
  return rejection.kind === "not-a-workbook"
    ? `${FOREIGN[rejection.looksLike][0]}.`
    : UNREADABLE_REASONS[rejection.kind];
}

const COLUMNS: { readonly [C in FindingOf<"changed-columns">["change"]]: string } = {
  missing: "Không cần sửa nếu số liệu đã đủ; lần sau giữ nguyên các cột của biểu mẫu.",
  moved: "Không cần sửa nếu số liệu đã đúng; lần sau giữ nguyên thứ tự các cột.",
  inserted: "Nếu ở đó có số liệu cần báo cáo thì chuyển vào đúng cột “Số lượng”.",
  uncoded: "Nhập lại số liệu vào biểu mẫu gốc rồi gửi lại.",
  "told-by-heading": "Lần sau giữ nguyên dòng mã ở đầu trang.",
  "told-by-position": "Kiểm tra cột này; nếu không đúng nội dung đã nêu thì nhập lại vào biểu mẫu gốc.",
};

const SHEETS: { readonly [C in FindingOf<"changed-sheets">["change"]]: string } = {
  renamed: "Lần sau giữ nguyên tên trang.",
  missing: "Nếu có danh sách này thì gửi lại tệp đủ các trang.",
  copied: "Kiểm tra xem trang nào đúng rồi xóa trang còn lại.",
  "own-list": "Nếu đúng là danh sách này thì nhập vào trang của biểu mẫu rồi gửi lại.",
  "copy-filled":
    "Nhập số liệu vào trang gốc của biểu mẫu; nếu trang đã lấy là trang đúng thì xóa trang trống.",
};

const ROW_LABELS: { readonly [C in FindingOf<"row-label">["cause"]]: string } = {
  exchanged: "Nhập lại số liệu của hai dòng này vào biểu mẫu gốc rồi gửi lại.",
  sorted: "Nhập lại số liệu vào biểu mẫu gốc (không sắp xếp bảng) rồi gửi lại.",
  code: "Nhập lại số liệu vào biểu mẫu gốc rồi gửi lại; không sửa cột mã ở đầu.",
  "typed-over": "Cho biết số liệu của dòng này là về nội dung nào; giữ nguyên nội dung của biểu mẫu gốc.",
  remark: "Lần sau viết ghi chú ở cột “Ghi chú”.",
};

const SEND_THE_FORM = "Gửi lại tệp Excel (.xlsx) của biểu mẫu đã phát hành.";
const SAVE_AS_XLSX = "Mở tệp bằng Excel, lưu lại thành .xlsx (Lưu dưới dạng → Excel Workbook) rồi gửi lại.";
const FILL_IN_THE_FORM =
  "Nhập số liệu vào đúng biểu mẫu đã phát hành (không chép sang tệp khác) rồi gửi lại.";

/** Advice for unreadable files; for others the form itself is requested. */
const UNREADABLE: { readonly [K in Rejection["kind"]]?: string } = {
  encrypted: "Bỏ mật khẩu mở tệp (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi gửi lại.",
  "legacy-xls": SAVE_AS_XLSX,
  "binary-workbook": SAVE_AS_XLSX,
  damaged:
    "Mở lại tệp trên máy của đơn vị, lưu lại rồi gửi lại; nếu không mở được thì nhập lại vào biểu mẫu đã phát hành.",
  "too-large": FILL_IN_THE_FORM,
  "no-form": FILL_IN_THE_FORM,
  "other-form": FILL_IN_THE_FORM,
  "unknown-plan": FILL_IN_THE_FORM,
};

/** Advice for the unit where the office would act differently. */
const UNIT_MENDS: { readonly [R in RuleId]?: WordsByRule[R]["mend"] } = {
  "ambiguous-number": () =>
    "Nhập lại số đúng, chỉ gồm chữ số (không có dấu ngăn cách hàng nghìn); không phát sinh thì ghi KPS, không áp dụng thì ghi KAD.",
  "lost-letters": () => "Gõ lại nội dung này bằng phông Unicode, ví dụ Times New Roman.",
  "printed-round": ({ found, expected }) =>
    `Nếu số liệu là của ${shownWords(found)} thì nhập vào biểu mẫu của đợt đó; nếu là của ${shownWords(expected)} thì sửa lại dòng này.`,
  "wrong-round": () => "Nhập số liệu vào biểu mẫu của đúng đợt báo cáo.",
  "missing-row": ({ isCodeLost, expected }) =>
    isCodeLost
      ? `Ghi lại mã “${shownWords(expected)}” vào cột đầu của dòng, hoặc nhập lại số liệu vào biểu mẫu gốc rồi gửi lại.`
      : "Biểu mẫu gửi về thiếu các dòng này: lấy lại biểu mẫu đã phát hành, nhập đủ số liệu rồi gửi lại; không xóa dòng của biểu mẫu.",
  "wrong-unit": ({ isKnown }) =>
    isKnown
      ? "Kiểm tra xem có gửi nhầm tệp của đơn vị khác không."
      : "Ghi lại đúng mã đơn vị như trên biểu mẫu đã phát hành.",
  "unit-in-doubt": () =>
    "Cho biết đây là báo cáo của đơn vị nào; nhập số liệu vào biểu mẫu của chính đơn vị mình, không sửa tên trên biểu mẫu của đơn vị khác.",
  "recognised-unit": ({ expected }) =>
    `Lần sau giữ nguyên mã đơn vị “${shownWords(expected)}” trên biểu mẫu.`,
  "wrong-version": () => "Dùng biểu mẫu phiên bản hiện hành cho lần báo cáo sau.",
  "duplicate-unit": () => "Cho biết tệp nào là bản đúng; bản sửa lại cần ghi lần nộp lớn hơn lần nộp trước.",
  mark: ({ isMissing }) =>
    isMissing
      ? "Giữ nguyên phần đầu biểu mẫu khi nhập số liệu."
      : "Kiểm tra xem có sao chép từ báo cáo khác không; nhập số liệu vào đúng biểu mẫu được giao.",
  "repeated-row": ({ severity }) =>
    severity === "error"
      ? "Ghi số đúng vào dòng trên rồi xóa dòng lặp."
      : "Xóa dòng lặp; số liệu ở dòng trên vẫn được tính.",
  "inserted-row": ({ isFilled }) =>
    isFilled
      ? "Cộng số liệu này vào dòng có sẵn của biểu mẫu nếu cần báo cáo, rồi xóa dòng chèn thêm."
      : "Lần sau không chèn thêm dòng.",
  "same-figures": ({ otherUnit }) =>
    `Kiểm tra xem có gửi nhầm báo cáo của ${otherUnit} không; nếu số liệu đúng là của đơn vị mình thì giải trình.`,
  "only-zeros": () => "Nhập số liệu của đơn vị; nếu trong đợt đúng là không phát sinh gì thì giải trình.",
  "unlike-others": () => "Kiểm tra dấu của số rồi nhập lại; nếu số liệu đúng thì giải trình.",
  "repeated-report": () =>
    "Kiểm tra xem có gửi lại báo cáo đợt trước không; nếu số liệu đúng là của đợt này thì giải trình.",
  "row-label": ({ cause }) => ROW_LABELS[cause],
  "moved-rows": ({ breaksFormulas }) =>
    breaksFormulas
      ? "Nhập lại số liệu vào biểu mẫu gốc để công thức tính đúng."
      : "Lần sau giữ nguyên thứ tự các dòng.",
  "changed-columns": ({ change }) => COLUMNS[change],
  "changed-sheets": ({ change }) => SHEETS[change],
  "entry-of-two-units": ({ otherUnit }) =>
    `Trao đổi với ${otherUnit}; nếu là cùng một người, một việc thì chỉ một đơn vị kê khai.`,
  unreadable: ({ rejection }) => UNREADABLE[rejection.kind] ?? SEND_THE_FORM,
};

function unitMend<R extends RuleId>(rule: R, finding: FindingByRule[R]): string | undefined {
  return UNIT_MENDS[rule]?.(finding);
}

/** Says in one sentence what the sending unit should do about a finding. */
export const returnMend = (finding: Finding): string =>
  unitMend(finding.rule, finding) ?? findingMend(finding);
