import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/domain/grid/address";
import { vi } from "../../../src/ui/words/vi/vi";
import { viExplaining as words } from "../../../src/ui/words/vi/vi-explaining";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { shownValues } from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { demoReports } from "../../support/forms/demo-reports";
import { isOfficeJs, typeAt } from "../../support/excel/excel-page";

jest.setTimeout(CHROMIUM_PATIENCE);

const OVERVIEW = "Tổng hợp";
const CODE = "DN_NNN_CD";
const reports = demoReports();

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const place = (pane: Frame) => pane.getByRole("region", { name: words.heading });
const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

/** Where the total of an element stands on the overview now. */
async function totalOf(page: Page): Promise<string> {
  const rows = await shownValues(page, OVERVIEW);
  const row = rows.findIndex((cells) => cells.includes(CODE));
  const column = Math.max(...rows.map((cells) => cells.indexOf("Thực hiện")));
  if (row < 0 || column < 0) throw new Error("no total");
  return a1(row, column);
}

async function rollUp(pane: Frame, files: typeof reports, name: string, received: number): Promise<void> {
  await pane.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
  await panel(pane)
    .getByLabel(vi.files.input, { exact: true })
    .setInputFiles([...files]);
  await press(pane, name);
  await panel(pane)
    .getByRole("heading", { name: vi.rollUp.done(received, 11) })
    .waitFor();
  await pane.getByRole("tab", { name: vi.tabs.report }).click();
}

const number = (text: string): number => Number(text.replaceAll(".", ""));

describeInExcel("a number explained in Excel, from the production build", (open) => {
  it("a total is clicked, its lines add up, a note is written, another file comes, the note is flagged", async () => {
    const { page, pane, foreign, complaints } = await open();
    // One report less at first; the file of a unit that sent once and rightly.
    const [last] = reports.slice(-1);
    if (last === undefined) throw new Error("no reports");
    await rollUp(pane, reports.slice(0, -1), vi.rollUp.start, 9);

    // The workbook shows its front page after a roll-up; somebody goes to the overview and clicks the total.
    await page.getByRole("tab", { name: OVERVIEW, exact: true }).click();
    await typeAt(page, await totalOf(page));
    const card = place(pane).getByRole("article");
    await card.getByText(words.figure.coverage(9, 11)).waitFor();
    const sum = await card.getByText(/^Cộng lại: /).innerText();
    const terms = (/: (.*) = /.exec(sum)?.[1] ?? "").split(" + ").map(number);
    expect(terms).toHaveLength(9);
    expect(terms.reduce((total, term) => total + term, 0)).toBe(number(/= ([\d.]+)$/.exec(sum)?.[1] ?? ""));
    expect(await accessibilityProblems(pane)).toEqual([]);

    // From a line the file opens beside the workbook.
    await card
      .getByRole("button", { name: /^Mở tệp của / })
      .first()
      .click();
    await page.waitForFunction(() => standIn.host.book.opened.length === 1);

    await card.getByLabel(words.ledger.note).fill("Hỏi lại số này");
    await press(pane, words.ledger.writeNote);
    await place(pane).getByText(words.ledger.all(1, 0)).waitFor();
    expect((await shownValues(page, "Sổ theo dõi")).flat()).toContain("Hỏi lại số này");

    await rollUp(pane, [last], vi.rollUp.again, 10);
    await page.getByRole("tab", { name: OVERVIEW, exact: true }).click();
    await typeAt(page, await totalOf(page));
    await card.getByText(words.figure.coverage(10, 11)).waitFor();
    await card.getByText(/^Số liệu đã thay đổi: khi ghi là /).waitFor();
    await place(pane).getByText(words.ledger.all(1, 1)).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
