import { formatNumber, formatPercent } from "../../base/formats";
import type { UnsoundPlan } from "../codec/plan-sheet-problem";
import type { FaultWords, ProblemWords } from "./fault-words";
import { PART_WORDS } from "./table-fault-words";

type Reason<K> = Extract<UnsoundPlan, { readonly kind: K; readonly reason: string }>["reason"];

const SENSELESS: { readonly [R in Reason<"senseless-target">]: (value: number) => ProblemWords } = {
  "never-missed": () => ({
    wrong: "mức “≥ 0” thì đơn vị nào cũng đạt",
    mend: "Ghi mức phải đạt lớn hơn 0, hoặc chọn “chỉ thống kê” ở cột So sánh.",
  }),
  "never-reached": (value) => ({
    wrong: `mức ${formatNumber(value)} nghĩa là ${formatPercent(value)}, không thể đạt được`,
    mend: `Tỷ lệ phải gõ cả dấu %, ví dụ ${formatNumber(value)}%.`,
  }),
  "no-number": (value) => ({
    wrong: `${formatNumber(value)} không thể là mức phải đạt`,
    mend: "Ghi một số từ 0 trở lên.",
  }),
  "nothing-to-hold": () => ({
    wrong: "danh sách chỉ đếm số dòng, không so với mức nào được",
    mend: "Chọn “chỉ thống kê” ở cột So sánh.",
  }),
  "empty-range": () => ({
    wrong: "mức cao nhỏ hơn mức thấp",
    mend: "Ghi mức thấp ở cột Giá trị, mức cao ở cột Đến.",
  }),
};

const SHEET_NAMES: { readonly [R in Reason<"bad-sheet-name">]: (sheet: string) => string } = {
  "too-long": (sheet) => `tên trang “${sheet}” dài ${formatNumber(sheet.length)} ký tự, quá 31 ký tự`,
  "forbidden-character": (sheet) => `tên trang “${sheet}” có ký tự mà Excel không cho dùng`,
  "used-twice": (sheet) => `tên trang “${sheet}” đã dùng cho một danh sách khác`,
};

