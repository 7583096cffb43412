import { vi } from "../../../src/ui/words/vi/vi";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { bookState, differences, visibleSheets } from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import type { ExcelPage } from "../../support/excel/excel-page";
import { INSERTED, isOfficeJs } from "../../support/excel/excel-page";

jest.setTimeout(CHROMIUM_PATIENCE);

describeInExcel("an Excel that does not do everything, from the production build", (open) => {
  async function expectQuiet({ pane, foreign, complaints }: ExcelPage): Promise<void> {
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  }

  it("is told to be too old when it is, and the pane still works on files", async () => {
    const excel = await open({ apiSet: "1.8" });
    const { pane, page } = excel;
    await pane.getByRole("alert").waitFor();
    expect(await pane.getByRole("alert").innerText()).toContain(vi.opening.headings["excel-too-old"]);
    expect(await pane.getByRole("alert").innerText()).toContain(vi.opening.advice["excel-too-old"]);
    await expectQuiet(excel);
    await pane.getByRole("button", { name: vi.opening.withFiles }).click();
    await pane.getByText(vi.mode.files).waitFor();
    await expectQuiet(excel);
    expect(await visibleSheets(page)).toEqual(["Sheet1"]);
  });

  it("says why nothing was inserted, keeps the workbook as it was, and works once the trouble is over", async () => {
    const excel = await open();
    const { pane, page } = excel;
    const before = await bookState(page);
    const insert = pane.getByRole("button", { name: vi.form.insert });
    const shown = (sentence: string) => pane.getByRole("tabpanel").getByText(sentence).waitFor();

    await page.evaluate(() => (standIn.host.troubles.isReadOnly = true));
    await insert.click();
    await shown(vi.hostFailure({ kind: "read-only" }));
    await expectQuiet(excel);
    await page.evaluate(() => {
      standIn.host.troubles.isReadOnly = false;
      standIn.host.troubles.nextFailure = "InvalidOrTimedOutSession";
    });
    await insert.click();
    await shown(vi.hostFailure({ kind: "session-ended" }));
    expect(differences(before, await bookState(page))).toEqual([]);
    await insert.click();
    await pane.getByRole("tabpanel").getByText(INSERTED).waitFor();
    await expectQuiet(excel);
  });

  it("refuses members above the set it claims", async () => {
    const { pane } = await open({ apiSet: "1.14" });
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        // ExcelApi 1.15.
        context.workbook.worksheets.getFirst().getRange("A1").getDependents();
        await context.sync();
        return "accepted";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    );
    expect(code).toBe("ApiNotFound");
  });
});
