import { chooseForm } from "../../support/browser/choose-form";
import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/workbook/grid/address";
import { roundId } from "../../../src/model/codes";
import { contentAt, formulaAt, isCellError } from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { practiceFiles } from "../../../src/desk/practice/practice-files";
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
import { realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";

jest.setTimeout(CHROMIUM_PATIENCE);

const FORM = "Biểu mẫu";

/** Dark, and a contrast theme of Windows, which differ only in colours. */
const OTHER_LOOKS = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
const round = roundId("I");
const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;

/** A filled form with three figures typed as text. */
function reportWithTexts(): Uint8Array {
  const registry = { ...binhPhuoc2017, units: [unit] };
  const mishapOf = () => "typed-as-text" as const;
  const [made] = practiceFiles({ plan: phuRieng2017, round, registry, mishapOf }, realWorkbooks);
  if (made === undefined) throw new Error("no report");
  return made.bytes;
}

function read(bytes: Uint8Array): WorkbookGrids {
  const workbook = realWorkbooks.read(bytes);
  if (!workbook.ok) throw new Error(workbook.failure.kind);
  return workbook.value;
}

interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** Returns what somebody typed into the blank form to make this report. */
function typedInto(filled: WorkbookGrids): readonly TypedCell[] {
  const drawing = makeForm(phuRieng2017, round, unit, binhPhuoc2017.office, stoppedClock.today());
  const blank = new Map(read(realWorkbooks.write(drawing)).grids.map((grid) => [grid.sheet, grid]));
  return filled.grids.flatMap((grid) =>
    [...grid.rows].flatMap((line, row) =>
      [...(line?.values ?? [])].flatMap((value, column): readonly TypedCell[] => {
        const before = blank.get(grid.sheet);
        const isFormula = formulaAt(grid, row, column) !== undefined;
        if (value === undefined || isCellError(value) || isFormula || before === undefined) return [];
        if (contentAt(before, row, column) === value) return [];
        return [{ sheet: grid.sheet, cell: a1(row, column), value }];
      }),
    ),
  );
}

/** Pastes into the form like a user: protection permits it, validations miss it, and texts lose theirs. */
async function paste(pane: Frame, cells: readonly TypedCell[]): Promise<void> {
  await pane.evaluate(
    ([given, form]) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(form);
        protection.unprotect();
        for (const { sheet, cell, value } of given) {
          const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
          const isNumberInText = typeof value === "string" && /^\s*\d+\s*$/.test(value);
          if (isNumberInText) range.dataValidation.clear();
          // Under the text format, a quote would be part of the text.
          range.values = [[isNumberInText ? `'${value}` : value]];
        }
        protection.protect();
        await context.sync();
      }),
    [cells, FORM] as const,
  );
}

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
  it("inserts a form, checks it, goes to a finding, marks it, mends and undoes, restores lost rules and saves", async () => {
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
    // From the empty workbook to this quarter's inserted template in three clicks; chooses the unit by
    // keyboard.
    const beginning = await countingClicks(pane);
    await pane.getByRole("button", { name: /^Điền báo cáo đơn vị tôi/ }).click();
    await pane.getByRole("option", { name: /^Thỏa ước lao động tập thể/ }).click();
    const unit = panel(pane).getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" });
    await unit.selectOption({ index: 1 });
    await shows(pane, /^Thỏa ước lao động tập thể năm 2017 · Quý IV\/2017, đã hết 31\/12\/2017 · .+$/);
    await press(pane, "Chèn biểu mẫu");
    await shows(pane, INSERTED);
    expect([await beginning(), await visibleSheets(page)]).toEqual([3, expect.arrayContaining([FORM])]);
    await openTab(pane, "Biểu mẫu");
    await chooseForm(pane);
    await press(pane, "Chèn biểu mẫu");
    await pane.getByRole("alertdialog").waitFor();
    await press(pane, "Thay thế");
    await shows(pane, INSERTED);
    await openTab(pane, "Biểu mẫu");
    await press(pane, "Chèn biểu mẫu");
    await pane.getByRole("alertdialog").waitFor();
    // Fluent reserves room for a scroll bar that its backdrop does not cover; here scroll bars have no width.
    expect(await pane.evaluate(() => getComputedStyle(document.documentElement).scrollbarGutter)).toBe(
      "auto",
    );
    await lookAt("asks whether to replace the form");
    // Keeping is the default.
    await pane
      .getByRole("alertdialog")
      .getByText(/^Sổ làm việc đã có .*, chưa nhập số liệu nào\./)
      .waitFor();
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

    const typed = typedInto(read(reportWithTexts()));
    // Thirty-four findings leave the pane low.
    await paste(
      pane,
      typed.slice(0, 34).map((cell) => ({ ...cell, value: -1 })),
    );
    await press(pane, "Kiểm tra lại");
    await shows(pane, /· 3\d lỗi/);
    await resizePane(page)({ width: 350, height: 378 });
    await pane.waitForFunction(() => innerHeight === 378);
    expect(await pane.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    await resizePane(page)({ width: 350, height: 700 });
    await paste(pane, typed);
    const damaged = typed.filter(({ value }) => typeof value === "string" && /^\s*\d+\s*$/.test(value));
    expect(damaged).toHaveLength(3);
    const [first] = damaged;
    if (first === undefined) throw new Error("nothing is damaged");
    await press(pane, "Kiểm tra lại");
    const before = await bookState(page);
    await panel(pane).getByText("Tự sửa được 3 chỗ").click();
    const text = String(first.value).trim();
    await shows(pane, `“${text}” → ${text}`);
    expect(differences(before, await bookState(page))).toEqual([]);
    await press(pane, "Sửa 3 chỗ đã chọn");
    await shows(pane, "Đã sửa 3 chỗ.");
    await panel(pane).locator("s", { hasText: "E20" }).waitFor();
    // More may be struck off: findings of an automatic check while the cells were being pasted.
    expect(await panel(pane).locator("s").allTextContents()).toEqual(
      expect.arrayContaining([
        "E20 · Tổng số công đoàn cơ sở",
        "E21 · CĐCS cơ quan hành chính, đơn vị sự nghiệp",
        "E22 · Doanh nghiệp có công đoàn cơ sở",
      ]),
    );
    const value = await page.evaluate(([name, at]) => standIn.host.book.sheetNamed(name)?.value(at, 4), [
      FORM,
      Number(first.cell.slice(1)) - 1,
    ] as const);
    expect(value).toBe(Number(text));
    await lookAt("mended, what was mended is struck off");

    await press(pane, "Hoàn tác 3 chỗ vừa sửa");
    await shows(pane, "Đã hoàn tác. Các ô như trước khi sửa.");
    expect(differences(before, await bookState(page))).toEqual([]);
    await panel(pane).getByText("Tự sửa được 3 chỗ").click();
    await press(pane, "Sửa 3 chỗ đã chọn");
    await shows(pane, "Đã sửa 3 chỗ.");
    await shows(pane, /^3 ô của biểu mẫu đã mất quy tắc nhập/);
    await press(pane, "Khôi phục quy tắc nhập");
    await shows(pane, "Đã khôi phục quy tắc nhập cho 3 ô. Số liệu không thay đổi.");
    await shows(pane, /^Không còn lỗi, kiểm tra lúc /);
    await press(pane, "Lưu tệp để gửi");
    await shows(pane, /Bước tiếp theo: gửi tệp cho LĐLĐ tỉnh Bình Phước/);
    await lookAt("saved");

    expect(states).toEqual(states.map(([state]) => [state, []]));
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    // A frame of another origin may not copy the name; it is shown for typing.
    expect(complaints.filter((each) => !each.includes("The Clipboard API has been blocked"))).toEqual([]);
  });

  it("says what an Excel too old needs, and works on files there", async () => {
    const { page, pane, foreign, complaints } = await open({ apiSet: "1.8" });
    await pane.getByRole("alert").waitFor();
    expect(await pane.getByRole("alert").innerText()).toMatch(
      /Phiên bản Excel này chưa dùng được chương trình[^]*Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web\./,
    );
    expect(await accessibilityProblems(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Làm việc với tệp" }).click();
    await pane.getByText("Đang làm việc với tệp trên máy, không qua Excel.").waitFor();
    expect(await visibleSheets(page)).toEqual(["Sheet1"]);
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
