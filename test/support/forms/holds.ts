import { findRound } from "../../../src/model/plan/milestones";
import type { IsoDate } from "../../../src/base/codes";
import { choicesOf } from "../../../src/model/plan/named-elements";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import type { ElementCode, RegisterCode } from "../../../src/model/codes";
import type { Template } from "../../../src/model/form/template";
import { amountOf, BLANK, type Value } from "../../../src/model/value";
import type { DrawnRegisterRow } from "../../../src/forms/layout/form-input";

/** A unit's values of all form rows, including calculated ones, and its lists. */
export interface Filled {
  readonly values: ReadonlyMap<ElementCode, Value>;
  readonly registers: ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]>;
}

/**
 * Returns whether a relation holds, implemented independently of the rules: values that do not apply add
 * nothing, and a relation with a missing operand holds.
 */
export function holds(check: ArithmeticCheck, { values, registers }: Filled, template: Template): boolean {
  const valueOf = (code: ElementCode): Value => values.get(code) ?? { kind: "not-applicable" };
  const amount = (code: ElementCode): number | undefined => amountOf(valueOf(code));
  const sum = (codes: readonly ElementCode[]): number =>
    codes.reduce((total, code) => total + (amount(code) ?? 0), 0);
  const isOpen = (...codes: readonly ElementCode[]): boolean =>
    codes.every((code) => amount(code) !== undefined);
  const round = findRound(template.plan, template.round);
  const isInRound = (value: Value | undefined): boolean =>
    value?.kind !== "date" || round === undefined || (value.date >= round.from && value.date <= round.to);
  switch (check.kind) {
    case "part-of-whole":
      return !isOpen(check.part, check.whole) || sum([check.part]) <= sum([check.whole]);
    case "sum-of-parts":
      return (
        !check.parts.some((part) => isOpen(part)) ||
        !isOpen(check.whole) ||
        sum([check.whole]) === sum(check.parts)
      );
    case "stock-flow":
      return (
        !isOpen(check.opening, check.closing) ||
        sum([check.closing]) === sum([check.opening, ...check.increases]) - sum(check.decreases)
      );
    case "range":
      return (
        !isOpen(check.element) ||
        (sum([check.element]) >= (check.least ?? -Infinity) &&
          sum([check.element]) <= (check.most ?? Infinity))
      );
    case "mean-between": {
      const parts = check.parts.map(valueOf).flatMap((part) => (part.kind === "number" ? [part.number] : []));
      const mean = valueOf(check.mean);
      if (mean.kind !== "number" || parts.length === 0) return true;
      return mean.number >= Math.min(...parts) && mean.number <= Math.max(...parts);
    }
    case "required-if":
      return sum([check.when]) <= 0 || check.then.every((code) => valueOf(code) !== BLANK);
    case "all-or-none":
      return new Set(check.elements.map((code) => valueOf(code).kind === "blank")).size < 2;
    case "register-count":
    case "listed": {
      const all = registers.get(check.register) ?? [];
      const rows = all.filter(({ cells }) =>
        choicesOf(check).every(({ column, is }) => {
          const choice = cells.get(column);
          return choice?.kind === "text" && choice.text === is;
        }),
      );
      const isAsked = template.registers.some(({ code }) => code === check.register);
      const isEmpty = check.kind === "listed" && all.length === 0;
      return !isAsked || isEmpty || !isOpen(check.element) || sum([check.element]) === rows.length;
    }
    case "in-round":
      return "element" in check
        ? isInRound(valueOf(check.element))
        : (registers.get(check.register) ?? []).every(({ cells }) => isInRound(cells.get(check.column)));
    case "age-limit":
      return (registers.get(check.register) ?? []).every(({ cells }) => {
        const born = cells.get(check.birthDate);
        return born?.kind !== "date" || round === undefined || isYounger(born.date, check.under, round.to);
      });
  }
}

/** Returns whether a person is younger than `years` on a day. */
const isYounger = (born: IsoDate, years: number, on: IsoDate): boolean =>
  `${String(Number(born.slice(0, 4)) + years)}${born.slice(4)}` > on;
