import type { Frame } from "playwright-core";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { paneWords } from "../../../src/pane/words/pane-words";
import { otherFilesWords } from "../../../src/pane/words/other-files-words";
import { reportWords } from "../../../src/pane/words/report-words";
import { deskWords as words } from "../../../src/pane/words/desk-words";
import { demoReports } from "../../support/forms/demo-reports";
import type { ExcelPage } from "../../support/excel/excel-page";

const [, SECOND] = binhPhuoc2017.units;
if (SECOND === undefined) throw new Error("there are no units");
const { name } = SECOND;

/** More than the report has. */
const MOST_FOLDS = 40;

const panel = (pane: Frame) => pane.getByRole("tabpanel");

/** The desk with everything open: files, comparison, board, decisions, resubmissions, reminders. */
export async function throughDesk(
  { page, pane }: ExcelPage,
  shot: (name: string) => Promise<unknown>,
): Promise<void> {
  const press = (label: string | RegExp): Promise<void> =>
    panel(pane).getByRole("button", { name: label, exact: true }).first().click();
  await page.setViewportSize({ width: 1000, height: 3600 });
  await pane.getByRole("tab", { name: paneWords.tabs["roll-up"] }).click();
  await panel(pane)
    .getByLabel(paneWords.files.input, { exact: true })
    .setInputFiles([...demoReports()]);
  await press(paneWords.found.change);
  await panel(pane).getByText(otherFilesWords.compared.heading).click();
  await press(paneWords.rollUp.start);
  const toast = pane.getByRole("button", { name: paneWords.closeToast });
  await toast.waitFor();
  await toast.waitFor({ state: "detached" });
  await pane.getByRole("tab", { name: paneWords.tabs["roll-up"] }).click();
  await shot("excel-12-desk-files");
  await press(paneWords.rollUp.toReport);
  const choose = async (action: string): Promise<void> => {
    await panel(pane)
      .getByRole("button", { name: words.handleOf(name) })
      .last()
      .click();
    await pane.getByRole("menuitem", { name: words.about(action, name) }).click();
  };
  await press(reportWords.units(11));
  await choose(words.actions.returned.button);
  await panel(pane)
    .getByRole("textbox", { name: words.actions.returned.ask })
    .fill("thiếu chữ ký (giả định)");
  await press(words.confirm);
  await panel(pane).getByText(paneWords.rollUp.changed).waitFor();
  // Opens from the outside in, because the inside of a closed one is invisible. Opening some closes others.
  const closed = panel(pane).locator("button[aria-expanded=false]:not([aria-haspopup])");
  for (let left = MOST_FOLDS; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
  await choose(words.actions.contact.button);
  await shot("excel-13-desk-report");
}
