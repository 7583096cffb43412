import { formatNumber } from "../../base/formats";
import type { FormulaKind, TableFault, FormulaFault } from "../codec/plan-sheet-problem";
import type { FaultWords, PartWords, ProblemWords } from "./fault-words";

/** Names of the kinds of things with codes, inside a sentence. */
export const PART_WORDS: PartWords = {
  level: "cấp",
  sector: "khu vực",
  round: "đợt",
  element: "số liệu",
  indicator: "chỉ tiêu",
  section: "phần",
  register: "danh sách",
  column: "cột của danh sách",
  criterion: "tiêu chí",
  unit: "đơn vị",
  choice: "mục để chọn",
};

const FORMULA_FAULTS: { readonly [K in FormulaFault["kind"]]: (near: string) => string } = {
  "missing-code": () => "có dấu mà thiếu mã số liệu bên cạnh",
  "missing-sign": (near) => `thiếu dấu + hoặc / trước “${near}”`,
  "strange-sign": (near) => `có ký hiệu “${near}” không dùng trong công thức`,
  brackets: () => "dấu ngoặc chưa đúng chỗ hoặc chưa đóng",
  minus: () => "có phép trừ, ở đây chỉ được cộng",
  "missing-numerator": () => "thiếu tử số (trước dấu /)",
  "missing-denominator": () => "thiếu mẫu số (sau dấu /)",
  "several-divisions": () => "có nhiều dấu chia",
  "division-needed": () => "thiếu dấu / giữa hai số",
  "division-unwanted": () => "có dấu /, ở đây không được chia",
  "chain-unwanted": () => "“tử số của …” chỉ dùng trong tỷ lệ A / B",
  "one-code-needed": () => "chỉ được ghi một mã",
  "meeting-needed": () => "thiếu phần “; đạt M / B” cho biết bao nhiêu đơn vị đạt",
  "bad-day": (near) => `“${near}” không phải là ngày/tháng/năm`,
  "bad-number": (near) => `“${near}” không phải là số`,
};

const FORMULA_FORMS: { readonly [K in FormulaKind]: string } = {
  indicator: "Ghi bằng mã số liệu, ví dụ A + B, A / B, C / tử số của CT-02; xem trang “Cách lập kế hoạch”.",
  element: "Ví dụ: A + B - C; A ≥ 1; mỗi đơn vị tính 1; xem trang “Cách lập kế hoạch”.",
  base: "Ghi số liệu của kỳ trước: A, A + B hoặc A / B.",
  reference: "Ghi mã số liệu của số được giao: A hoặc A + B.",
  check: "Ghi mã số liệu: A, hoặc A + B với “bằng tổng các phần”.",
  "stock-flow": "Ghi số đầu kỳ trước, rồi các số tăng và giảm: DAU + TANG - GIAM.",
  range:
    "Ghi số nhỏ nhất và lớn nhất, giữa là hai dấu chấm: 0 .. 100; chỉ có một đầu thì ghi 0 .. hoặc .. 100.",
};

/** Returns the place before a sentence. */
export const placeWords = (cell: string, heading: string | undefined): string =>
  heading === undefined ? `Ô ${cell}` : `Ô ${cell} (${heading})`;

const plain = (wrong: string, mend: string) => (): ProblemWords => ({ wrong, mend });

