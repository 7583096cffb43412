import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { zipSync } from "fflate";
import { roundId } from "../../src/model/codes";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { checkingWords } from "../../src/pane/words/checking-words";
import { practiceFiles, type Mishap } from "../../src/desk/practice/practice-files";
import type { SheetValidation } from "../../src/workbook/open/open-workbook";
import { memoryStorage } from "../support/pane/memory-storage";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { realWorkbooks } from "../support/files/real-workbooks";
import { press } from "../support/pane/press";
import { silence, threadHere } from "../support/pane/thread-here";
import { WorkerPool } from "../../src/desk/threads/worker-pool";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

/** Returns a report file for each mishap, of different units. */
function reports(...mishaps: readonly Mishap[]): readonly File[] {
  const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, mishaps.length) };
  const request = {
    plan: phuRieng2017,
    round: roundId("I"),
    registry,
    mishapOf: (index: number): Mishap => mishaps[index] ?? "none",
  };
  return Array.from(
    practiceFiles(request, realWorkbooks),
    ({ fileName, bytes }) => new File([new Uint8Array(bytes)], fileName),
  );
}

async function gridsOf(mishap: Mishap): Promise<WorkbookGrids> {
  const [file] = reports(mishap);
  const read = file && realWorkbooks.read(new Uint8Array(await file.arrayBuffer()));
  if (read?.ok !== true) throw new Error("no report");
  return read.value;
}

async function checkFilesOf(pane: RenderedPane, files: readonly File[]): Promise<void> {
  await pane.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
  const panel = await screen.findByRole("tabpanel");
  await pane.user.upload(await within(panel).findByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Kiểm tra trước khi gửi");
  await screen.findByRole("button", { name: "Kiểm tra lại" });
}

async function checkOpen(pane: RenderedPane): Promise<void> {
  await pane.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
}

const HEADINGS = ["Mức độ", "Tệp", "Trang", "Ô", "Loại", "Nội dung", "Cách sửa"];
const status = (): HTMLElement => screen.getByRole("status");

it("fixes of the open workbook are made when ticked, and not undone over what somebody typed since; the list is copied and put on a sheet", async () => {
  // This workbook always shows the old contents, as if somebody had typed them again.
  const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-as-text"));
  const pane = await renderPane({ workbook });
  await checkOpen(pane);
  await pane.user.click(await screen.findByText("Tự sửa được 3 chỗ"));
  expect(workbook.written).toEqual([]);
  const [all, first, ...others] = await screen.findAllByRole("checkbox");
  if (all === undefined || first === undefined) throw new Error("nothing to tick");
  expect(others).toHaveLength(2);
  await pane.user.click(first);
  expect(all).toBePartiallyChecked();
  await press(pane, "Sửa 2 chỗ đã chọn");
  await waitFor(() => expect(workbook.written).toHaveLength(2));
  expect(workbook.written.every(({ content }) => content.kind === "number")).toBe(true);
  await waitFor(() => expect(status()).toHaveTextContent("Đã sửa 2 chỗ."));
  const places = workbook.written.map(({ place }) => place);
  await press(pane, "Hoàn tác 2 chỗ vừa sửa");
  expect(await screen.findByText(checkingWords.fixes.changedSince(places))).toBeVisible();
  expect(workbook.written).toHaveLength(2);

  await press(pane, "Sao chép, in danh sách");
  await press(pane, "Sao chép danh sách");
  const [heading, ...lines] = (pane.copied[0] ?? "").split("\n");
  expect(heading?.split("\t")).toEqual(HEADINGS);
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([7]));
  await press(pane, "Ghi thành trang để in");
  expect(
    await screen.findByText("Đã ghi danh sách vào trang “Kết quả kiểm tra”. Sổ làm việc chưa lưu."),
  ).toBeVisible();
  expect(workbook.sheets.get("Kết quả kiểm tra")).toBeDefined();
});

