import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { CHROMIUM_PATIENCE, describeWithChromium } from "../../programs/chromium";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { OFFICE_JS, OPENED_BY_EXCEL, openPane } from "../../support/pane/pane-page";
import { productionBuild } from "../../support/browser/production-build";
import { serveFolder, type StaticServer } from "../../support/browser/static-server";

jest.setTimeout(CHROMIUM_PATIENCE);

describeWithChromium("what else the production build holds", (browser) => {
  let server: StaticServer;

  beforeAll(async () => {
    server = await serveFolder(productionBuild());
  });
  afterAll(() => server.close());

  const open = async (path: string, before: (page: Page) => Promise<void>): Promise<Page> => {
    const page = await browser().newPage();
    await page.route(OFFICE_JS, (route) => route.abort());
    await before(page);
    await page.goto(`${server.origin}/${path}`);
    return page;
  };

  it("opens the pane at the tab of the button, in a page and in an Excel whose office.js does not come within 8 seconds", async () => {
    const { page } = await openPane(browser(), server.origin, { query: "?tab=report" });
    await page.getByRole("tab", { name: "Báo cáo", selected: true }).waitFor();
    for (const officeJs of ["refused", "hanging"] as const) {
      const query = `?tab=check&${OPENED_BY_EXCEL.slice(1)}`;
      const { page: excel } = await openPane(browser(), server.origin, { query, officeJs });
      const alert = excel.getByRole("alert");
      if (officeJs === "hanging") {
        await excel.getByRole("progressbar").waitFor();
        await excel.clock.fastForward(8_000);
      }
      await alert.waitFor();
      expect(await alert.innerText()).toContain("Chưa tải được thành phần Office.js của Microsoft");
      expect(await accessibilityProblems(excel)).toEqual([]);
      await excel.getByRole("button", { name: "Làm việc với tệp" }).click();
      await excel.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
    }
  });

  it("tells an old browser what is needed, under the same security policy", async () => {
    const complaints: string[] = [];
    const page = await open("taskpane.html?tab=check", async (fresh) => {
      fresh.on("pageerror", ({ message }) => complaints.push(message));
      fresh.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) complaints.push(message.text());
      });
      await fresh.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
    });
    await page.getByRole("heading", { name: /^Excel trên máy này quá cũ để mở bảng/ }).waitFor();
    expect(await page.getByRole("link").getAttribute("href")).toBe(`${server.origin}/taskpane.html`);
    expect(await page.getByRole("tab").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("has the page of the conformance script, which nothing leads to and which waits for an Excel", async () => {
    const page = await open("conformance.html", async () => undefined);
    await page.getByText(/no Excel around this page/).waitFor();
    expect(await page.getByRole("button", { name: "Run" }).isDisabled()).toBe(true);
    const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com; /,
    );
    await page.close();
    const build = productionBuild();
    const others = readdirSync(build).filter(
      (name) => /\.(html|js|xml)$/.test(name) && !/^conformance\b/.test(name),
    );
    expect(
      others.filter((name) => readFileSync(join(build, name), "utf8").includes("conformance.html")),
    ).toEqual([]);
  });
});
