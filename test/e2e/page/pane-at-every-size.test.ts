import { chooseForm } from "../../support/browser/choose-form";
import type { Page } from "playwright-core";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { amissAtAnySize, type PaneSize } from "../../support/browser/every-size";
import { countingClicks } from "../../support/excel/counting-clicks";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

/** The units of the province and invented ones beside them, 170 in all, as a table. */
function listOf170(): string {
  const { units, office } = binhPhuoc2017;
  const others = Array.from({ length: 170 - units.length }, (_, index) => ({
    code: `X${String(index)}`,
    name: `Đơn vị giả định ${String(index)}`,
  }));
  const lines = [...units, ...others].map(
    ({ code, name }) => `${code},${name},${units[0]?.level ?? ""},${office.code}`,
  );
  return ["Mã,Tên,Cấp,Cấp trên", ...lines, `${office.code},${office.name},${office.level},`].join("\n");
}

const panel = (page: Page) => page.getByRole("tabpanel");
const button = (page: Page, name: string) => panel(page).getByRole("button", { name, exact: true });
const openTab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

/** Returns controls that are lower or narrower than a finger. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, textarea, [role=tab]")].flatMap((element) => {
      // A tick or field is as large as its surroundings, which take its clicks.
      const around = element.closest(
        ".fui-Input, .fui-SearchBox, .fui-Checkbox, .fui-Switch, .fui-Radio, .fui-Combobox",
      );
      const { width, height } = (around ?? element).getBoundingClientRect();
      const isSeen = width > 0 && height > 0 && element.closest("[hidden]") === null;
      return isSeen && (width < 43.5 || height < 43.5)
        ? [`${element.outerHTML.slice(0, 120)}: ${String(width)} x ${String(height)}`]
        : [];
    }),
  );

describeInPane("the pane at several sizes", (open) => {
  it("rolls up at two presses, with each action in view and nothing cut off at the side", async () => {
    const { page } = await open();
    const resize = (size: PaneSize): Promise<void> => page.setViewportSize(size);
    const amiss = (name?: string) =>
      amissAtAnySize(page, resize, name === undefined ? undefined : button(page, name).last());
    const actions = {
      "Biểu mẫu": "Tải biểu mẫu về máy",
      "Kiểm tra": "Kiểm tra trước khi gửi",
      "Báo cáo": "Đến thẻ Tổng hợp",
      "Tổng hợp": "Chọn tệp…",
    };
    for (const [tab, action] of Object.entries(actions)) {
      await openTab(page, tab);
      await button(page, action).last().waitFor();
      expect([tab, await amiss(action)]).toEqual([tab, []]);
    }
    const clicks = await countingClicks(page);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      button(page, "Chọn tệp…").last().click(),
    ]);
    await chooser.setFiles([...demoReports()]);
    await panel(page).getByRole("region", { name: "Các tệp này là" }).waitFor();
    expect(await amiss("Tổng hợp")).toEqual([]);
    await button(page, "Tổng hợp").click();
    // The report opens by itself.
    await panel(page)
      .getByText(/^Nhận 10\/11 · Còn \d+ việc trước khi ký$/)
      .waitFor();
    expect([await clicks(), await amiss()]).toEqual([2, []]);
    const height = async () => {
      await page.setViewportSize({ width: 350, height: 378 });
      return page.evaluate(() => document.documentElement.scrollHeight);
    };
    expect(await height()).toBeLessThanOrEqual(700);
    await openTab(page, "Tổng hợp");
    expect(await height()).toBeLessThanOrEqual(600);
    // A wrong report is returned with its slip in two presses from the report.
    await openTab(page, "Báo cáo");
    const before = await clicks();
    await panel(page)
      .getByRole("button", { name: /^Xem, trả lại/ })
      .click();
    await panel(page)
      .getByRole("button", { name: /^Trả lại: / })
      .first()
      .click();
    await panel(page)
      .getByRole("button", { name: /^Tải về: .*_tra-lai\.xlsx$/ })
      .waitFor();
    expect((await clicks()) - before).toBe(2);
    expect(await amiss()).toEqual([]);
  });

  it("stays low with 170 units and with 170 files", async () => {
    const { page } = await open({ viewport: { width: 350, height: 378 } });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await chooseForm(page);
    await button(page, "Lựa chọn khác: kỳ, danh sách đơn vị, số đầu kỳ, kế hoạch riêng").click();
    const list = { name: "170.csv", mimeType: "text/csv", buffer: Buffer.from(listOf170()) };
    await panel(page).getByLabel("Tệp CSV danh sách đơn vị").setInputFiles(list);
    // Said to those who hear the pane.
    await page.getByText("Đã dùng danh sách 170 đơn vị trong tệp 170.csv.").waitFor({ state: "attached" });
    await openTab(page, "Tổng hợp");
    const many = Array.from({ length: 15 }, (_, copy) =>
      demoReports().map((report) => ({ ...report, name: `${String(copy)} ${report.name}` })),
    ).flat();
    await panel(page).getByLabel("Các tệp báo cáo", { exact: true }).setInputFiles(many.slice(0, 170));
    await panel(page).getByRole("region", { name: "Các tệp này là" }).waitFor({ timeout: 90_000 });
    await button(page, "Tổng hợp").click();
    await panel(page)
      .getByText(/^Nhận \d+\/170 · Còn \d+ việc trước khi ký$/)
      .waitFor({ timeout: 90_000 });
    expect(await height()).toBeLessThanOrEqual(700);
    await openTab(page, "Tổng hợp");
    expect(await height()).toBeLessThanOrEqual(600);
  });

  it("has two columns on the screen of a desktop, and its icon beside the title of its page", async () => {
    const { page } = await open({ viewport: { width: 1280, height: 800 } });
    const plan = await panel(page).getByRole("combobox", { name: "Kế hoạch" }).boundingBox();
    await chooseForm(page);
    const unit = await panel(page).getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" }).boundingBox();
    expect((unit?.x ?? 0) > (plan?.x ?? 0) + (plan?.width ?? 0)).toBe(true);
    const icon = await page.locator("link[rel=icon]").getAttribute("href");
    const answer = await page.request.get(new URL(icon ?? "", page.url()).href);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
  });

  it("gives a finger 44 px everywhere", async () => {
    const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 350, height: 700 } });
    await panel(page).getByRole("combobox", { name: "Kế hoạch" }).waitFor();
    for (const tab of ["Biểu mẫu", "Tổng hợp", "Báo cáo", "Kiểm tra"]) {
      await openTab(page, tab);
      expect([tab, await tooSmall(page)]).toEqual([tab, []]);
    }
    const reports = demoReports().filter(({ name }) => name.startsWith("693_"));
    await panel(page).getByLabel("Các tệp báo cáo", { exact: true }).setInputFiles(reports);
    await button(page, "Kiểm tra trước khi gửi").click();
    await panel(page)
      .getByRole("heading", { name: /^Đã kiểm tra/ })
      .waitFor();
    expect(await tooSmall(page)).toEqual([]);
  });
});
