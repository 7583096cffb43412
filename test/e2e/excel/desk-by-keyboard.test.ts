import type { Frame } from "playwright-core";
import { a1 } from "../../../src/domain/grid/address";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { SUMMARY_SHEETS } from "../../../src/sheets/words/summary/summary-words";
import { vi } from "../../../src/ui/words/vi/vi";
import { viReport } from "../../../src/ui/words/vi/vi-report";
import { viDesk as words } from "../../../src/ui/words/vi/vi-desk";
import { viExplaining } from "../../../src/ui/words/vi/vi-explaining";
import { paintFailureSentence } from "../../../src/ui/words/paint-failure-sentence";
import { shownValues } from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { demoReports } from "../../support/forms/demo-reports";
import { typeAt } from "../../support/excel/excel-page";

jest.setTimeout(CHROMIUM_PATIENCE);

const CODE = "DN_NNN_CD";
const [FIRST] = binhPhuoc2017.units;
if (FIRST === undefined) throw new Error("there are no units");
const unit = FIRST.name;

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const button = (pane: Frame, name: string) => panel(pane).getByRole("button", { name, exact: true });
const openTab = (pane: Frame, name: string) => pane.getByRole("tab", { name, exact: true }).click();
/** What has the keyboard, as a person would name it. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "";
    return active.getAttribute("aria-label") ?? active.textContent;
  });

describeInExcel("the desk in Excel on the web by keyboard and ear", (open) => {
  it("Tab goes through all there is, although Office.js does it by its own list", async () => {
    const { page, pane } = await open();
    await openTab(pane, vi.tabs["roll-up"]);
    const stops: string[] = [];
    while (stops.length < 20 && stops.at(-1) !== vi.found.change) {
      await page.keyboard.press("Tab");
      stops.push(await focused(pane));
    }
    // What may be changed, back to what stands before it, and on to the button behind it.
    expect(stops.at(-1)).toBe(vi.found.change);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(pane)).toBe(vi.files.chooseFolder);
    // Between them stand the two buttons for newcomers.
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press("Tab");
    expect(await focused(pane)).toBe(vi.rollUp.start);
  });

  it("a refusal is spoken, decisions and notes keep the focus in the pane, and what was done is the last word", async () => {
    const { page, pane, complaints } = await open();
    const status = pane.locator("[role=status]");
    await openTab(pane, vi.tabs["roll-up"]);
    await panel(pane)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...demoReports()]);
    await page.evaluate(() => (standIn.host.book.isStructureProtected = true));
    await button(pane, vi.rollUp.start).click();
    const refused = paintFailureSentence(vi, { kind: "workbook-protected" });
    await panel(pane).getByRole("alert").getByText(refused).waitFor();
    await page.evaluate(() => (standIn.host.book.isStructureProtected = false));
    await button(pane, vi.rollUp.start).click();
    await panel(pane).getByText(vi.rollUp.painted).waitFor();
    await openTab(pane, vi.tabs.report);

    // Escape closes the question and leaves the keyboard in the pane; what is written down takes its own button away.
    await button(pane, viReport.needing.all(11)).click();
    const menu = button(pane, words.handleOf(unit)).last();
    const decision = pane.getByRole("menuitem", {
      name: words.about(words.actions["not-expected"].button, unit),
    });
    await menu.click();
    await decision.click();
    await page.keyboard.press("Escape");
    expect(await focused(pane)).toBe(words.handleOf(unit));
    await menu.click();
    await decision.click();
    await page.keyboard.type("Đã giải thể (giả định)");
    await button(pane, words.confirm).click();
    await status.getByText(words.actions["not-expected"].done(unit)).waitFor({ state: "attached" });
    expect(await focused(pane)).not.toBe("");

    // A figure of the report upward is the same total as on the overview.
    const rows = await shownValues(page, SUMMARY_SHEETS.upward);
    await page.getByRole("tab", { name: SUMMARY_SHEETS.upward }).click();
    await typeAt(
      page,
      a1(
        rows.findIndex((cells) => cells.includes(CODE)),
        4,
      ),
    );
    const card = pane.getByRole("region", { name: viExplaining.heading }).getByRole("article");
    await card.getByText(/^Cộng lại: /).waitFor();
    await card.getByLabel(viExplaining.ledger.note).fill("Hỏi lại số này");
    await card.getByRole("button", { name: viExplaining.ledger.writeNote }).click();
    await status.getByText(viExplaining.ledger.noteWritten).waitFor({ state: "attached" });
    // The note is the office's own, and named so.
    await card.getByText(viExplaining.ledger.of(binhPhuoc2017.office.name, "Hỏi lại số này")).waitFor();
    await card.getByRole("button", { name: viExplaining.ledger.removeNote }).click();
    await status.getByText(viExplaining.ledger.noteRemoved).waitFor({ state: "attached" });
    await pane.waitForFunction(
      (heading) => document.activeElement?.textContent === heading,
      viExplaining.ledger.heading,
    );
    expect(await card.getByLabel(viExplaining.ledger.note).inputValue()).toBe("");
    expect(complaints).toEqual([]);
  });
});
