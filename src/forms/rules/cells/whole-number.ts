import { raise } from "../../../model/finding";
import { inputCells } from "../subject/input-cells";
import { numberFault } from "../../../model/plan";
import type { Rule } from "../subject/rule";

/**
 * Persons and things are counted in whole numbers; a fraction is often a thousands separator read as a
 * decimal one.
 */
export const wholeNumber: Rule = (subject) =>
  inputCells(subject).flatMap(({ place, label, type, mayBeNegative, reading }) =>
    reading.kind === "number" && numberFault(type, reading.number, mayBeNegative) === "whole-number"
      ? raise("whole-number", "error", place, label, { found: reading.number })
      : [],
  );
