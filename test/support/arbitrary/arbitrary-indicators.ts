import { elementCode, indicatorCode } from "../../../src/model/codes";
import type { Amount } from "../../../src/model/plan/amount";
import type { Aggregation, Deadline, Indicator } from "../../../src/model/plan/indicator";
import type { Plan } from "../../../src/model/plan/plan";
import type { FixedTarget, Target } from "../../../src/model/plan/target";
import { LEVELS, LOWEST } from "./rounds-and-levels";
import { day, type Invention } from "./invention";

const sum = (...codes: readonly string[]): Amount => ({ kind: "elements", sum: codes.map(elementCode) });

function target(some: Invention, { kind }: Aggregation): Target | undefined {
  const comparator = some.pick(["at-least", "at-most", "equal"] as const);
  switch (kind) {
    case "list":
      return undefined;
    case "per-unit":
      return { comparator, value: some.upTo(9) + 1, perUnitOf: LOWEST };
    default: {
      const isFraction = kind === "ratio" || kind === "share-of-units";
      const number = (): number => (isFraction || kind === "percent-of-plan" ? some.share() : some.value());
      const [one, other] = [number(), number()];
      return some.pick<Target | undefined>([
        undefined,
        { comparator, value: one },
        { comparator: "between", from: Math.min(one, other), to: Math.max(one, other) },
        {
          comparator: some.pick(["above-base", "below-base"] as const),
          base: some.pick([
            { kind: "sum", of: [elementCode("A"), elementCode("A-B")] } as const,
            { kind: "ratio", numerator: sum("A"), denominator: sum("B", "C.1") } as const,
          ]),
        },
        { comparator: "reference", of: [elementCode("A"), elementCode("D_2")], times: some.value() },
      ]);
    }
  }
}

/** A deadline in words; half of them have an inferred day. */
const inWords = (words: string): Deadline => ({
  kind: "words",
  words,
  ...(words.length % 2 === 0 && { by: day(words.length) }),
});

export function indicators(
  some: Invention,
  plan: Pick<Plan, "rounds" | "sectors" | "registers">,
): readonly Indicator[] {
  const [a, b, c] = [elementCode("A"), elementCode("A-B"), elementCode("C.1")];
  const met = elementCode("DAT");
  const units = elementCode("DV");
  const aggregations: readonly Aggregation[] = [
    { kind: "ratio", numerator: sum("A", "B"), denominator: sum("C.1") },
    {
      kind: "ratio",
      numerator: sum("A-B"),
      denominator: { kind: "numerator-of", indicator: indicatorCode("CT-0") },
    },
    { kind: "sum", of: some.some([a, b, c]) },
    { kind: "percent-of-plan", actual: sum("TIEN"), assigned: sum("GIAO") },
    { kind: "share-of-units", met: [elementCode("DUOC"), elementCode("KIP")], units: [units] },
    { kind: "average", amount: [a, b], units: [units] },
    { kind: "mean", of: elementCode("LUONG") },
    ...plan.registers.map((register) => ({ kind: "list" as const, register: register.code })),
  ];
  const each = aggregations.map((aggregation) => ({ aggregation, target: target(some, aggregation) }));
  const perUnit: Aggregation = { kind: "per-unit", amount: [b], met, units };
  return [...each, { aggregation: perUnit, target: perUnitTarget(some) }].map(
    ({ aggregation, target: held }, index): Indicator => ({
      code: indicatorCode(`CT-${index}`),
      label: some.text(),
      unitOfMeasure: aggregation.kind === "ratio" ? "%" : some.text(),
      aggregation,
      ...(held === undefined ? {} : { target: held }),
      rounds: some.some(plan.rounds.filter(({ of }) => of === undefined)).map(({ id }) => id),
      levels: some.some(LEVELS),
      ...(plan.sectors.length > 0 && some.flip() ? { sectors: plan.sectors.map(({ code }) => code) } : {}),
      ...some.maybe(() => ({
        deadline: some.pick([
          { kind: "day", day: day(some.upTo(900)), inclusive: some.flip() } as const,
          inWords(some.text()),
        ]),
      })),
      ...some.maybe(() => ({ addressee: some.text() })),
      sourcePhrase: some.text(),
      ...some.maybe(() => ({ inferred: some.text() })),
      asks: some.some([a, elementCode("LOI"), elementCode("HOI")], 0),
    }),
  );
}

/** Placeholder until the condition of the tally is known. */
const perUnitTarget = (some: Invention): FixedTarget => ({
  comparator: "at-least",
  value: some.upTo(9) + 1,
  perUnitOf: LOWEST,
});
