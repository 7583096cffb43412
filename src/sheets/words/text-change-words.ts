import type { TextChangeKind } from "../../domain/text/clean-text";

/** What was done to a text, starting in lower case. */
export const TEXT_CHANGE_WORDS: { readonly [K in TextChangeKind]: string } = {
  tcvn3: "chuyển từ bảng mã TCVN3 (ABC) sang Unicode",
  vni: "chuyển từ bảng mã VNI sang Unicode",
  blanks: "thay khoảng trắng đặc biệt, bỏ ký tự ẩn",
  composed: "ghép dấu rời vào chữ",
  "full-width": "đổi ký tự khổ rộng về khổ thường",
  eth: "thay ký tự Eth bằng chữ Đ",
};
