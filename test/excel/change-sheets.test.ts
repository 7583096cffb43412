import { changeSheets } from "../../src/excel/host/change-sheets";
import { HostStop } from "../../src/excel/host/host-stop";
import { startHost } from "../host/start-host";

test("a sheet that stays locked after a failed change is named, though its content is as before", async () => {
  const host = startHost();
  const place = { sheet: "Sheet1", cell: "A1" };
  const failure = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("To lock");
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    host.troubles.refuses = (member) =>
      member === "WorksheetProtection.unprotect" ? "GeneralException" : undefined;
    return changeSheets(context, {
      sheets: [
        { name: "To lock", protection: undefined, lock: "on" },
        { name: "Sheet1", protection: undefined },
      ],
      act: () => {
        cell.values = [[2]];
      },
      missed: async () => place,
      differing: async () => {
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] === 2 ? ["Sheet1"] : [];
      },
      putBack: async () => {
        cell.values = [[""]];
        await context.sync();
      },
    }).catch((error: unknown) => (error instanceof HostStop ? error.failure : error));
  });
  expect(failure).toEqual({
    kind: "left-changed",
    why: { kind: "not-written", place },
    changed: ["To lock"],
    unprotected: [],
  });
});