it("the open workbook is checked again by itself after a change, what is mended is struck off, and it is saved at a press", async () => {
  const before = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-as-text"));
  const mended = memoryWorkbook(["Biểu mẫu"], await gridsOf("none"));
  const workbook = { ...before };
  const pane = await renderPane({ workbook });
  await checkOpen(pane);
  expect(await screen.findByText("Tự sửa được 3 chỗ")).toBeVisible();
  await waitFor(() => expect(before.listeners.size).toBeGreaterThan(0));
  workbook.read = mended.read;
  before.tell({ kind: "changed" });
  await waitFor(() => expect(screen.queryByText(/^Tự sửa được/)).not.toBeInTheDocument(), {
    timeout: 5000,
  });
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toBeVisible();
  const [unit] = await screen.findAllByText(/^Không còn lỗi, kiểm tra lúc /);
  expect(unit).toBeVisible();
  const struck = document.querySelectorAll("s");
  expect(struck).toHaveLength(3);
  expect(struck[0]?.textContent).toMatch(/^[A-Z]+\d+ · /);
  expect(screen.queryByRole("button", { name: new RegExp(String(struck[0]?.textContent)) })).toBeNull();
  const [, name = ""] = /^Tên tệp nên đặt: (\S+)$/.exec(screen.getByText(/^Tên tệp/).textContent) ?? [];
  expect(name).toMatch(/_phu-rieng-2017_I\.xlsx$/);
  await press(pane, "Lưu tệp để gửi");
  expect(
    await screen.findByText(
      "Nếu Excel hỏi tên tệp, hãy dán tên trên (đã sao chép) rồi bấm Lưu. Bước tiếp theo: gửi tệp cho LĐLĐ tỉnh Bình Phước.",
    ),
  ).toBeVisible();
  expect([before.saves, pane.copied]).toEqual([1, [name]]);
});

it("lost rules of the open form are restored, also at a press while the form is checked by itself", async () => {
  const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-with-units"));
  const lost: SheetValidation = {
    sheet: "Biểu mẫu",
    validation: {
      area: { top: 20, left: 4, bottom: 22, right: 4 },
      rule: { kind: "list", name: "TD_LIST" },
      words: { promptTitle: "", prompt: "", errorTitle: "", error: "" },
      severity: "stop",
    },
  };
  workbook.lost.push(lost);
  let read = (): void => undefined;
  const held = new Promise<void>((resolve) => (read = resolve));
  const slow = { ...workbook };
  const pane = await renderPane({ workbook: slow });
  await checkOpen(pane);
  expect(
    await screen.findByText(
      "3 ô của biểu mẫu đã mất quy tắc nhập, thường do dán số liệu từ nơi khác. Khôi phục thì Excel lại báo ngay khi nhập sai; số liệu và định dạng giữ nguyên.",
    ),
  ).toBeVisible();
  await waitFor(() => expect(workbook.listeners.size).toBeGreaterThan(0));
  const reads = jest.fn(() => held.then(() => workbook.read()));
  slow.read = reads;
  workbook.tell({ kind: "changed" });
  await waitFor(() => expect(reads).toHaveBeenCalledTimes(1), { timeout: 5000 });
  await press(pane, "Khôi phục quy tắc nhập");
  await waitFor(() => expect(workbook.lost).toEqual([]));
  read();
  expect(await screen.findByText("Đã khôi phục quy tắc nhập cho 3 ô. Số liệu không thay đổi.")).toBeVisible();
  await waitFor(() => expect(screen.queryByText(/đã mất quy tắc nhập/)).not.toBeInTheDocument());
});

