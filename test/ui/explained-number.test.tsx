import { screen, waitFor, within } from "@testing-library/react";
import { roundId } from "../../src/domain/codes";
import { a1 } from "../../src/domain/grid/address";
import type { CellPlace } from "../../src/domain/entry/entry";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { viExplaining as words } from "../../src/ui/words/vi/vi-explaining";
import { deskFiles, paintedWorkbook, summaryWorkbook } from "../support/desk/desk-page";
import { axeProblems } from "../support/pane/axe-problems";
import type { MemoryWorkbook } from "../support/pane/memory-workbook";
import { press } from "../support/pane/press";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const sender = binhPhuoc2017.units[0]?.code ?? "";
const OVERVIEW = "Tổng hợp";
const FIGURES = "Số liệu đơn vị";

/** The place of the cell at these two texts: the row of one, the column of the other. */
async function placeOf(
  workbook: MemoryWorkbook,
  sheet: string,
  row: string,
  column: string,
): Promise<CellPlace> {
  const read = await workbook.read();
  const rows = read.ok ? (read.value.grids.find((grid) => grid.sheet === sheet)?.rows ?? []) : [];
  const values = Array.from(rows, (line) => [...(line?.values ?? [])]);
  const rowAt = values.findIndex((line) => line.includes(row));
  const columnAt = Math.max(...values.map((line) => line.indexOf(column)));
  if (rowAt < 0 || columnAt < 0) throw new Error(`${row} × ${column} is not on ${sheet}`);
  return { sheet, cell: a1(rowAt, columnAt) };
}

/** What the library says of a refusal that we have no words for. */
const SILENT = {
  kind: "unexpected",
  code: "GeneralException",
  message: "internal",
  details: "GeneralException\nRange.values",
} as const;

/** The place of its own. */
const place = () => screen.queryByRole("region", { name: words.heading });

/** The pane in Excel after a roll-up of the first units, its report open. */
async function reported(units: number): Promise<{ pane: RenderedPane; workbook: MemoryWorkbook }> {
  const workbook = paintedWorkbook();
  const pane = await renderPane({ workbook, firstTab: "roll-up" });
  const panel = await screen.findByRole("tabpanel");
  await pane.user.upload(await within(panel).findByLabelText(vi.files.input), [...(await deskFiles(units))]);
  await press(pane, vi.rollUp.start);
  await screen.findByRole("heading", { name: vi.rollUp.done(units, 11) });
  await pane.user.click(screen.getByRole("tab", { name: vi.tabs.report }));
  await screen.findByRole("button", { name: words.explainSelected });
  await waitFor(() => expect(workbook.listeners.size).toBe(1));
  return { pane, workbook };
}

