import type { Page } from "playwright-core";
import { vi } from "../../../src/ui/words/vi/vi";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { amissAtAnySize, atEverySize, type PaneSize } from "../../support/browser/every-size";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { countingClicks } from "../../support/excel/counting-clicks";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

const panel = (page: Page) => page.getByRole("tabpanel");
const button = (page: Page, name: string) => panel(page).getByRole("button", { name, exact: true });

async function chooseReports(page: Page, count?: number): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(page, vi.files.choose).click(),
  ]);
  await chooser.setFiles(demoReports().slice(0, count));
}

/** What can be pressed or typed into and is lower or narrower than a finger. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, textarea, [role=tab]")].flatMap((element) => {
      // A tick or a field is as large as what is around it and takes its clicks.
      const around = element.closest(".fui-Input, .fui-SearchBox, .fui-Checkbox, .fui-Switch, .fui-Combobox");
      const { width, height } = (around ?? element).getBoundingClientRect();
      const isSeen = width > 0 && height > 0 && element.closest("[hidden]") === null;
      return isSeen && (width < 43.5 || height < 43.5)
        ? [`${element.outerHTML.slice(0, 120)}: ${String(width)} x ${String(height)}`]
        : [];
    }),
  );

describeInPane("the pane at every size", (open) => {
  it("rolls up at two presses, with each action in view and nothing cut off at the side, whatever its size", async () => {
    const { page } = await open();
    const resize = (size: PaneSize): Promise<void> => page.setViewportSize(size);
    const amiss = (name?: string) =>
      amissAtAnySize(page, resize, name === undefined ? undefined : button(page, name));
    const actions: Readonly<Record<string, string>> = {
      [vi.tabs.form]: vi.form.download,
      [vi.tabs.check]: vi.check.start.files,
      [vi.tabs.report]: vi.report.toRollUp,
      [vi.tabs["roll-up"]]: vi.rollUp.start,
    };
    for (const [tab, action] of Object.entries(actions)) {
      await page.getByRole("tab", { name: tab }).click();
      await button(page, action).waitFor();
      expect([tab, await amiss(action)]).toEqual([tab, []]);
    }
    const done = (units: number) => panel(page).getByRole("heading", { name: vi.rollUp.done(units, 11) });
    await chooseReports(page);
    await panel(page).getByRole("region", { name: vi.found.heading }).waitFor();
    expect(await amiss(vi.rollUp.start)).toEqual([]);
    await atEverySize(page, resize, async (size) => {
      await page.reload();
      await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
      const clicks = await countingClicks(page);
      await chooseReports(page, 2);
      await button(page, vi.rollUp.start).click();
      await done(2).waitFor();
      expect([size, await clicks()]).toEqual([size, 2]);
    });
    await page.reload();
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    await chooseReports(page);
    await button(page, vi.rollUp.start).click();
    await done(10).waitFor();
    expect(await amiss()).toEqual([]);
    await button(page, vi.rollUp.toReport).click();
    await panel(page)
      .getByRole("heading", { name: vi.report.received(10, 11) })
      .waitFor();
    expect(await amiss()).toEqual([]);
  });

  it("has its icon beside the title of its page", async () => {
    const { page } = await open();
    const icon = await page.locator("link[rel=icon]").getAttribute("href");
    const answer = await page.request.get(new URL(icon ?? "", page.url()).href);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
  });

  it("has two columns on the screen of a desktop", async () => {
    const { page } = await open({ viewport: { width: 1280, height: 800 } });
    const plan = await panel(page).getByRole("combobox", { name: vi.choice.plan }).boundingBox();
    const unit = await panel(page).getByRole("combobox", { name: vi.choice.unit }).boundingBox();
    expect((unit?.x ?? 0) > (plan?.x ?? 0) + (plan?.width ?? 0)).toBe(true);
  });

  it("gives a finger 44 px everywhere", async () => {
    const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 350, height: 700 } });
    await button(page, vi.firstRun.practise).waitFor();
    for (const tab of Object.values(vi.tabs)) {
      await page.getByRole("tab", { name: tab }).click();
      expect([tab, await tooSmall(page)]).toEqual([tab, []]);
    }
    await page.getByRole("tab", { name: vi.tabs.check }).click();
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...demoReports()]);
    await button(page, vi.check.start.files).click();
    await panel(page).locator("button[aria-expanded]").filter({ hasText: "693_" }).last().click();
    expect(await tooSmall(page)).toEqual([]);
  });
});