it("chosen files are gathered, mended as copies, and not read again", async () => {
  const pane = await renderPane();
  const [clean, overwritten, right, other, mistyped] = reports(
    ...(["none", "overwritten", "none", "overwritten", "typed-as-text"] as const),
  );
  if (!clean || !overwritten || !right || !other || !mistyped) throw new Error("no reports");
  // A .zip is replaced by its files.
  const zip = zipSync({ [`xa/${clean.name}`]: new Uint8Array(await clean.arrayBuffer()) });
  const archive = new File([new Uint8Array(zip)], "gui.zip");
  await checkFilesOf(pane, [archive, overwritten, right, other, mistyped]);
  const panel = within(screen.getByRole("tabpanel"));
  const names = () =>
    panel.getAllByText(/\.xlsx$/, { selector: "strong" }).map(({ textContent }) => textContent);
  expect(names()).toEqual([overwritten.name, other.name, mistyped.name]);
  await press(pane, "2 tệp không có vấn đề gì");
  expect(names()).toHaveLength(5);
  expect(names()).toContain(`gui.zip/xa/${clean.name}`);
  await press(pane, "Kiểm tra lại");
  expect(await screen.findByText("5/5 tệp không thay đổi nên không phải đọc lại.")).toBeVisible();

  await pane.user.click(panel.getByText(mistyped.name, { selector: "strong" }));
  await press(pane, "Tự sửa được 3 chỗ");
  expect(
    panel.getByText("Những chỗ đã đánh dấu chọn được sửa trong một bản sao. Tệp đã nhận giữ nguyên."),
  ).toBeVisible();
  await press(pane, "Tạo bản đã sửa 3 chỗ");
  const mended = mistyped.name.replace(".xlsx", "_da-sua.xlsx");
  await press(pane, `Tải về: ${mended}`);
  await waitFor(() => expect(pane.saved.map(({ name }) => name)).toEqual([mended]));
});

it("a file with a password is checked once its password is given", async () => {
  const pane = await renderPane();
  const locked = readFileSync(join(__dirname, "../fixtures/locked/standard.xlsx"));
  await checkFilesOf(pane, [new File([new Uint8Array(locked)], "khoa.xlsx")]);
  const field = await screen.findByLabelText("Mật khẩu mở tệp");
  expect(field).toHaveAttribute("type", "password");
  await pane.user.type(field, "Mật khẩu 1{Enter}");
  await waitFor(() => expect(screen.queryByLabelText("Mật khẩu mở tệp")).not.toBeInTheDocument());
  await press(pane, "Kiểm tra lại");
  expect(await screen.findByText(/Không tìm thấy biểu mẫu báo cáo đã phát hành/)).toBeInTheDocument();
});

it("while files are checked no other files can be chosen, and the check can be stopped", async () => {
  const endless = new WorkerPool({ start: () => threadHere({ read: silence }), size: 1, patience: 60_000 });
  const pane = await renderPane({ readers: endless, firstTab: "check" });
  const panel = within(screen.getByRole("tabpanel"));
  await pane.user.upload(panel.getByLabelText("Các tệp báo cáo"), [...reports("none")]);
  await pane.user.click(panel.getByText("Đã chọn 1 tệp"));
  const choosing = ["Chọn tệp…", "Bỏ chọn tất cả"];
  for (const name of choosing) expect(panel.getByRole("button", { name })).toBeEnabled();
  await press(pane, "Kiểm tra trước khi gửi");
  await panel.findByRole("button", { name: "Dừng lại" });
  for (const name of choosing) expect(panel.getByRole("button", { name })).toBeDisabled();
  fireEvent.drop(panel.getByText("Đã chọn 1 tệp"), {
    dataTransfer: { items: [], files: [new File(["x"], "khac.xlsx")] },
  });
  await press(pane, "Dừng lại");
  for (const name of choosing) await waitFor(() => expect(panel.getByRole("button", { name })).toBeEnabled());
  expect(panel.getByText("Đã chọn 1 tệp")).toBeVisible();
  expect(panel.queryByText("khac.xlsx")).not.toBeInTheDocument();
});

it("the result is remembered for the next opening of the pane, called old there, and forgotten at a press", async () => {
  const storage = memoryStorage();
  const first = await renderPane({ storage });
  await checkFilesOf(first, reports("typed-as-text"));
  await waitFor(() => expect(storage.getItem("emulation-roll-up/last-check/files")).not.toBeNull());
  document.body.replaceChildren();
  const again = await renderPane({ storage });
  await again.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
  expect(await screen.findByText("Kết quả này có thể đã cũ. Hãy kiểm tra lại.")).toBeVisible();
  await press(again, "Xóa kết quả này");
  await waitFor(() =>
    expect(screen.queryByText("Kết quả này có thể đã cũ. Hãy kiểm tra lại.")).not.toBeInTheDocument(),
  );
  expect(storage.getItem("emulation-roll-up/last-check/files")).toBeNull();
});
