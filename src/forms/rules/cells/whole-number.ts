import { raise } from "../../../model/finding";
import { inputCells } from "../subject/input-cells";
import { numberFault } from "../../../model/plan";
import type { Rule } from "../subject/rule";

/** Reports fractions of persons and things; often a thousands separator was read as a decimal one. */
export const wholeNumber: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, type, mayBeNegative, reading }) =>
    reading.kind === "number" && numberFault(type, reading.number, mayBeNegative) === "whole-number"
      ? raise("whole-number", "error", place, label, { found: reading.number })
      : [],
  );
