import { dakNongPlan2020 } from "../../src/plans/dak-nong-2020/plan";
import { giaLamPlan2023 } from "../../src/plans/gia-lam-2023/plan";
import { langSonPlan2015 } from "../../src/plans/lang-son-2015/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { dakNong2020 } from "../../src/plans/units/dak-nong-2020";
import { giaLamGrassroots } from "../../src/plans/units/gia-lam-cdcs";
import { giaLamFederation, haNoi2022 } from "../../src/plans/units/ha-noi-2022";
import { langSon2015 } from "../../src/plans/units/lang-son-2015";
import { together, type Report, type Totals } from "./independent/arithmetic";
import * as dakNong from "./independent/dak-nong-2020";
import * as giaLam from "./independent/gia-lam-2023";
import { inventedReports, rolledUp, roundedTotals, totalsOf, type Reports } from "./independent/harness";
import * as langSon from "./independent/lang-son-2015";
import * as phuRieng from "./independent/phu-rieng-2017";

const ofRound = (reports: Reports, round: string): readonly Report[] => Object.values(reports[round] ?? {});

/** Every unit's rounds as one. */
function ofYear(reports: Reports, added: readonly string[]): readonly Report[] {
  const units = new Set(Object.values(reports).flatMap((round) => Object.keys(round)));
  return [...units].map((unit) =>
    together(
      ["1", "2"].flatMap((round) => reports[round]?.[unit] ?? []),
      added,
    ),
  );
}

/** A year of which some unit has sent one half only is not judged as missed: the other half could still change that. */
function unlessMissing(totals: Totals, reports: Reports): Totals {
  const [first, second] = ["1", "2"].map((round) =>
    Object.keys(reports[round] ?? {})
      .sort()
      .join(" "),
  );
  if (first === second) return totals;
  return Object.fromEntries(
    Object.entries(totals).map(([code, total]) => [
      code,
      total.status === "not-met" ? { ...total, status: "insufficient-data" } : total,
    ]),
  );
}

describe("the totals of filled forms are those of a program that shares nothing with this one", () => {
  test.each(["I", "II"] as const)("phu-rieng-2017, round %s", async (round) => {
    const reports = inventedReports("phu-rieng-2017");
    const result = await rolledUp(phuRieng2017, round, binhPhuoc2017, reports);
    expect(totalsOf(result)).toEqual(roundedTotals(phuRieng.totals(ofRound(reports, round), round)));
  });

  test.each(["1", "2", "NAM"] as const)("dak-nong-2020, round %s", async (round) => {
    const reports = inventedReports("dak-nong-2020");
    const result = await rolledUp(dakNongPlan2020, round, dakNong2020, reports);
    const sent = round === "NAM" ? ofYear(reports, dakNong.ADDED) : ofRound(reports, round);
    expect(totalsOf(result)).toEqual(roundedTotals(dakNong.totals(sent, round)));
  });

  test.each(["1", "2", "NAM"] as const)("lang-son-2015, round %s", async (round) => {
    const reports = inventedReports("lang-son-2015");
    const result = await rolledUp(langSonPlan2015, round, langSon2015, reports);
    const sent = round === "NAM" ? ofYear(reports, langSon.ADDED) : ofRound(reports, round);
    expect(totalsOf(result)).toEqual(roundedTotals(langSon.totals(sent, round)));
  });

  test.each(["1", "2", "NAM"] as const)("gia-lam-2023, round %s", async (round) => {
    const reports = inventedReports("gia-lam-2023");
    const result = await rolledUp(giaLamPlan2023, round, giaLamGrassroots, reports);
    const sent = round === "NAM" ? ofYear(reports, giaLam.ADDED) : ofRound(reports, round);
    const expected = giaLam.totals(sent, round);
    expect(totalsOf(result)).toEqual(
      roundedTotals(round === "NAM" ? unlessMissing(expected, reports) : expected),
    );
  });

  test("gia-lam-2023, round 1, what LĐLĐ huyện reports to the city", async () => {
    const reports = inventedReports("gia-lam-2023-city");
    const city = { ...haNoi2022, units: [giaLamFederation] };
    const totals = totalsOf(await rolledUp(giaLamPlan2023, "1", city, reports));
    expect(totals).toEqual(roundedTotals(giaLam.totals(ofRound(reports, "1"), "1")));
    expect(
      ["GL-01", "GL-02", "GL-04", "GL-05", "GL-06", "GL-07", "GL-09"].map((code) => totals[code]),
    ).toEqual([
      { value: 0.2, status: "met" },
      { value: 0.65, status: "in-progress" },
      { value: 2, status: "met" },
      { value: 1, status: "met" },
      { value: 3, status: "not-met" },
      { value: 0.84, status: "met" },
      { value: 2, status: "not-met" },
    ]);
  });
});
