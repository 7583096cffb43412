import { findRound } from "../../src/model/plan/milestones";
import { planId, roundId } from "../../src/model/codes";
import { planProblems } from "../../src/planbook/plan-problems";
import type { Plan } from "../../src/model/plan/plan";
import { planById } from "../../src/model/standard/plan-by-id";
import { bundledPlans, standardTemplates } from "../../src/plans/bundled-plans";
import { hdcd2, langSon2025, phuRiengGrassroots } from "../support/plans/bundled";
import { expectForm } from "./independent/expect-pages";

const made = (id: string): Plan => {
  const plan = planById(bundledPlans, planId(id));
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
};

test("the templates stand before every plan of an office", () => {
  expect(bundledPlans.slice(0, 3).map(({ id }) => id)).toEqual(["thoa-uoc", "doan-vien", "thi-dua"]);
});

describe.each(standardTemplates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  test.each(["2026-T", "2026-Q", "2026-6T", "2026-N", "2026-02-01--2026-04-30"])(
    "gives a plan of %s without problems",
    (period) => expect(planProblems(made(`${id}_${period}`))).toEqual([]),
  );

  test("is a plan without problems itself, of no year and no office", () => {
    expect(planProblems(template)).toEqual([]);
    const said = [
      template.title,
      template.issuer,
      template.reportingLine,
      ...template.elements.flatMap(({ label, hint = "" }) => [label, hint]),
      ...template.indicators.map(({ label }) => label),
    ];
    expect(said.filter((text) => /(19|20)\d\d/.test(text))).toEqual([]);
  });

  test("asks what form 2-HĐCĐ asks under the codes it has there", () => {
    const official = new Set(hdcd2.elements.map(({ code }) => code));
    const shared = template.elements.filter(({ code }) => official.has(code)).map(({ code }) => code);
    expect(shared).toEqual(id === "doan-vien" ? ["LD_TONG", "LD_NU"] : []);
  });
});

/** A commune, and a CĐCS of a private enterprise. */
const [commune] = langSon2025.units;
const enterprise = phuRiengGrassroots.units.find(({ sector }) => sector === "non-state-enterprise");

describe("what people read on the forms", () => {
  test.each([
    ["thoa-uoc_2026-Q_70", "2026-Q1"],
    ["doan-vien_2026-T_100", "2026-T03"],
    ["thi-dua_2026-6T_100_100_70", "2026-6T1"],
  ])("%s, %s: a commune and an enterprise", (id, round) => {
    const plan = made(id);
    expectForm(`standard/${id}-${round}-upper`, plan, round, commune, langSon2025.office);
    expectForm(`standard/${id}-${round}-grassroots`, plan, round, enterprise, phuRiengGrassroots.office);
  });
});

test("a report of a quarter is always on time, because there is no deadline", () => {
  expect(findRound(made("thoa-uoc_2026-Q"), roundId("2026-Q1"))?.due).toBeUndefined();
});
