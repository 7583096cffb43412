import { unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/domain/grid/address";
import { roundId } from "../../../src/domain/codes";
import { contentAt, formulaAt, isCellError } from "../../../src/domain/grid/grid";
import type { WorkbookGrids } from "../../../src/domain/grid/workbook-grids";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { practiceScales } from "../../../src/plans/practice-scales";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../../src/ui/words/vi/vi";
import { viChecking } from "../../../src/ui/words/vi/vi-checking";
import { makeForm } from "../../../src/use-cases/forms/make-form";
import { practiceFiles, type Mishap } from "../../../src/use-cases/practice/practice-files";
import { accessibilityProblems, colourProblems } from "../../support/browser/axe-check";
import { bookState, differences, selection } from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { INSERTED, isOfficeJs } from "../../support/excel/excel-page";
import { realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";

jest.setTimeout(CHROMIUM_PATIENCE);

const FORM = "Biểu mẫu";

/** Dark, and a contrast theme of Windows: nothing but colours differs in them. */
const OTHER_LOOKS = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
const round = roundId("I");
const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;

function read(bytes: Uint8Array): WorkbookGrids {
  const workbook = realWorkbooks.read(bytes);
  if (!workbook.ok) throw new Error(workbook.failure.kind);
  return workbook.value;
}

function report(mishap: Mishap): { readonly name: string; readonly bytes: Uint8Array } {
  const registry = { ...binhPhuoc2017, units: [unit] };
  const scales = practiceScales(phuRieng2017.id);
  const mishapOf = (): Mishap => mishap;
  const [made] = practiceFiles({ plan: phuRieng2017, round, registry, scales, mishapOf }, realWorkbooks);
  if (made === undefined) throw new Error("no report");
  return { name: made.fileName, bytes: made.bytes };
}

interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** What somebody put into the blank form to make it this report. */
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

/** Pastes into the form, as a user does: protection lets it, validations do not see it, and texts take theirs away. */
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
          // Under the text format a quote would be part of the text.
          range.values = [[isNumberInText ? `'${value}` : value]];
        }
        protection.protect();
        await context.sync();
      }),
    [cells, FORM] as const,
  );
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

async function openForm(page: Page, pane: Frame): Promise<void> {
  await press(pane, vi.form.insert);
  await panel(pane).getByText(INSERTED).waitFor();
  await page.waitForFunction((name) => standIn.host.book.sheetNamed(name) !== undefined, FORM);
}

