import type { CellPlace } from "../../src/workbook/grid/cell-place";
import { screen, waitFor, within } from "@testing-library/react";
import { roundId } from "../../src/model/codes";
import { a1 } from "../../src/workbook/grid/address";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { deskFiles, paintedWorkbook, summaryWorkbook } from "../support/desk/desk-page";
import type { MemoryWorkbook } from "../support/pane/memory-workbook";
import { press } from "../support/pane/press";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const sender = binhPhuoc2017.units[0]?.code ?? "";
const OVERVIEW = "Tổng hợp";
const FIGURES = "Số liệu đơn vị";

/** Returns the cell in the row of one text and the column of the other. */
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

/** The library's message on a refusal without words of ours. */
const SILENT = {
  kind: "unexpected",
  code: "GeneralException",
  message: "internal",
  details: "GeneralException\nRange.values",
} as const;

/** The page of its own. */
const place = () => screen.queryByRole("region", { name: "Số liệu này từ đâu ra?" });

/** Returns the pane in Excel after a roll-up of the first units, with its report open. */
async function reported(units: number): Promise<{ pane: RenderedPane; workbook: MemoryWorkbook }> {
  const workbook = paintedWorkbook();
  const pane = await renderPane({ workbook, firstTab: "roll-up" });
  const panel = await screen.findByRole("tabpanel");
  await pane.user.upload(await within(panel).findByLabelText("Các tệp báo cáo"), [
    ...(await deskFiles(units)),
  ]);
  await press(pane, "Tổng hợp");
  await screen.findByText(new RegExp(`^Nhận ${units}/11 · `));
  await pane.user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  await screen.findByRole("button", { name: "Số này từ đâu?" });
  await waitFor(() => expect(workbook.listeners.size).toBe(1));
  return { pane, workbook };
}

it("a selected total is shown unit by unit, opens the file of a unit, and keeps a note beside it", async () => {
  const { pane, workbook } = await reported(2);
  const read = jest.spyOn(workbook, "read");
  const total = await placeOf(workbook, OVERVIEW, "DN_NNN_CD", "Thực hiện");
  const ratio = await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện");
  read.mockClear();
  workbook.tell({ kind: "selected", place: total });
  const list = await screen.findByRole("list", { name: /^Các số được cộng vào/ });
  const items = within(list).getAllByRole("listitem");
  expect(items).toHaveLength(2);
  expect(await screen.findByText(/^Cộng lại: [\d.]+ \+ [\d.]+ = [\d.]+$/)).toBeVisible();
  expect(screen.getByText("Có số liệu của 2/11 đơn vị phải báo cáo.")).toBeVisible();
  expect(screen.getByText(/^Chưa có số liệu: .+; /)).toBeVisible();
  const [first] = items;
  if (first === undefined) throw new Error("no line");
  await pane.user.click(within(first).getByRole("button", { name: /^Mở tệp của / }));
  await waitFor(() => expect(workbook.opened).toHaveLength(1));
  // Excel's message on a failure to open it can be copied.
  workbook.refusal = SILENT;
  await pane.user.click(within(first).getByRole("button", { name: /^Mở tệp của / }));
  await pane.user.click(await within(first).findByText("Chi tiết"));
  await pane.user.click(within(first).getByRole("button", { name: "Sao chép chi tiết" }));
  expect(pane.copied).toEqual([SILENT.details]);
  workbook.refusal = undefined;

  const button = await screen.findByRole("button", { name: "Ghi vào trang “Sổ theo dõi”" });
  await pane.user.click(button);
  expect(await screen.findByText("Chưa ghi nội dung.")).toBeVisible();
  expect(read).toHaveBeenCalledTimes(1);
  await pane.user.type(screen.getByRole("textbox", { name: "Ghi chú về số liệu này" }), "Hỏi lại số này");
  await pane.user.type(screen.getByRole("textbox", { name: "Người ghi (không bắt buộc)" }), "Lê Mẫu");
  await pane.user.click(button);
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "Đã ghi chú vào trang “Sổ theo dõi”. Sổ làm việc chưa lưu.",
    ),
  );
  expect(await screen.findByText("Tất cả ghi chú và điều chỉnh (1)")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Ghi chú về số liệu này" })).toHaveValue("");
  await press(pane, "Sửa ghi chú");
  expect(screen.getByRole("textbox", { name: "Ghi chú về số liệu này" })).toHaveValue("Hỏi lại số này");
  expect(
    screen.queryByText("Sổ làm việc đã thay đổi sau lần giải thích này. Chọn lại ô để tính lại."),
  ).not.toBeInTheDocument();
  expect(screen.getByText(/: Hỏi lại số này \(Lê Mẫu, \d\d\/\d\d\/\d{4} \d\d:\d\d\)$/)).toBeVisible();
  const ledger = JSON.stringify(workbook.sheets.get("Sổ theo dõi"));
  expect([ledger.includes("Hỏi lại số này"), ledger.includes("Lê Mẫu")]).toEqual([true, true]);

  // A ratio has a numerator and a denominator; the simple average is excluded.
  workbook.tell({ kind: "selected", place: ratio });
  expect(await screen.findByRole("heading", { name: "Tử số" })).toBeVisible();
  const readSoFar = read.mock.calls.length;
  expect(screen.getByRole("heading", { name: "Mẫu số" })).toBeVisible();
  expect(screen.getByText(/^[\d.]+ ÷ [\d.]+ = [\d.,]+%$/)).toBeVisible();
  expect(screen.getByText(/^Không dùng: bình quân giản đơn/)).toBeVisible();
  // Nothing was written since: the workbook is not reread.
  workbook.tell({ kind: "selected", place: total });
  await screen.findByRole("article", { name: /\(DN_NNN_CD\)$/ });
  expect(read).toHaveBeenCalledTimes(readSoFar);
});

