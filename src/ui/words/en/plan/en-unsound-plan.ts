import type { FaultWords, ProblemWords, UnsoundPlan } from "../../../../use-cases/plans/plan-problem-texts";
import { enNumber, enPercent } from "../findings/en-figures";
import { bare, EN_PARTS } from "./en-table-faults";

type Reason<K> = Extract<UnsoundPlan, { readonly kind: K; readonly reason: string }>["reason"];

const SENSELESS: { readonly [R in Reason<"senseless-target">]: (value: number) => ProblemWords } = {
  "never-missed": () => ({
    wrong: "every unit reaches “≥ 0”",
    mend: "Write a target above 0, or choose “chỉ thống kê” (count only) in the column So sánh.",
  }),
  "never-reached": (value) => ({
    wrong: `${enNumber(value)} means ${enPercent(value)}, which cannot be reached`,
    mend: `Type shares with their % sign, for example ${enNumber(value)}%.`,
  }),
  "no-number": (value) => ({
    wrong: `${enNumber(value)} cannot be a target`,
    mend: "Write a number from 0 on.",
  }),
  "nothing-to-hold": () => ({
    wrong: "a list only counts its rows and is held against nothing",
    mend: "Choose “chỉ thống kê” (count only) in the column So sánh.",
  }),
  "empty-range": () => ({
    wrong: "the upper value is below the lower one",
    mend: "Write the lower value in the column Giá trị, the upper one in the column Đến.",
  }),
};

const SHEET_NAMES: { readonly [R in Reason<"bad-sheet-name">]: (sheet: string) => string } = {
  "too-long": (sheet) => `the sheet name “${sheet}” has ${enNumber(sheet.length)} characters, more than 31`,
  "forbidden-character": (sheet) => `the sheet name “${sheet}” has a character that Excel does not allow`,
  "used-twice": (sheet) => `the sheet name “${sheet}” is used for another list already`,
};

