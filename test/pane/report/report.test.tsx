import { screen, waitFor, within } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { isFactTable } from "../../../src/desk/facts/fact-columns";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { deskFiles, paintedWorkbook } from "../../support/desk/desk-page";
import { axeProblems } from "../../support/pane/axe-problems";
import { press } from "../../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../../support/pane/render-pane";

const panel = () => within(screen.getByRole("tabpanel"));

/** Returns the report after a roll-up of some of eleven units; every second report has a mistake. */
async function reported(units: number, setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ ...setting, firstTab: "roll-up" });
  const files = await deskFiles(units, (index) => (index % 2 === 0 ? "none" : "typed-with-units"));
  await pane.user.upload(await panel().findByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Tổng hợp");
  await screen.findByText(new RegExp(`^Nhận ${units}/11 · `));
  await pane.user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  await panel().findByText(new RegExp(`^Nhận ${units}/11 · `));
  return pane;
}

/** Opens a rare action on the report. */
async function openAction({ user }: RenderedPane, name: string): Promise<void> {
  await user.click(panel().getByRole("button", { name: "Việc với báo cáo" }));
  await user.click(await screen.findByRole("menuitem", { name }));
}

const rowsOf = (name: string): readonly (string | null)[] =>
  within(panel().getByRole("region", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

it("the report says what is left to do before it is signed, a row a kind with its remedy, and how the targets stand", async () => {
  const pane = await reported(4);
  expect(panel().getByText("Nhận 4/11 · Còn 3 việc trước khi ký")).toBeVisible();
  expect(rowsOf("Phải quyết")).toEqual([
    "2 đơn vị còn lỗiXem, trả lại",
    "Hạn nộp dự kiến 10/01/2018 chưa được xác nhậnXác nhận",
  ]);
  expect(rowsOf("Nên xem")).toContain("7 đơn vị chưa nộpĐôn đốc");
  expect(
    panel().getByText(
      /^Trong 7 chỉ tiêu được giao có 3 chỉ tiêu vượt, 1 chỉ tiêu chưa đạt, 3 chỉ tiêu chưa đủ số liệu/,
    ),
  ).toBeVisible();
  expect(await axeProblems(screen.getByRole("tabpanel"))).toEqual([]);
  await press(pane, /^Xác nhận: Hạn nộp/);
  expect(await panel().findByText("Nhận 4/11 · Còn 2 việc trước khi ký")).toBeVisible();

  // A report with errors may be signed over with a reason, which can be undone.
  await press(pane, "Xử lý: 2 đơn vị còn lỗi");
  await pane.user.click(await screen.findByRole("menuitem", { name: /^Ký thiếu, ghi lý do: / }));
  await pane.user.type(panel().getByLabelText("Vì sao ký khi việc này còn thiếu?"), "sửa sau");
  await press(pane, "Ghi");
  expect(await panel().findByText("Nhận 4/11 · Sẵn sàng ký")).toBeVisible();
  expect(rowsOf("Nên xem")[0]).toMatch(/^2 đơn vị còn lỗi; ký thiếu: sửa sau/);
  await press(pane, /^Xử lý: 2 đơn vị còn lỗi/);
  await pane.user.click(await screen.findByRole("menuitem", { name: /^Hoàn tác: / }));
  expect(await panel().findByText("Nhận 4/11 · Còn 2 việc trước khi ký")).toBeVisible();

  await press(pane, "Đơn vị (11)");
  const board = within(await panel().findByRole("list", { name: "Các đơn vị và tình hình nộp" }));
  const [wrong] = board.getAllByRole("button", { name: /^\d+ lỗi cần sửa/ });
  const [menu] = board.getAllByRole("button", { name: /^Xử lý: / });
  if (wrong === undefined || menu === undefined) throw new Error("no unit needs anything");
  await pane.user.click(wrong);
  expect(within(await board.findByRole("group")).getAllByRole("listitem")).not.toHaveLength(0);
  await pane.user.click(menu);
  expect(await screen.findByRole("menuitem", { name: /^Không phải nộp: / })).toBeVisible();
  await pane.user.keyboard("{Escape}");
  await press(pane, "Quay lại");
  await waitFor(() => expect(panel().getByRole("button", { name: "Đơn vị (11)" })).toHaveFocus());
});

it("a wrong report is returned at two presses: its slip is made and written down in one act, and it stays counted as wrong", async () => {
  const pane = await reported(4);
  await press(pane, "Xem, trả lại: 2 đơn vị còn lỗi");
  const wrong = within(await panel().findByRole("list", { name: "Báo cáo còn lỗi" }));
  const [first] = wrong.getAllByRole("button", { name: /^Trả lại: / });
  if (first === undefined) throw new Error("no wrong report");
  await pane.user.click(first);
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("Đã lập 1 phiếu và ghi đã trả lại."),
  );
  expect(await panel().findByRole("button", { name: /^Tải về: .*_tra-lai\.xlsx$/ })).toBeVisible();
  expect(panel().getByRole("button", { name: /^Sao chép tin nhắn: / })).toBeVisible();
  expect(panel().getByText(/lỗi cần sửa, đã trả lại$/)).toBeVisible();
  await press(pane, "Quay lại");
  expect(panel().getByText(/^2 đơn vị còn lỗi$/)).toBeVisible();
});

it("charts, lists and facts of the report are places of their own", async () => {
  const pane = await reported(4);
  // Units' shares of a target: the heading, all units together, and eleven units, four with reports.
  await openAction(pane, "Biểu đồ");
  const table = await panel().findByRole("table", { name: /mức chỉ tiêu \d/ });
  expect(within(table).getAllByRole("row")).toHaveLength(13);
  expect(within(table).getAllByText("chưa có số liệu").length).toBeGreaterThanOrEqual(7);
  expect(await axeProblems(table)).toEqual([]);

  await press(pane, "Quay lại");
  await openAction(pane, "Danh sách (đề nghị khen, công trình, nhà, trẻ em…)");
  const list = await panel().findByRole("list", { name: "Các danh sách của đợt" });
  const counts = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => /: (\d+) dòng/.exec(textContent)?.[1]);
  const filled = counts.filter((count) => count !== "0").length;
  expect(counts.length).toBeGreaterThan(filled);
  await press(pane, "Tạo tệp danh sách");
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  const read = realWorkbooks.read(pane.saved[0]?.bytes ?? new Uint8Array());
  expect(read.ok && read.value.grids).toHaveLength(filled);
  expect(
    await panel().findByText(
      `Đã tạo ${pane.saved[0]?.name ?? ""}. Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại.`,
    ),
  ).toBeVisible();

  await press(pane, "Quay lại");
  await openAction(pane, "Số liệu chi tiết để lập PivotTable");
  await press(pane, "Tải bảng số liệu về máy");
  await waitFor(() => expect(pane.saved).toHaveLength(2));
  const facts = realWorkbooks.read(pane.saved[1]?.bytes ?? new Uint8Array());
  expect(facts.ok && isFactTable(facts.value.grids)).toBe(true);
  expect(pane.saved[1]?.name).toBe("so-lieu-chi-tiet_phu-rieng-2017_I.xlsx");
  expect(
    await panel().findByText(
      "Đã tạo so-lieu-chi-tiet_phu-rieng-2017_I.xlsx. Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại.",
    ),
  ).toBeVisible();
});

