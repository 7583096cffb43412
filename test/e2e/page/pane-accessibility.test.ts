import { chooseForm } from "../../support/browser/choose-form";
import type { Page } from "playwright-core";
import { accessibilityProblems, colourProblems } from "../../support/browser/axe-check";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

/** Light, dark, and a Windows contrast theme, in which the browser replaces all colours. */
// Without motion, colours are not measured during a transition.
const LIGHT = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
const DARK = { ...LIGHT, colorScheme: "dark" } as const;
const CONTRAST = { ...DARK, forcedColors: "active" } as const;

type Look = typeof LIGHT | typeof DARK | typeof CONTRAST;

/** Changes the look and waits until the pane is redrawn. */
async function show(page: Page, look: Look): Promise<void> {
  await page.emulateMedia(look);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Returns what axe reports about colours in the two other looks. */
async function colourProblemsInOtherLooks(page: Page): Promise<readonly string[]> {
  await show(page, DARK);
  const inDark = await colourProblems(page);
  await show(page, CONTRAST);
  const inContrast = await colourProblems(page);
  await show(page, LIGHT);
  return [
    ...inDark.map((problem) => `dark: ${problem}`),
    ...inContrast.map((problem) => `contrast: ${problem}`),
  ];
}

const panel = (page: Page) => page.getByRole("tabpanel");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

/** Every state of the page for files, each following from the previous one. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "opened for the first time": (page) => panel(page).getByRole("combobox", { name: "Kế hoạch" }).waitFor(),
  "a unit list with mistakes": async (page) => {
    await panel(page)
      .getByRole("button", { name: /^Lựa chọn khác/ })
      .click();
    const list = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from("code,name\n1,Unit\n") };
    await panel(page).getByLabel("Tệp CSV danh sách đơn vị").setInputFiles(list);
    await page.getByText("Chưa dùng được danh sách “units.csv”").waitFor();
  },
  "the forms of all units made": async (page) => {
    await chooseForm(page);
    await panel(page).getByRole("radio", { name: "Phát cho đơn vị" }).check();
    await button(page, "Tạo 11 biểu mẫu").click();
    await panel(page).getByText("Bước tiếp theo: gửi mỗi đơn vị tệp mang mã và tên của đơn vị đó.").waitFor();
    await button(page, "Giúp đỡ").click();
  },
  "practice files chosen": async (page) => {
    await openTab(page, "Tổng hợp");
    await button(page, "Thử với số liệu giả định").click();
    await panel(page).getByRole("heading", { name: "Các tệp (12)" }).waitFor();
  },
  "rolled up": async (page) => {
    await button(page, "Tổng hợp").click();
    await panel(page)
      .getByText(/^Nhận 10\/11 · /)
      .waitFor();
  },
  "its files": async (page) => {
    await openTab(page, "Tổng hợp");
    await panel(page)
      .getByRole("button", { name: /^Cần xem/ })
      .click();
  },
  "another round chosen since": async (page) => {
    await button(page, "Đổi kế hoạch, đợt, đơn vị…").click();
    await panel(page).getByLabel("Đợt báo cáo").selectOption("II");
    await panel(page)
      .getByText("Đã đổi lựa chọn sau lần tổng hợp này; bấm Tổng hợp lại để cập nhật.")
      .waitFor();
  },
  "the report": async (page) => {
    await openTab(page, "Báo cáo");
    await panel(page)
      .getByRole("button", { name: /^Xem, trả lại/ })
      .click();
    await panel(page)
      .getByRole("button", { name: /^Trả lại: / })
      .first()
      .click();
    await panel(page)
      .getByRole("button", { name: /^Sao chép tin nhắn/ })
      .waitFor();
    await button(page, "Quay lại").click();
    await panel(page)
      .getByRole("button", { name: /^Đôn đốc/ })
      .click();
    await button(page, "Sao chép danh sách chưa nộp").click();
  },
  checked: async (page) => {
    await openTab(page, "Kiểm tra");
    const input = panel(page).getByLabel("Các tệp báo cáo", { exact: true });
    await input.setInputFiles([...demoReports()]);
    await button(page, "Kiểm tra trước khi gửi").click();
    await panel(page).locator("button[aria-expanded]").filter({ hasText: "693_" }).last().click();
  },
};

describeInPane("the pane as people with other eyes and hands meet it", (open) => {
  it("has no problem that axe knows of, in any state, light, dark or in a contrast theme", async () => {
    const { page } = await open(LIGHT);
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      const problems = [...(await accessibilityProblems(page)), ...(await colourProblemsInOtherLooks(page))];
      expect([state, problems]).toEqual([state, []]);
    }
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
    // The tabs, help, unit, plan, further menu, download.
    expect(stops.length).toBeGreaterThan(5);
  });
});

/** Returns whether focus changes the look of the focused element in more than colours. */
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
