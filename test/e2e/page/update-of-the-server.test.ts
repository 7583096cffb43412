import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { CHROMIUM_PATIENCE, describeWithChromium } from "../../programs/chromium";
import { chooseForm } from "../../support/browser/choose-form";
import { productionBuild } from "../../support/browser/production-build";
import { serveFolder } from "../../support/browser/static-server";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

/** Beginning of the message about a missing piece. */
const MISSING = "Phần này chưa tải được: kết nối mạng đang bị ngắt, hoặc chương trình vừa có phiên bản mới.";
const SCRIPT = /^(\w+)\.(\w{20})\.js$/;
const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => SCRIPT.test(name));

/** Copies a build as the next version: all its scripts have other names, which they load each other by. */
function nextBuild(folder: string, keepsOld: boolean): string {
  const next = mkdtempSync(join(tmpdir(), "next-build-"));
  cpSync(folder, next, { recursive: true });
  const renamed = new Map(
    scriptsIn(folder).flatMap((name) => {
      const [, , hash = ""] = SCRIPT.exec(name) ?? [];
      return [[hash, hash.split("").toReversed().join("")] as const];
    }),
  );
  const hashes = new RegExp([...renamed.keys()].join("|"), "g");
  const updated = (text: string): string => text.replace(hashes, (hash) => renamed.get(hash) ?? hash);
  for (const name of ["taskpane.html", ...scriptsIn(folder)]) {
    const file = join(next, name);
    const text = updated(readFileSync(file, "utf8"));
    if (keepsOld && name !== "taskpane.html") {
      writeFileSync(join(next, updated(name)), text);
    } else {
      writeFileSync(file, text);
      renameSync(file, join(next, updated(name)));
    }
  }
  return next;
}

/** As DEPLOY.md says. */
const LONG = (file: string): string =>
  SCRIPT.test(basename(file)) ? "public, max-age=31536000, immutable" : "no-cache";
const NONE = (): string => "no-store";

const panel = (page: Page) => page.getByRole("tabpanel");
const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const mainScript = (page: Page) => page.locator("script[src*=taskpane]").getAttribute("src");

describeWithChromium("a pane that is open while the server gets a new version", (browser) => {
  let close: () => Promise<void>;
  let next = "";
  afterEach(async () => {
    await close();
    rmSync(next, { recursive: true, force: true });
  });

  /** Opens the pane of the first version, waits until it has all its pieces, and chooses a form and files. */
  async function openPane(caching: (file: string) => string, keepsOld: boolean) {
    const first = productionBuild();
    next = nextBuild(first, keepsOld);
    let folder = first;
    // No request leaves the server: office.js is a file that is not there. A route would turn off caching.
    const changed = (content: Buffer, file: string): Buffer | string =>
      file.endsWith(".html")
        ? String(content).replace(/src="https:[^"]*office\.js"/, 'src="no-office.js"')
        : content;
    const server = await serveFolder(() => folder, { under: "/cong-doan/thi-dua", caching, changed });
    const context = await browser().newContext({ viewport: { width: 350, height: 700 } });
    close = async () => {
      await context.close();
      await server.close();
    };
    const page = await context.newPage();
    const isLast = (text: string): boolean => text.includes("the thread has no job called");
    const last = scriptsIn(first).find((name) => isLast(readFileSync(join(first, name), "utf8")));
    const complete = page.waitForEvent("requestfinished", (request) => request.url().endsWith(`/${last}`));
    await page.goto(`${server.origin}/taskpane.html`);
    await complete;
    await chooseForm(page, "Phú Riềng 2017", "698");
    await tab(page, "Tổng hợp").click();
    await panel(page).getByLabel("Các tệp báo cáo", { exact: true }).setInputFiles(demoReports().slice(-2));
    await panel(page).getByText("2/11 đơn vị").waitFor();
    return { page, update: () => (folder = next) };
  }

  /** Downloads the chosen form, which a thread writes that has not been started before. */
  const download = async (page: Page): Promise<void> => {
    await tab(page, "Biểu mẫu").click();
    await panel(page).getByRole("button", { name: "Tải biểu mẫu về máy", exact: true }).click();
  };

  it.each([
    ["cached for long, as DEPLOY.md says, and the old pieces gone", LONG, false],
    ["never cached, and the old pieces kept", NONE, true],
  ] as const)(
    "goes on with its version, with pieces %s; opened again it is the new one",
    async (_, caching, keepsOld) => {
      const { page, update } = await openPane(caching, keepsOld);
      const old = await mainScript(page);
      update();
      const file = page.waitForEvent("download");
      await download(page);
      expect((await file).suggestedFilename()).toBe("698_ldld-huyen-phu-rieng_phu-rieng-2017_I.xlsx");
      for (const name of ["Kiểm tra", "Báo cáo", "Tổng hợp"]) await tab(page, name).click();
      await panel(page).getByText("2/11 đơn vị").waitFor();
      expect(await page.getByText(MISSING).count()).toBe(0);
      await page.reload();
      await tab(page, "Tổng hợp").click();
      await panel(page).getByRole("button", { name: "Chọn tệp…" }).last().waitFor();
      expect([old, await mainScript(page)].map((name) => SCRIPT.test(name ?? ""))).toEqual([true, true]);
      expect(await mainScript(page)).not.toBe(old);
    },
  );

  it("says what is missing with nothing cached and the old pieces gone; the choices stay", async () => {
    const { page, update } = await openPane(NONE, false);
    update();
    await download(page);
    await panel(page).getByText(MISSING).waitFor();
    expect(await panel(page).getByRole("combobox", { name: "Kế hoạch" }).inputValue()).toContain("Phú Riềng");
    await tab(page, "Tổng hợp").click();
    await panel(page).getByText("2/11 đơn vị").waitFor();
  });
});
