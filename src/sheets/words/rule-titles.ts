import type { RuleId } from "../../domain/finding";

/** The short name of a rule, by which many findings are grouped. */
export const RULE_TITLES: { readonly [R in RuleId]: string } = {
  required: "Chưa nhập số liệu",
  type: "Sai kiểu số liệu",
  "text-number": "Số gõ dạng văn bản",
  "ambiguous-number": "Số hiểu được nhiều cách",
  "cleaned-text": "Văn bản đã chuẩn hóa",
  "lost-letters": "Văn bản bị mất chữ",
  "whole-number": "Phải là số nguyên",
  negative: "Số âm",
  "part-of-whole": "Phần lớn hơn tổng",
  "sum-of-parts": "Tổng khác các phần",
  "stock-flow": "Tăng, giảm không khớp",
  "age-limit": "Quá tuổi",
  ratio: "Tỷ lệ không khớp",
  "overwritten-formula": "Công thức bị gõ đè",
  "wrong-plan": "Sai kế hoạch",
  "wrong-round": "Sai đợt",
  "wrong-unit": "Sai đơn vị",
  "recognised-unit": "Nhận ra đơn vị không theo mã",
  "wrong-version": "Phiên bản biểu mẫu cũ",
  "duplicate-unit": "Trùng đơn vị",
  mark: "Dấu nhận biết không khớp",
  unreadable: "Không đọc được tệp",
  extras: "Nội dung khác trong tệp",
};
