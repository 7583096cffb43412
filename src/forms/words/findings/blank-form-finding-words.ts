import { formatNumber } from "../../../base/formats";
import type { FindingOf, BlankFormChange } from "../../../model/finding";
import { findingPlace } from "./finding-place";
import { shortened, shownWords } from "../shown-words";

type BlankFinding = FindingOf<"own-form-structure">;

/** Names in one sentence; the others are counted. */
const NAMED = 6;

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const listed = names
    .slice(0, NAMED)
    .map((name) => `“${shortened(name)}”`)
    .join(", ");
  return rest > 0 ? `${listed} và ${formatNumber(rest)} mục khác` : listed;
}

function cells(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const listed = names.slice(0, NAMED).join(", ");
  return rest > 0 ? `${listed} và ${formatNumber(rest)} ô khác` : listed;
}

const SENTENCES: { readonly [C in BlankFormChange]: (finding: BlankFinding) => string } = {
  "sheet-renamed": (f) =>
    `Trang tính ${named(f.names)} của biểu mẫu đã bị đổi tên thành “${f.subject}”; vẫn được nhận ra theo nội dung in sẵn.`,
  "sheet-missing": (f) =>
    `Tệp không có trang tính ${named(f.names)} của biểu mẫu; số liệu của trang này coi như chưa nhập.`,
  "sheet-copied": (f) =>
    `Trang tính “${f.subject}” cũng giống biểu mẫu nhưng không được đọc; chỉ tính trang ${named(f.names)}.`,
  "columns-missing": (f) =>
    `Trang tính không còn cột ${named(f.names)} của biểu mẫu; số liệu của cột coi như chưa nhập.`,
  "columns-moved": (f) => `Cột ${named(f.names)} đã đổi chỗ; số liệu vẫn được đọc theo tiêu đề cột.`,
  "columns-inserted": (f) =>
    `Bảng bị chèn thêm cột ${named(f.names)}, không có trong biểu mẫu; nội dung ở đó không được đọc.`,
  "rows-moved": (f) => `Dòng ${named(f.names)} đã đổi chỗ; số liệu vẫn được đọc theo nội dung dòng.`,
  "labels-changed": (f) =>
    `Nội dung in sẵn của dòng ${named(f.names)} đã bị sửa; số liệu được đọc theo vị trí của dòng.`,
  "formula-typed": (f) =>
    `${findingPlace(f)}: công thức đã bị thay bằng “${shownWords(f.found)}”; kết quả đúng chưa tính được nên không đối chiếu.`,
  "no-result": (f) =>
    `${findingPlace(f)}: trong ô là công thức nhưng tệp không lưu kết quả nên chưa có số liệu.`,
  "cells-merged": (f) =>
    `${findingPlace(f)}: ô đã bị gộp với ô khác (vùng ${f.names[0] ?? ""}${f.found === null ? "" : `, đang ghi “${shownWords(f.found)}”`}) nên không rõ số liệu của từng ô: ${named(f.names.slice(1))}. Các ô này chưa được tính.`,
  "figure-printed": (f) =>
    `Số in sẵn của biểu mẫu ở ô ${cells(f.names)} đã bị thay bằng số khác; số của đơn vị ở đó không được cộng.`,
  "figure-elsewhere": (f) =>
    `Có số ở ô ${cells(f.names)}, nơi biểu mẫu không yêu cầu nhập, nên không được cộng.`,
  "other-period": (f) =>
    `Dòng “${f.subject}” ghi kỳ khác với biểu mẫu (${named(f.names)}): có thể là báo cáo của kỳ khác.`,
  "copy-empty": () => "Tệp không có số liệu nào: đơn vị gửi lại biểu mẫu còn trống.",
  "nothing-added": () =>
    "Các tệp có số liệu nhưng chưa có ô nào của biểu mẫu được cộng: chương trình chưa hiểu đúng biểu mẫu này.",
  "list-of-numbers": (f) =>
    `Vùng “${f.subject}” được hiểu là danh sách nhưng các đơn vị chỉ ghi số ở đó: có lẽ đây là bảng số liệu cần cộng (${cells(f.names)}).`,
  "added-identifiers": (f) =>
    `Các số ở “${f.subject}” (${cells(f.names)}) đang được cộng nhưng trông như năm hoặc số điện thoại.`,
  "form-was-filled": (f) =>
    `Biểu mẫu “${f.subject}” đã có sẵn số liệu${f.names.length === 0 ? "" : ` của ${named(f.names)}`}, không phải bản trống: các ô đó được coi là trống trong mẫu, số liệu đó chỉ được tính khi chính tệp này được tính như một báo cáo.`,
  "sum-of-others": (f) =>
    `Số liệu của tệp này đúng bằng tổng của các tệp (${named(f.names)}): có lẽ đây là bản tổng hợp nên chưa được cộng, để khỏi tính hai lần.`,
  "row-of-other": (f) =>
    `Dòng “${f.subject}” là của đơn vị khác; dòng này được tính theo tệp của chính đơn vị đó (${named(f.names)}), không tính theo tệp này.`,
  "row-on-behalf": (f) =>
    `Tệp này ghi cả dòng “${f.subject}” của đơn vị khác; chưa có tệp của chính đơn vị đó nên tạm tính theo tệp này.`,
  "row-repeated": (f) =>
    `Dòng “${f.subject}” ghi giống hệt trong tệp ${named(f.names)} nên chỉ tính một lần.`,
  "row-disputed": (f) =>
    `Dòng “${f.subject}” được ghi khác nhau trong tệp này và ${named(f.names)}; không rõ số nào đúng nên chưa tính dòng này.`,
  "not-calculated": (f) =>
    `Công thức ở ô ${cells(f.names)} chỉ Excel tính được; kết quả có khi mở bảng tổng hợp bằng Excel.`,
  "no-total": (f) =>
    `Công thức ở ô ${cells(f.names)} dựa vào ô không cộng được giữa các đơn vị nên để trống trong bảng tổng hợp.`,
};

