import { findRound } from "../../../src/model/plan/milestones";
import type { IsoDate } from "../../../src/base/codes";
import type { ElementCode } from "../../../src/model/codes";
import { weightsOf, type DataElement } from "../../../src/model/plan/data-element";
import { formValues } from "../../../src/model/form/form-values";
import type { CheckOf } from "../../../src/model/plan/arithmetic-check";
import { choicesOf } from "../../../src/model/plan/named-elements";
import type { Round } from "../../../src/model/plan/round";
import type { Template } from "../../../src/model/form/template";
import { BLANK, NONE, numberValue, type Value } from "../../../src/model/value";
import { valueKind } from "../../../src/forms/layout/value-kind";
import { dayOfNumber, numberOfDay, someDay } from "../../../src/desk/practice/practice-day";
import { seededRandom, type Random } from "../../../src/desk/practice/random";
import { consistentRegisters } from "./consistent-registers";
import { holds, type Filled } from "./holds";

/** Number of seeds tried before giving up on a plan with contradictory or unsolvable checks. */
const TRIES = 40;

/**
 * Invents figures for a form that satisfy all checks of the plan: small and large offices, zeros, "nothing
 * occurred" and blank optional rows. The same seed gives the same figures.
 */
export function consistentValues(template: Template, seed: number): Filled {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const filled = draft(template, seededRandom(seed * TRIES + attempt));
    if (template.plan.checks.every((check) => holds(check, filled, template))) return filled;
  }
  throw new Error(`no consistent figures for plan ${template.plan.id}, seed ${String(seed)}`);
}

function draft(template: Template, random: Random): Filled {
  const registers = consistentRegisters(template, random);
  const round = findRound(template.plan, template.round);
  if (round === undefined) throw new Error(`plan ${template.plan.id} has no round ${template.round}`);
  const figures = new Figures(template, random, (code) =>
    template.plan.checks
      .flatMap((check) => (check.kind === "register-count" || check.kind === "listed" ? [check] : []))
      .filter(
        ({ element, register }) =>
          element === code && template.registers.some((each) => each.code === register),
      )
      .filter(({ kind, register }) => kind === "register-count" || (registers.get(register) ?? []).length > 0)
      .map((check) => countRows(check, registers))
      .at(0),
  );
  const values = formValues(template, (element) => answer(element, template, figures, round, random));
  return { values, registers };
}

const countRows = (
  check: CheckOf<"register-count"> | CheckOf<"listed">,
  registers: Filled["registers"],
): number =>
  (registers.get(check.register) ?? []).filter(({ cells }) =>
    choicesOf(check).every(({ column, is }) => {
      const choice = cells.get(column);
      return choice?.kind === "text" && choice.text === is;
    }),
  ).length;

function answer(
  element: DataElement,
  template: Template,
  figures: Figures,
  round: Round,
  random: Random,
): Value {
  const { plan, audience } = template;
  switch (valueKind(plan, element, audience)) {
    case "text":
      return element.isOptional ? BLANK : { kind: "text", text: `mẫu ${String(random.whole(1, 99))}` };
    case "date":
      if (element.isOptional && random.whole(0, 3) === 0) return BLANK;
      return { kind: "date", date: someDay(...daysOf(element, template, round), random) };
    case "yes-no":
      return { kind: "yes-no", yes: figures.of(element.code) > 0 };
    case "number": {
      const figure = figures.of(element.code);
      if (figure !== 0) return numberValue(figure);
      if (element.isOptional && random.whole(0, 3) === 0) return BLANK;
      return random.whole(0, 1) === 0 ? numberValue(0) : NONE;
    }
  }
}

/**
 * Returns the possible days of an element: if the form calculates a period, its first day is in the first
 * half of the round and its last day in the second; events possible after the round, like its review, occur
 * on its last day or later.
 */
function daysOf(
  { code }: DataElement,
  { plan }: Template,
  { from, to, due = to }: Round,
): readonly [IsoDate, IsoDate] {
  const middle = dayOfNumber(Math.floor((numberOfDay(from) + numberOfDay(to)) / 2));
  for (const { derived } of plan.elements) {
    const by = derived?.by;
    if (by?.kind === "days" && by.from === code) return [from, middle];
    if (by?.kind === "days" && by.to === code) return [middle, to];
    if (by?.kind === "by-day" && by.date === code && by.day > to) return [to, due];
  }
  return [from, to];
}

/** Figures of one form, invented from wholes to parts. */
class Figures {
  private readonly known = new Map<ElementCode, number>();
  private readonly underWay = new Set<ElementCode>();
  private readonly rows: ReadonlyMap<ElementCode, { readonly element: DataElement; readonly state: string }>;
  /** Offices differ in size by a factor of a thousand. */
  private readonly size: number;

  constructor(
    private readonly template: Template,
    private readonly random: Random,
    private readonly counted: (code: ElementCode) => number | undefined,
  ) {
    this.rows = new Map(
      template.rows.flatMap((row) => (row.kind === "element" ? [[row.element.code, row] as const] : [])),
    );
    this.size = [3, 40, 900, 20_000][random.whole(0, 3)] ?? 3;
  }

  of(code: ElementCode): number {
    const known = this.known.get(code);
    if (known !== undefined) return known;
    if (this.underWay.has(code)) return 0;
    this.underWay.add(code);
    const figure = this.known.get(code) ?? this.make(code);
    // Inventing a whole may have set its parts.
    if (!this.known.has(code)) this.known.set(code, figure);
    return this.known.get(code) ?? figure;
  }

