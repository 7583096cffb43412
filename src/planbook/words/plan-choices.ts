import type {
  ArithmeticCheck,
  Criterion,
  DataElement,
  ElementType,
  OverUnits,
  ColumnType,
  SpecialReport,
  Target,
} from "../../model/plan";

/** The words of a closed choice: the drop-down offers the first one, reading accepts the others too. */
export type Choices<K extends string> = { readonly [C in K]: readonly [string, ...string[]] };

/** The values of each list of choices. */
export interface ChoiceOf {
  readonly YES_NO: "yes" | "no";
  readonly ELEMENT_TYPES: ElementType;
  /** `mean`: weighted, by the element in the next column. */
  readonly OVER_UNITS: Extract<OverUnits, string> | "mean";
  readonly OVER_ROUNDS: DataElement["overRounds"];
  readonly DERIVED_AT: NonNullable<DataElement["derived"]>["at"];
  readonly COMPARATORS: Target["comparator"] | "done" | "none";
  readonly CHECK_KINDS: ArithmeticCheck["kind"];
  readonly CRITERION_KINDS: Criterion["kind"];
  readonly REPORT_KINDS: SpecialReport["kind"];
  readonly COLUMN_TYPES: ColumnType["kind"];
}

/** The closed choices of the tables, by the name of their drop-down. */
export const CHOICES: { readonly [L in keyof ChoiceOf]: Choices<ChoiceOf[L]> } = {
  YES_NO: { yes: ["có"], no: ["không"] },
  ELEMENT_TYPES: {
    count: ["số lượng", "số đếm", "số"],
    money: ["số tiền", "tiền"],
    tally: ["đếm đơn vị"],
    "yes-no": ["có/không"],
    date: ["ngày"],
    text: ["chữ", "văn bản"],
  },
  OVER_UNITS: {
    sum: ["cộng"],
    none: ["không cộng"],
    earliest: ["ngày sớm nhất"],
    latest: ["ngày muộn nhất"],
    mean: ["bình quân gia quyền"],
  },
  OVER_ROUNDS: { sum: ["cộng các đợt", "cộng"], latest: ["lấy đợt sau cùng", "đợt sau cùng"] },
  DERIVED_AT: { origin: ["cấp bắt đầu báo cáo"], "every-level": ["mọi cấp"] },
  COMPARATORS: {
    "at-least": ["≥", ">=", "ít nhất"],
    "at-most": ["≤", "<=", "không quá"],
    equal: ["=", "bằng", "đúng"],
    between: ["từ … đến …", "từ ... đến ...", "từ đến"],
    "above-base": ["tăng so với kỳ trước", "tăng"],
    "below-base": ["giảm so với kỳ trước", "giảm"],
    reference: ["theo số được giao"],
    done: ["thực hiện"],
    none: ["chỉ thống kê"],
  },
  CHECK_KINDS: {
    "part-of-whole": ["không vượt quá"],
    "sum-of-parts": ["bằng tổng các phần"],
    "stock-flow": ["bằng đầu kỳ + tăng - giảm"],
    range: ["nằm trong khoảng"],
    "mean-between": ["bình quân nằm giữa"],
    "required-if": ["có thì phải ghi"],
    "all-or-none": ["ghi đủ hoặc để trống hết"],
    "register-count": ["bằng số dòng danh sách"],
    listed: ["khớp danh sách, nếu có danh sách"],
    "in-round": ["ngày nằm trong đợt"],
    "age-limit": ["tuổi phải dưới"],
  },
  CRITERION_KINDS: {
    achievement: ["theo tỷ lệ đạt chỉ tiêu"],
    attainment: ["đạt chỉ tiêu mới có điểm"],
    "per-amount": ["điểm cộng, trừ theo số lượng", "điểm cộng", "điểm trừ"],
    score: ["tự chấm, thẩm định", "tự chấm"],
    "on-time": ["nộp báo cáo đúng hạn"],
  },
  REPORT_KINDS: { report: ["báo cáo"], proposal: ["tờ trình"] },
  COLUMN_TYPES: {
    text: ["chữ", "văn bản"],
    date: ["ngày"],
    count: ["số lượng", "số"],
    money: ["số tiền", "tiền"],
    choice: ["chọn trong danh sách"],
  },
};

/** Returns the words that a drop-down offers. */
export const shownChoices = (choices: Choices<string>): readonly string[] =>
  Object.values(choices).map(([shown]) => shown);

/** In a list of codes: there is none, as opposed to unknown. */
export const NO_SUCCESSOR = "không có";

/** In a list of rounds: all of them. */
export const ALL_ROUNDS = "tất cả";