/** What makes a plan unsound, in English. */
export const enUnsoundPlan: FaultWords<UnsoundPlan> = {
  "duplicate-code": ({ part, code }) => ({
    wrong: `the code “${code}” is used for another ${bare(part)} already`,
    mend: "Give it another code; figures and indicators may not share codes either.",
  }),
  "nothing-named": ({ wanted }) => ({
    wrong: `no ${bare(wanted)} is named`,
    mend: `Write ${EN_PARTS[wanted]} at least.`,
  }),
  "missing-words": () => ({ wrong: "the unit of measure is missing", mend: "Fill this cell in." }),
  "hint-too-long": ({ length, limit }) => ({
    wrong: `the hint has ${enNumber(length)} characters; Excel cuts it after ${enNumber(limit)}`,
    mend: "Write a shorter one.",
  }),
  "wrong-element-type": ({ element, type }, { typeWord }) => ({
    wrong: `the figure “${element}” is of the kind “${typeWord(type)}” and cannot be used here`,
    mend: "Change its kind on the sheet “Số liệu”, or use another figure.",
  }),
  "mixed-money": ({ elements }) => ({
    wrong: `money and counts stand in one calculation (${elements.join(", ")})`,
    mend: "Add, subtract and compare money with money only, counts with counts.",
  }),
  unsummable: ({ element, type }, { typeWord }) => ({
    wrong: `the figure “${element}” is of the kind “${typeWord(type)}” and cannot be combined in this way`,
    mend: "Texts: “không cộng” (not added) and “lấy đợt sau cùng” (latest round). Days: the earliest, the latest or “không cộng”, and “lấy đợt sau cùng”. Numbers: “cộng” (added).",
  }),
  "no-numerator": ({ of }) => ({
    wrong: `the indicator “${of}” is no fraction and has no numerator`,
    mend: "Use the numerator of an indicator of the form A / B, or write the code of a figure.",
  }),
  "circular-chain": ({ indicators }) => ({
    wrong: `indicators are calculated from one another in a circle: ${[...indicators, indicators[0] ?? ""].join(" → ")}`,
    mend: "Take one “tử số của …” (numerator of) away, so that the circle is broken.",
  }),
  "circular-derivation": ({ elements }) => ({
    wrong: `figures are calculated from one another in a circle: ${[...elements, elements[0] ?? ""].join(" → ")}`,
    mend: "Ask the units for one of them at least, or mend the formula.",
  }),
  "derived-above-origin": ({ element }) => ({
    wrong: `the figure “${element}” counts single units and can be calculated only at the level that begins to report`,
    mend: "Choose “cấp bắt đầu báo cáo”.",
  }),
  "part-above-origin": ({ element, part }) => ({
    wrong: `“${part}” exists only at a higher level, so that “${element}” cannot be calculated from it`,
    mend: "Let both figures begin at the same level, or take this one out of the formula.",
  }),
  "round-backwards": ({ round }) => ({
    wrong: `the round “${round}” ends, or is due, before it begins`,
    mend: "Look at the days again.",
  }),
  "overlapping-rounds": ({ first, second }) => ({
    wrong: `the round “${second}” shares days with the round “${first}”`,
    mend: "Let rounds follow one another; a review names its rounds in the column Gồm các đợt.",
  }),
  "senseless-target": ({ value, reason }) => SENSELESS[reason](value),
  "review-of-review": ({ of }) => ({
    wrong: `“${of}” is a review itself, or this very round`,
    mend: "Name only rounds for which units send reports.",
  }),
  "bad-weight": ({ weight }) => ({
    wrong: `“${weight}” cannot be a weight`,
    mend: "A weight is another figure, of the kind “số lượng” (count), added over units (“cộng”).",
  }),
  unassignable: ({ element }) => ({
    wrong: `the figure “${element}” is not one that the office above assigns`,
    mend: "Write “có” in the column Cấp trên giao of the sheet “Số liệu”, or delete this row.",
  }),
  "per-unit-mismatch": ({ indicator }) => ({
    wrong: `indicator “${indicator}”: the calculation “mỗi đơn vị …” (per unit) and this column do not fit`,
    mend: "“mỗi đơn vị …” needs ≥, ≤ or = and the level of the units counted; with any other calculation leave this column empty.",
  }),
  "condition-mismatch": ({ element }) => ({
    wrong: `this target is not the condition by which the figure “${element}” counts units`,
    mend: "Write the same value here and in the column Tự tính bằng of that figure.",
  }),
  "never-asked": ({ part }) =>
    part === "register"
      ? { wrong: "the list is asked in no round", mend: "Write codes of rounds, or “tất cả” (all)." }
      : {
          wrong: "the figure is asked nowhere",
          mend: "Use its code in an indicator, in the column Số liệu hỏi thêm or on the sheet “Phần”; if it is not needed, delete the row.",
        },
  "placed-times": ({ indicator, times }) => ({
    wrong:
      times === 0
        ? `the indicator “${indicator}” is in no section`
        : `the indicator “${indicator}” is in ${enNumber(times)} sections`,
    mend: "Write its code in exactly one row of the sheet “Phần”.",
  }),
  "bad-sheet-name": ({ sheet, reason }) => ({
    wrong: SHEET_NAMES[reason](sheet),
    mend: "Choose a short name unlike those of other sheets, without : \\ / ? * [ ].",
  }),
  "wrong-column-type": ({ column }) => ({
    wrong: `the column “${column}” cannot be used for this constraint`,
    mend: "For ages and days choose a column of the kind “ngày” (day); to count rows, one of the kind “chọn trong danh sách” (choice) and exactly one of its entries.",
  }),
  "empty-range": () => ({
    wrong: "no number lies in the range",
    mend: "Write the smallest number, then the largest: 0 .. 100.",
  }),
  "senseless-criterion": ({ criterion, reason }) =>
    reason === "no-target"
      ? {
          wrong: `criterion “${criterion}” is scored by an indicator without a target`,
          mend: "Give the indicator a target, or choose points for each of what is counted.",
        }
      : {
          wrong: `criterion “${criterion}” gives no points`,
          mend: "Enter points above 0; only points for each of what is counted may be negative. The most must be above 0 too.",
        },
  "check-on-itself": ({ element }) => ({
    wrong: `“${element}” is compared with itself`,
    mend: "Take the code out of one of the two columns.",
  }),
};
