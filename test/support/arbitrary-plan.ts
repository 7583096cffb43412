import fc, { type GeneratorValue } from "fast-check";
import type { ArithmeticCheck } from "../../src/domain/arithmetic-check";
import type { Amount } from "../../src/domain/amount";
import type { Assignment } from "../../src/domain/assignment";
import {
  columnCode,
  elementCode,
  indicatorCode,
  isoDate,
  levelCode,
  planId,
  registerCode,
  registryId,
  roundId,
  sectionCode,
  sectorCode,
  unitCode,
  type IsoDate,
} from "../../src/domain/codes";
import type { DataElement } from "../../src/domain/data-element";
import type { Aggregation, Indicator } from "../../src/domain/indicator";
import type { Plan } from "../../src/domain/plan";
import type { ColumnType, Register } from "../../src/domain/register";
import type { Round } from "../../src/domain/round";
import type { FixedTarget, Target } from "../../src/domain/target";
import type { Unit, UnitRegistry } from "../../src/domain/unit";

/** What plans are written with: letters of all kinds, signs that formulas, lists and Excel give a meaning to. */
const WORDS = [
  "Công đoàn",
  "tỷ lệ ≥ 70%",
  "“Mái ấm”",
  "(A / B)",
  "=1+1",
  "+84",
  "- một",
  "@chung",
  "50%",
  "đợt I",
  "I, II",
  "ngày 01/02/2020",
  "007",
  "có",
  "không",
  "tử số",
  "a&b <c>",
] as const;

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));
const value = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths / 100),
);
const share = fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000);

/** Optional members of a type, each there or not. */
class Invention {
  constructor(private readonly g: GeneratorValue) {}
  readonly flip = (): boolean => this.g(fc.boolean);
  readonly text = (): string => this.g(() => text);
  readonly value = (): number => this.g(() => value);
  readonly share = (): number => this.g(() => share);
  readonly upTo = (most: number): number => this.g(fc.nat, most);
  readonly pick = <T>(items: readonly T[]): T => this.g(() => fc.constantFrom(...items));
  readonly some = <T>(items: readonly T[], least = 1): readonly T[] =>
    this.g(() => fc.subarray([...items], { minLength: Math.min(least, items.length) }));
  readonly maybe = <M extends object>(member: () => M): Partial<M> => (this.flip() ? member() : {});
}