it("the report of 170 units has as many rows as that of eleven", async () => {
  const pane = await renderPane();
  const { units, office } = binhPhuoc2017;
  const level = office.level;
  const others = Array.from(
    { length: 170 - units.length },
    (_, index) => `X${index},Đơn vị giả định ${index}`,
  );
  const lines = [...units.map(({ code, name }) => `${code},${name}`), ...others].map(
    (line) => `${line},${units[0]?.level ?? ""},${office.code}`,
  );
  const list = ["Mã,Tên,Cấp,Cấp trên", ...lines, `${office.code},${office.name},${level},`].join("\n");
  await press(pane, /^Lựa chọn khác/);
  await pane.user.upload(
    await panel().findByLabelText("Tệp CSV danh sách đơn vị"),
    new File([list], "170.csv"),
  );
  await pane.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await pane.user.upload(await panel().findByLabelText("Các tệp báo cáo"), [
    ...(await deskFiles(1, () => "none")),
  ]);
  await press(pane, "Tổng hợp");
  await screen.findByText(/^Nhận 1\/170 · /);
  await pane.user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  expect(panel().getByText("169 đơn vị chưa nộp")).toBeVisible();
  expect(panel().getAllByRole("listitem").length).toBeLessThanOrEqual(7);
});

it("in Excel sheets are set up for printing, facts become a table, and the round is closed and opened again", async () => {
  const workbook = paintedWorkbook();
  const pane = await reported(2, { workbook });
  // Printing is always allowed, after a question if decisions are open.
  await press(pane, "In để ký");
  expect(await panel().findByText("Còn 2 việc; vẫn in?")).toBeVisible();
  await press(pane, "Vẫn in");
  expect(await panel().findByText(/In bằng lệnh In của Excel/)).toBeVisible();
  // The printed round is closed next.
  expect(panel().getByRole("button", { name: "Khóa sổ" })).toBeVisible();
  await openAction(pane, "In bảng tổng hợp");
  await press(pane, "Đặt trang in và kiểm tra");
  const list = await panel().findByRole("list", { name: "Các trang khi in" });
  const lines = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/^.+: \d+ trang A4 (dọc|ngang), tỷ lệ \d+(,\d+)?%/);

  await press(pane, "Quay lại");
  await openAction(pane, "Số liệu chi tiết để lập PivotTable");
  await press(pane, "Chép ra trang Dữ liệu Pivot");
  expect(await panel().findByText("Đã chép ra trang “Dữ liệu Pivot”. Sổ làm việc chưa lưu.")).toBeVisible();
  const sheet = workbook.sheets.get("Dữ liệu Pivot");
  expect(sheet !== "foreign" && sheet?.table?.name).toBe("SoLieuChiTiet");
  await press(pane, "Chép ra trang Dữ liệu Pivot");
  expect(await screen.findByRole("alertdialog")).toHaveTextContent("Dữ liệu Pivot");
  await pane.user.click(screen.getByText("Giữ nguyên"));

  await press(pane, "Quay lại");
  await openAction(pane, "Khóa sổ đợt báo cáo");
  await press(pane, "Khóa sổ");
  expect(await panel().findByText("Hãy ghi họ tên.")).toBeVisible();
  await pane.user.type(panel().getByLabelText("Họ tên người thực hiện"), "Cán bộ A (giả định)");
  // Open matters are listed before the round is closed.
  await press(pane, "Khóa sổ");
  const open = await panel().findByRole("alert");
  expect(open).toHaveTextContent("9 đơn vị chưa nộp");
  expect(open).toHaveTextContent("1 đơn vị còn lỗi");
  expect(workbook.sheets.get("Tổng hợp")).not.toMatchObject({ isProtected: true });
  await press(pane, "Vẫn khóa sổ");
  expect(
    await panel().findByText(/^Đã khóa sổ: Cán bộ A \(giả định\), .* 2\/11 đơn vị, mã xác nhận [0-9a-f]{12}/),
  ).toBeVisible();
  expect(await panel().findByText("Số liệu hiện nay đúng với mã xác nhận khi khóa.")).toBeVisible();
  expect(workbook.sheets.get("Tổng hợp")).toMatchObject({ isProtected: true });

  await pane.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...(await deskFiles(3))].slice(2));
  await press(pane, "Tổng hợp lại");
  expect(await panel().findByText(/^Đợt này đã khóa sổ \(Cán bộ A/)).toBeVisible();
  await pane.user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  await press(pane, "Mở khóa");
  expect(await panel().findByText("Hãy ghi lý do.")).toBeVisible();
  await pane.user.type(panel().getByLabelText("Lý do mở khóa"), "U3 nộp muộn");
  await press(pane, "Mở khóa");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("Đã mở khóa. Sổ làm việc chưa lưu."),
  );
  const history = panel().getByRole("list", { name: "Các lần khóa và mở khóa" });
  expect(within(history).getAllByRole("listitem")).toHaveLength(2);
  expect(history).toHaveTextContent("U3 nộp muộn");
  expect(workbook.sheets.get("Tổng hợp")).toMatchObject({ isProtected: false });
});

