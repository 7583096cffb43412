import { vi } from "../../../src/ui/words/vi/vi";
import type { Page } from "playwright-core";
import { accessibilityProblems, colourProblems } from "../../support/browser/axe-check";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { demoReports } from "../../support/forms/demo-reports";
import { OPENED_BY_EXCEL } from "../../support/pane/pane-page";

jest.setTimeout(CHROMIUM_PATIENCE);

/** Light, dark, and a Windows contrast theme, in which the browser replaces all colours. */
// Without motion a colour is there at once, and is not measured on its way.
const LIGHT = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
const DARK = { ...LIGHT, colorScheme: "dark" } as const;
const CONTRAST = { ...DARK, forcedColors: "active" } as const;

type Look = typeof LIGHT | typeof DARK | typeof CONTRAST;

/** Changes the look, and waits until the pane has followed and been drawn. */
async function show(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(look);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** What axe finds in all three looks, with the look; only colours differ between them. */
async function problemsInAllLooks(page: Page): Promise<readonly string[]> {
  const inLight = await accessibilityProblems(page);
  await show(page, DARK);
  const inDark = await colourProblems(page);
  await show(page, CONTRAST);
  const inContrast = await colourProblems(page);
  await show(page, LIGHT);
  return [
    ...inLight,
    ...inDark.map((problem) => `dark: ${problem}`),
    ...inContrast.map((problem) => `contrast: ${problem}`),
  ];
}

const panel = (page: Page) => page.getByRole("tabpanel");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

/** Every state the page for files can be in, each following from the one before. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "opened for the first time": (page) => button(page, vi.firstRun.practise).waitFor(),
  "a unit list with mistakes": async (page) => {
    const list = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from("code,name\n1,Unit\n") };
    await panel(page).getByLabel(vi.unitList.input).setInputFiles(list);
    await page.getByText(vi.unitList.unusable("units.csv")).waitFor();
  },
  "a form made": async (page) => {
    await button(page, vi.form.download).click();
    await panel(page)
      .getByText(/^Đã tạo /)
      .waitFor();
  },
  "the forms of all units made": async (page) => {
    await panel(page).getByRole("combobox", { name: vi.choice.unit }).click();
    await page.getByRole("option", { name: vi.choice.allUnits(11) }).click();
    await button(page, vi.form.all.make(11)).click();
    await panel(page).getByText(vi.form.all.next).waitFor();
  },
  "help opened": (page) => button(page, vi.help.heading).click(),
  "report without a result": (page) => openTab(page, vi.tabs.report),
  "practice files chosen": async (page) => {
    await openTab(page, vi.tabs["roll-up"]);
    await button(page, vi.firstRun.practise).click();
    await panel(page).getByText(vi.files.chosen(12)).click();
  },
  "rolled up": async (page) => {
    await button(page, vi.rollUp.start).click();
    await panel(page).getByText(vi.rollUp.setAside(2)).click();
  },
  "another round chosen since": async (page) => {
    await button(page, vi.found.change).click();
    await panel(page).getByLabel(vi.choice.round).selectOption("II");
    await panel(page).getByText(vi.rollUp.outdated).waitFor();
  },
  "the report": async (page) => {
    await button(page, vi.rollUp.toReport).click();
    await button(page, vi.report.copyMissing).click();
  },
  "nothing to check yet": (page) => openTab(page, vi.tabs.check),
  checked: async (page) => {
    const input = panel(page).getByLabel(vi.files.input, { exact: true });
    await input.setInputFiles([...demoReports()]);
    await button(page, vi.check.start.files).click();
    await panel(page).locator("button[aria-expanded]").filter({ hasText: "693_" }).last().click();
  },
};

describeInPane("the pane as people with other eyes and hands meet it", (open) => {
  it("has no problem that axe knows of, in any state, light, dark or in a contrast theme", async () => {
    const { page } = await open(LIGHT);
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      expect([state, await problemsInAllLooks(page)]).toEqual([state, []]);
    }
    await page.context().close();

    const stuck = await open({ ...LIGHT, query: OPENED_BY_EXCEL });
    await stuck.page.getByRole("alert").waitFor();
    expect(await problemsInAllLooks(stuck.page)).toEqual([]);
    await stuck.page.context().close();
  });

  it("in a contrast theme shows focus and the chosen tab by lines, not by colour alone", async () => {
    const { page } = await open(CONTRAST);
    const chosen = page.getByRole("tab", { selected: true });
    const other = page.getByRole("tab", { selected: false }).first();
    await chosen.waitFor();
    const underline = (tab: typeof chosen) =>
      tab.evaluate((element) => getComputedStyle(element, "::after").backgroundColor);
    expect(await underline(chosen)).not.toBe(await underline(other));
    const stops: unknown[] = [];
    do {
      await page.keyboard.press("Tab");
      stops.push(await focusIsVisible(page));
    } while (stops.at(-1) !== "end of the page");
    expect(stops.slice(0, -1).filter((stop) => stop !== true)).toEqual([]);
    // Two buttons of the first run, the tabs, four lists, the unit list, the download.
    expect(stops.length).toBeGreaterThan(9);
  });
});

/** Whether what has the focus looks otherwise than without it, in more than its colours. */
const focusIsVisible = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return "end of the page";
    const lines = (): string =>
      ["", "::after", "::before"]
        .map((part) => getComputedStyle(focused, part || null))
        .map((style) => [style.outlineStyle, style.outlineWidth, style.borderStyle, style.borderWidth].join())
        .join(";");
    const wrapper = focused.parentElement;
    const around = (): string =>
      wrapper === null
        ? ""
        : getComputedStyle(wrapper, "::after").borderBottomWidth +
          getComputedStyle(wrapper, "::after").transform;
    const withFocus = lines() + around();
    focused.blur();
    const without = lines() + around();
    focused.focus();
    return withFocus !== without || focused.outerHTML.slice(0, 200);
  });
