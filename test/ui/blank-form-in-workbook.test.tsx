import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contentAt } from "../../src/domain/grid/grid";
import { vi } from "../../src/ui/words/vi/vi";
import { viBlankForm as words } from "../../src/ui/words/vi/vi-blank-form";
import { viReport } from "../../src/ui/words/vi/vi-report";
import { viDesk } from "../../src/ui/words/vi/vi-desk";
import { viExplaining } from "../../src/ui/words/vi/vi-explaining";
import { MATRIX } from "../support/blank-forms/office-forms";
import { at, filledWith, officeWorkbook, type OfficeCell } from "../support/blank-forms/office-workbook";
import { paintedWorkbook } from "../support/desk/desk-page";
import { realWorkbooks } from "../support/files/real-workbooks";
import type { MemoryWorkbook } from "../support/pane/memory-workbook";
import { press } from "../support/pane/press";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";
import { chooseIn } from "../support/pane/choose-in";

const SHEET = "Bieu 01";
const BLANK = officeWorkbook(MATRIX);
const file = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);
const copyOf = (name: string, unit: string, cells: Readonly<Record<string, OfficeCell>>): File => {
  const written = Object.entries(cells).map(([cell, content]) => [`${SHEET}!${cell}`, content] as const);
  const filled = { [`${SHEET}!A2`]: `Đơn vị: ${unit}`, ...Object.fromEntries(written) };
  return file(name, officeWorkbook(filledWith(MATRIX, filled)));
};
const COPIES = [copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5 }), copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8, E9: 2 })];

/** The same, saved as a workbook with macros. */
const withMacros = (bytes: Uint8Array): Uint8Array => {
  const { "[Content_Types].xml": types = new Uint8Array(), ...parts } = unzipSync(bytes);
  const kind = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const changed = strFromU8(types).replace(/[\w./-]+spreadsheetml\.sheet\.main\+xml/, kind);
  return zipSync({ "[Content_Types].xml": strToU8(changed), ...parts });
};

/** The workbook of the bytes, as if it were open in Excel. */
function openWorkbook(bytes: Uint8Array): MemoryWorkbook {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return paintedWorkbook(read.value);
}

const panel = () => within(screen.getByRole("tabpanel"));
const openTab = async ({ user }: RenderedPane, name: string) =>
  user.click(await screen.findByRole("tab", { name }));
const done = (received: number) =>
  panel().findByRole("heading", { name: vi.rollUp.done(received, received) });

async function cell(workbook: MemoryWorkbook, name: string, sheet = SHEET): Promise<unknown> {
  const read = await workbook.read();
  const grid = read.ok ? read.value.grids.find((each) => each.sheet === sheet) : undefined;
  return grid && contentAt(grid, ...at(name));
}

/** `form`: what the file of the blank form is called, and by its ending whether it has macros. */
async function rolledUp(
  workbook: MemoryWorkbook,
  files: readonly File[] = COPIES,
  { form = "mau.xlsx", takesDownloads = true } = {},
): Promise<RenderedPane> {
  const pane = await renderPane({ workbook, firstTab: "roll-up", takesDownloads });
  await press(pane, vi.found.change);
  const plan = await panel().findByRole("combobox", { name: vi.choice.plan });
  await chooseIn(pane.user, plan, vi.choice.otherForm);
  await pane.user.upload(
    await panel().findByLabelText(words.blank.input),
    file(form, form.endsWith("m") ? withMacros(BLANK) : BLANK),
  );
  await pane.user.upload(panel().getByLabelText(vi.files.input), [...files]);
  await press(pane, vi.rollUp.start);
  return pane;
}

