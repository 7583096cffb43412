import { raise } from "../../../model/finding";
import { inputCells } from "../subject/input-cells";
import { numberFault } from "../../../model/plan";
import type { Rule } from "../subject/rule";

/** Reports a negative figure that cannot be negative. */
export const negative: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, type, mayBeNegative, reading }) =>
    reading.kind === "number" && numberFault(type, reading.number, mayBeNegative) === "negative"
      ? raise("negative", "error", place, label, { found: reading.number })
      : [],
  );
