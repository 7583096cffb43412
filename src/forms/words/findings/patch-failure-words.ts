import type { PatchFailure } from "../../../workbook/files";

/** Says why a received file could not be changed, as the end of a sentence: "… vì …". */
export function patchFailureReason(failure: PatchFailure): string {
  switch (failure.kind) {
    case "strict":
      return "tệp được lưu theo dạng Strict Open XML";
    case "signed":
      return "tệp có chữ ký số, nếu ghi thêm thì chữ ký không còn giá trị";
    case "journal":
      return "tệp đang ở chế độ dùng chung, có theo dõi thay đổi";
    case "unusual":
      return "tệp có cách ghi khác thường, chưa chắc ghi thêm được an toàn";
    case "calculated":
      return `ô ${failure.place.cell} của trang “${failure.place.sheet}” đang có công thức`;
    case "too-large":
      return "tệp quá lớn";
    case "encrypted":
      return "tệp đặt mật khẩu mở (mở bằng Excel, bỏ mật khẩu, lưu lại rồi làm lại thì ghi được)";
    case "not-opened":
    case "not-a-file":
    case "not-a-workbook":
    case "legacy-xls":
    case "binary-workbook":
    case "damaged":
      return "không mở được tệp dưới dạng sổ làm việc Excel (.xlsx)";
  }
}
