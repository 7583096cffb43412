import { strToU8, zipSync } from "fflate";
import { levelCode, registryId, unitCode } from "../../src/model/codes";
import { columnLetters } from "../../src/workbook/grid/address";
import type { Unit, UnitRegistry } from "../../src/model/unit/unit";
import { standardPlans } from "../../src/plans/bundled-plans";
import type { WorkbookFiles } from "../../src/workbook/files/ports";
import { practiceFiles, type Mishap, type PracticeFile } from "../../src/desk/practice/practice-files";

const [plan] = standardPlans;
const [round] = plan?.rounds ?? [];
if (plan === undefined || round === undefined) throw new Error("there is no plan to measure with");

export const benchPlan = plan;
export const benchRound = round.id;

const office: Unit = {
  code: unitCode("P"),
  name: "Office of the bench",
  aliases: [],
  level: levelCode("province"),
};

/** Invents units that all report to one office. */
export function benchRegistry(size: number): UnitRegistry {
  return {
    id: registryId("bench"),
    title: "bench",
    office,
    units: Array.from({ length: size }, (_, index) => ({
      code: unitCode(`U${String(index + 1).padStart(4, "0")}`),
      name: `Unit ${String(index + 1)}`,
      aliases: [],
      level: levelCode("upper"),
      parent: office.code,
    })),
    isInvented: true,
    source: "bench",
  };
}

/** Fills a form for every unit, all with the same mistake. */
export function filledForms(
  registry: UnitRegistry,
  workbooks: WorkbookFiles,
  mishap: Mishap = "none",
): readonly PracticeFile[] {
  return [
    ...practiceFiles(
      {
        plan: benchPlan,
        round: benchRound,
        registry,
        mishapOf: () => mishap,
      },
      workbooks,
    ),
  ];
}

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Makes one sheet of numbers and shared texts of a given size; only the size matters. */
export function largeWorkbook(rows: number, columns: number): Uint8Array {
  const names = Array.from({ length: columns }, (_, column) => columnLetters(column));
  const sheet: string[] = [`<worksheet xmlns="${MAIN}"><sheetData>`];
  for (let row = 1; row <= rows; row++) {
    const cells = names.map((name, column) =>
      column % 4 === 0
        ? `<c r="${name}${String(row)}" t="s"><v>${String((row + column) % 500)}</v></c>`
        : `<c r="${name}${String(row)}"><v>${String((row * 31 + column * 7) % 100_000)}</v></c>`,
    );
    sheet.push(`<row r="${String(row)}">${cells.join("")}</row>`);
  }
  sheet.push("</sheetData></worksheet>");
  const texts = Array.from({ length: 500 }, (_, index) => `<si><t>Text number ${String(index)}</t></si>`);
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Large" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": xml(sheet.join("")),
    "xl/sharedStrings.xml": xml(`<sst xmlns="${MAIN}">${texts.join("")}</sst>`),
  });
}
