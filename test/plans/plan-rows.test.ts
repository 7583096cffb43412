import { readFileSync } from "node:fs";
import { planId } from "../../src/model/codes";
import { FORM_SHEETS, SUMMARY_SHEETS } from "../../src/forms/words";
import { standardPlans } from "../../src/plans/bundled-plans";
import { dutiesInOrder, paragraphsOf } from "../support/plans/duties-in-order";
import { carriedOut, otherDuties } from "../support/plans/other-duties";
import { planText } from "./plan-text";
import { PLAN_ROWS_FILE, planRowsPage, sheetsOf } from "../support/plans/plan-rows";

test("ROWS.md says what the plans hold; `npm run plan-rows` writes it anew", () => {
  expect(readFileSync(PLAN_ROWS_FILE, "utf8")).toBe(planRowsPage());
});

test("no cell of ROWS.md breaks its table", () => {
  const rows = planRowsPage()
    .split("\n")
    .filter((line) => line.startsWith("|"));
  // Rows of the plan; the orders of its document, and how many there are.
  expect(new Set(rows.map((row) => row.split(" | ").length))).toEqual(new Set([12, 5]));
});

/** A heading announces what follows, and orders nothing itself. */
const isHeading = (paragraph: string): boolean => paragraph.length < 80 && !/[.;,]$/.test(paragraph);

/** From the second chapter, the contents, to the closing line; the first gives the reasons of the plan. */
function ordering(plan: string): readonly string[] {
  const paragraphs = paragraphsOf(plan);
  const from = paragraphs.findIndex((line) => line.startsWith("II. "));
  const to = paragraphs.findIndex((line) => /^(Nơi nhận|Trên đây là kế hoạch)/.test(line));
  return paragraphs.slice(from, to).filter((line) => !isHeading(line));
}

describe.each(Object.keys(otherDuties))("the document of %s", (id) => {
  const plan = standardPlans.find((each) => each.id === planId(id));
  const duties = plan === undefined ? [] : dutiesInOrder(plan);

  test("has the words of every duty", () => {
    expect(duties.filter(({ words }) => !planText(id).includes(words)).map(({ words }) => words)).toEqual([]);
  });

  test("orders nothing in its contents and measures that ROWS.md does not list", () => {
    const paragraphs = ordering(id);
    expect(paragraphs.length).toBeGreaterThan(8);
    const listed = (paragraph: string): boolean =>
      duties.some(({ words }) => paragraph.includes(words) || words.includes(paragraph));
    expect(paragraphs.filter((paragraph) => !listed(paragraph))).toEqual([]);
  });

  test("is carried out on a sheet, where ROWS.md does not say otherwise", () => {
    const without = duties
      .map(({ rows }) => rows.join(", "))
      .filter((stands) => plan !== undefined && sheetsOf(stands, plan).length === 0);
    expect(without.filter((stands) => !carriedOut(stands).startsWith("not"))).toEqual([]);
  });

  test("asks in the hint of a row in words for the duty that stands there", () => {
    const asked = (otherDuties[id] ?? []).flatMap(([, stands]) => [
      ...stands.matchAll(/(LOI_[A-Z]+) \(([^)]+)\)/g),
    ]);
    const unasked = asked.filter(
      ([, row = "", words = ""]) =>
        plan?.elements.find(({ code }) => code === row)?.hint?.includes(words) !== true,
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(unasked.map(([stands]) => stands)).toEqual([]);
  });

  test("names only rows, lists, criteria and sheets that there are where something stands elsewhere", () => {
    const codes = new Set<string>(
      [plan?.indicators, plan?.registers, plan?.elements, plan?.criteria].flatMap((each) =>
        (each ?? []).map(({ code }) => code),
      ),
    );
    const named = (otherDuties[id] ?? []).flatMap(
      ([, stands]) => stands.match(/[A-Z]{2}-\d\d\w*|[A-Z]{2,}(?:_[A-Z]+)+/g) ?? [],
    );
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    const sheets = (otherDuties[id] ?? []).flatMap(([, stands]) => stands.match(/(?<=“)[^”]+/g) ?? []);
    const known: readonly string[] = [...Object.values(SUMMARY_SHEETS), ...Object.values(FORM_SHEETS)];
    expect(sheets.filter((sheet) => !known.includes(sheet))).toEqual([]);
  });
});
