import { areasIn, areasText } from "../../../src/recognise/own-form/blank-form-areas-text";
import { openBlankForm, type OpenedForm } from "../../../src/recognise/own-form/open-blank-form";
import { studiedCopies } from "../../../src/recognise/own-form/study-copies";
import { pictureLines } from "../../../src/command-line/roll-up/picture-lines";
import { readAreas } from "../../../src/recognise/reading/read-areas";
import { parseRole } from "../../../src/recognise/words/blank-form-words";
import type { BlankArea } from "../../../src/recognise/plan/blank-form";
import { areaA1, parseArea } from "../../../src/workbook/grid/address";
import { contentAt } from "../../../src/workbook/grid/grid";
import { figures, rolledUp } from "../../support/blank-forms/blank-form-desk";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

const formWith = (heading: string): readonly OfficeSheet[] => [
  {
    name: "B",
    cells: {
      ...{ A1: "Khối", B1: "Nam", C1: "Nữ", D1: "Cộng", E1: heading, F1: "Ghi chú" },
      ...{ A2: "Huyện", A3: "Xã", D2: "=B2+C2", D3: "=B3+C3" },
    },
  },
];
const FORM = formWith("Tỷ lệ nữ (%)");
/** Nam, nữ, cộng, and the rate as the unit typed it, rounded. */
type Row = readonly [men: number, women: number, rate: number];

const unit = (form: readonly OfficeSheet[], ...rows: readonly Row[]): Uint8Array =>
  officeWorkbook(
    filledWith(
      form,
      Object.fromEntries(
        rows.flatMap(([men, women, rate], index): readonly (readonly [string, OfficeCell])[] => {
          const row = String(index + 2);
          const sum = { f: `B${row}+C${row}`, v: men + women };
          return [
            [`B!B${row}`, men],
            [`B!C${row}`, women],
            [`B!D${row}`, sum],
            [`B!E${row}`, rate],
          ];
        }),
      ),
    ),
  );
const copiesOf = (form: readonly OfficeSheet[]) => ({
  "a.xlsx": unit(form, [10, 30, 75], [20, 10, 33.3]),
  "b.xlsx": unit(form, [40, 20, 33.3], [1, 6, 85.7]),
});
const COPIES = copiesOf(FORM);

async function opened(
  said: readonly BlankArea[] = [],
  blank = FORM,
  files: Readonly<Record<string, Uint8Array>> = copiesOf(blank),
): Promise<OpenedForm> {
  const copies = Object.entries(files).map(([name, bytes]) => received(name, bytes));
  const look = studiedCopies(copies, realWorkbooks.read);
  const form = await openBlankForm(
    received("mau.xlsx", officeWorkbook(blank)),
    realWorkbooks.read,
    said,
    look,
  );
  if (!form.ok) throw new Error(JSON.stringify(form.failure));
  return form.value;
}

const ratesOf = ({ form }: OpenedForm) =>
  form.areas.flatMap(({ area, role, formula }) =>
    formula === undefined ? [] : [[areaA1(area), role, formula]],
  );

describe("rates whose calculation copies show", () => {
  it("are kept for each unit, and offered to be calculated anew from the totals", async () => {
    const form = await opened();
    expect(ratesOf(form)).toEqual([["E2:E3", "latest", "C2/D2*100"]]);
    expect(figures(await rolledUp(form, COPIES))).not.toHaveProperty("B!E2");
    expect(pictureLines(form).at(-1)).toContain('C2/D2*100: thêm --area "B!E2:E3=tính lại"');
  });

  it("are recalculated where an officer says so: as formulas with results, without findings about typed ones", async () => {
    const guessed = await opened();
    const said = guessed.form.areas.map((area) =>
      area.formula === undefined ? area : { ...area, role: "recompute" as const },
    );
    const form = await opened(areasIn(areasText({ ...guessed.form, areas: said }))?.areas);
    expect(ratesOf(form)).toEqual([["E2:E3", "recompute", "C2/D2*100"]]);
    const result = await rolledUp(form, COPIES);
    // 50 women of 100, and 16 of 37.
    expect(figures(result)).toMatchObject({ "B!E2": 50, "B!E3": (16 / 37) * 100 });
    expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    const read = realWorkbooks.read(result.workbook);
    if (!read.ok) throw new Error("not read");
    const [grid] = read.value.grids;
    expect(grid && contentAt(grid, 1, 4)).toBe(50);
    expect([...(grid?.formulas.values() ?? [])].map(({ text }) => text)).toContain('IFERROR(C2/D2*100,"")');
    // The next roll-up from the summary reads them in the same way.
    const kept = readAreas(read.value.grids).filter(({ role }) => role === "recompute");
    expect(kept).toMatchObject([{ area: parseArea("E2:E3"), formula: "C2/D2*100" }]);
  });

  it("are recalculated by the copies' formula where an officer names only the cells, whatever heads them", async () => {
    const area = parseArea("E2:E3");
    if (area === undefined) throw new Error("no area");
    const form = await opened([{ sheet: "B", area, role: "recompute", label: "" }], formWith("Nội trú"));
    expect(ratesOf(form)).toEqual([["E2:E3", "recompute", "C2/D2*100"]]);
  });

  const SCHOOLS = formWith("TL_Nội trú");
  it.each<readonly [string, readonly [number, number, number, number], readonly string[]]>([
    ["as fractions", [0.75, 0.333, 0.333, 0.857], ["C2/D2"]],
    ["as percentages", [75, 33.3, 33.3, 85.7], ["C2/D2*100"]],
    ["with one that does not fit", [75, 33.3, 33.3, 58.7], []],
    ["by another whole in the second row", [75, 50, 33.3, 600], []],
  ])(
    "typed under “TL_…” %s, are kept, and offered only if all copies prove it",
    async (_, typed, formulas) => {
      const [first, second, third, fourth] = typed;
      const files = {
        "a.xlsx": unit(SCHOOLS, [10, 30, first], [20, 10, second]),
        "b.xlsx": unit(SCHOOLS, [40, 20, third], [1, 6, fourth]),
      };
      const form = await opened([], SCHOOLS, files);
      expect(ratesOf(form)).toEqual(formulas.map((formula) => ["E2:E3", "latest", formula]));
      expect(figures(await rolledUp(form, files))).not.toHaveProperty("B!E2");
    },
  );

  it("cannot be recalculated if neither copies nor an officer give the formula", async () => {
    const area = {
      sheet: "B",
      area: { top: 1, bottom: 2, left: 5, right: 5 },
      role: "recompute",
      label: "",
    } as const;
    const file = received("mau.xlsx", officeWorkbook(FORM));
    expect(await openBlankForm(file, realWorkbooks.read, [area])).toEqual({
      ok: false,
      failure: { kind: "no-rate", area: "B!F2:F3" },
    });
    const form = await openBlankForm(file, realWorkbooks.read, [{ ...area, formula: "B2/D2" }]);
    expect(form.ok && ratesOf(form.value)).toEqual([["F2:F3", "recompute", "B2/D2"]]);
  });

  it.each([
    ["tính lại", { role: "recompute" }],
    ["tính lại E4/C4*100", { role: "recompute", formula: "E4/C4*100" }],
    ["Tính lại từ số tổng: IF(C4=0,0,E4/C4)", { role: "recompute", formula: "IF(C4=0,0,E4/C4)" }],
    ["giữ riêng", { role: "latest" }],
    ["giữ riêng E4/C4", undefined],
  ])("are meant by “%s”", (text, said) => {
    expect(parseRole(text)).toEqual(said);
  });
});