describe("a blank form that is the open workbook", () => {
  it("is filled in place, with the sheets of the desk behind it, and filled anew after a decision", async () => {
    const workbook = openWorkbook(BLANK);
    const pane = await rolledUp(workbook);
    expect(await done(2)).toBeVisible();
    expect(panel().getByText(vi.rollUp.painted)).toBeVisible();
    expect(await cell(workbook, "D8")).toBe(13);
    expect(await cell(workbook, "E9")).toBe(2);
    expect([...workbook.sheets.keys()]).toEqual(expect.arrayContaining([SHEET, "Tình hình nộp"]));

    // What was written and is nobody's any more is blank again.
    await openTab(pane, vi.tabs.report);
    await press(pane, viReport.needing.all(2));
    await press(pane, viDesk.handleOf("CĐCS Mẫu B"));
    const excuse = viDesk.about(viDesk.actions["not-expected"].button, "CĐCS Mẫu B");
    await pane.user.click(await screen.findByRole("menuitem", { name: excuse }));
    await pane.user.type(
      panel().getByRole("textbox", { name: viDesk.actions["not-expected"].ask }),
      "đã giải thể",
    );
    await press(pane, viDesk.confirm);
    await press(pane, vi.rollUp.write.workbook);
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(5));
    expect(await cell(workbook, "E9")).toBeUndefined();
  });

  it("is gone on with when the pane is opened again, without choosing anything", async () => {
    const workbook = openWorkbook(BLANK);
    await rolledUp(workbook);
    await done(2);
    cleanup();

    const pane = await renderPane({ workbook, firstTab: "none" });
    await screen.findByRole("heading", { name: vi.report.received(2, 2) });
    await openTab(pane, vi.tabs["roll-up"]);
    await pane.user.upload(
      panel().getByLabelText(vi.files.input),
      copyOf("c.xlsx", "CĐCS Mẫu C", { D8: 100 }),
    );
    await press(pane, vi.rollUp.again);
    expect(await done(3)).toBeVisible();
    expect(await cell(workbook, "D8")).toBe(113);
  });

  it("explains a number of the form that is selected, to which a note and an adjustment can be added", async () => {
    const workbook = openWorkbook(BLANK);
    const pane = await rolledUp(workbook);
    await done(2);
    await openTab(pane, vi.tabs.report);
    await waitFor(() => expect(workbook.listeners.size).toBe(1));
    workbook.tell({ kind: "selected", place: { sheet: SHEET, cell: "D8" } });
    const place = within(await screen.findByRole("region", { name: viExplaining.heading }));
    const list = await place.findByRole("list", { name: /^Các số được cộng vào/ });
    const lines = within(list).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/CĐCS Mẫu A.*5/),
      expect.stringMatching(/CĐCS Mẫu B.*8/),
    ]);
    await pane.user.click(within(list).getByRole("button", { name: "CĐCS Mẫu A" }));
    const { ledger } = viExplaining;
    await pane.user.type(await place.findByRole("textbox", { name: ledger.note }), "hỏi lại");
    await pane.user.click(place.getByRole("button", { name: ledger.writeNote }));
    expect(await place.findAllByText(/hỏi lại/)).not.toHaveLength(0);
    await pane.user.click(place.getByRole("button", { name: ledger.adjustment }));
    await pane.user.type(await place.findByRole("textbox", { name: ledger.amount }), "-0,5");
    await pane.user.type(place.getByRole("textbox", { name: ledger.reason }), "trùng nửa suất");
    await pane.user.click(place.getByRole("button", { name: ledger.writeAdjustment }));
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(12.5));
    const sheets = await workbook.read();
    expect(JSON.stringify(sheets.ok && sheets.value.grids.map(({ rows }) => rows))).toContain("hỏi lại");
  });

  it("with figures of somebody in it is filled only when they may be written over", async () => {
    const workbook = openWorkbook(officeWorkbook(filledWith(MATRIX, { [`${SHEET}!D8`]: 99 })));
    const pane = await rolledUp(workbook);
    expect(await screen.findByText(vi.replace.title)).toBeVisible();
    expect(await cell(workbook, "D8")).toBe(99);
    expect(workbook.written).toEqual([]);
    await pane.user.click(await screen.findByRole("button", { name: vi.replace.yes }));
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(13));
  });

  it("that is not and has macros is opened filled, as an .xlsx without them, where nothing can be downloaded", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp(workbook, COPIES, { form: "mau.xlsm", takesDownloads: false });
    await done(2);
    expect(panel().getByText(vi.rollUp.besideForm("mau.xlsm"))).toBeVisible();
    expect(panel().getByText(vi.handOver.withoutMacros)).toBeVisible();
    expect(panel().queryByRole("button", { name: new RegExp(vi.handOver.save) })).not.toBeInTheDocument();
    await press(pane, `${vi.handOver.open}: tong-hop_mau.xlsm`);
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
    const [bytes = new Uint8Array()] = workbook.opened;
    expect(strFromU8(unzipSync(bytes)["[Content_Types].xml"] ?? bytes)).toContain("sheet.main+xml");
    expect(await cell(openWorkbook(bytes), "D8")).toBe(13);
    expect([...workbook.sheets.keys()]).toEqual([]);
    // How its areas were understood is a text there.
    await press(pane, words.areas.copy);
    expect(JSON.parse(pane.copied[0] ?? "")).toMatchObject({ areas: expect.any(Array) as unknown });
    expect(pane.saved).toEqual([]);
  });

  it("that is not can be opened once the round is closed, too, where nothing can be downloaded", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp(workbook, COPIES, { takesDownloads: false });
    await done(2);
    await openTab(pane, vi.tabs.report);
    await press(pane, viReport.closing.title([]));
    await pane.user.type(panel().getByLabelText(viReport.closing.by), "Cán bộ A (giả định)");
    await press(pane, viReport.closing.close);
    await press(pane, `${vi.handOver.open}: tong-hop_mau.xlsx`);
    expect(workbook.opened).toHaveLength(1);
    expect(await screen.findByText(vi.handOver.opened)).toBeInTheDocument();
    expect(pane.saved).toEqual([]);
  });

  it("holds what it held when its cells cannot be written", async () => {
    const workbook = openWorkbook(BLANK);
    const { writeCells } = workbook;
    const failure = { kind: "sheet-protected", sheet: SHEET } as const;
    Object.assign(workbook, { writeCells: async () => ({ ok: false, failure }) });
    const pane = await rolledUp(workbook);
    expect(await panel().findByText(new RegExp(vi.unchanged))).toBeVisible();
    expect([...workbook.sheets.keys()]).toEqual([SHEET]);
    Object.assign(workbook, { writeCells });
    await press(pane, vi.rollUp.start);
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(13));
  });
});
