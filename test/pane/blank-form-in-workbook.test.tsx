import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contentAt } from "../../src/workbook/grid/grid";
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

/** Saves it as a workbook with macros. */
const withMacros = (bytes: Uint8Array): Uint8Array => {
  const { "[Content_Types].xml": types = new Uint8Array(), ...parts } = unzipSync(bytes);
  const kind = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const changed = strFromU8(types).replace(/[\w./-]+spreadsheetml\.sheet\.main\+xml/, kind);
  return zipSync({ "[Content_Types].xml": strToU8(changed), ...parts });
};

/** Opens the bytes as a workbook in memory. */
function openWorkbook(bytes: Uint8Array): MemoryWorkbook {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return paintedWorkbook(read.value);
}

const panel = () => within(screen.getByRole("tabpanel"));
const openTab = async ({ user }: RenderedPane, name: string) =>
  user.click(await screen.findByRole("tab", { name }));
const done = async (received: number) => {
  await screen.findByRole("tab", { name: "Báo cáo", selected: true });
  return panel().findByText(new RegExp(`^Nhận ${received}/${received} · `));
};

async function cell(workbook: MemoryWorkbook, name: string, sheet = SHEET): Promise<unknown> {
  const read = await workbook.read();
  const grid = read.ok ? read.value.grids.find((each) => each.sheet === sheet) : undefined;
  return grid && contentAt(grid, ...at(name));
}

/** "form": file name of the blank form; its ending shows macros. */
async function rolledUp(
  workbook: MemoryWorkbook,
  files: readonly File[] = COPIES,
  { form = "mau.xlsx", takesDownloads = true } = {},
): Promise<RenderedPane> {
  const pane = await renderPane({ workbook, firstTab: "roll-up", takesDownloads });
  await press(pane, "Đổi kế hoạch, đợt, đơn vị…");
  const plan = await panel().findByRole("combobox", { name: "Kế hoạch" });
  await chooseIn(pane.user, plan, "Biểu mẫu của cơ quan khác");
  await pane.user.upload(
    await panel().findByLabelText("Biểu mẫu trống"),
    file(form, form.endsWith("m") ? withMacros(BLANK) : BLANK),
  );
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Tổng hợp");
  return pane;
}

