import {
  type Comparator,
  type FixedTarget,
  type RangeTarget,
  type ReferenceTarget,
  type Target,
  type TrendTarget,
  DUTY_TARGET,
} from "../../model/plan";
import type { PlanSheetFault } from "../codec/plan-sheet-problem";
import { choice } from "../codec/choice-codecs";
import { code } from "../codec/code-codecs";
import { asked, TEXT } from "../codec/codec";
import { formula } from "../codec/formula-codec";
import { NUMBER } from "../codec/number-codecs";
import { column, columnPart, is, oneOf, record, remade, type Part } from "../codec/part";
import { BASE } from "../formulas/aggregation-syntax";
import { SUM } from "../formulas/sum-syntax";
import { CHOICES } from "../words/plan-choices";
import { must } from "../words/column-words";

const incomplete = (comparator: Target["comparator"], lacks: "number" | "figures"): PlanSheetFault => ({
  kind: "comparison-incomplete",
  chosen: CHOICES.COMPARATORS[comparator][0],
  lacks,
});

const valueColumn = columnPart("VALUE", 10, {
  heading: "Giá trị",
  note: "VD: 70% hoặc 2",
  prompt:
    "Mức phải đạt; tỷ lệ thì gõ cả dấu %: 70%. Với “từ … đến …” là mức thấp. Với “theo số được giao” là số lần, thường là 1.",
  isNeeded: true,
});

const againstColumn = columnPart("AGAINST", 20, {
  heading: "So với",
  note: "Kỳ trước hoặc số được giao",
  prompt:
    "Chỉ ghi khi so với kỳ trước hoặc theo số được giao. Mã số liệu của kỳ trước (A, A + B hoặc A / B), hoặc của số được giao.",
});

/** A target without its comparison value is undefined. */
type TargetPart<T extends Target> = Part<T, T | undefined>;

const fixed = (comparator: Comparator): TargetPart<FixedTarget> =>
  remade(
    record<Partial<Omit<FixedTarget, "isDuty">>>({
      comparator: is(comparator),
      value: valueColumn(asked(NUMBER, incomplete(comparator, "number"))),
      perUnitOf: column("PER_UNIT_OF", 13, code("level", "level"), {
        heading: "Cho mỗi đơn vị cấp",
        note: "Mã cấp, nếu có",
        prompt: "Ghi mã cấp khi giá trị là mức mỗi đơn vị của cấp đó phải đạt (“mỗi CĐCS 01 nội dung”).",
      }),
    }),
    ({ value, perUnitOf }) => (value === undefined ? undefined : { comparator, value, perUnitOf }),
    (target: FixedTarget) => target,
  );

const BETWEEN: TargetPart<RangeTarget> = remade(
  record<Partial<RangeTarget>>({
    comparator: is("between"),
    from: valueColumn(asked(NUMBER, incomplete("between", "number"))),
    to: column("VALUE_TO", 10, asked(NUMBER, incomplete("between", "number")), {
      heading: "Đến",
      note: "Chỉ với “từ … đến …”",
    }),
  }),
  ({ from, to }) =>
    from === undefined || to === undefined ? undefined : { comparator: "between", from, to },
  (target: RangeTarget) => target,
);

const trend = (comparator: TrendTarget["comparator"]): TargetPart<TrendTarget> =>
  remade(
    record<Partial<TrendTarget>>({
      comparator: is(comparator),
      base: againstColumn(
        asked(formula("base", BASE, "element", "indicator"), incomplete(comparator, "figures")),
      ),
      baseName: column("BASE_NAME", 16, TEXT, {
        heading: "Tên kỳ so sánh",
        note: "VD: cùng kỳ năm 2022",
        prompt: "Chỉ ghi khi so với kỳ trước: kỳ đó là kỳ nào, để in vào biểu. Để trống thì in “kỳ trước”.",
      }),
    }),
    ({ base, baseName }) => base && { comparator, baseName, base },
    (target: TrendTarget) => target,
  );

const REFERENCE: TargetPart<ReferenceTarget> = remade(
  record<Partial<ReferenceTarget>>({
    comparator: is("reference"),
    of: againstColumn(asked(formula("reference", SUM, "element"), incomplete("reference", "figures"))),
    times: valueColumn(NUMBER),
  }),
  ({ of, times = 1 }) => of && { comparator: "reference", of, times },
  (target: ReferenceTarget) => target,
);

interface OnlyCounted {
  readonly comparator: "none";
}
const ONLY_COUNTED: OnlyCounted = { comparator: "none" };

type Held = { readonly [C in Comparator]: FixedTarget } & {
  readonly [C in TrendTarget["comparator"]]: TrendTarget;
} & {
  readonly none: OnlyCounted;
  readonly done: FixedTarget;
  readonly between: RangeTarget;
  readonly reference: ReferenceTarget;
};

/** The target of an indicator; undefined if it is only counted, or incomplete. */
export const TARGET: Part<Target | undefined> = remade(
  oneOf<Held>({
    code: "COMPARATOR",
    width: 15,
    words: must("So sánh", "Chọn", "Kế hoạch không nêu mức phải đạt thì chọn “chỉ thống kê”."),
    codec: choice("COMPARATORS"),
    kindOf: (held) => ("isDuty" in held && held.isDuty === true ? "done" : held.comparator),
    // The order of the kinds determines the order of their columns.
    kinds: {
      none: is(ONLY_COUNTED),
      done: is(DUTY_TARGET),
      between: BETWEEN,
      "above-base": trend("above-base"),
      "below-base": trend("below-base"),
      reference: REFERENCE,
      "at-least": fixed("at-least"),
      "at-most": fixed("at-most"),
      equal: fixed("equal"),
    },
  }),
  (held) => (held?.comparator === "none" ? undefined : held),
  (target) => target ?? ONLY_COUNTED,
);