const day = (offset: number): IsoDate =>
  isoDate(new Date(Date.UTC(2019, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));

/** Rounds of thirty days one after the other, maybe with a review of all of them. */
function rounds(some: Invention): readonly Round[] {
  const plain = ["I", "II", "2-b"].slice(0, 1 + some.upTo(2)).map((id, index): Round => ({
    id: roundId(id),
    name: some.text(),
    theme: some.pick(["", some.text()]),
    from: day(index * 30),
    to: day(index * 30 + 29),
    due: day(index * 30 + 29 + some.upTo(20)),
    ...some.maybe(() => ({
      sprint: { name: some.text(), from: day(index * 30 + 3), to: day(index * 30 + 9) },
    })),
  }));
  if (plain.length < 2 || some.flip()) return plain;
  const of = plain.map(({ id }) => id);
  return [
    ...plain,
    { id: roundId("NAM"), name: "Năm", theme: "", from: day(0), to: day(80), due: day(90), of },
  ];
}

const LEVELS = ["CS", "TREN", "TINH"].map(levelCode);
const [LOWEST = levelCode("CS")] = LEVELS;

type Shape = Pick<DataElement, "code" | "type"> & Partial<DataElement>;

/** Elements of every type and derivation, with codes that look like signs. */
function elements(some: Invention, sectors: readonly Plan["sectors"][number][]): readonly DataElement[] {
  const code = elementCode;
  const counts: readonly Shape[] = ["A", "B", "A-B", "C.1", "D_2"].map((text) => ({
    code: code(text),
    type: "count",
  }));
  const shapes: readonly Shape[] = [
    ...counts,
    { code: code("TIEN"), type: "money" },
    { code: code("GIAO"), type: "money", isAssigned: true },
    { code: code("LUONG"), type: "money", overUnits: { meanWeightedBy: code("B") }, overRounds: "latest" },
    { code: code("NGAY1"), type: "date", overUnits: "earliest", overRounds: "latest" },
    { code: code("NGAY2"), type: "date", overUnits: "latest", overRounds: "latest" },
    { code: code("LOI"), type: "text", overUnits: "none", overRounds: "latest" },
    { code: code("HOI"), type: "yes-no" },
    { code: code("DUOC"), type: "tally" },
    { code: code("DV"), type: "tally", derived: { at: "origin", by: { kind: "one" } } },
    {
      code: code("DAT"),
      type: "tally",
      derived: {
        at: "origin",
        by: {
          kind: "meets",
          amount: code("A-B"),
          comparator: some.pick(["at-least", "at-most", "equal"]),
          value: some.value(),
        },
      },
    },
    {
      code: code("KIP"),
      type: "tally",
      derived: {
        at: "origin",
        by: { kind: "by-day", date: code("NGAY1"), day: day(some.upTo(500)), inclusive: some.flip() },
      },
    },
    {
      code: code("TONG"),
      type: "count",
      derived: {
        at: some.pick(["origin", "every-level"]),
        by: {
          kind: "combination",
          plus: some.some(counts).map((part) => part.code),
          minus: some.some(counts, 0).map((part) => part.code),
        },
      },
    },
    {
      code: code("LAU"),
      type: "count",
      derived: { at: "every-level", by: { kind: "days", from: code("NGAY1"), to: code("NGAY2") } },
    },
  ];
  return shapes.map((shape) => ({
    label: some.text(),
    unitOfMeasure: some.text(),
    overUnits: "sum",
    overRounds: some.pick(["sum", "latest"]),
    origin: LOWEST,
    ...(sectors.length > 0 && some.flip()
      ? { sectors: some.some(sectors).map((sector) => sector.code) }
      : {}),
    ...some.maybe(() => ({ isOptional: some.flip() })),
    ...some.maybe(() => ({ hint: some.text() })),
    ...(shape.type === "count" ? some.maybe(() => ({ continues: code("A") })) : {}),
    ...shape,
  }));
}

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

function indicators(
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
          { kind: "words", words: some.text() } as const,
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

const COLUMN_TYPES: readonly ColumnType[] = [
  { kind: "text" },
  { kind: "date" },
  { kind: "count" },
  { kind: "money" },
  { kind: "choice", choices: ["Xây mới", "Sửa chữa, nâng cấp"] },
];

function registers(some: Invention, plan: Pick<Plan, "rounds">): readonly Register[] {
  return ["DS1", "DS.2"].slice(0, some.upTo(2)).map((code, at) => ({
    code: registerCode(code),
    label: some.text(),
    sheet: `DS ${at}`,
    rounds: some.some(plan.rounds.filter(({ of }) => of === undefined)).map(({ id }) => id),
    columns: COLUMN_TYPES.slice(0, 2 + some.upTo(3)).map((type, index) => ({
      code: columnCode(`COT_${index}`),
      label: some.text(),
      type,
      isRequired: some.flip(),
      width: some.value(),
    })),
  }));
}

function checks(some: Invention, plan: Pick<Plan, "registers">): readonly ArithmeticCheck[] {
  const [a, b, c, d] = [elementCode("A"), elementCode("A-B"), elementCode("C.1"), elementCode("D_2")];
  const [register] = plan.registers;
  return some.some<ArithmeticCheck>(
    [
      { kind: "part-of-whole", part: a, whole: b },
      { kind: "sum-of-parts", whole: a, parts: [b, c] },
      { kind: "stock-flow", opening: a, increases: [b], decreases: [c], closing: d },
      { kind: "stock-flow", opening: a, increases: [], decreases: [], closing: d },
      { kind: "range", element: a, least: -3, most: some.value() + 1 },
      { kind: "range", element: b, most: 1.234 },
      { kind: "mean-between", mean: a, parts: [b, c] },
      { kind: "required-if", when: a, then: [b, c] },
      { kind: "all-or-none", elements: [b, c, d] },
      { kind: "in-round", element: elementCode("NGAY1") },
      { kind: "range", element: a, least: some.value(), most: 2_000_000 },
      { kind: "range", element: b, most: some.value() },
      { kind: "mean-between", mean: a, parts: [b, c] },
      { kind: "required-if", when: a, then: [b] },
      { kind: "all-or-none", elements: [a, b, c] },
      ...(register === undefined
        ? []
        : [
            { kind: "register-count" as const, element: a, register: register.code },
            { kind: "in-round" as const, register: register.code, column: columnCode("COT_1") },
            {
              kind: "age-limit" as const,
              register: register.code,
              birthDate: columnCode("COT_1"),
              under: 1 + some.upTo(90),
            },
          ]),
    ],
    0,
  );
}

/** A sound plan that uses everything a plan can say, in invented words. */
export function arbitraryPlan(g: GeneratorValue): Plan {
  const some = new Invention(g);
  const sectors = ["KV1", "KV-2"]
    .slice(0, some.upTo(2))
    .map((code) => ({
      code: sectorCode(code),
      name: some.text(),
      ...some.maybe(() => ({ validTo: day(500) })),
    }));
  const frame = { sectors, rounds: rounds(some) };
  const lists = { ...frame, registers: registers(some, frame) };
  const asked = elements(some, sectors);
  const measured = indicators(some, lists);
  const condition = asked.find(({ code }) => code === "DAT")?.derived?.by;
  const [first, ...others] = measured;
  const places: readonly Indicator[] = first === undefined ? [] : [...others, first];
  const units: readonly string[] = ["698", "0012", "TX-1"];
  return {
    id: planId(some.pick(["thi-dua-2026", "KH.1", "698"])),
    version: 1 + some.upTo(8),
    title: some.text(),
    ...some.maybe(() => ({ reportTitle: some.text() })),
    ...some.maybe(() => ({ documentKind: some.text() })),
    ...some.maybe(() => ({ number: some.text() })),
    issuer: some.text(),
    ...some.maybe(() => ({ issuedOn: day(some.upTo(900)) })),
    legalBasis: [some.text(), some.text()].slice(some.upTo(2)),
    levels: LEVELS.map((code) => ({
      code,
      name: some.text(),
      signature: [some.text(), some.text()].slice(some.upTo(2)),
    })),
    ...lists,
    elements: asked,
    indicators: measured.map((indicator) =>
      indicator.aggregation.kind === "per-unit" && condition?.kind === "meets"
        ? {
            ...indicator,
            target: { comparator: condition.comparator, value: condition.value, perUnitOf: LOWEST },
          }
        : indicator,
    ),
    sections: [
      {
        code: sectionCode("P-1"),
        title: some.text(),
        elements: asked.map(({ code }) => code),
        indicators: [],
      },
      {
        code: sectionCode("P2"),
        title: some.text(),
        elements: [],
        indicators: places.map(({ code }) => code),
      },
    ],
    checks: checks(some, lists),
    ...some.maybe(() => ({
      assignments: units.map((unit, index): Assignment => ({
        unit: unitCode(unit),
        element: elementCode("GIAO"),
        ...(index === 0 ? { round: roundId("I") } : {}),
        value: some.value(),
      })),
    })),
    ...some.maybe(() => ({ nearlyFrom: some.share() })),
    ...some.maybe(() => ({
      changes: [
        { version: 2, added: [elementCode("A")], renamed: [], removed: [elementCode("CU")] },
        {
          version: 3,
          added: [],
          renamed: [{ from: elementCode("C0"), to: elementCode("C.1") }],
          removed: [],
        },
        { version: 4, added: [], renamed: [], removed: [] },
      ],
    })),
    ...some.maybe(() => ({ partlyKnown: some.text() })),
    reportingLine: some.pick(["", some.text()]),
    awards: [some.text(), some.text()].slice(some.upTo(2)),
    defaultRegistry: registryId("bundled-list"),
  };
}

const unit = (some: Invention, code: string, parts: Partial<Unit>): Unit => ({
  code: unitCode(code),
  name: some.text(),
  aliases: ["LĐLĐ A", "LĐLĐ B, C"].slice(some.upTo(2)),
  level: some.pick(LEVELS),
  ...some.maybe(() => ({ cluster: some.text() })),
  ...some.maybe(() => ({ validFrom: day(1), validTo: day(300) })),
  ...some.maybe(() => ({ successors: [[], [unitCode("700"), unitCode("701")]][some.upTo(1)] ?? [] })),
  ...parts,
});

/** The units that report by an invented plan. */
export function arbitraryRegistry(g: GeneratorValue, { sectors }: Plan): UnitRegistry {
  const some = new Invention(g);
  const inSector = (): Partial<Unit> => {
    const [sector] = sectors;
    return sector === undefined ? {} : { sector: sector.code };
  };
  return {
    id: registryId(some.pick(["my-units", "lists/units 2026.csv"])),
    title: some.text(),
    office: unit(
      some,
      "70",
      some.maybe(() => ({ parent: unitCode("BTV") })),
    ),
    units: ["698", "0012", "TX-1"].map((code) =>
      unit(some, code, { ...some.maybe(() => ({ parent: unitCode("70") })), ...some.maybe(inSector) }),
    ),
    isInvented: some.flip(),
    source: some.text(),
    ...some.maybe(() => ({ replacedBy: { registry: registryId("next"), from: day(400) } })),
  };
}