describe("a blank form that is the open workbook", () => {
  it("is filled in place, filled anew after a decision, and gone on with when the pane is opened again", async () => {
    const workbook = openWorkbook(BLANK);
    const pane = await rolledUp(workbook);
    expect(await done(2)).toBeVisible();
    expect(panel().getByText("Đã ghi vào sổ làm việc; nhớ lưu sổ.")).toBeVisible();
    expect(await cell(workbook, "D8")).toBe(13);
    expect(await cell(workbook, "E9")).toBe(2);
    expect([...workbook.sheets.keys()]).toEqual(expect.arrayContaining([SHEET, "Tình hình nộp"]));

    // Nobody but the office sets up how its own sheet is printed.
    await press(pane, "Việc với báo cáo");
    await pane.user.click(await screen.findByRole("menuitem", { name: "In bảng tổng hợp" }));
    expect(await panel().findByText(/^“Bieu 01” là trang của biểu mẫu nên giữ cách in/)).toBeVisible();
    await press(pane, "Quay lại");

    // Written figures that are no unit's any more are blank again.
    await openTab(pane, "Báo cáo");
    await press(pane, "Đơn vị (2)");
    await press(pane, "Xử lý: CĐCS Mẫu B");
    const excuse = "Không phải nộp: CĐCS Mẫu B";
    await pane.user.click(await screen.findByRole("menuitem", { name: excuse }));
    await pane.user.type(
      panel().getByRole("textbox", { name: "Vì sao đơn vị không phải nộp?" }),
      "đã giải thể",
    );
    await press(pane, "Ghi");
    await press(pane, "Quay lại");
    await press(pane, "Ghi vào bảng tổng hợp");
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(5));
    expect(await cell(workbook, "E9")).toBeUndefined();
    cleanup();

    const next = await renderPane({ workbook, firstTab: "none" });
    await screen.findByText(/^Nhận 1\/1 · /);
    await openTab(next, "Tổng hợp");
    const third = copyOf("c.xlsx", "CĐCS Mẫu C", { D8: 100 });
    await next.user.upload(panel().getByLabelText("Các tệp báo cáo"), third);
    await press(next, "Tổng hợp lại");
    expect(await done(2)).toBeVisible();
    expect(await cell(workbook, "D8")).toBe(105);
  });

  it("explains a number of the form that is selected, to which a note and an adjustment can be added", async () => {
    const workbook = openWorkbook(BLANK);
    const pane = await rolledUp(workbook);
    await done(2);
    await openTab(pane, "Báo cáo");
    await waitFor(() => expect(workbook.listeners.size).toBe(1));
    workbook.tell({ kind: "selected", place: { sheet: SHEET, cell: "D8" } });
    const place = within(await screen.findByRole("region", { name: "Số liệu này từ đâu ra?" }));
    const list = await place.findByRole("list", { name: /^Các số được cộng vào/ });
    const lines = within(list).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/CĐCS Mẫu A.*5/),
      expect.stringMatching(/CĐCS Mẫu B.*8/),
    ]);
    await pane.user.click(within(list).getByRole("button", { name: "CĐCS Mẫu A" }));
    await pane.user.type(await place.findByRole("textbox", { name: "Ghi chú về số liệu này" }), "hỏi lại");
    await pane.user.click(place.getByRole("button", { name: "Ghi vào trang “Sổ theo dõi”" }));
    expect(await place.findAllByText(/hỏi lại/)).not.toHaveLength(0);
    await pane.user.click(place.getByRole("button", { name: "Điều chỉnh đã được duyệt" }));
    await pane.user.type(
      await place.findByRole("textbox", { name: "Số điều chỉnh (bớt đi thì ghi số âm)" }),
      "-0,5",
    );
    await pane.user.type(place.getByRole("textbox", { name: "Lý do, người duyệt" }), "trùng nửa suất");
    await pane.user.click(place.getByRole("button", { name: "Ghi điều chỉnh" }));
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(12.5));
    const sheets = await workbook.read();
    expect(JSON.stringify(sheets.ok && sheets.value.grids.map(({ rows }) => rows))).toContain("hỏi lại");
  });

  it("with figures of somebody in it is filled only when they may be written over", async () => {
    const workbook = openWorkbook(officeWorkbook(filledWith(MATRIX, { [`${SHEET}!D8`]: 99 })));
    const pane = await rolledUp(workbook);
    expect(await screen.findByText("Thay thế trang tính đang có?")).toBeVisible();
    expect(await cell(workbook, "D8")).toBe(99);
    expect(workbook.written).toEqual([]);
    await pane.user.click(await screen.findByRole("button", { name: "Thay thế" }));
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(13));
  });

  it("that is not and has macros is opened filled, as an .xlsx without them, where nothing can be downloaded", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp(workbook, COPIES, { form: "mau.xlsm", takesDownloads: false });
    await done(2);
    expect(
      panel().getByText(
        "Sổ đang mở không có biểu mẫu mau.xlsm nên vẫn như trước; biểu mẫu đã điền là một sổ riêng. Muốn số liệu được ghi thẳng vào biểu mẫu: mở tệp mau.xlsm bằng Excel, mở chương trình trong sổ đó rồi tổng hợp lại.",
      ),
    ).toBeVisible();
    expect(panel().getByText("Mở trong Excel là mở một bản .xlsx không có macro của tệp gốc.")).toBeVisible();
    expect(panel().queryByRole("button", { name: /Tải về/ })).not.toBeInTheDocument();
    await press(pane, "Mở trong Excel: tong-hop_mau.xlsm");
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
    const [bytes = new Uint8Array()] = workbook.opened;
    expect(strFromU8(unzipSync(bytes)["[Content_Types].xml"] ?? bytes)).toContain("sheet.main+xml");
    expect(await cell(openWorkbook(bytes), "D8")).toBe(13);
    expect([...workbook.sheets.keys()]).toEqual([]);
    // The reading of its areas is stored there as text.
    await openTab(pane, "Tổng hợp");
    await press(pane, "Sao chép cách hiểu (lưu thành tệp .json)");
    expect(JSON.parse(pane.copied[0] ?? "")).toMatchObject({ areas: expect.any(Array) as unknown });

    // A closed round can be reopened.
    await openTab(pane, "Báo cáo");
    await pane.user.click(panel().getByRole("button", { name: "Việc với báo cáo" }));
    await pane.user.click(await screen.findByRole("menuitem", { name: "Khóa sổ đợt báo cáo" }));
    await pane.user.type(panel().getByLabelText("Họ tên người thực hiện"), "Cán bộ A (giả định)");
    await press(pane, "Khóa sổ");
    await press(pane, "Mở trong Excel: tong-hop_mau.xlsm");
    expect(await screen.findAllByText(/^Excel đang mở tệp trong một cửa sổ khác/)).not.toEqual([]);
    expect(workbook.opened).toHaveLength(2);
    expect(pane.saved).toEqual([]);
  });

  it("holds what it held when its cells cannot be written", async () => {
    const workbook = openWorkbook(BLANK);
    const { writeCells } = workbook;
    const failure = { kind: "sheet-protected", sheet: SHEET } as const;
    Object.assign(workbook, { writeCells: async () => ({ ok: false, failure }) });
    const pane = await rolledUp(workbook);
    expect(await panel().findByText(/Sổ làm việc vẫn như trước\./)).toBeVisible();
    expect([...workbook.sheets.keys()]).toEqual([SHEET]);
    Object.assign(workbook, { writeCells });
    await press(pane, "Tổng hợp");
    await waitFor(async () => expect(await cell(workbook, "D8")).toBe(13));
  });
});
