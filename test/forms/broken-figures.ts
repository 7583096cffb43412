import { isoDate } from "../../src/base/codes";
import type { ArithmeticCheck } from "../../src/model/plan/arithmetic-check";
import { type ElementCode } from "../../src/model/codes";
import type { Template } from "../../src/model/form/template";
import { amountOf, BLANK, numberValue, type Value } from "../../src/model/value";
import { layOutForm, type PlacedElement } from "../../src/forms/layout/form-layout";
import type { Filled } from "../support/forms/holds";
import type { SoundForm } from "./sound-forms";

/** Figures that break one relation, and the row that has to report it. */
interface Broken {
  readonly filled: Filled;
  readonly speaks: ElementCode;
}

/**
 * Returns, for each kind of relation in the checks, the first that can be broken, on the first form that asks
 * for it.
 */
export function brokenOfEachKind(
  checks: readonly ArithmeticCheck[],
  forms: readonly SoundForm[],
): readonly (Broken & SoundForm & { readonly check: ArithmeticCheck })[] {
  const kinds = [...new Set(checks.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    for (const form of forms) {
      for (const check of checks.filter((each) => each.kind === kind)) {
        const wrong = broken(check, form.filled, form.template);
        if (wrong !== undefined) return [{ ...form, ...wrong, check }];
      }
    }
    return [];
  });
}

/** Larger than any figure in test forms. */
const HUGE = 10 ** 12;
const LONG_AGO = isoDate("1999-09-09");

/**
 * Breaks a relation of the plan on the template's form; undefined if its rows are not asked or accept only
 * yes and no. Relations of lists alone are broken on their own sheets.
 */
function broken(check: ArithmeticCheck, filled: Filled, template: Template): Broken | undefined {
  const { elements } = layOutForm(template);
  const row = (code: ElementCode): PlacedElement | undefined => elements.get(code);
  const isOpen = (...codes: readonly ElementCode[]): boolean =>
    codes.every((code) => row(code) !== undefined && row(code)?.state !== "not-applicable");
  const amount = (code: ElementCode): number => amountOf(filled.values.get(code) ?? BLANK) ?? 0;
  const sum = (codes: readonly ElementCode[]): number =>
    codes.reduce((total, code) => total + amount(code), 0);
  /** Returns the typed rows of an amount. */
  const typed = (code: ElementCode): readonly ElementCode[] => {
    const placed = row(code);
    const by = placed?.element.derived?.by;
    if (placed?.state === "input") return [code];
    return by?.kind === "combination" ? [...by.plus, ...by.minus].flatMap(typed) : [];
  };
  const isNumber = (code: ElementCode): boolean => row(code)?.kind === "number";
  /** Every row of the relation has a number, so that it is not silent. */
  const change = (
    speaks: ElementCode,
    involved: readonly ElementCode[],
    changes: readonly (readonly [ElementCode, Value])[],
  ): Broken => {
    const numbers = involved
      .flatMap(typed)
      .filter((code) => isNumber(code) && filled.values.get(code)?.kind !== "number")
      .map((code) => [code, numberValue(0)] as const);
    return { filled: { ...filled, values: new Map([...filled.values, ...numbers, ...changes]) }, speaks };
  };
  switch (check.kind) {
    case "part-of-whole": {
      // A part that determines its whole cannot exceed it.
      const ofWhole = typed(check.whole);
      const [figure] = typed(check.part).filter((code) => isNumber(code) && !ofWhole.includes(code));
      if (!isOpen(check.part, check.whole) || figure === undefined) return undefined;
      return change(check.part, [check.part, check.whole], [[figure, numberValue(HUGE)]]);
    }
    case "sum-of-parts": {
      const open = check.parts.filter((part) => isOpen(part));
      const [figure] = typed(check.whole);
      if (figure === undefined || open.length === 0) return undefined;
      return change(check.whole, [check.whole, ...open], [[figure, numberValue(sum(open) + 1)]]);
    }
    case "stock-flow": {
      const all = [check.opening, check.closing, ...check.increases, ...check.decreases];
      if (!isOpen(...all)) return undefined;
      return change(check.closing, all, [[check.closing, numberValue(HUGE)]]);
    }
    case "range": {
      if (!isOpen(check.element)) return undefined;
      const outside = check.most === undefined ? (check.least ?? 0) - 1 : check.most + 1;
      return change(check.element, [check.element], [[check.element, numberValue(outside)]]);
    }
    case "mean-between":
      return change(check.mean, [check.mean, ...check.parts], [[check.mean, numberValue(HUGE)]]);
    case "required-if": {
      const [then] = check.then;
      if (then === undefined || !isOpen(check.when, then)) return undefined;
      return change(
        then,
        [],
        [
          [check.when, numberValue(1)],
          [then, BLANK],
        ],
      );
    }
    case "all-or-none": {
      const [first] = check.elements;
      return first === undefined ? undefined : change(first, [], [[first, BLANK]]);
    }
    case "register-count":
      if (!isOpen(check.element) || !template.registers.some(({ code }) => code === check.register))
        return undefined;
      return change(check.element, [check.element], [[check.element, numberValue(HUGE)]]);
    case "in-round":
      if (!("element" in check) || !isOpen(check.element)) return undefined;
      return change(check.element, [], [[check.element, { kind: "date", date: LONG_AGO }]]);
    // Only likely: the form does not report it.
    case "listed":
    case "age-limit":
      return undefined;
  }
}