it("a number comes forward on any tab, keeps a note that was begun, and gives way to other cells and to its tab", async () => {
  const { pane, workbook } = await reported(1);
  const ratio = await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện");
  await pane.user.click(screen.getByRole("tab", { name: "Biểu mẫu" }));
  workbook.tell({ kind: "selected", place: { sheet: "Tình hình nộp", cell: "A1" } });
  // It opens at its head, at any scroll position of the tab, and going back restores that.
  document.documentElement.scrollTop = 405;
  workbook.tell({ kind: "selected", place: ratio });
  await waitFor(() => expect(place()).toBeVisible());
  expect(document.documentElement.scrollTop).toBe(0);
  expect(screen.queryByRole("tabpanel")).not.toBeInTheDocument();
  await press(pane, "Quay lại");
  expect(document.documentElement.scrollTop).toBe(405);
  expect(place()).not.toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Biểu mẫu" })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "Biểu mẫu" })).toBeVisible();

  workbook.tell({ kind: "selected", place: ratio });
  await waitFor(() => expect(place()).toBeVisible());
  await pane.user.type(await screen.findByRole("textbox", { name: "Ghi chú về số liệu này" }), "Hỏi");
  workbook.tell({ kind: "selected", place: { sheet: OVERVIEW, cell: "A1" } });
  await waitFor(() => expect(place()).not.toBeInTheDocument());
  workbook.tell({ kind: "selected", place: ratio });
  await waitFor(() => expect(place()).toBeVisible());
  expect(screen.getByRole("textbox", { name: "Ghi chú về số liệu này" })).toHaveValue("Hỏi");
});

it("where Excel does not tell what is selected a button asks; a refusal of Excel can be copied", async () => {
  const workbook = summaryWorkbook(roundId("I"));
  workbook.canWatch = false;
  const pane = await renderPane({ workbook, firstTab: "report" });
  await screen.findByText(/^Nhận 0\/11 · /);
  workbook.refusal = SILENT;
  await press(pane, "Số này từ đâu?");
  await pane.user.click(await screen.findByText("Chi tiết"));
  await press(pane, "Sao chép chi tiết");
  expect(pane.copied).toEqual([SILENT.details]);
  expect(
    screen.getByText(
      "Bản Excel này không tự báo ô đang chọn. Hãy chọn ô trong bảng tổng hợp rồi bấm nút dưới đây.",
    ),
  ).toBeVisible();
  workbook.refusal = undefined;
  await press(pane, "Quay lại");
  await press(pane, "Số này từ đâu?");
  expect(await screen.findByText("Ô đang chọn không phải là ô số liệu của bảng tổng hợp.")).toBeVisible();
});

it("an adjustment with a reason changes the unit's figure, the total and the indicator in the report", async () => {
  const { pane, workbook } = await reported(2);
  const ratio = await placeOf(workbook, OVERVIEW, "PR-02", "Thực hiện");
  const total = await placeOf(workbook, OVERVIEW, "DN_NNN_CD", "Thực hiện");
  const { label } = phuRieng2017.indicators.find(({ code }) => code === "PR-02") ?? { label: "" };
  const shown = (): string =>
    screen
      // The report is behind the number meanwhile.
      .getAllByRole("listitem", { hidden: true })
      .map(({ textContent }) => textContent)
      .find((text) => text.includes(`${label}Thực hiện: `)) ?? "";
  // Two of eleven units reach it, and reached targets are folded.
  await press(pane, /^Chỉ tiêu \(\d+\)$/);
  await press(pane, /^Chỉ tiêu đạt \(/);
  const before = shown();
  expect(before).toContain("%");
  workbook.tell({ kind: "selected", place: await placeOf(workbook, FIGURES, "DN_NNN_CD", sender) });
  await pane.user.click(await screen.findByText("Điều chỉnh đã được duyệt"));
  const amount = await screen.findByLabelText("Số điều chỉnh (bớt đi thì ghi số âm)");
  await pane.user.type(amount, "1.234");
  await pane.user.type(screen.getByLabelText("Lý do, người duyệt"), "bổ sung (giả định)");
  await press(pane, "Ghi điều chỉnh");
  expect(await screen.findByText("Ghi số điều chỉnh bằng số rõ ràng, ví dụ 1234,5 hoặc -20.")).toBeVisible();
  await pane.user.clear(amount);
  await pane.user.type(amount, "10");
  expect(await screen.findByText(/^Đã nhận [\d.]+ \+ điều chỉnh 10 = báo cáo [\d.]+$/)).toBeVisible();
  await press(pane, "Ghi điều chỉnh");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "Đã ghi điều chỉnh vào trang “Sổ theo dõi” và tính lại các số tổng. Sổ làm việc chưa lưu.",
    ),
  );
  await waitFor(() => expect(shown()).not.toBe(before));
  workbook.tell({ kind: "selected", place: total });
  await waitFor(() => expect(screen.getByText("Đã cộng vào số báo cáo.")).toBeVisible());
  workbook.tell({ kind: "selected", place: ratio });
  const quotient = await screen.findByText(/^[\d.]+ ÷ [\d.]+ = [\d.,]+%$/);
  expect(shown()).toContain(quotient.textContent.split(" = ")[1]);
  expect(screen.queryByText("Có thay đổi chưa ghi vào bảng tổng hợp.")).not.toBeInTheDocument();
});

it("in an empty workbook there is no number to explain, and nothing listens", async () => {
  const workbook = paintedWorkbook();
  await renderPane({ workbook, firstTab: "report" });
  expect(screen.queryByRole("button", { name: "Số này từ đâu?" })).not.toBeInTheDocument();
  expect(workbook.listeners.size).toBe(0);
});
