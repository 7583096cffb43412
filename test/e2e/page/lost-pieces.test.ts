import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { vi } from "../../../src/ui/words/vi/vi";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInPane, type OpenPane } from "../../support/browser/describe-in-pane";
import { productionBuild } from "../../support/browser/production-build";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

const panel = (page: Page) => page.getByRole("tabpanel");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const again = (page: Page) => panel(page).getByRole("button", { name: vi.opening.again, exact: true });

/** The one piece of the pane that holds a text; the command line, built beside it, is none. */
function pieceWith(text: string): string {
  const folder = productionBuild();
  const [piece, ...others] = readdirSync(folder).filter(
    (name) => /^\d+\.\w+\.js$/.test(name) && readFileSync(join(folder, name), "utf8").includes(text),
  );
  if (piece === undefined || others.length > 0) throw new Error(`${text} is not in one piece alone`);
  return piece;
}

/** The pane of which one piece does not come, until it is told that it does. */
async function openWithout(open: OpenPane, text: string, how: "gone" | "offline") {
  const piece = pieceWith(text);
  let isLost = true;
  const { page } = await open({ lost: (file) => (isLost && file === piece ? how : undefined) });
  return { page, comesBack: () => (isLost = false) };
}

describeInPane("a piece of the program that does not come", (open) => {
  it("of a tab is told in its place, a new version being on the server; the other tabs work, and it is asked for again", async () => {
    const { page, comesBack } = await openWithout(open, ".takeOf(", "gone");
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    await panel(page).getByText(vi.missingPiece).waitFor();
    await page.getByRole("tab", { name: vi.tabs.form }).click();
    await panel(page).getByRole("combobox", { name: vi.choice.unit }).waitFor();
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    comesBack();
    await again(page).click();
    await button(page, vi.files.choose).waitFor();
  });

  it("is not missed where it came behind the first look: without a connection every tab opens, and a file is checked", async () => {
    const { page } = await open();
    await panel(page).getByRole("combobox", { name: vi.choice.unit }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    const first = {
      [vi.tabs.check]: vi.check.start.files,
      [vi.tabs["roll-up"]]: vi.rollUp.start,
      [vi.tabs.report]: vi.report.toRollUp,
    };
    for (const [tab, action] of Object.entries(first)) {
      await page.getByRole("tab", { name: tab }).click();
      await button(page, action).waitFor();
    }
    await page.getByRole("tab", { name: vi.tabs.check }).click();
    const [report] = demoReports();
    if (report === undefined) throw new Error("there are no demo reports");
    await panel(page).getByLabel(vi.files.input, { exact: true }).setInputFiles([report]);
    await button(page, vi.check.start.files).click();
    await button(page, vi.check.again).waitFor();
    expect(await page.getByText(vi.missingPiece).count()).toBe(0);
  });

  it("of what a button does is told beside it, without a connection; what was chosen stays, and is done at the next press", async () => {
    const { page, comesBack } = await openWithout(open, "bieu-mau_", "offline");
    await panel(page).getByRole("combobox", { name: vi.choice.unit }).fill("698");
    await button(page, vi.form.download).click();
    await panel(page).getByText(vi.missingPiece).waitFor();
    comesBack();
    const download = page.waitForEvent("download");
    await again(page).click();
    expect((await download).suggestedFilename()).toMatch(/^698_/);
  });

  it("of the threads that read blames no file: the files stay chosen, and are read when it is there", async () => {
    const { page, comesBack } = await openWithout(open, "the thread has no job called", "gone");
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...demoReports()]);
    await panel(page).getByText(vi.missingPiece).waitFor();
    await panel(page).getByText(vi.files.chosen(12)).waitFor();
    comesBack();
    await again(page).click();
    await panel(page).getByRole("region", { name: vi.found.heading }).waitFor();
    await button(page, vi.rollUp.start).click();
    await panel(page)
      .getByRole("heading", { name: vi.rollUp.done(10, 11) })
      .waitFor();
  });
});
