import { elementCode } from "../../../src/model/codes";
import type { AreaRole, BlankArea } from "../../../src/recognise/plan/blank-form";
import { areasIn, areasText } from "../../../src/recognise/own-form/blank-form-areas-text";
import { CLOSED, GROUPS, LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { figures, opened, resultOf, rolledUp, totalOf } from "../../support/blank-forms/blank-form-desk";

const FORMS = [MATRIX, GROUPS, LISTED, CLOSED].map((form) => ({ name: form[0]?.name ?? "", form }));

const area = (
  sheet: string,
  role: AreaRole,
  top: number,
  left: number,
  bottom: number,
  right: number,
): BlankArea => ({
  sheet,
  area: { top, left, bottom, right },
  role,
  label: "",
});

describe("the reading of a form", () => {
  it.each(FORMS)("$name: read back unchanged gives the same form", async ({ form }) => {
    const guessed = (await opened(officeWorkbook(form))).form;
    const said = areasIn(areasText(guessed))?.areas;
    expect((await opened(officeWorkbook(form), said)).form).toEqual(guessed);
  });

  it("is refused when it is no such text", () => {
    expect(areasIn("{}")).toBeUndefined();
    expect(areasIn("no JSON")).toBeUndefined();
    expect(areasIn('{"version":1,"areas":[{"sheet":"A","area":"B2","role":"add"}]}')).toBeUndefined();
  });

  it("changed by an officer excludes, keeps separate, or adds cells against the guess", async () => {
    const form = await opened(officeWorkbook(MATRIX), [
      area("Bieu 01", "sum", 7, 3, 9, 5),
      area("Bieu 01", "ignore", 8, 3, 8, 3),
      area("Bieu 01", "latest", 7, 5, 7, 5),
      area("Bieu 01", "sum", 7, 6, 7, 6),
    ]);
    const facts = await rolledUp(form, {
      "a.xlsx": officeWorkbook(
        filledWith(MATRIX, { "Bieu 01!D8": 1, "Bieu 01!D9": 2, "Bieu 01!F8": 4, "Bieu 01!G8": 8 }),
      ),
    });
    expect(figures(facts)).toMatchObject({ "Bieu 01!D8": 1, "Bieu 01!D11": 1, "Bieu 01!G8": 8 });
    expect(facts.summary.elements.has(elementCode("Bieu 01!D9"))).toBe(false);
    expect(totalOf(facts, "Bieu 01!F8")).toMatchObject({ amount: undefined, n: 1 });
    // D9, which an officer excludes, has no finding.
    expect(facts.findings).toMatchObject([{ change: "no-total", names: ["Bieu 01!F11", "Bieu 01!D13"] }]);
  });

  it("[own-form-structure] leaves a formula empty that rests on what is kept apart, instead of a wrong figure", async () => {
    const form = await opened(officeWorkbook(MATRIX), [area("Bieu 01", "latest", 7, 5, 9, 5)]);
    const facts = await rolledUp(form, {
      "a.xlsx": officeWorkbook(
        filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: a", "Bieu 01!D8": 2, "Bieu 01!F8": 4 }),
      ),
      "b.xlsx": officeWorkbook(filledWith(MATRIX, { "Bieu 01!D8": 3, "Bieu 01!F8": 5 })),
    });
    const { workbook } = facts;
    expect(resultOf(facts, "Bieu 01!F11")).toMatchObject({ value: undefined, state: "cleared" });
    expect(resultOf(facts, "Bieu 01!D13")).toMatchObject({ value: undefined, state: "cleared" });
    expect(facts.formulas?.resultsOf.get("a" as never)?.get("Bieu 01!D13" as never)).toBe(2);
    expect(facts.findings).toMatchObject([
      { rule: "own-form-structure", change: "no-total", names: ["Bieu 01!F11", "Bieu 01!D13"] },
    ]);
    const [sheet] = (await opened(workbook)).workbook.grids;
    expect(sheet?.formulas.size).toBe(2);
  });

  it("[own-form-structure] asks where a total of the form adds up what is added and what was guessed to be kept", async () => {
    const cells = {
      A3: "Nội dung",
      B3: "Nam",
      C3: "Nữ",
      A4: "Hội viên",
      A5: "Thu nhập bình quân",
      A6: "Cộng",
    };
    const sheet = { name: "B", cells: { ...cells, B6: "=SUM(B4:B5)", C6: "=SUM(C4:C5)" } };
    const copy = officeWorkbook(filledWith([sheet], { "B!B4": 1, "B!B5": 2 }));
    const asked = async (said: Parameters<typeof opened>[1]) => {
      const { findings } = await rolledUp(await opened(officeWorkbook([sheet]), said), { "a.xlsx": copy });
      return findings;
    };
    expect(await asked([])).toMatchObject([
      { change: "no-total", severity: "error", names: ["B!B6", "B!C6"] },
    ]);
    // An officer's choice is reported, without a question.
    const kept = { ...area("B", "latest", 4, 1, 4, 2), why: "said" as const };
    expect(await asked([kept])).toMatchObject([{ change: "no-total", severity: "warning" }]);
    expect(await asked([area("B", "sum", 4, 1, 4, 2)])).toEqual([]);
  });

  it("may say that a number of the form is only a sample, to be replaced by the sum", async () => {
    const sample = filledWith(MATRIX, { "Bieu 01!D9": 120 });
    const { form } = await opened(officeWorkbook(sample));
    expect(form.cells.map(({ code }) => code)).not.toContain("Bieu 01!D9");
    const said = [...form.areas, area("Bieu 01", "sum", 8, 3, 8, 3)];
    const copy = (figure: number) => officeWorkbook(filledWith(MATRIX, { "Bieu 01!D9": figure }));
    const files = { "a.xlsx": copy(3), "b.xlsx": copy(4) };
    const blind = await rolledUp(await opened(officeWorkbook(sample)), files);
    expect(blind.findings).toMatchObject([
      { change: "figure-printed", severity: "error", file: "a.xlsx", names: ["D9"] },
      { change: "figure-printed", severity: "error", file: "b.xlsx", names: ["D9"] },
    ]);
    const result = await rolledUp(await opened(officeWorkbook(sample), said), files);
    expect(figures(result)).toMatchObject({ "Bieu 01!D9": 7, "Bieu 01!D11": 7 });
    expect(result.findings).toEqual([]);
  });

  it("can make a list of rows against the guess", async () => {
    const form = await opened(officeWorkbook(MATRIX), [area("Bieu 01", "list", 7, 0, 9, 6)]);
    expect(form.form.lists).toMatchObject([{ code: "Bieu 01!A8:G10" }]);
    expect(form.form.cells.map(({ code }) => code)).toEqual(["Bieu 01!G11"]);
  });
});
