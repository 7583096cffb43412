import { levelCode, roundId } from "../../../src/model/codes";
import { templateFor } from "../../../src/model/form/template";
import { milestonesOf, findRound } from "../../../src/model/plan/milestones";
import {
  dakNongPlan2020,
  giaLamPlan2023,
  langSonPlan2015,
  phuRieng2017,
  thanhHoaPlan2021,
} from "../../support/plans/bundled";

describe("milestones", () => {
  it("are the days of the document: before 06/3/2021, within March, within April; until 15/02/2023", () => {
    const days = [thanhHoaPlan2021, giaLamPlan2023].map((plan) =>
      milestonesOf(plan).map(({ id, milestoneOf, due }) => [id, milestoneOf, due]),
    );
    expect(days).toEqual([
      [
        ["2021_2021-03-05", "2021", "2021-03-05"],
        ["2021_2021-03-31", "2021", "2021-03-31"],
        ["2021_2021-04-30", "2021", "2021-04-30"],
      ],
      [
        ["1_2023-01-21", "1", "2023-01-21"],
        ["1_2023-02-15", "1", "2023-02-15"],
      ],
    ]);
  });

  it("do not exist if every day is the last of a round", () => {
    expect(milestonesOf(langSonPlan2015)).toEqual([]);
  });

  it("are inferred if the document describes the day in words: Tết, the conference", () => {
    const read = [giaLamPlan2023, phuRieng2017, dakNongPlan2020].map((plan) =>
      milestonesOf(plan).flatMap(({ id, isDueInferred, isPeriodInferred }) =>
        isDueInferred && isPeriodInferred ? [id] : [],
      ),
    );
    expect(read).toEqual([["1_2023-01-21"], ["II_2018-02-15"], ["2_2020-09-30"]]);
  });

  it("ask only for the counted list", () => {
    const day = roundId("2_2020-09-30");
    const { rows, registers } = templateFor(dakNongPlan2020, day, { level: levelCode("upper") });
    expect(rows.flatMap((row) => (row.kind === "indicator" ? [row.indicator.code] : []))).toEqual(["DN-08"]);
    expect(registers.map(({ code }) => code)).toEqual(["DN-08_DAI_BIEU"]);
  });

  it("are found like rounds, with a form that asks only for what is due", () => {
    const day = roundId("2021_2021-03-05");
    expect(findRound(thanhHoaPlan2021, day)?.to).toBe("2021-03-05");
    const { rows, registers } = templateFor(thanhHoaPlan2021, day, { level: levelCode("upper") });
    expect(rows.flatMap((row) => (row.kind === "indicator" ? [row.indicator.code] : []))).toEqual(["TH-01"]);
    expect(registers).toEqual([]);
  });
});
