import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { formatAt } from "../../../src/workbook/grid/grid";

const FORM: OfficeSheet = {
  name: "DS",
  cells: {
    A1: "Tên đơn vị:",
    A2: "Ngày lập:",
    ...{ A3: "STT", B3: "Họ và tên", C3: "Ngày sinh", D3: "Số tiền" },
    C1: "Ngày cuối:",
    D1: "=MAX(C4:C8)",
  },
  looks: [
    ["A3:D8", "box"],
    ["C4:C8", "box-date"],
    ["D1", "box-date"],
    ["B2", "box-date"],
  ],
};

/** The workbook as saved by an Excel that counts days from 1 January 1904. */
function from1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/workbook.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [name]: strToU8(xml.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')),
  });
}

/** 17 May 2001 is day 37028 from 1900, and 35566 from 1904 (1462 fewer). */
const DAY = { 1900: 37_028, 1904: 35_566 } as const;

const copyOf = (name: string, day: number): Readonly<Record<string, OfficeCell>> => ({
  "DS!B1": `CĐCS ${name}`,
  "DS!B2": day,
  ...{ "DS!A4": 1, "DS!B4": `Trần Thị ${name}`, "DS!C4": day, "DS!D4": 500 },
});

it.each([
  { form: 1904, first: 1904, second: 1900 },
  { form: 1900, first: 1904, second: 1900 },
] as const)(
  "days of lists in a form from $form are right, whatever the copies count from, also on the next day",
  async ({ form, first, second }) => {
    const saved = (sheets: readonly OfficeSheet[], system: 1900 | 1904) =>
      system === 1904 ? from1904(officeWorkbook(sheets)) : officeWorkbook(sheets);
    const blank = saved([FORM], form);
    const files = {
      "1.xlsx": saved(filledWith([FORM], copyOf("A", DAY[first])), first),
      "2.xlsx": saved(filledWith([FORM], copyOf("B", DAY[second])), second),
    };
    const whole = await rolledUpAsItComes(blank, files);
    const again = await rolledUpAsItComes(blank, {}, whole);
    for (const result of [whole, again]) {
      const read = readWorkbook(result.workbook);
      if (!read.ok) throw new Error("not read");
      expect(read.value.dateSystem).toBe(form);
      const days = read.value.grids
        .filter(({ sheet }) => sheet !== "DS")
        .flatMap((grid) =>
          grid.rows.flatMap((line, row) =>
            (line?.values ?? []).flatMap((content, column) =>
              typeof content === "number" && formatAt(grid, row, column).isDate ? [content] : [],
            ),
          ),
        );
      // Of each copy on the list, on the sheet of figures and among the sources.
      expect(days).toEqual(Array.from({ length: 6 }, () => DAY[form]));
      expect(
        [...result.summary.registers.values()].flat().map(({ row }) => [...row.cells.values()][1]?.reading),
      ).toEqual([
        { kind: "date", date: "2001-05-17" },
        { kind: "date", date: "2001-05-17" },
      ]);
      expect([...(result.formulas?.results.values() ?? [])].map(({ value }) => value)).toEqual([DAY[form]]);
      expect(result.findings).toEqual([]);
    }
  },
);
