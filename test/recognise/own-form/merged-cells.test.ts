import type { Finding } from "../../../src/model/finding/finding";
import { findingSentence } from "../../../src/forms/words/findings/finding-words";
import { LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { figures, opened, resultOf, rolledUp } from "../../support/blank-forms/blank-form-desk";

/** Rolls up one copy with merged areas; `written` omits figures that Excel would have discarded. */
async function merged(
  form: readonly OfficeSheet[],
  areas: readonly string[],
  written: Readonly<Record<string, OfficeCell>>,
  index = 0,
) {
  const copy = filledWith(form, written).map((sheet, at) =>
    at === index ? { ...sheet, merges: [...(sheet.merges ?? []), ...areas] } : sheet,
  );
  const result = await rolledUp(await opened(officeWorkbook(form)), { "a.xlsx": officeWorkbook(copy) });
  return { figures: figures(result), findings: result.findings, facts: result };
}

const place = ({ rule, severity, sheet, cell, found }: Finding) => [rule, severity, sheet, cell, found];

describe("cells to fill in that a copy has merged", () => {
  it("[own-form-structure] side by side: the figure's cell is unknown, and it is not counted", async () => {
    const { figures: shown, findings } = await merged(MATRIX, ["D8:E8"], {
      "Bieu 01!D8": 12,
      "Bieu 01!D9": 3,
    });
    expect(findings.map(place)).toEqual([["own-form-structure", "error", "Bieu 01", "E8", 12]]);
    expect(shown).toMatchObject({ "Bieu 01!D9": 3, "Bieu 01!D11": 3 });
    expect(shown).not.toHaveProperty("Bieu 01!D8");
    const [finding] = findings;
    expect(finding && findingSentence(finding)).toMatch(
      /^Ô E8 .*vùng D8:E8, đang ghi “12”.*“Thăm hỏi, tặng quà – Tổng số”, “Thăm hỏi, tặng quà – Trong đó nữ”/,
    );
  });

  it("[own-form-structure] one below the other over several rows: one finding names them all", async () => {
    const { figures: shown, findings } = await merged(MATRIX, ["D8:D10"], { "Bieu 01!D8": 12 });
    expect(findings.map(place)).toEqual([["own-form-structure", "error", "Bieu 01", "D9", 12]]);
    expect(shown).not.toHaveProperty("Bieu 01!D8");
  });

  it("[own-form-structure] into their label: the figure is lost, which is reported", async () => {
    const { figures: shown, findings } = await merged(MATRIX, ["C9:D9"], { "Bieu 01!D8": 7 });
    expect(findings.map(place)).toEqual([["own-form-structure", "error", "Bieu 01", "D9", "Nhà"]]);
    expect(shown).toMatchObject({ "Bieu 01!D8": 7, "Bieu 01!D11": 7 });
  });

  it("[own-form-structure] hidden below a merge, as LibreOffice leaves them: not counted either", async () => {
    const { figures: shown, findings } = await merged(MATRIX, ["C9:D9"], {
      "Bieu 01!D8": 7,
      "Bieu 01!D9": 99,
    });
    expect(findings.map(place)).toEqual([["own-form-structure", "error", "Bieu 01", "D9", "Nhà"]]);
    expect(shown).toMatchObject({ "Bieu 01!D11": 7 });
  });

  it("[own-form-structure] in a list: the row stays, its lost cells are reported", async () => {
    const { facts, findings } = await merged(
      LISTED,
      ["E5:E6"],
      { "DS khen thưởng!B5": "Trần Mẫu", "DS khen thưởng!B6": "Lê Mẫu", "DS khen thưởng!E5": 500 },
      1,
    );
    expect(findings.map(place)).toEqual([["own-form-structure", "error", "DS khen thưởng", "E6", 500]]);
    const rows = [...facts.summary.submissions.values()]
      .flat()
      .flatMap(({ registers }) => [...registers.values()].flat());
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([5, 6]);
    expect(resultOf(facts, "DS khen thưởng!E10")?.value).not.toBe(500);
  });

  it("as the blank form has them are one cell, and read", async () => {
    const form = MATRIX.map((sheet) => ({ ...sheet, merges: [...(sheet.merges ?? []), "D8:E8"] }));
    const { figures: shown, findings } = await merged(form, [], { "Bieu 01!D8": 12 });
    expect(findings).toEqual([]);
    expect(shown).toMatchObject({ "Bieu 01!D8": 12 });
  });

  it("with cells that are no inputs are read at their first cell", async () => {
    const { figures: shown, findings } = await merged(MATRIX, ["G8:H8"], {
      "Bieu 01!D8": 1,
      "Bieu 01!G8": "đã chi",
    });
    expect(findings).toEqual([]);
    expect(shown).toMatchObject({ "Bieu 01!D8": 1 });
  });
});
