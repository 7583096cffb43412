import type { Finding, FindingOf, RuleId } from "../../domain/finding";
import { findingMend } from "./finding-mends";

type FindingByRule = { readonly [R in RuleId]: FindingOf<R> };

/** What the unit itself is to do, where the office would do something else. */
const UNIT_MENDS: { readonly [R in RuleId]?: (finding: FindingByRule[R]) => string } = {
  "ambiguous-number": () =>
    "Nhập lại số đúng, chỉ gồm chữ số (không có dấu ngăn cách hàng nghìn); không phát sinh thì ghi KPS, không áp dụng thì ghi KAD.",
  "lost-letters": () => "Gõ lại nội dung này bằng phông Unicode, ví dụ Times New Roman.",
  "wrong-round": () => "Nhập số liệu vào biểu mẫu của đúng đợt báo cáo.",
  "wrong-unit": ({ isKnown }) =>
    isKnown
      ? "Kiểm tra xem có gửi nhầm tệp của đơn vị khác không."
      : "Ghi lại đúng mã đơn vị như trên biểu mẫu đã phát hành.",
  "wrong-version": () => "Dùng biểu mẫu phiên bản hiện hành cho lần báo cáo sau.",
  "duplicate-unit": () => "Cho biết tệp nào là bản đúng; bản sửa lại cần ghi lần nộp lớn hơn lần nộp trước.",
  mark: ({ isMissing }) =>
    isMissing
      ? "Giữ nguyên phần đầu biểu mẫu khi nhập số liệu."
      : "Kiểm tra xem có sao chép từ báo cáo khác không; nhập số liệu vào đúng biểu mẫu được giao.",
  unreadable: () => "Gửi lại tệp Excel (.xlsx) của biểu mẫu đã phát hành.",
};

function unitMend<R extends RuleId>(rule: R, finding: FindingByRule[R]): string | undefined {
  return UNIT_MENDS[rule]?.(finding);
}

/** What the unit that sent the file is to do about a finding, in one sentence. */
export const returnMend = (finding: Finding): string =>
  unitMend(finding.rule, finding) ?? findingMend(finding);
