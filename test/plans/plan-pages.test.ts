import type { Plan } from "../../src/model/plan/plan";
import type { UnitRegistry } from "../../src/model/unit/unit";
import {
  binhPhuoc2017,
  dakNong2020,
  dakNongPlan2020,
  ENTERPRISE,
  giaLamFederation,
  giaLamGrassroots,
  giaLamPlan2023,
  haNoi2022,
  langSon2015,
  langSonPlan2015,
  phuRieng2017,
  PUBLIC,
} from "../support/plans/bundled";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { together, type Report, type Totals } from "./independent/arithmetic";
import * as dakNong from "./independent/dak-nong-2020";
import { expectForm, expectOverview } from "./independent/expect-pages";
import { expectSql } from "./independent/expect-sql";
import { ENGINE_NAMES } from "../support/facts/sql-engines";
import * as giaLam from "./independent/gia-lam-2023";
import {
  filledForms,
  inventedReports,
  roundedTotals,
  sendersOf,
  totalsOf,
  type Reports,
} from "./independent/harness";
import * as langSon from "./independent/lang-son-2015";
import * as phuRieng from "./independent/phu-rieng-2017";

const { rolledUp } = filledForms(drawnWorkbooks());
const OF_GIA_LAM = inventedReports("gia-lam-2023");

const ofRound = (reports: Reports, round: string): readonly Report[] => Object.values(reports[round] ?? {});

/** Combines every unit's rounds. */
function ofYear(reports: Reports, added: readonly string[]): readonly Report[] {
  const units = new Set(Object.values(reports).flatMap((round) => Object.keys(round)));
  return [...units].map((unit) =>
    together(
      ["1", "2"].flatMap((round) => reports[round]?.[unit] ?? []),
      added,
    ),
  );
}

/**
 * A year with only one half of some unit is not judged as missed: the other half could still change that. Who
 * has not reported (GL-14) has missed it.
 */
const unlessMissing = (totals: Totals): Totals =>
  Object.fromEntries(
    Object.entries(totals).map(([code, total]) => [
      code,
      total.status === "not-met" && !code.startsWith("GL-14")
        ? { ...total, status: "insufficient-data" }
        : total,
    ]),
  );

/** A round or a year of a plan: the reporting units, and the totals by an independent program. */
interface Case {
  readonly plan: Plan;
  readonly round: string;
  readonly registry: UnitRegistry;
  readonly reports: Reports;
  readonly totals: (reports: Reports, round: string) => Totals;
}

const casesOf = (
  plan: Plan,
  registry: UnitRegistry,
  totals: Readonly<Record<string, Case["totals"]>>,
): readonly (readonly [string, string, Case])[] => {
  const reports = inventedReports(plan.id);
  return Object.entries(totals).map(([round, ofThem]) => [
    plan.id,
    round,
    { plan, round, registry, reports, totals: ofThem },
  ]);
};

const ofPhuRieng = (round: "I" | "II") => (reports: Reports) =>
  phuRieng.totals(ofRound(reports, round), round);
const ofDakNong = (round: "1" | "2") => (reports: Reports) => dakNong.totals(ofRound(reports, round), round);
const ofLangSon = (round: "1" | "2") => (reports: Reports) => langSon.totals(ofRound(reports, round), round);
/** Eleven unions of Gia Lâm report in some round, so that all of them have to. */
const ofGiaLam = (round: "1" | "2") => (reports: Reports) =>
  giaLam.totals(ofRound(reports, round), round, 11);

const CASES = [
  ...casesOf(phuRieng2017, binhPhuoc2017, { I: ofPhuRieng("I"), II: ofPhuRieng("II") }),
  ...casesOf(dakNongPlan2020, dakNong2020, {
    1: ofDakNong("1"),
    2: ofDakNong("2"),
    NAM: (reports) => dakNong.totals(ofYear(reports, dakNong.ADDED), "NAM"),
  }),
  ...casesOf(langSonPlan2015, langSon2015, {
    1: ofLangSon("1"),
    2: ofLangSon("2"),
    NAM: (reports) => langSon.totals(ofYear(reports, langSon.ADDED), "NAM"),
  }),
  ...casesOf(giaLamPlan2023, sendersOf(giaLamGrassroots, OF_GIA_LAM), {
    1: ofGiaLam("1"),
    2: ofGiaLam("2"),
    NAM: (reports) => unlessMissing(giaLam.totals(ofYear(reports, giaLam.ADDED), "NAM", 11)),
  }),
];

test.each(CASES)(
  `%s, round %s: filled forms make the totals of an independent program, ${ENGINE_NAMES} agree, and the pages stay`,
  async (_plan, round, { plan, registry, reports, totals }) => {
    const facts = await rolledUp(plan, round, registry, reports);
    expect(totalsOf(facts)).toEqual(roundedTotals(totals(reports, round)));
    await expectSql(plan, facts);
    expectOverview(plan, round, registry, facts);
  },
);

test("gia-lam-2023, round 1: LĐLĐ huyện reports to the city what an independent program makes of its form", async () => {
  const reports = inventedReports("gia-lam-2023-city");
  const city = { ...haNoi2022, units: [giaLamFederation] };
  const totals = totalsOf(await rolledUp(giaLamPlan2023, "1", city, reports));
  expect(totals).toEqual(roundedTotals(giaLam.totals(ofRound(reports, "1"), "1")));
  expect(["GL-01", "GL-02", "GL-04", "GL-05", "GL-06", "GL-07", "GL-09"].map((code) => totals[code])).toEqual(
    [
      { value: 0.2, status: "met" },
      { value: 0.65, status: "in-progress" },
      { value: 2, status: "met" },
      { value: 1, status: "met" },
      { value: 3, status: "not-met" },
      { value: 0.84, status: "met" },
      { value: 2, status: "not-met" },
    ],
  );
});

describe("the blank forms stay", () => {
  const ROUNDS = ["1", "2", "NAM"] as const;

  test.each(ROUNDS)("dak-nong-2020, round %s: a district", (round) => {
    const { office, units } = dakNong2020;
    expectForm(`dak-nong-2020-${round}-upper`, dakNongPlan2020, round, units[0], office);
  });

  test.each(ROUNDS)("lang-son-2015, round %s: a district", (round) => {
    const { office, units } = langSon2015;
    expectForm(`lang-son-2015-${round}-upper`, langSonPlan2015, round, units[0], office);
  });

  test.each(ROUNDS)("gia-lam-2023, round %s: a union in an enterprise", (round) => {
    const { office, units } = giaLamGrassroots;
    const unit = units.find(({ sector }) => sector === ENTERPRISE);
    expectForm(`gia-lam-2023-${round}-enterprise`, giaLamPlan2023, round, unit, office);
  });

  test("gia-lam-2023, round 1: a union in a school; the federation for the city", () => {
    const { office, units } = giaLamGrassroots;
    const school = units.find(({ sector }) => sector === PUBLIC);
    expectForm("gia-lam-2023-1-public", giaLamPlan2023, "1", school, office);
    expectForm("gia-lam-2023-1-upper", giaLamPlan2023, "1", office, haNoi2022.office);
  });
});
