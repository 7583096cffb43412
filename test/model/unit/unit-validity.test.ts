import { isoDate } from "../../../src/base/codes";
import { roundId } from "../../../src/model/codes";
import { existsOn, registryOn, unitsInRound } from "../../../src/model/unit/unit-validity";
import { rowState, templateFor } from "../../../src/model/form/template";
import { ENTERPRISE, giaLamGrassroots, giaLamPlan2023, thanhHoa2021 } from "../../support/plans/bundled";
import { findRegistry } from "../../../src/plans/unit-registries";
import {
  anElement,
  anIndicator,
  aPlan,
  aRegistry,
  aUnit,
  codes,
  ENTERPRISES,
  GRASSROOTS,
  OFFICES,
  UPPER,
} from "../../support/plans/plan-builder";

const H1 = roundId("H1");
const H2 = roundId("H2");
const round = (id: typeof H1, from: string, to: string) => ({
  id,
  name: id,
  theme: "",
  from: isoDate(from),
  to: isoDate(to),
  due: isoDate(to),
});

/** Two halves of 2025; the offices sector ends between them. */
const plan = aPlan({
  rounds: [round(H1, "2025-01-01", "2025-06-30"), round(H2, "2025-07-01", "2025-12-31")],
  sectors: [
    { code: OFFICES, name: "Offices", validTo: isoDate("2025-06-30") },
    { code: ENTERPRISES, name: "Enterprises" },
  ],
  elements: [
    anElement("STAFF", { sectors: [OFFICES] }),
    anElement("WORKERS", { sectors: [ENTERPRISES] }),
    anElement("BOTH", { sectors: [OFFICES, ENTERPRISES] }),
    anElement("ALL"),
  ],
  indicators: [
    anIndicator("I", { kind: "sum", of: codes("STAFF", "WORKERS", "BOTH", "ALL") }, { rounds: [H1, H2] }),
  ],
});

const office = aUnit("O", { sector: OFFICES });
const factory = aUnit("F", { sector: ENTERPRISES });
const school = aUnit("S", { validTo: isoDate("2025-06-15") });
const young = aUnit("Y", { validFrom: isoDate("2025-07-01") });
const registry = aRegistry([office, factory, school, young]);

const inRound = (id: typeof H1): readonly string[] =>
  unitsInRound(registry, plan, id).units.map(({ code }) => code);

const states = (id: typeof H1, audience: Parameters<typeof templateFor>[2]): Record<string, string> =>
  Object.fromEntries(
    templateFor(plan, id, audience).rows.flatMap((row) =>
      row.kind === "element" ? [[row.element.code, row.state]] : [],
    ),
  );

describe("units of a round", () => {
  it("exist on its last day, including a unit's first and last day", () => {
    expect(existsOn(school, isoDate("2025-06-15"))).toBe(true);
    expect(existsOn(school, isoDate("2025-06-16"))).toBe(false);
    expect(existsOn(young, isoDate("2025-06-30"))).toBe(false);
    expect(existsOn(young, isoDate("2025-07-01"))).toBe(true);
    expect(inRound(H1)).toEqual(["O", "F"]);
  });

  it("exclude a sector that ended before its last day", () => {
    expect(inRound(H2)).toEqual(["F", "Y"]);
  });

  it("are the same list object if all report", () => {
    const same = aRegistry([factory]);
    expect(unitsInRound(same, plan, H1)).toBe(same);
  });

  it("exclude Gia Lâm's state schools and agencies from the second half of 2025", () => {
    expect(unitsInRound(giaLamGrassroots, plan, H1).units).toHaveLength(40);
    expect(unitsInRound(giaLamGrassroots, plan, H2).units).toHaveLength(28);
  });
});

describe("rows of a form", () => {
  it("are asked up to the last round in which one of their sectors has unions", () => {
    expect(states(H1, { level: UPPER })).toMatchObject({ STAFF: "input", WORKERS: "input" });
    expect(states(H2, { level: UPPER })).toEqual({
      STAFF: "not-applicable",
      WORKERS: "input",
      BOTH: "input",
      ALL: "input",
    });
  });

  it("of a sector that ends within a round are still asked in it", () => {
    const year = { ...plan, rounds: [round(H1, "2025-01-01", "2025-12-31")] };
    const [staff] = plan.elements;
    expect(staff && rowState(year, staff, { level: GRASSROOTS }, H1)).toBe("input");
  });
});

describe("the registry of a day", () => {
  it("is its known replacement on that day", () => {
    const on = (day: string): string => registryOn(thanhHoa2021, isoDate(day), findRegistry).id;
    expect(on("2025-06-30")).toBe("thanh-hoa-2021");
    expect(on("2025-07-01")).toBe("thanh-hoa-2025");
    expect(registryOn(thanhHoa2021, isoDate("2026-01-01"), () => undefined)).toBe(thanhHoa2021);
  });
});

test("at a milestone only units with due elements report; none if the office answers alone", () => {
  const day = (id: string) => unitsInRound(giaLamGrassroots, giaLamPlan2023, roundId(id)).units;
  // Tết concerns enterprises (II.1.4); the pilots concern the federation itself (IV.2.1).
  expect(new Set(day("1_2023-01-21").map(({ sector }) => sector))).toEqual(new Set([ENTERPRISE]));
  expect(day("1_2023-01-21")).toHaveLength(24);
  expect(day("1_2023-02-15")).toEqual([]);
});
