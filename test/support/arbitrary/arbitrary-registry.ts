import type { GeneratorValue } from "fast-check";
import { registryId, unitCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { Unit, UnitRegistry } from "../../../src/model/unit/unit";
import { LEVELS } from "./rounds-and-levels";
import { day, Invention } from "./invention";

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

/** Invents the units of an invented plan. */
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