it("in an Excel that downloads nothing lists open beside the workbook, and the Word report is a text to copy", async () => {
  const workbook = paintedWorkbook();
  const pane = await reported(2, { workbook, takesDownloads: false });
  await openAction(pane, "Danh sách (đề nghị khen, công trình, nhà, trẻ em…)");
  await press(pane, "Tạo tệp danh sách");
  await press(pane, /^Mở trong Excel: /);
  await waitFor(() => expect(workbook.opened).toHaveLength(1));
  await press(pane, "Quay lại");
  await press(pane, "Word");
  expect(
    panel().getByText(
      "Excel trên máy này (Mac, iPad) không tải tệp về được: báo cáo được soạn thành văn bản để sao chép rồi dán vào Word. Muốn có tệp Word, hãy mở chương trình trong trình duyệt và chọn tệp bảng tổng hợp.",
    ),
  ).toBeVisible();
  await press(pane, "Soạn báo cáo");
  await press(pane, "Sao chép báo cáo");
  expect(pane.copied[0]).toContain("Có 2/11 đơn vị gửi báo cáo, đạt 18,18%.");
  expect(pane.saved).toEqual([]);
});

it("the report in Word keeps what the office wrote into the last one, and refuses a file that is no such report", async () => {
  const pane = await reported(2);
  await press(pane, "Word");
  await press(pane, "Tạo tệp Word");
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  const [first] = pane.saved;
  if (first === undefined) throw new Error("nothing was saved");
  expect(first.name).toBe("bao-cao-phu-rieng-2017-I.docx");
  const text = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(text(first.bytes)).toContain("Có 2/11 đơn vị gửi báo cáo, đạt 18,18%.");

  const typed = text(first.bytes).replace("…………………………………………………………", "Đề nghị cấp trên hỗ trợ.");
  const parts = { ...unzipSync(first.bytes), "word/document.xml": strToU8(typed) };
  const last = new File([zipSync(parts).slice()], "bao-cao.docx");
  await pane.user.upload(panel().getByLabelText("Báo cáo Word lần trước (.docx)"), last);
  await press(pane, "Tạo tệp Word");
  await waitFor(() => expect(pane.saved).toHaveLength(2));
  expect(
    await panel().findByText(
      `Đã tạo ${first.name}, giữ nguyên 1 đoạn do cơ quan viết. Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại.`,
    ),
  ).toBeVisible();
  expect(text(pane.saved[1]?.bytes ?? new Uint8Array())).toContain("Đề nghị cấp trên hỗ trợ.");

  const other = new File(["no document"], "other.docx");
  await pane.user.upload(panel().getByLabelText("Báo cáo Word lần trước (.docx)"), other);
  await press(pane, "Tạo tệp Word");
  expect(
    await panel().findByText(
      "Tệp đã chọn không phải báo cáo do chương trình lập. Chưa tạo tệp nào; hãy chọn tệp khác.",
    ),
  ).toBeVisible();
  expect(pane.saved).toHaveLength(2);
});
