import type { FindingOf } from "../../domain/finding/finding";
import type { WordsByRule } from "./finding-by-rule";
import { shownWords } from "./shown-words";

const COLUMNS: { readonly [C in FindingOf<"changed-columns">["change"]]: string } = {
  missing: "Không cần sửa nếu số liệu đã đủ; lần sau đề nghị đơn vị giữ nguyên các cột của biểu mẫu.",
  moved: "Không cần sửa nếu số liệu đã đúng; lần sau đề nghị đơn vị giữ nguyên thứ tự các cột.",
  inserted: "Nếu ở đó có số liệu cần báo cáo thì chuyển vào đúng cột “Số lượng”.",
  uncoded: "Đối chiếu số liệu đã đọc với tệp của đơn vị; nếu chưa đúng, nhập lại vào biểu mẫu gốc.",
};

function sheetMend({ change, part, severity }: FindingOf<"changed-sheets">): string {
  switch (change) {
    case "renamed":
      return "Không cần sửa; lần sau đề nghị đơn vị giữ nguyên tên trang.";
    case "missing":
      return "Nếu đơn vị có danh sách này thì đề nghị gửi lại tệp đủ các trang.";
    case "copied":
      if (part === "register") return "Xóa một trong hai trang, chỉ để lại trang có danh sách đúng.";
      return severity === "note"
        ? "Không cần sửa nếu trang được tính là trang đúng; nên xóa trang còn lại."
        : "Kiểm tra xem trang nào đúng rồi xóa trang còn lại.";
  }
}

type SheetRule =
  | "late"
  | "old-year"
  | "missing-row"
  | "repeated-row"
  | "inserted-row"
  | "moved-rows"
  | "changed-columns"
  | "changed-sheets"
  | "hidden-content"
  | "merged-cells"
  | "leftovers"
  | "cached-results"
  | "extras";

/** What to do about changes of the sheets. */
export const SHEET_MENDS: Pick<WordsByRule, SheetRule> = {
  late: () =>
    "Không cần sửa số liệu; nếu đơn vị đã nộp đúng hạn bằng cách khác thì ghi nhận ở bảng theo dõi.",
  "old-year": () => "Kiểm tra xem có dùng lại báo cáo cũ không; nếu số liệu đúng đợt thì sửa lại năm.",
  "missing-row": (f) =>
    f.isCodeLost
      ? `Ghi lại mã “${shownWords(f.expected)}” vào cột đầu của dòng, hoặc nhập lại số liệu vào biểu mẫu gốc.`
      : "Nhập lại số liệu của các dòng này vào biểu mẫu gốc rồi gửi lại.",
  "repeated-row": (f) =>
    f.severity === "error"
      ? "Hỏi lại đơn vị số nào đúng, ghi vào dòng trên rồi xóa dòng lặp."
      : "Xóa dòng lặp; số liệu ở dòng trên vẫn được tính.",
  "inserted-row": (f) =>
    f.isFilled
      ? "Cộng số liệu này vào dòng có sẵn của biểu mẫu nếu cần báo cáo, rồi xóa dòng chèn thêm."
      : "Không cần sửa; lần sau đề nghị đơn vị không chèn thêm dòng.",
  "moved-rows": (f) =>
    f.breaksFormulas
      ? "Nhập lại số liệu vào biểu mẫu gốc để công thức tính đúng khi in; bảng tổng hợp đã tự tính lại."
      : "Không cần sửa; lần sau đề nghị đơn vị giữ nguyên thứ tự các dòng.",
  "changed-columns": (f) => COLUMNS[f.change],
  "changed-sheets": sheetMend,
  "hidden-content": () => "Hiện lại phần bị ẩn và kiểm tra xem số liệu ở đó có cần báo cáo không.",
  "merged-cells": (f) =>
    f.swallowed.length === 0
      ? "Không cần sửa nếu số liệu đã đọc đúng; nên bỏ gộp ô."
      : "Bỏ gộp ô rồi nhập đủ số liệu cho từng ô.",
  leftovers: () => "Không cần sửa nếu chỉ là ghi chú; nếu là số liệu cần báo cáo thì chuyển vào đúng ô.",
  "cached-results": () => "Mở tệp bằng Excel rồi lưu lại trước khi in; bảng tổng hợp không bị ảnh hưởng.",
  extras: (f) =>
    f.extra === "hidden-sheets"
      ? "Kiểm tra trang tính bị ẩn có số liệu cần báo cáo không."
      : "Không cần làm gì; số liệu vẫn được đọc bình thường.",
};