describeInExcel("checking in Excel, from the production build", (open) => {
  it("finds what is damaged in a form, goes there, mends it after a look, undoes it, and ends clean", async () => {
    const { page, pane, foreign, complaints } = await open();
    const states: [string, readonly string[]][] = [];
    const lookAt = async (state: string) => states.push([state, await accessibilityProblems(pane)]);
    const lookAtAll = async (state: string) => {
      await lookAt(state);
      for (const look of OTHER_LOOKS) {
        await page.emulateMedia(look);
        states.push([`${state}, ${look.forcedColors}`, await colourProblems(pane)]);
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    };
    await openForm(page, pane);
    const typed = typedInto(read(report("typed-as-text").bytes));
    await paste(pane, typed);
    const damaged = typed.filter(({ value }) => typeof value === "string" && /^\s*\d+\s*$/.test(value));
    expect(damaged).toHaveLength(3);
    const [first] = damaged;
    if (first === undefined) throw new Error("nothing is damaged");

    await pane.getByRole("tab", { name: vi.tabs.check }).click();
    await pane.getByRole("button", { name: vi.check.again }).waitFor();
    await lookAt("checked");
    await panel(pane)
      .getByRole("button", { name: vi.check.goTo(FORM, first.cell) })
      .first()
      .click();
    await page.waitForFunction((form) => standIn.host.book.selection.sheet.name === form, FORM);
    await page.waitForFunction(
      (row) => standIn.host.book.selection.area.top === row,
      Number(first.cell.slice(1)) - 1,
    );
    const { row, column } = await selection(page);
    expect(a1(row, column)).toBe(first.cell);

    const before = await bookState(page);
    await panel(pane).getByText(viChecking.fixes.heading(3)).click();
    await panel(pane)
      .getByText(viChecking.fixes.change(`“${String(first.value).trim()}”`, String(first.value).trim()))
      .waitFor();
    await lookAt("fixes shown");
    expect(differences(before, await bookState(page))).toEqual([]);
    await press(pane, viChecking.fixes.apply(3));
    await panel(pane).getByText(viChecking.fixes.applied(3, [])).waitFor();
    const isNumber = () =>
      page.evaluate(([name, at]) => typeof standIn.host.book.sheetNamed(name)?.value(at, 4), [
        FORM,
        Number(first.cell.slice(1)) - 1,
      ] as const);
    expect(await isNumber()).toBe("number");
    expect(await panel(pane).locator("s").count()).toBe(3);
    await lookAtAll("mended, with what was mended struck off");

    await press(pane, viChecking.fixes.undo(3));
    await panel(pane).getByText(viChecking.fixes.undone).waitFor();
    expect(differences(before, await bookState(page))).toEqual([]);
    await panel(pane).getByText(viChecking.fixes.heading(3)).click();
    await press(pane, viChecking.fixes.apply(3));
    await panel(pane).getByText(viChecking.fixes.applied(3, [])).waitFor();

    await panel(pane).getByText(viChecking.lost.found(3)).waitFor();
    await lookAt("rules lost");
    await press(pane, viChecking.lost.restore);
    await panel(pane).getByText(viChecking.lost.restored(3)).waitFor();
    await panel(pane).getByRole("heading", { name: vi.check.nothingWrong }).waitFor();
    expect(await panel(pane).getByText(viChecking.lost.found(3)).count()).toBe(0);
    await press(pane, viChecking.ready.save);
    await panel(pane)
      .getByText(/Bước tiếp theo: gửi tệp cho LĐLĐ tỉnh Bình Phước/)
      .waitFor();
    await lookAtAll("saved");

    expect(states).toEqual(states.map(([state]) => [state, []]));
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    // A frame of another origin may not copy the name; it is shown to be typed.
    expect(complaints.filter((each) => !each.includes("The Clipboard API has been blocked"))).toEqual([]);
  });

  it("opens the slip of a received file: its list in front, with a way to the first problem", async () => {
    const { page, pane, foreign, complaints } = await open();
    const { name, bytes } = report("overwritten");
    const buffer = Buffer.from(bytes);
    await pane.getByRole("tab", { name: vi.tabs.check }).click();
    await panel(pane).getByText(viChecking.files.heading).click();
    await panel(pane)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([{ name, mimeType: "application/octet-stream", buffer }]);
    await press(pane, vi.check.start.files);
    await press(pane, viChecking.slips.make);
    const slip = name.replace(".xlsx", "_tra-lai.xlsx");
    await press(pane, `${vi.handOver.open}: ${slip}`);
    await page.waitForFunction(() => standIn.host.book.opened.length === 1);
    expect(await accessibilityProblems(pane)).toEqual([]);

    const opened = Uint8Array.from(await page.evaluate(() => [...(standIn.host.book.opened[0] ?? [])]));
    expect(
      read(opened)
        .grids.map(({ sheet }) => sheet)
        .slice(0, 2),
    ).toEqual(["Phiếu trả lại", FORM]);
    const parts = unzipSync(opened);
    const text = (part: string): string => new TextDecoder().decode(parts[part]);
    expect(/activeTab="(\d+)"/.exec(text("xl/workbook.xml"))?.[1] ?? "0").toBe("0");
    const links = Object.keys(parts)
      .filter((part) => part.startsWith("xl/worksheets/") && part.endsWith(".xml"))
      .flatMap((part) => [...text(part).matchAll(/location="'Biểu mẫu'!\$?([A-Z]+)\$?(\d+)"/g)]);
    expect(links.length).toBeGreaterThan(0);
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
