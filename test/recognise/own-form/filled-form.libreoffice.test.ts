import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { figures, opened, rolledUp } from "../../support/blank-forms/blank-form-desk";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";

import { FILLED, filesOf, gridsOf, shownAt } from "./filled-forms";

jest.setTimeout(LIBREOFFICE_PATIENCE);

describeWithLibreOffice("LibreOffice and an office's own form", (libreOffice) => {
  const rounded = (shown: unknown): unknown =>
    typeof shown === "number" ? Number(shown.toFixed(9)) : (shown ?? "");

  /** Each form is rolled up once. */
  const results = new Map<(typeof FILLED)[number], ReturnType<typeof rolledUp>>();
  async function resultOf(filled: (typeof FILLED)[number]): ReturnType<typeof rolledUp> {
    const result =
      results.get(filled) ?? rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled));
    results.set(filled, result);
    return result;
  }

  it.each(FILLED)("$title: calculates the filled form to the figures reported", async (filled) => {
    const result = await resultOf(filled);
    const recalculated = gridsOf(libreOffice.convert(result.workbook, "xlsx"));
    const expected = Object.entries(figures(result)).map(([place, wanted]) => [place, rounded(wanted)]);
    expect(expected.map(([place = ""]) => [place, rounded(shownAt(recalculated, String(place)))])).toEqual(
      expected,
    );
  });

  it("adds approved amounts from the ledger, wherever its rows are sorted to", async () => {
    const filled = FILLED[0] ?? { form: [], units: [], title: "" };
    const result = await rolledUp(await opened(officeWorkbook(filled.form)), filesOf(filled), {
      requests: [
        { kind: "adjustment", unit: "CĐCS Mẫu A", code: "Bieu 01!D8", amount: -2, reason: "trùng" },
        { kind: "adjustment", unit: "CĐCS Mẫu B", code: "Bieu 01!D9", amount: 4, reason: "bổ sung" },
      ],
    });
    const grids = gridsOf(libreOffice.convert(result.workbook, "xlsx"));
    // D8 and D9 of the form. 12 − 2, 5 + 4; below the units: total, respondents, asked units, received,
    // adjusted.
    const column = (letter: string): readonly unknown[] =>
      [6, 7, 8, 9, 10, 11, 12].map((row) => shownAt(grids, `Số liệu đơn vị!${letter}${row}`));
    expect(column("E")).toEqual([10, undefined, 10, 1, 2, 12, -2]);
    expect(column("I")).toEqual([undefined, 9, 9, 1, 2, 5, 4]);
    expect(shownAt(grids, "Bieu 01!D11")).toBe(19);
  });

  // Merged cells and formulas, a list, and nested blocks.
  const savedAnew = FILLED.filter(({ title }) => ["matrix", "list", "blocks in blocks"].includes(title));
  it.each(savedAnew)("$title: forms and copies it saved anew give the same figures", async (filled) => {
    const expected = await resultOf(filled);
    const copies = Object.entries(filesOf(filled));
    const workbooks = [officeWorkbook(filled.form), ...copies.map(([, bytes]) => bytes)];
    const [blank = new Uint8Array(), ...saved] = libreOffice.convertAll(workbooks, "xlsx");
    const files = copies.map(([name], index) => [name, saved[index] ?? new Uint8Array()] as const);
    const result = await rolledUp(await opened(blank), Object.fromEntries(files));
    expect(figures(result)).toEqual(figures(expected));
    expect(result.findings).toEqual(expected.findings);
  });
});
