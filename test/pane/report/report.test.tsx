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

/** The report after reports of some of eleven units were rolled up; every second one has a mistake. */
async function reported(units: number, setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ ...setting, firstTab: "roll-up" });
  const files = await deskFiles(units, (index) => (index % 2 === 0 ? "none" : "typed-with-units"));
  await pane.user.upload(await panel().findByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Tổng hợp");
  await panel().findByRole("heading", { name: `Đã tổng hợp từ ${units}/11 đơn vị.` });
  await pane.user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  await panel().findByRole("region", { name: "Nhìn nhanh" });
  return pane;
}

it("the report shows who is missing, what has errors and which targets are reached, with charts, lists and facts", async () => {
  const pane = await reported(4);
  const glance = within(panel().getByRole("region", { name: "Nhìn nhanh" }));
  expect(glance.getByRole("heading", { name: "Đã nhận báo cáo của 4/11 đơn vị" })).toBeVisible();
  expect(glance.getByText("7 chưa nộp")).toBeVisible();
  expect(
    glance.getByText(/^Trong 7 chỉ tiêu được giao có .* Báo cáo của 2 đơn vị còn \d+ lỗi chưa sửa \(/),
  ).toBeVisible();
  const rows = within(glance.getByRole("table", { name: "Đơn vị theo tình trạng nộp" })).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toContain("Chưa nộp7");
  expect(glance.getByRole("table", { name: "Chỉ tiêu theo kết quả" })).toBeInTheDocument();

  // The last day that nobody named is asked for once.
  expect(
    panel().getByText(
      "Dự kiến nộp đến hết ngày 10/01/2018. Văn bản không nêu hạn nên chưa đơn vị nào bị tính quá hạn.",
    ),
  ).toBeVisible();
  await press(pane, "Xác nhận hạn 10/01/2018");
  await waitFor(() =>
    expect(panel().queryByRole("button", { name: "Xác nhận hạn 10/01/2018" })).not.toBeInTheDocument(),
  );

  // The others are folded, and so are targets that are reached.
  expect(panel().queryByRole("list", { name: "Các đơn vị và tình hình nộp" })).not.toBeInTheDocument();
  expect(panel().getByRole("button", { name: /^Chỉ tiêu không đánh giá/ })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  const needing = within(panel().getByRole("list", { name: "Các đơn vị cần xử lý" }));
  const lines = needing.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toHaveLength(9);
  expect(lines.filter((line) => line.includes("Có lỗi"))).toHaveLength(2);
  const [first] = needing.getAllByRole("button", { name: /^\d+ lỗi/ });
  const [menu] = needing.getAllByRole("button", { name: /^Xử lý: / });
  if (first === undefined || menu === undefined) throw new Error("no unit needs anything");
  await pane.user.click(first);
  expect(within(await needing.findByRole("group")).getAllByRole("listitem")).not.toHaveLength(0);
  expect(panel().queryByRole("button", { name: /^Đã trả lại/ })).not.toBeInTheDocument();
  await pane.user.click(menu);
  expect(await screen.findByRole("menuitem", { name: /^Không phải nộp: / })).toBeVisible();
  await pane.user.keyboard("{Escape}");

  // Every unit's share of a target: the heading, all units together, and the eleven of them, of which four have sent.
  await press(pane, "Biểu đồ");
  const table = await panel().findByRole("table", { name: /mức chỉ tiêu \d/ });
  expect(within(table).getAllByRole("row")).toHaveLength(13);
  expect(within(table).getAllByText("chưa có số liệu").length).toBeGreaterThanOrEqual(7);
  expect(await axeProblems(table)).toEqual([]);

  await press(pane, "Danh sách (đề nghị khen, công trình, nhà, trẻ em…)");
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

  await press(pane, "Số liệu chi tiết để lập PivotTable");
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

it("the report of 170 units lists the first ten that need something", async () => {
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
  await pane.user.upload(
    await panel().findByLabelText("Tệp CSV danh sách đơn vị"),
    new File([list], "170.csv"),
  );
  await pane.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await pane.user.upload(await panel().findByLabelText("Các tệp báo cáo"), [
    ...(await deskFiles(1, () => "none")),
  ]);
  await press(pane, "Tổng hợp");
  await panel().findByRole("heading", { name: "Đã tổng hợp từ 1/170 đơn vị." });
  await pane.user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  const needing = await panel().findByRole("list", { name: "Các đơn vị cần xử lý" });
  expect(within(needing).getAllByRole("listitem")).toHaveLength(10);
  expect(panel().getAllByRole("listitem").length).toBeLessThan(30);
});

it("in Excel sheets are set up for printing, facts become a table, and the round is closed and opened again", async () => {
  const workbook = paintedWorkbook();
  const pane = await reported(2, { workbook });
  await press(pane, "In bảng tổng hợp");
  await press(pane, "Đặt trang in và kiểm tra");
  const list = await panel().findByRole("list", { name: "Các trang khi in" });
  const lines = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/^.+: \d+ trang A4 (dọc|ngang), tỷ lệ \d+(,\d+)?%/);

  await press(pane, "Số liệu chi tiết để lập PivotTable");
  await press(pane, "Chép ra trang Dữ liệu Pivot");
  expect(await panel().findByText("Đã chép ra trang “Dữ liệu Pivot”. Sổ làm việc chưa lưu.")).toBeVisible();
  const sheet = workbook.sheets.get("Dữ liệu Pivot");
  expect(sheet !== "foreign" && sheet?.table?.name).toBe("SoLieuChiTiet");
  await press(pane, "Chép ra trang Dữ liệu Pivot");
  expect(await screen.findByRole("alertdialog")).toHaveTextContent("Dữ liệu Pivot");
  await pane.user.click(screen.getByText("Giữ nguyên"));

  await press(pane, "Khóa sổ đợt báo cáo");
  await press(pane, "Khóa sổ");
  expect(await panel().findByText("Hãy ghi họ tên.")).toBeVisible();
  await pane.user.type(panel().getByLabelText("Họ tên người thực hiện"), "Cán bộ A (giả định)");
  await press(pane, "Khóa sổ");
  expect(
    await panel().findByText(/^Đã khóa sổ: Cán bộ A \(giả định\), .* 2\/11 đơn vị, dấu [0-9a-f]{12}/),
  ).toBeVisible();
  expect(await panel().findByText("Số liệu hiện nay đúng với dấu khi khóa.")).toBeVisible();
  expect(workbook.sheets.get("Tổng hợp")).toMatchObject({ isProtected: true });

  await pane.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
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
  await press(pane, "Danh sách (đề nghị khen, công trình, nhà, trẻ em…)");
  await press(pane, "Tạo tệp danh sách");
  await press(pane, /^Mở trong Excel: /);
  await waitFor(() => expect(workbook.opened).toHaveLength(1));
  await press(pane, "Báo cáo bằng Word");
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
  await press(pane, "Báo cáo bằng Word");
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