/** Words for the faults of a plan. */
export const unsoundPlanWords: FaultWords<UnsoundPlan> = {
  "duplicate-code": ({ part, code }) => ({
    wrong: `mã “${code}” đã dùng cho một ${PART_WORDS[part]} khác`,
    mend: "Đặt mã khác; số liệu và chỉ tiêu cũng không được trùng mã với nhau.",
  }),
  "nothing-named": ({ wanted }) => ({
    wrong: `chưa ghi ${PART_WORDS[wanted]} nào`,
    mend: `Ghi ít nhất một ${PART_WORDS[wanted]}.`,
  }),
  "missing-words": () => ({ wrong: "chưa ghi đơn vị tính", mend: "Nhập vào ô này." }),
  "hint-too-long": ({ length, limit }) => ({
    wrong: `hướng dẫn dài ${formatNumber(length)} ký tự, quá ${formatNumber(limit)} ký tự nên Excel sẽ cắt bớt`,
    mend: "Viết ngắn lại.",
  }),
  "wrong-element-type": ({ element, type }, { typeWord }) => ({
    wrong: `số liệu “${element}” thuộc kiểu “${typeWord(type)}” nên không dùng ở đây được`,
    mend: "Sửa kiểu ở trang “Số liệu”, hoặc dùng số liệu khác.",
  }),
  "mixed-money": ({ elements }) => ({
    wrong: `tiền và số đếm đứng chung một phép tính (${elements.join(", ")})`,
    mend: "Chỉ cộng, trừ, so sánh tiền với tiền, số đếm với số đếm.",
  }),
  unsummable: ({ element, type }, { typeWord }) => ({
    wrong: `số liệu “${element}” thuộc kiểu “${typeWord(type)}” nên không gộp theo cách này được`,
    mend: "Chữ: “không cộng” và “lấy đợt sau cùng”. Ngày: ngày sớm nhất, ngày muộn nhất hoặc “không cộng”, và “lấy đợt sau cùng”. Số: “cộng”.",
  }),
  "no-numerator": ({ of }) => ({
    wrong: `chỉ tiêu “${of}” không phải là tỷ lệ nên không có tử số để dùng`,
    mend: "Dùng tử số của một chỉ tiêu có dạng A / B, hoặc ghi thẳng mã số liệu.",
  }),
  "circular-chain": ({ indicators }) => ({
    wrong: `các chỉ tiêu tính vòng quanh lẫn nhau: ${[...indicators, indicators[0] ?? ""].join(" → ")}`,
    mend: "Bỏ một chỗ “tử số của …” để không còn vòng.",
  }),
  "circular-derivation": ({ elements }) => ({
    wrong: `các số liệu tính vòng quanh lẫn nhau: ${[...elements, elements[0] ?? ""].join(" → ")}`,
    mend: "Hỏi đơn vị ít nhất một số trong các số này, hoặc sửa công thức.",
  }),
  "derived-above-origin": ({ element }) => ({
    wrong: `số liệu “${element}” đếm từng đơn vị nên chỉ tính được ở cấp bắt đầu báo cáo`,
    mend: "Chọn “cấp bắt đầu báo cáo”.",
  }),
  "part-above-origin": ({ element, part }) => ({
    wrong: `“${part}” chỉ có ở cấp cao hơn nên không tính “${element}” được`,
    mend: "Cho hai số liệu cùng một cấp bắt đầu báo cáo, hoặc bỏ số liệu đó khỏi công thức.",
  }),
  "round-backwards": ({ round }) => ({
    wrong: `đợt “${round}” có ngày kết thúc hoặc hạn gửi trước ngày bắt đầu`,
    mend: "Kiểm tra lại các ngày.",
  }),
  "overlapping-rounds": ({ first, second }) => ({
    wrong: `đợt “${second}” chồng ngày lên đợt “${first}”`,
    mend: "Sửa ngày để các đợt nối tiếp nhau; nếu là sơ kết, tổng kết thì ghi cột Gồm các đợt.",
  }),
  "senseless-target": ({ value, reason }) => SENSELESS[reason](value),
  "review-of-review": ({ of }) => ({
    wrong: `“${of}” cũng là sơ kết, tổng kết, hoặc là chính đợt này`,
    mend: "Chỉ ghi các đợt mà đơn vị gửi báo cáo.",
  }),
  "bad-weight": ({ weight }) => ({
    wrong: `“${weight}” không làm trọng số được`,
    mend: "Trọng số phải là một số liệu khác, kiểu “số lượng”, các đơn vị “cộng”.",
  }),
  unassignable: ({ element }) => ({
    wrong: `số liệu “${element}” không phải là số cấp trên giao`,
    mend: "Ghi “có” ở cột Cấp trên giao của trang “Số liệu”, hoặc bỏ dòng này.",
  }),
  "per-unit-mismatch": ({ indicator }) => ({
    wrong: `chỉ tiêu “${indicator}”: cách tính “mỗi đơn vị …” và cột này không khớp nhau`,
    mend: "Cách tính “mỗi đơn vị …” cần mức ≥, ≤ hoặc = và cấp của đơn vị được đếm; cách tính khác thì để trống cột này.",
  }),
  "condition-mismatch": ({ element }) => ({
    wrong: `mức này khác với điều kiện đếm đơn vị đạt ở số liệu “${element}”`,
    mend: "Ghi cùng một mức ở đây và ở cột Tự tính bằng của số liệu đó.",
  }),
  "never-asked": ({ part }) =>
    part === "register"
      ? { wrong: "danh sách không hỏi ở đợt nào", mend: "Ghi mã đợt, hoặc “tất cả”." }
      : {
          wrong: "số liệu không được hỏi ở đâu",
          mend: "Dùng mã này trong một chỉ tiêu, ghi ở cột Số liệu hỏi thêm hoặc ở trang “Phần”; nếu thừa thì xóa dòng.",
        },
  "placed-times": ({ indicator, times }) => ({
    wrong:
      times === 0
        ? `chỉ tiêu “${indicator}” chưa nằm ở phần nào`
        : `chỉ tiêu “${indicator}” nằm ở ${formatNumber(times)} phần`,
    mend: "Ghi mã chỉ tiêu ở đúng một dòng của trang “Phần”.",
  }),
  "bad-sheet-name": ({ sheet, reason }) => ({
    wrong: SHEET_NAMES[reason](sheet),
    mend: "Đặt tên ngắn, khác tên các trang khác, không có : \\ / ? * [ ].",
  }),
  "wrong-column-type": ({ column }) => ({
    wrong: `cột “${column}” không dùng được cho ràng buộc này`,
    mend: "Xét tuổi, xét ngày thì chọn cột kiểu “ngày”; đếm số dòng thì chọn cột “chọn trong danh sách” và ghi đúng một mục của cột đó.",
  }),
  "empty-range": () => ({
    wrong: "khoảng không có số nào",
    mend: "Ghi số nhỏ nhất rồi đến số lớn nhất, ví dụ 0 .. 100.",
  }),
  "senseless-criterion": ({ criterion, reason }) =>
    reason === "no-target"
      ? {
          wrong: `tiêu chí “${criterion}” tính theo một chỉ tiêu không có mức phải đạt`,
          mend: "Ghi mức phải đạt cho chỉ tiêu, hoặc chọn “điểm cộng, trừ theo số lượng”.",
        }
      : {
          wrong: `tiêu chí “${criterion}” không cho điểm nào`,
          mend: "Ghi điểm lớn hơn 0; chỉ điểm cộng, trừ theo số lượng mới được ghi số âm. Điểm tối đa cũng lớn hơn 0.",
        },
  "check-on-itself": ({ element }) => ({
    wrong: `“${element}” được so với chính nó`,
    mend: "Bỏ mã này ở một trong hai cột.",
  }),
};
