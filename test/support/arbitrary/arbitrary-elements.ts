import { elementCode } from "../../../src/model/codes";
import type { DataElement } from "../../../src/model/plan/data-element";
import type { Plan } from "../../../src/model/plan/plan";
import { LOWEST } from "./rounds-and-levels";
import { day, type Invention } from "./invention";

type Shape = Pick<DataElement, "code" | "type"> & Partial<DataElement>;

/** Invents elements of every type and derivation, with codes that resemble signs. */
export function elements(
  some: Invention,
  sectors: readonly Plan["sectors"][number][],
): readonly DataElement[] {
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