const MENDS: { readonly [C in BlankFormChange]: string } = {
  "sheet-renamed": "Không cần sửa; lần sau giữ nguyên tên trang tính.",
  "sheet-missing": "Gửi lại tệp có đủ các trang tính của biểu mẫu.",
  "sheet-copied": "Kiểm tra xem trang nào đúng rồi xóa trang còn lại.",
  "columns-missing": "Nhập lại số liệu vào biểu mẫu gốc rồi gửi lại.",
  "columns-moved": "Không cần sửa; lần sau giữ nguyên thứ tự các cột.",
  "columns-inserted": "Nếu ở đó có số liệu cần báo cáo thì chuyển vào đúng cột của biểu mẫu.",
  "rows-moved": "Không cần sửa; lần sau giữ nguyên thứ tự các dòng.",
  "labels-changed": "Kiểm tra xem dòng có còn đúng nội dung của biểu mẫu không.",
  "formula-typed": "Không cần nhập ô này: chép lại công thức từ biểu mẫu gốc.",
  "no-result": "Mở tệp bằng Excel rồi lưu lại, sau đó nạp lại tệp.",
  "cells-merged": "Bỏ gộp ô, nhập riêng từng ô như biểu mẫu gốc rồi gửi lại.",
  "figure-printed":
    "Nếu số in sẵn chỉ là số mẫu thì đổi cách tổng hợp của ô thành cộng (sum); nếu không thì đơn vị ghi lại số in sẵn.",
  "figure-elsewhere": "Nếu là số liệu cần báo cáo thì chuyển vào đúng ô của biểu mẫu rồi gửi lại.",
  "other-period":
    "Nếu là số liệu của kỳ khác thì gửi lại báo cáo đúng kỳ; nếu chỉ ghi nhầm tên kỳ thì sửa dòng đó.",
  "copy-empty": "Điền biểu mẫu rồi gửi lại; nếu thật sự không phát sinh thì ghi số 0 hoặc “không” vào các ô.",
  "nothing-added":
    'Xem trang tính “Cách tổng hợp” của kết quả rồi chọn lại cho vùng ô cần cộng (trên dòng lệnh: --area "D20:M41=cộng").',
  "list-of-numbers": 'Nếu cần cộng, chọn “cộng” cho vùng ô này (trên dòng lệnh: --area "D20:M41=cộng").',
  "added-identifiers":
    'Nếu không cần cộng, chọn “giữ riêng” cho vùng ô này; nếu là số liệu, chọn “cộng” (trên dòng lệnh: --area "D20:M41=giữ riêng").',
  "form-was-filled":
    'Tệp này có phải là báo cáo của một đơn vị không? Nếu phải, chọn tính tệp này (--count "tệp=lý do") hoặc để cùng các tệp đã nhận; nếu chỉ là mẫu có số ví dụ, để riêng (--set-aside "tệp=lý do"). Lần sau dùng bản trống làm biểu mẫu.',
  "sum-of-others":
    'Nếu đúng là bản tổng hợp thì để riêng tệp này (--set-aside "tệp=lý do"); nếu là báo cáo của một đơn vị thì chọn tính tệp này (--count "tệp=lý do").',
  "row-of-other": "Không cần sửa; lần sau mỗi đơn vị chỉ ghi dòng của mình.",
  "row-on-behalf": "Đơn vị có tên ở dòng đó cần gửi báo cáo của mình hoặc xác nhận số liệu này.",
  "row-repeated": "Không cần sửa; lần sau mỗi đơn vị chỉ ghi dòng của mình.",
  "row-disputed": "Hỏi lại các đơn vị, để riêng tệp không đúng rồi tổng hợp lại.",
  "not-calculated": "Mở bảng tổng hợp bằng Excel để xem kết quả.",
  "no-total":
    "Xem số liệu của từng đơn vị; nếu cần cộng, đổi cách tổng hợp của vùng ô liên quan; nếu đúng là không cộng được, chọn “Giữ riêng từng đơn vị” cho vùng đó để xác nhận.",
};

/** Describes how a copy of an office's form differs from the blank one. */
export const blankFormSentence = (finding: BlankFinding): string => SENTENCES[finding.change](finding);

/** Says what to do about it. */
export const blankFormMend = (finding: BlankFinding): string => MENDS[finding.change];
