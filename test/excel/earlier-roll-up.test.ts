import { contentAt, type Grid } from "../../src/workbook/grid/grid";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";
import { tinyDrawing } from "../support/sheets/tiny-drawing";
import { insertBlankForm, recall, REGISTRY, rollUpReports } from "../support/desk/excel-desk";
import { isoDate } from "../../src/base/codes";
import { registryId } from "../../src/model/codes";
import { aRegistry, aUnit, UPPER } from "../support/plans/plan-builder";

/** The texts of a sheet, row by row. */
const linesOf = ({ rows }: Grid): readonly string[] =>
  rows.map((row) => (row?.values ?? []).map((content) => JSON.stringify(content ?? "")).join(" "));

async function visibleSheet(name: string): Promise<Grid> {
  const read = await excelWorkbook.read();
  if (!read.ok) throw new Error(read.failure.kind);
  const grid = read.value.grids.find(({ sheet }) => sheet === name);
  if (grid?.visibility !== "visible") throw new Error(`${name} is not to be seen`);
  return grid;
}

describe("an earlier roll-up in the open workbook", () => {
  it("is recalled with its plan, round and units, even if a program dropped the hidden parts", async () => {
    const host = startHost();
    expect(await recall()).toEqual({ ok: true, value: undefined });
    await rollUpReports(2);
    for (const parts of [host.book.customXmlParts, []]) {
      host.book.customXmlParts = parts;
      const recalled = await recall();
      expect(recalled).toMatchObject({ ok: true, value: { plan: { id: "PAPER" }, round: "R1" } });
      expect(recalled.ok && recalled.value?.registry).toBe(REGISTRY);
    }
  });

  it("of a list that nobody else has is recalled with that list, also beside one of the same units", async () => {
    const host = startHost();
    const units = [
      aUnit("U1", { name: "Đơn vị Một", cluster: "Cụm 2", aliases: ["Một", "Nhất"] }),
      aUnit("U2"),
      aUnit("U3", { name: "Chưa gửi gì; cũng không mất", level: UPPER, validTo: isoDate("2030-12-31") }),
    ];
    const own = { ...aRegistry(units), id: registryId("own.csv"), title: "own.csv" };
    await rollUpReports(2, undefined, own);
    host.book.customXmlParts = [];
    const recalled = await recall();
    expect(recalled.ok && recalled.value?.registry).toEqual(own);
  });

  it("is absent if there is only a form, or a foreign text", async () => {
    startHost();
    await insertBlankForm();
    await excelWorkbook.paint(tinyDrawing(), () => "go-on", new Map([["roll-up", "not ours"]]));
    expect(await recall()).toEqual({ ok: true, value: undefined });
  });

  it("shows plan, round, office, files and fingerprints on visible sheets", async () => {
    startHost();
    await rollUpReports(2);
    const upward = await visibleSheet("Báo cáo cấp trên");
    const marks = new Map(upward.rows.map((row) => [row?.values[0], row?.values[4]]));
    expect([marks.get("PLAN"), marks.get("ROUND"), marks.get("UNIT")]).toEqual(["PAPER", "R1", "OFFICE"]);
    expect([marks.get("VERSION"), marks.get("REPORTED")]).toEqual(["1", "2/3"]);

    const sources = await visibleSheet("Nguồn số liệu");
    const lines = linesOf(sources).filter((line) => line.includes("MEMBERS"));
    expect(lines.map((line) => /"(U\d\.xlsx)".*"([0-9a-f]{64})"/.exec(line)?.[1])).toEqual([
      "U1.xlsx",
      "U2.xlsx",
    ]);
    expect(contentAt(sources, 4, 8)).toBe("Biểu mẫu");
  });
});