/** Words for faults of a cell or a table. */
export const tableFaultWords: FaultWords<TableFault> = {
  "missing-table": ({ table }, { sheetOf }) => ({
    wrong: `không có trang “${sheetOf(table)}”`,
    mend: "Thêm trang này; cách nhanh nhất là tạo lại sổ kế hoạch rồi chép nội dung sang.",
  }),
  "unknown-column": ({ found }) => ({
    wrong: `tiêu đề “${found}” không phải là cột nào của bảng`,
    mend: "Ghi đúng tiêu đề như trên trang của sổ kế hoạch. Cột ghi chú riêng thì đặt tiêu đề là “Ghi chú”.",
  }),
  "unclosed-quote": plain(
    "từ dòng này có dấu ngoặc kép chưa đóng, không đọc được các ô sau",
    "Đóng dấu ngoặc kép; dấu ngoặc kép bên trong ô thì viết hai lần.",
  ),
  "unknown-table": ({ names }) => ({
    wrong: "tên tệp không phải là tên bảng nào của kế hoạch",
    mend: `Đặt tên tệp là một trong: ${names.join(", ")}.`,
  }),
  "table-twice": ({ other }) => ({
    wrong: `trang này và trang “${other}” cùng là một bảng, không biết lấy bảng nào`,
    mend: "Chỉ giữ lại một trang.",
  }),
  "missing-column": ({ heading }) => ({
    wrong: `không có cột “${heading}”`,
    mend: "Thêm cột với đúng tiêu đề này.",
  }),
  "empty-table": plain("bảng chưa có dòng nào", "Nhập ít nhất một dòng dưới tiêu đề."),
  "unknown-item": ({ found }) => ({
    wrong: found === "" ? "không rõ nội dung này thuộc mục nào" : `không có mục nào tên “${found}”`,
    mend: "Ghi đúng tên mục ở cột Mục, hoặc xóa dòng.",
  }),
  "item-twice": ({ label }) => ({
    wrong: `mục “${label}” đã ghi ở dòng trên`,
    mend: "Chỉ giữ lại một dòng.",
  }),
  "missing-item": ({ label, note }) => ({
    wrong: `chưa ghi mục “${label}”`,
    mend: `Nhập vào ô này. ${note}`,
  }),
  "missing-value": plain("chưa nhập", "Nhập vào ô này; nếu dòng thừa thì xóa cả dòng."),
  "cell-error": ({ found }) => ({
    wrong: `ô đang báo lỗi ${found}`,
    mend: "Xóa ô rồi nhập lại, không gõ dấu = ở đầu.",
  }),
  "no-result": plain("ô có công thức của Excel nhưng chưa có kết quả", "Gõ thẳng nội dung vào ô."),
  "not-a-choice": ({ found, choices }) => ({
    wrong: `không có lựa chọn “${found}”`,
    mend: `Chọn một trong: ${choices.map((choice) => `“${choice}”`).join("; ")}.`,
  }),
  "not-a-number": ({ found }) => ({
    wrong: `“${found}” không phải là số`,
    mend: "Gõ bằng chữ số; tỷ lệ thì thêm dấu %.",
  }),
  "ambiguous-number": ({ found, readings }) => ({
    wrong: `“${found}” có thể hiểu là ${readings.map(formatNumber).join(" hoặc ")}`,
    mend: "Gõ lại bằng số, không có dấu ngăn cách hàng nghìn.",
  }),
  "not-whole": ({ found }) => ({
    wrong: `${formatNumber(found)} không phải là số nguyên từ 1 trở lên`,
    mend: "Ghi số nguyên: 1, 2, 3, …",
  }),
  "not-a-day": ({ found }) => ({
    wrong: `“${found}” không phải là ngày`,
    mend: "Ghi ngày/tháng/năm, ví dụ 31/12/2025.",
  }),
  "bad-code": ({ found }) => ({
    wrong: `mã “${found}” có dấu cách hoặc ký hiệu không dùng được`,
    mend: "Mã viết liền, chỉ gồm chữ, chữ số, dấu _ - và chấm.",
  }),
  "day-for-code": ({ found }) => ({
    wrong: `Excel đã đổi mã thành ngày ${found}`,
    mend: "Định dạng ô là Văn bản (Text) rồi gõ lại mã.",
  }),
  "one-code": ({ found }) => ({
    wrong: `ô này chỉ ghi được một mã, đang có: ${found}`,
    mend: "Giữ lại một mã.",
  }),
  "bad-formula": ({ found, fault, formula }) => ({
    wrong: `“${found}”: ${FORMULA_FAULTS[fault.kind]("near" in fault ? fault.near : "")}`,
    mend: FORMULA_FORMS[formula],
  }),
  "unknown-code": ({ part, found, similar }, { sheetOf }) => ({
    wrong: `không có ${PART_WORDS[part]} nào mang mã “${found}”`,
    mend:
      similar === undefined
        ? `Sửa lại mã, hoặc thêm mã này vào trang “${sheetOf(part)}”.`
        : `Có phải là “${similar}” không? Nếu không, thêm mã này vào trang “${sheetOf(part)}”.`,
  }),
  "comparison-incomplete": ({ chosen, lacks }) => ({
    wrong: `đã chọn “${chosen}” nhưng chưa ghi ${lacks === "figures" ? "số liệu để so sánh" : "mức phải đạt"}`,
    mend: "Ghi vào ô này, hoặc chọn “chỉ thống kê” ở cột So sánh.",
  }),
  "unused-cell": ({ because }) => ({
    wrong:
      because === ""
        ? "có giá trị nhưng chưa chọn cách so sánh"
        : `ô này không dùng đến khi chọn “${because}”`,
    mend: because === "" ? "Chọn ở cột So sánh, hoặc xóa ô này." : "Xóa ô này, hoặc chọn lại.",
  }),
  "duplicate-assignment": plain(
    "số này đã giao cho đơn vị ở dòng trên",
    "Chỉ giữ lại một dòng cho mỗi đơn vị, số liệu và đợt.",
  ),
  "duplicate-unit": plain("mã đơn vị đã có ở dòng trên", "Đặt mã khác, hoặc xóa dòng thừa."),
  "no-office": plain(
    "chưa biết đơn vị nào nhận báo cáo",
    "Ghi “có” ở cột Nơi nhận báo cáo, tại dòng của cơ quan tổng hợp.",
  ),
  "two-offices": plain("đã có đơn vị khác ghi là nơi nhận báo cáo", "Chỉ ghi “có” ở một dòng."),
  "register-differs": ({ found, first }) => ({
    wrong: `“${found}” khác với dòng đầu của danh sách (“${first}”)`,
    mend: "Sửa cho giống, hoặc để trống ô này.",
  }),
};
