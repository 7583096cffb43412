import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/workbook/grid/address";
import { accessibilityProblems, colourProblems } from "../../support/browser/axe-check";
import { amissAtAnySize } from "../../support/browser/every-size";
import {
  bookState,
  differences,
  selection,
  shownValues,
  visibleSheets,
} from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { countingClicks } from "../../support/excel/counting-clicks";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { INSERTED, isOfficeJs, resizePane, typeAt } from "../../support/excel/excel-page";

jest.setTimeout(CHROMIUM_PATIENCE);

const FORM = "Biểu mẫu";

/** Dark, and a contrast theme of Windows, which differ only in colours. */
const OTHER_LOOKS = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
/** Pastes into the form like a user: protection permits it, validations miss it, and texts lose theirs. */
async function paste(pane: Frame, cells: readonly string[], value: string | number): Promise<void> {
  await pane.evaluate(
    ([given, form, pasted]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(form);
        sheet.protection.unprotect();
        for (const cell of given) {
          const range = sheet.getRange(cell);
          if (typeof pasted === "string") range.dataValidation.clear();
          range.values = [[pasted]];
        }
        sheet.protection.protect();
        await context.sync();
      }),
    [cells, FORM, value] as const,
  );
}

/** Returns the addresses of the figures that are not filled in. */
const unfilled = async (page: Page): Promise<readonly string[]> =>
  (await shownValues(page, FORM)).flatMap((cells, row) => (cells.includes("Chưa nhập") ? a1(row, 4) : []));

/** Returns the address of an element's figure on the form, by the code in column A. */
async function figureOf(page: Page, code: string): Promise<string> {
  const rows = await shownValues(page, FORM);
  const row = rows.findIndex(([first]) => first === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return a1(row, 4);
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();
const openTab = (pane: Frame, name: string): Promise<void> => pane.getByRole("tab", { name }).click();
async function shows(pane: Frame, text: string | RegExp): Promise<void> {
  try {
    await panel(pane).getByText(text).waitFor();
  } catch (error) {
    throw new Error(`${String(text)} is not shown, but: ${await panel(pane).innerText()}`, { cause: error });
  }
}

describeInExcel("the pane in Excel, from the production build", (open) => {
  it("inserts a form, checks it, goes to a finding, marks it, mends and undoes", async () => {
    const { page, pane, foreign, complaints } = await open();
    const states: [string, readonly string[]][] = [];
    const lookAt = async (state: string) => {
      states.push([state, await accessibilityProblems(pane)]);
      for (const look of OTHER_LOOKS) {
        await page.emulateMedia(look);
        states.push([`${state}, ${look.forcedColors}`, await colourProblems(pane)]);
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    };
    // From the empty workbook to the inserted form in three clicks; chooses the unit by keyboard.
    const beginning = await countingClicks(pane);
    await pane.getByRole("button", { name: /^Điền báo cáo đơn vị tôi/ }).click();
    await pane.getByRole("option", { name: /^Phú Riềng 2017/ }).click();
    await panel(pane).getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" }).fill("688");
    await page.keyboard.press("Tab");
    await press(pane, "Chèn biểu mẫu");
    await shows(pane, INSERTED);
    expect([await beginning(), await visibleSheets(page)]).toEqual([3, expect.arrayContaining([FORM])]);
    await openTab(pane, "Biểu mẫu");
    await press(pane, "Chèn biểu mẫu");
    await pane.getByRole("alertdialog").waitFor();
    // Fluent reserves room for a scroll bar that its backdrop does not cover; here scroll bars have no width.
    expect(await pane.evaluate(() => getComputedStyle(document.documentElement).scrollbarGutter)).toBe(
      "auto",
    );
    await lookAt("asks whether to replace the form");
    // Keeping is the default.
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Giữ nguyên");
    await press(pane, "Giữ nguyên");
    await pane.getByRole("alertdialog").waitFor({ state: "detached" });

    const [enterprises, signed] = [await figureOf(page, "DN_NNN_CD"), await figureOf(page, "TULDTT_DN_KY")];
    await typeAt(page, enterprises, "12");
    await typeAt(page, signed, "21");
    const clicks = await countingClicks(pane);
    await openTab(pane, "Kiểm tra");
    await pane.getByRole("button", { name: "Kiểm tra lại" }).waitFor();
    expect(await clicks()).toBe(1);
    // The pane finds what the form's own formulas count.
    const status = (await shownValues(page, FORM)).flat().find((text) => /^Còn \d+ lỗi/.test(String(text)));
    expect(status).toMatch(/^Còn 1 lỗi, chưa nhập \d+ ô$/);
    await shows(pane, /^Đã nhập 2\/\d+ · 1 lỗi$/);
    expect(
      await amissAtAnySize(pane, resizePane(page), pane.getByRole("button", { name: "Kiểm tra lại" })),
    ).toEqual([]);
    const finding = panel(pane)
      .getByRole("listitem")
      .filter({ hasText: "21" })
      .filter({ hasText: "12" })
      .first();
    expect(await finding.innerText()).toContain(`${signed} 21 > 12 · `);

    await page.getByRole("tab", { name: "Sheet1" }).click();
    await finding.getByRole("button", { name: `Đến ô ${signed}, trang “Biểu mẫu”` }).click();
    await page.waitForFunction((form) => standIn.host.book.activeSheet.name === form, FORM);
    const { sheet, row, column } = await selection(page);
    expect([sheet, a1(row, column)]).toEqual([FORM, signed]);

    const marked = page.locator(`[id="cell-${signed}"].remarked`);
    await pane.getByRole("switch", { name: "Đánh dấu các ô này" }).click();
    await marked.waitFor();
    expect(await marked.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      "rgb(255, 199, 206)",
    );
    await pane.getByRole("switch", { name: "Đánh dấu các ô này" }).click();
    await marked.waitFor({ state: "detached" });

    // Many findings leave the pane low.
    const empty = await unfilled(page);
    await paste(pane, empty, -1);
    await press(pane, "Kiểm tra lại");
    await shows(pane, /· [3-9]\d lỗi/);
    await resizePane(page)({ width: 350, height: 378 });
    await pane.waitForFunction(() => innerHeight === 378);
    expect(await pane.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    await resizePane(page)({ width: 350, height: 700 });
    const [first = ""] = empty;
    await paste(pane, empty.slice(0, 3), "'7");
    await press(pane, "Kiểm tra lại");
    const before = await bookState(page);
    await panel(pane).getByText("Tự sửa được 3 chỗ").click();
    await press(pane, "Sửa 3 chỗ đã chọn");
    await shows(pane, "Đã sửa 3 chỗ.");
    const value = await page.evaluate(([name, row]) => standIn.host.book.sheetNamed(name)?.value(row, 4), [
      FORM,
      Number(first.slice(1)) - 1,
    ] as const);
    expect(value).toBe(7);
    await lookAt("mended, what was mended is struck off");

    await press(pane, "Hoàn tác 3 chỗ vừa sửa");
    await shows(pane, "Đã hoàn tác. Các ô như trước khi sửa.");
    expect(differences(before, await bookState(page))).toEqual([]);
    expect(states).toEqual(states.map(([state]) => [state, []]));
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
