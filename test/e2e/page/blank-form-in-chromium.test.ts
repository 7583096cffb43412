import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { contentAt } from "../../../src/domain/grid/grid";
import { enBlankForm } from "../../../src/ui/words/en/en-blank-form";
import { vi } from "../../../src/ui/words/vi/vi";
import { viChecking } from "../../../src/ui/words/vi/vi-checking";
import { viDesk } from "../../../src/ui/words/vi/vi-desk";
import { viBlankForm as words } from "../../../src/ui/words/vi/vi-blank-form";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { savedDownload } from "../../programs/saved-download";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { productionBuild } from "../../support/browser/production-build";
import { GROUPS } from "../../support/blank-forms/office-forms";
import { at, filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { runCli } from "../../support/commands/run-cli";

jest.setTimeout(CHROMIUM_PATIENCE);

const SHEET = "Biểu TƯLĐTT";

/** An invented unit's figures, row by row; one of them is typed as a text. */
const copy = (unit: string, ...rows: readonly (readonly (number | string)[])[]): Uint8Array =>
  officeWorkbook(
    filledWith(
      GROUPS,
      Object.fromEntries([
        [`${SHEET}!A1`, `Tên đơn vị: ${unit}`] as const,
        ...rows.flatMap((row, down) =>
          row.map(
            (figure, across) => [`${SHEET}!${"CDEFG".charAt(across)}${String(7 + down)}`, figure] as const,
          ),
        ),
      ]),
    ),
  );
const COPIES: Readonly<Record<string, Uint8Array>> = {
  "a.xlsx": copy("CĐCS Mẫu A", [4, 4, 3, 100, 80], [10, 6, 5, 250, 100], [2, 1, 0, 900, 0]),
  "b.xlsx": copy("CĐCS Mẫu B", [1, 1, 1, 30, 30], ["7", 3, 3, 120, 60]),
  "c.xlsx": copy("CĐCS Mẫu C", [2, 0, 0, 45, 0], [5, 5, 4, 80, 75], [1, 1, 1, 400, 400]),
};
/** Covered share: the form shows it as a percentage. */
const PERCENT = /!I\d+$/;

const panel = (page: Page): Locator => page.getByRole("tabpanel");

interface Printed {
  readonly units: { readonly received: number; readonly expected: number };
  readonly totals: Readonly<
    Record<string, { readonly kind: string; readonly value: number | null; readonly n: number }>
  >;
}

describeInPane("another office's form in Chromium, from the production build", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "own-form-pane-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the command line makes of the same files. */
  function printed(): Printed {
    const paths = Object.entries({ ...COPIES, "mau.xlsx": officeWorkbook(GROUPS) }).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const [blank = "", ...copies] = paths.toReversed();
    const { stdout } = runCli(
      "rollup",
      "--form",
      blank,
      "--out",
      join(folder, "out.xlsx"),
      "--json",
      ...copies,
    );
    return JSON.parse(stdout) as Printed;
  }

  const upload = (page: Page, label: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
    page
      .getByLabel(label, { exact: true })
      .last()
      .setInputFiles(
        Object.entries(files).map(([name, bytes]) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })),
      );
  const chooseOtherForm = async (page: Page): Promise<void> => {
    await page.getByRole("combobox", { name: vi.choice.plan }).click();
    await page.getByRole("option", { name: vi.choice.otherForm }).click();
  };
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole("button", { name, exact: true }).click();

  it("is recognised and rolled up to the figures of the command line, at 320 px", async () => {
    const { page, foreign, complaints } = await open({
      viewport: { width: 320, height: 700 },
    });
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    await press(page, vi.found.change);
    await chooseOtherForm(page);
    await upload(page, words.blank.input, { "mau.xlsx": officeWorkbook(GROUPS) });
    await panel(page).getByText(words.blank.understood("mau.xlsx")).waitFor();
    await pressArea(page);
    await expectSound(page);

    await upload(page, vi.files.input, COPIES);
    await press(page, vi.rollUp.start);
    const { units, totals } = printed();
    await page.getByRole("heading", { name: vi.rollUp.done(units.received, units.expected) }).waitFor();
    await panel(page).getByText(viChecking.byFile.heading(1)).click();
    await expectSound(page);
    await page.getByRole("tab", { name: vi.tabs.report }).click();
    await panel(page)
      .getByText(words.result.figures(Object.keys(totals).length))
      .click();
    await expectSound(page);

    const lines = page.getByRole("list", { name: words.result.figureList }).getByRole("listitem");
    const shown = await lines.evaluateAll((items) =>
      items.map((item) => [item.querySelector("p")?.textContent, item.querySelector("strong")?.textContent]),
    );
    const expected = Object.entries(totals).map(([code, { value, n }]) => {
      const [sheet = "", cell = ""] = code.split("!");
      const figure = PERCENT.test(code) ? vi.figures.percent : vi.figures.number;
      return [
        words.result.from(vi.check.place(sheet, cell), n, units.expected),
        value === null ? words.result.noFigure : figure(value),
      ];
    });
    expect(shown).toEqual(expected);
    // 4 + 1 + 2 enterprises, and 5 + 3 + 4 of 6 + 3 + 5 with a union: worked out by hand.
    expect(totals[`${SHEET}!C7`]?.value).toBe(7);
    expect(totals[`${SHEET}!H8`]?.value).toBeCloseTo((12 / 14) * 100);

    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    const download = page.waitForEvent("download");
    await press(page, vi.rollUp.download("tong-hop_mau.xlsx"));
    const workbook = realWorkbooks.read(new Uint8Array(await savedDownload(await download)));
    const grid = workbook.ok ? workbook.value.grids[0] : undefined;
    const sums = Object.entries(totals).filter(([, { kind }]) => kind === "sum");
    expect(sums.map(([code]) => grid && contentAt(grid, ...at(code.split("!")[1] ?? "")))).toEqual(
      sums.map(([, { value }]) => value ?? undefined),
    );
    expect({ foreign: foreign.filter((url) => !url.includes("office.js")), complaints }).toEqual({
      foreign: [],
      complaints: [],
    });
  });

  it.each(["dark", "contrast"] as const)("can be read and used, %s", async (look) => {
    const { page } = await open({
      viewport: { width: 320, height: 700 },
      colorScheme: "dark",
      forcedColors: look === "contrast" ? "active" : "none",
    });
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    await press(page, vi.found.change);
    await chooseOtherForm(page);
    await upload(page, words.blank.input, { "mau.xlsx": officeWorkbook(GROUPS) });
    await panel(page).getByText(words.blank.understood("mau.xlsx")).waitFor();
    await pressArea(page);
    await expectSound(page);
    await upload(page, words.blank.input, { "quet.xlsx": new TextEncoder().encode("%PDF-1.4 invented") });
    await panel(page)
      .getByText(/^Chưa đọc được biểu mẫu quet/)
      .waitFor();
    await upload(page, vi.files.input, { ...COPIES, "a2.xlsx": copy("CĐCS Mẫu A", [5]) });
    await press(page, vi.rollUp.start);
    await page.getByRole("tab", { name: vi.tabs.report }).click();
    await page.getByRole("heading", { name: viDesk.competing.heading(1) }).waitFor();
    await expectSound(page);
  });

  it("is not loaded before it is wanted", () => {
    const html = readFileSync(join(productionBuild(), "taskpane.html"), "utf8");
    const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
    for (const name of scripts) {
      expect(readFileSync(join(productionBuild(), name), "utf8")).not.toContain(enBlankForm.blank.choose);
    }
  });
});

/** Opens what the picture of the form says of its first area, from the keyboard. */
async function pressArea(page: Page): Promise<void> {
  const area = page
    .getByRole("region", { name: words.areas.picture(SHEET) })
    .getByRole("button")
    .first();
  await area.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: words.areas.role.sum, exact: true }).waitFor();
}

/** Nothing that axe knows of, and nothing wider than the pane. */
async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
