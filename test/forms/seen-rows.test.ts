import { sectionCode } from "../../src/model/codes";
import { templateFor, type Template } from "../../src/model/form/template";
import type { Plan } from "../../src/model/plan/plan";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { layOutForm } from "../../src/forms/layout/form-layout";
import {
  anElement,
  anIndicator,
  aPlan,
  codes,
  ENTERPRISES,
  GRASSROOTS,
  numeratorOf,
  OFFICES,
  amount,
  ROUND_1,
  UPPER,
  aUnit,
  ROUND_2,
} from "../support/plans/plan-builder";
import { drawForm } from "../../src/forms/draw-form";
import { CHECKS_PLAN } from "../support/plans/checks-plan";

const section = (code: string, indicators: readonly Plan["indicators"][number][]) => ({
  code: sectionCode(code),
  title: code,
  elements: [],
  indicators: indicators.map((indicator) => indicator.code),
});

const signed = anIndicator("SHARE", {
  kind: "ratio",
  numerator: amount("SIGNED"),
  denominator: amount("ALL"),
});
const praised = anIndicator("PRAISED", { kind: "sum", of: codes("PEOPLE") });
const grown = anIndicator("GROWN", { kind: "sum", of: codes("MORE") }, { asks: codes("FIRST") });
const founded = anIndicator("FOUNDED", { kind: "sum", of: codes("UNIONS") });
const chained = anIndicator("CHAINED", {
  kind: "ratio",
  numerator: amount("GOOD"),
  denominator: numeratorOf("SHARE"),
});

const plan = aPlan({
  elements: [
    anElement("SIGNED", { sectors: [ENTERPRISES] }),
    anElement("ALL", { sectors: [ENTERPRISES] }),
    anElement("GOOD", { sectors: [ENTERPRISES] }),
    anElement("PEOPLE"),
    anElement("MORE"),
    anElement("FIRST"),
    anElement("UNIONS", { origin: UPPER }),
  ],
  indicators: [signed, chained, praised, grown, founded],
  sections: [
    section("one", [signed, chained]),
    section("two", [praised, grown]),
    section("three", [founded]),
  ],
});

/** Returns the visible rows with their numbers. */
function seen(sector: typeof OFFICES, level = GRASSROOTS): readonly string[] {
  const { body } = layOutForm(templateFor(plan, ROUND_1, { level, sector }));
  return body
    .filter(({ isHidden }) => !isHidden)
    .map(({ content, ordinal = "" }) => {
      const { code } =
        content.kind === "section"
          ? content.section
          : content.kind === "indicator"
            ? content.indicator
            : content.element;
      return `${String(ordinal)} ${code}`.trim();
    });
}

describe("what a unit sees of its form", () => {
  it("is what it is asked, each thing once: a figure that equals one row is on that row, with number and target", () => {
    expect(seen(ENTERPRISES)).toEqual([
      ...["1 one", "1 SHARE", "SIGNED", "ALL", "2 CHAINED", "GOOD"],
      ...["2 two", "3 PEOPLE", "4 GROWN", "FIRST", "MORE"],
    ]);
  });

  it("leaves out what is not asked of its sector or level, with the headings of nothing else, and numbers the rest", () => {
    expect(seen(OFFICES)).toEqual(["1 two", "1 PEOPLE", "2 GROWN", "FIRST", "MORE"]);
  });

  it("is everything at the level that adds up", () => {
    expect(seen(ENTERPRISES, UPPER).slice(-2)).toEqual(["3 three", "5 UNIONS"]);
  });

  it("keeps the hidden rows on the sheet, where they are found by their codes", () => {
    const { body } = layOutForm(templateFor(plan, ROUND_1, { level: GRASSROOTS, sector: OFFICES }));
    expect(body).toHaveLength(15);
  });
});

/** Returns figures that occur twice on a form: the target's row, and the single element it sums. */
const printedTwice = (template: Template): readonly string[] => {
  const rows = layOutForm(template).body.filter(({ isHidden }) => !isHidden);
  const elements = new Set(
    rows.flatMap(({ content }) => (content.kind === "element" ? [content.element.code] : [])),
  );
  return rows.flatMap(({ content }) => {
    if (content.kind !== "indicator" || content.indicator.aggregation.kind !== "sum") return [];
    const added = content.indicator.aggregation.of.filter((code) => elements.has(code));
    return added.length === 1 ? [content.indicator.code] : [];
  });
};

test.each(bundledPlans.map((each) => [each.id as string, each] as const))(
  "%s prints no sum of one element twice, for any round, level and sector",
  (_id, each) => {
    const sectors = [undefined, ...each.sectors.map(({ code }) => code)];
    const templates = each.rounds.flatMap(({ id }) =>
      each.levels.flatMap(({ code }) =>
        sectors.map((sector) => templateFor(each, id, { level: code, ...(sector && { sector }) })),
      ),
    );
    expect(templates.flatMap(printedTwice)).toEqual([]);
  },
);

it("a figure that equals one row elsewhere is only there, unless it has a target", () => {
  const both = anIndicator("BOTH", { kind: "sum", of: codes("SIGNED", "STATE") });
  const twoSectors = (total: typeof both): Template => {
    const { elements } = plan;
    const sections = [section("one", [signed]), section("two", [total])];
    const state = anElement("STATE", { sectors: [OFFICES] });
    const wider = { ...plan, elements: [...elements, state], indicators: [signed, total], sections };
    return templateFor(wider, ROUND_1, { level: GRASSROOTS, sector: ENTERPRISES });
  };
  const isHidden = (total: typeof both): boolean | undefined =>
    layOutForm(twoSectors(total)).body.find(
      ({ content }) => content.kind === "indicator" && content.indicator.code === total.code,
    )?.isHidden;
  expect(isHidden(both)).toBe(true);
  expect(isHidden({ ...both, target: { comparator: "at-least", value: 1 } })).toBe(false);
});

const form = (plan: Plan, round = ROUND_1) =>
  drawForm({
    template: templateFor(plan, round, { level: GRASSROOTS }),
    unit: aUnit("U1"),
    createdAt: "2018-01-15T08:00:00Z",
  });

describe("a form in whose round every check is only tried", () => {
  const tried: Plan = {
    ...CHECKS_PLAN,
    checks: CHECKS_PLAN.checks.map((check) => ({ ...check, trialIn: [ROUND_1] })),
  };
  const without: Plan = { ...CHECKS_PLAN, checks: [] };

  it("asks for nothing more than one without checks: its status counts none of them", () => {
    expect(form(tried).sheets).toEqual(form(without).sheets);
  });

  it("guards itself by them in the other round", () => {
    expect(form(tried, ROUND_2).sheets).toEqual(form(CHECKS_PLAN, ROUND_2).sheets);
    expect(form(CHECKS_PLAN, ROUND_2).sheets).not.toEqual(form(without, ROUND_2).sheets);
  });
});