describe("a number that is selected in the summary", () => {
  it("is shown unit by unit, added up again, and its file opens at the cell", async () => {
    const { pane, workbook } = await reported(2);
    const place = await placeOf(workbook, OVERVIEW, "DN_NNN_CD", "Thực hiện");
    workbook.tell({ kind: "selected", place });
    const list = await screen.findByRole("list", { name: /^Các số được cộng vào/ });
    const items = within(list).getAllByRole("listitem");
    expect(items).toHaveLength(2);
    expect(await screen.findByText(/^Cộng lại: [\d.]+ \+ [\d.]+ = [\d.]+$/)).toBeVisible();
    expect(screen.getByText(words.figure.coverage(2, 11))).toBeVisible();
    expect(screen.getByText(/^Chưa có số liệu: .+; /)).toBeVisible();
    const [first] = items;
    if (first === undefined) throw new Error("no line");
    await pane.user.click(within(first).getByRole("button", { name: /^Mở tệp của / }));
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
    // What Excel says when it does not open it is kept for whoever helps.
    workbook.refusal = SILENT;
    await pane.user.click(within(first).getByRole("button", { name: /^Mở tệp của / }));
    await pane.user.click(await within(first).findByText("Chi tiết"));
    await pane.user.click(within(first).getByRole("button", { name: "Sao chép chi tiết" }));
    expect(pane.copied).toEqual([SILENT.details]);
    expect(await axeProblems(screen.getByRole("article"))).toEqual([]);
  });

  it("shows a ratio as numerator and denominator, and the simple average as what must not be used", async () => {
    const { workbook } = await reported(2);
    workbook.tell({ kind: "selected", place: await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện") });
    expect(await screen.findByRole("heading", { name: words.figure.parts.numerator })).toBeVisible();
    expect(screen.getByRole("heading", { name: words.figure.parts.denominator })).toBeVisible();
    expect(screen.getByText(/^[\d.]+ ÷ [\d.]+ = [\d.,]+%$/)).toBeVisible();
    expect(screen.getByText(/^Không dùng: bình quân giản đơn/)).toBeVisible();
  });

  it("comes forward on any tab when a figure is selected, goes back to that tab, and not for other cells", async () => {
    const { pane, workbook } = await reported(1);
    await pane.user.click(screen.getByRole("tab", { name: vi.tabs.form }));
    workbook.tell({ kind: "selected", place: { sheet: "Tình hình nộp", cell: "A1" } });
    workbook.tell({ kind: "selected", place: await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện") });
    await waitFor(() => expect(place()).toBeVisible());
    expect(screen.queryByRole("tabpanel")).not.toBeInTheDocument();
    await press(pane, words.back);
    expect(place()).not.toBeInTheDocument();
    expect(screen.getByRole("tab", { name: vi.tabs.form })).toHaveFocus();
    expect(screen.getByRole("tabpanel", { name: vi.tabs.form })).toBeVisible();

    workbook.tell({ kind: "selected", place: await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện") });
    await waitFor(() => expect(place()).toBeVisible());
    // Going past a heading takes nothing away that was begun beside the figure.
    await pane.user.type(await screen.findByRole("textbox", { name: words.ledger.note }), "Hỏi");
    workbook.tell({ kind: "selected", place: { sheet: OVERVIEW, cell: "A1" } });
    await waitFor(() => expect(place()).not.toBeInTheDocument());
    workbook.tell({ kind: "selected", place: await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện") });
    await waitFor(() => expect(place()).toBeVisible());
    expect(screen.getByRole("textbox", { name: words.ledger.note })).toHaveValue("Hỏi");
  });

  it("says when it is asked about a cell that is no figure", async () => {
    const { pane, workbook } = await reported(1);
    workbook.tell({ kind: "selected", place: { sheet: OVERVIEW, cell: "A1" } });
    await press(pane, words.explainSelected);
    expect(await screen.findByText(words.noFigure)).toBeVisible();
  });

  it("is read once: of ten figures that are selected, nine are told without the workbook", async () => {
    const { workbook } = await reported(2);
    const codes = ["PR-01", "PR-02", "PR-03", "DN_NNN_CD"];
    const places = await Promise.all(codes.map((code) => placeOf(workbook, OVERVIEW, code, "Thực hiện")));
    const read = jest.spyOn(workbook, "read");
    for (const [index, at] of places.entries()) {
      workbook.tell({ kind: "selected", place: at });
      await screen.findByRole("article", { name: new RegExp(`\\(${codes[index]}\\)$`) });
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("can be asked for with a button where Excel does not tell what is selected", async () => {
    const workbook = summaryWorkbook(roundId("I"));
    workbook.canWatch = false;
    const pane = await renderPane({ workbook, firstTab: "report" });
    await screen.findByRole("heading", { name: vi.report.received(0, 11) });
    await press(pane, words.explainSelected);
    await waitFor(() => expect(screen.getByText(words.cannotWatch)).toBeVisible());
    expect(await screen.findByText(words.noFigure)).toBeVisible();
  });

  it("keeps what Excel said behind Chi tiết, to be copied, where it does not let the summary be read", async () => {
    const workbook = summaryWorkbook(roundId("I"));
    workbook.canWatch = false;
    const pane = await renderPane({ workbook, firstTab: "report" });
    await screen.findByRole("heading", { name: vi.report.received(0, 11) });
    workbook.refusal = SILENT;
    await press(pane, words.explainSelected);
    await pane.user.click(await screen.findByText("Chi tiết"));
    await press(pane, "Sao chép chi tiết");
    expect(pane.copied).toEqual([SILENT.details]);
  });

  it("has no place in an empty workbook, and nothing listens there", async () => {
    const workbook = paintedWorkbook();
    await renderPane({ workbook, firstTab: "report" });
    expect(screen.queryByRole("button", { name: words.explainSelected })).not.toBeInTheDocument();
    expect(workbook.listeners.size).toBe(0);
  });
});

describe("what an officer writes beside a number", () => {
  it("is a note on the sheet of decisions, kept with the figure it was written about", async () => {
    const { pane, workbook } = await reported(2);
    workbook.tell({
      kind: "selected",
      place: await placeOf(workbook, OVERVIEW, "DN_NNN_CD", "Thực hiện"),
    });
    const button = await screen.findByRole("button", { name: words.ledger.writeNote });
    await pane.user.click(button);
    expect(await screen.findByText(words.ledger.noText)).toBeVisible();
    await pane.user.type(screen.getByRole("textbox", { name: words.ledger.note }), "Hỏi lại số này");
    await pane.user.click(button);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words.ledger.noteWritten));
    expect(await screen.findByText(words.ledger.all(1, 0))).toBeVisible();
    expect(screen.getByRole("textbox", { name: words.ledger.note })).toHaveValue("");
    await press(pane, words.ledger.editNote);
    expect(screen.getByRole("textbox", { name: words.ledger.note })).toHaveValue("Hỏi lại số này");
    expect(screen.queryByText(words.stale)).not.toBeInTheDocument();
    expect(JSON.stringify(workbook.sheets.get("Sổ theo dõi"))).toContain("Hỏi lại số này");
  });

  it("adjusts a unit's figure with a reason: received + adjusted = reported, in the total too", async () => {
    const { pane, workbook } = await reported(2);
    const total = await placeOf(workbook, OVERVIEW, "DN_NNN_CD", "Thực hiện");
    workbook.tell({ kind: "selected", place: await placeOf(workbook, FIGURES, "DN_NNN_CD", sender) });
    await pane.user.click(await screen.findByText(words.ledger.adjustment));
    await pane.user.type(await screen.findByLabelText(words.ledger.amount), "1.234");
    await pane.user.type(screen.getByLabelText(words.ledger.reason), "bổ sung (giả định)");
    await press(pane, words.ledger.writeAdjustment);
    expect(await screen.findByText(words.ledger.noAmount)).toBeVisible();
    const amount = screen.getByLabelText(words.ledger.amount);
    await pane.user.clear(amount);
    await pane.user.type(amount, "-2");
    expect(await screen.findByText(/^Đã nhận [\d.]+ \+ điều chỉnh -2 = báo cáo [\d.]+$/)).toBeVisible();
    await press(pane, words.ledger.writeAdjustment);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words.ledger.adjustmentWritten));
    workbook.tell({ kind: "selected", place: total });
    // The number is explained once more when the summary was read anew.
    await waitFor(() => expect(screen.getByText(words.ledger.outcome.applied)).toBeVisible());
  });

  it("is followed by the report at once: the indicator is the one that the selected number shows", async () => {
    const { pane, workbook } = await reported(2);
    const ratio = await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện");
    const { label } = phuRieng2017.indicators.find(({ code }) => code === "PR-02") ?? { label: "" };
    const shown = (): string =>
      screen
        // The report stands behind the number meanwhile.
        .getAllByRole("listitem", { hidden: true })
        .map(({ textContent }) => textContent)
        .find((text) => text.includes(`${label}Thực hiện: `)) ?? "";
    // Of two of eleven units it is reached, and those that are reached are folded.
    await press(pane, /^Chỉ tiêu đạt \(/);
    const before = shown();
    expect(before).toContain("%");
    workbook.tell({ kind: "selected", place: await placeOf(workbook, FIGURES, "DN_NNN_CD", sender) });
    await pane.user.click(await screen.findByText(words.ledger.adjustment));
    await pane.user.type(await screen.findByLabelText(words.ledger.amount), "10");
    await pane.user.type(screen.getByLabelText(words.ledger.reason), "bổ sung (giả định)");
    await press(pane, words.ledger.writeAdjustment);
    await waitFor(() => expect(shown()).not.toBe(before));
    workbook.tell({ kind: "selected", place: ratio });
    const quotient = await screen.findByText(/^[\d.]+ ÷ [\d.]+ = [\d.,]+%$/);
    expect(shown()).toContain(quotient.textContent.split(" = ")[1]);
    expect(screen.queryByText(vi.rollUp.changed)).not.toBeInTheDocument();
  });
});