  private make(code: ElementCode): number {
    const row = this.rows.get(code);
    if (row === undefined || row.state === "not-applicable") return 0;
    const by = row.state === "calculated" ? row.element.derived?.by : undefined;
    if (by?.kind === "one") return 1;
    if (by?.kind === "combination") return this.sum(by.plus) - this.sum(by.minus);
    if (by?.kind === "meets") return 0;
    this.makeFromOthers(code);
    const made = this.known.get(code);
    if (made !== undefined) return made;
    const figure = this.counted(code) ?? this.averageOf(code) ?? this.drawn(row.element);
    this.known.set(code, figure);
    this.makeParts(code, figure);
    return figure;
  }

  /** Invents an element together with its whole or closing stock. */
  private makeFromOthers(code: ElementCode): void {
    for (const check of this.template.plan.checks) {
      if (check.kind === "sum-of-parts" && check.parts.includes(code)) this.of(check.whole);
      if (
        check.kind === "stock-flow" &&
        [check.opening, ...check.increases, ...check.decreases].includes(code)
      ) {
        this.of(check.closing);
      }
    }
    // The parts of a calculated whole are not set yet.
    for (const check of this.template.plan.checks) {
      if (check.kind === "sum-of-parts" && check.parts.includes(code))
        this.makeParts(check.whole, this.of(check.whole));
    }
  }

  private makeParts(code: ElementCode, figure: number): void {
    for (const check of this.template.plan.checks) {
      if (check.kind === "sum-of-parts" && check.whole === code) this.split(figure, check.parts);
      if (check.kind === "stock-flow" && check.closing === code) {
        const increases = check.increases.map((each) => this.settle(each, this.random.whole(0, figure)));
        const start = figure - increases.reduce((total, each) => total + each, 0);
        const decreases = check.decreases.map((each) =>
          this.settle(each, Math.max(0, -start) + this.random.whole(0, this.size)),
        );
        this.settle(check.opening, start + decreases.reduce((total, each) => total + each, 0));
      }
    }
  }

  private split(whole: number, parts: readonly ElementCode[]): void {
    let rest = whole;
    const open = parts.filter((part) => this.rows.get(part)?.state === "input" && !this.known.has(part));
    for (const part of parts) if (!open.includes(part)) rest -= this.of(part);
    open.forEach((part, index) => {
      const share =
        index === open.length - 1 ? rest : Math.min(rest, this.random.whole(0, rest), this.most(part));
      rest -= this.settle(part, Math.max(0, share));
    });
  }

  private settle(code: ElementCode, figure: number): number {
    if (!this.known.has(code) && this.rows.get(code)?.state === "input") {
      this.known.set(code, figure);
      this.makeParts(code, figure);
    }
    return this.known.get(code) ?? this.of(code);
  }

  /** Invents a value between the averages of the non-empty parts. */
  private averageOf(code: ElementCode): number | undefined {
    const check = this.template.plan.checks.find(
      (each) => each.kind === "mean-between" && each.mean === code,
    );
    if (check?.kind !== "mean-between") return undefined;
    const parts = check.parts.map((part) => this.of(part)).filter((figure) => figure > 0);
    return parts.length === 0 ? 0 : this.random.whole(Math.min(...parts), Math.max(...parts));
  }

  /** Returns the upper limit of an element: every whole that it is part of, alone or with others. */
  private most(code: ElementCode): number {
    const wholes = this.template.plan.checks.flatMap((check): readonly number[] => {
      if (check.kind !== "part-of-whole" || this.rows.get(check.whole)?.state === "not-applicable") return [];
      if (check.part === code) return [this.of(check.whole)];
      const added = this.addedIn(check.part);
      if (!added.includes(code)) return [];
      const others = added.map((other) => this.known.get(other) ?? 0);
      return [Math.max(0, this.of(check.whole) - others.reduce((total, other) => total + other, 0))];
    });
    return Math.min(Infinity, ...wholes);
  }

  private addedIn(code: ElementCode): readonly ElementCode[] {
    const row = this.rows.get(code);
    const by = row?.state === "calculated" ? row.element.derived?.by : undefined;
    return by?.kind === "combination" ? by.plus : [];
  }

  private drawn(element: DataElement): number {
    const { plan, audience } = this.template;
    if (element.type === "money" && element.overUnits !== "sum") {
      const [weight] = weightsOf(element.overUnits);
      const isOfNobody = weight !== undefined && this.of(weight) === 0;
      return isOfNobody ? 0 : this.random.whole(4_000, 12_000) * 1000;
    }
    const most = Math.min(
      this.most(element.code),
      valueKind(plan, element, audience) === "yes-no" ? 1 : Infinity,
    );
    const planned = this.plannedFor(element.code);
    if (planned !== undefined) return Math.round(planned * this.random.fraction(0.2, 1.5));
    const large = element.type === "money" ? 1_000_000 * this.random.whole(1, 9999) : this.size;
    return this.random.whole(this.random.whole(0, 4) === 0 ? 0 : Math.min(1, most), Math.min(most, large));
  }

  /** Returns the target of an amount, so that no unit reaches a thousand times the target. */
  private plannedFor(code: ElementCode): number | undefined {
    const held = this.template.plan.indicators.flatMap(({ aggregation }) =>
      aggregation.kind === "percent-of-plan" &&
      aggregation.actual.kind === "elements" &&
      aggregation.assigned.kind === "elements" &&
      aggregation.actual.sum.includes(code)
        ? [this.sum(aggregation.assigned.sum)]
        : [],
    );
    return held[0];
  }

  private sum(codes: readonly ElementCode[]): number {
    return codes.reduce((total, code) => total + this.of(code), 0);
  }
}
