import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { binhPhuoc2017 } from "../support/plans/bundled";
import { practiceReports, ROUND_I, rollUpPractice } from "../support/forms/practice";
import { deskFiles, paintedWorkbook, summaryWorkbook } from "../support/desk/desk-page";
import { press } from "../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../support/pane/render-pane";

const [FIRST, SECOND, THIRD] = binhPhuoc2017.units;
if (FIRST === undefined || SECOND === undefined || THIRD === undefined) throw new Error("there are no units");

const panel = () => within(screen.getByRole("tabpanel"));
const openTab = async ({ user }: RenderedPane, name: string) => user.click(screen.getByRole("tab", { name }));

/** Returns the pane after a roll-up of the first two of eleven units. */
async function rolledUp(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...(await deskFiles(2))]);
  await press(pane, "Tổng hợp");
  await screen.findByText(/^Nhận 2\/11 · /);
  return pane;
}

/** Returns the summary of the first two units as a file. */
async function summaryFile(name: string): Promise<File> {
  const reports = practiceReports({ ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) });
  const { workbook } = await rollUpPractice(binhPhuoc2017, reports);
  return new File([new Uint8Array(workbook)], name);
}

/** Opens the page of all units. */
async function board(): Promise<HTMLElement> {
  const list = () => panel().queryByRole("list", { name: "Các đơn vị và tình hình nộp" });
  if (list() === null) fireEvent.click(await panel().findByRole("button", { name: "Đơn vị (11)" }));
  return panel().findByRole("list", { name: "Các đơn vị và tình hình nộp" });
}

const line = async (unit: string): Promise<HTMLElement> => {
  const found = within(await board())
    .getAllByRole("listitem")
    .find((item) => item.textContent.startsWith(unit));
  if (found === undefined) throw new Error(`${unit} is not on the board`);
  return found;
};

async function decide(pane: RenderedPane, unit: string, action: string, reason: string): Promise<void> {
  await pane.user.click(within(await line(unit)).getByRole("button", { name: `Xử lý: ${unit}` }));
  await pane.user.click(await screen.findByRole("menuitem", { name: `${action}: ${unit}` }));
  await pane.user.type(await panel().findByRole("textbox", { name: /\?|trống/ }), reason);
  await press(pane, "Ghi");
}

/** Writes the changes into the summary, waits until that is done, and closes the pane. */
async function writeAndClose(pane: RenderedPane): Promise<void> {
  await press(pane, "Ghi vào bảng tổng hợp");
  await waitFor(() =>
    expect(panel().queryByText("Có thay đổi chưa ghi vào bảng tổng hợp.")).not.toBeInTheDocument(),
  );
  cleanup();
}

it("the board filters and sorts units, asks for the reason of a decision, and writes only at a press", async () => {
  const workbook = paintedWorkbook();
  const pane = await rolledUp({ workbook });
  const before = workbook.sheets.get("Tổng hợp");
  await openTab(pane, "Báo cáo");
  const units = within(await board());
  const names = () => units.getAllByRole("listitem").map(({ textContent }) => textContent.split(":")[0]);
  expect(names()).toEqual(binhPhuoc2017.units.map(({ name }) => name));
  await press(pane, "Chưa nộp (9)");
  expect(names()).toEqual(binhPhuoc2017.units.slice(2).map(({ name }) => name));
  await press(pane, "Chưa nộp (9)");
  await pane.user.selectOptions(panel().getByRole("combobox", { name: "Sắp xếp" }), "state");
  expect(names()[0]).toBe(THIRD.name);

  await decide(pane, THIRD.name, "Không phải nộp", " ");
  expect(await panel().findByText("Hãy ghi lý do.")).toBeVisible();
  await pane.user.type(
    panel().getByRole("textbox", { name: "Vì sao đơn vị không phải nộp?" }),
    "đã giải thể",
  );
  await press(pane, "Ghi");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(`Đã ghi: ${THIRD.name} không phải nộp.`),
  );
  expect(await line(THIRD.name)).toHaveTextContent("đã giải thể");
  expect(workbook.sheets.get("Tổng hợp")).toBe(before);
  await press(pane, "Quay lại");
  expect(await panel().findByText(/^Nhận 2\/10 · /)).toBeVisible();
  await press(pane, "Ghi vào bảng tổng hợp");
  await waitFor(() => expect(workbook.sheets.get("Tổng hợp")).not.toBe(before));
});

it("the pane, opened again, goes on from the sheets with every decision and without any file", async () => {
  const workbook = paintedWorkbook();
  const pane = await rolledUp({ workbook });
  await openTab(pane, "Báo cáo");
  await decide(pane, FIRST.name, "Đã trả lại", "thiếu chữ ký");
  await decide(pane, THIRD.name, "Ghi chú liên hệ", "gọi lại sáng thứ Ba");
  await press(pane, "Quay lại");
  await writeAndClose(pane);
  workbook.kept.clear();

  const next = await renderPane({ workbook, firstTab: "none" });
  await screen.findByText(/^Nhận 2\/11 · /);
  expect(await line(FIRST.name)).toHaveTextContent("Đã trả lại");
  expect(await line(FIRST.name)).toHaveTextContent("thiếu chữ ký");
  expect(await line(THIRD.name)).toHaveTextContent("gọi lại sáng thứ Ba");

  // Continuing loses nothing: the pane states present reports and the files' effect, before and after.
  await openTab(next, "Tổng hợp");
  const files = await deskFiles(3);
  await next.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...files.slice(1)]);
  expect(await panel().findByText("Đang có 2/11 → thêm 1, giống hệt 1")).toBeVisible();
  await press(next, "Tổng hợp lại");
  expect(
    await screen.findByText(/^Đã tổng hợp từ 3\/11 đơn vị\..* So với lần trước: thêm 1, giống hệt 1\.$/),
  ).toBeVisible();
});

it("what is signed over for a reason is open no more, also the next day, until another unit is missing", async () => {
  const workbook = paintedWorkbook();
  const pane = await rolledUp({ workbook });
  await openTab(pane, "Báo cáo");
  await press(pane, "Xử lý: 9 đơn vị chưa nộp");
  await pane.user.click(
    await screen.findByRole("menuitem", { name: "Ký thiếu, ghi lý do: 9 đơn vị chưa nộp" }),
  );
  await pane.user.type(panel().getByLabelText("Vì sao ký khi việc này còn thiếu?"), "nộp ở đợt sau");
  await press(pane, "Ghi");
  const signed = "9 đơn vị chưa nộp; ký thiếu: nộp ở đợt sau";
  expect(await panel().findByText(signed)).toBeVisible();
  expect(panel().queryByRole("button", { name: /^Đôn đốc/ })).not.toBeInTheDocument();
  await writeAndClose(pane);
  workbook.kept.clear();

  const next = await renderPane({ workbook, firstTab: "none" });
  expect(await screen.findByText(signed)).toBeVisible();
  await openTab(next, "Tổng hợp");
  const [menu] = panel().getAllByRole("button", { name: /^Xử lý: / });
  if (menu === undefined) throw new Error("no file can be taken out");
  await next.user.click(menu);
  await next.user.click(await screen.findByRole("menuitem", { name: /^Bỏ tệp: / }));
  await openTab(next, "Báo cáo");
  expect(await panel().findByRole("button", { name: "Đôn đốc: 10 đơn vị chưa nộp" })).toBeVisible();
  expect(panel().queryByText(/ký thiếu/)).not.toBeInTheDocument();
});

it("a file counts for the unit that an officer chooses in its row, whatever the file says", async () => {
  const pane = await rolledUp();
  await openTab(pane, "Tổng hợp");
  const [menu] = panel().getAllByRole("button", { name: /^Xử lý: / });
  if (menu === undefined) throw new Error("there are no files");
  await pane.user.click(menu);
  await pane.user.click(await screen.findByRole("menuitem", { name: /^Đổi đơn vị: / }));
  expect(await panel().findByRole("combobox", { name: /^Đơn vị của tệp / })).toHaveFocus();
  await pane.user.click(await screen.findByRole("option", { name: new RegExp(THIRD.name) }));
  expect(await panel().findByText(`Sẽ tính cho ${THIRD.name}.`)).toBeVisible();
  await press(pane, "Tổng hợp lại");
  await waitFor(() => expect(panel().getByText(/^Nhận 2\/11 · /)).toBeVisible());
  expect(await line(THIRD.name)).toHaveTextContent("Tệp ");
  expect(await line(FIRST.name)).toHaveTextContent("Chưa nộp");
});

it("reminders are copied and put on a sheet; without any file left nothing is written", async () => {
  const workbook = paintedWorkbook();
  const pane = await rolledUp({ workbook });
  await openTab(pane, "Báo cáo");
  await press(pane, "Đôn đốc: 9 đơn vị chưa nộp");
  expect(
    await panel().findByText("Soạn sẵn lời đôn đốc cho 9 đơn vị chưa nộp hoặc còn phải sửa."),
  ).toBeVisible();
  await pane.user.click(panel().getByText("Văn bản chung gửi các đơn vị"));
  await press(pane, "Sao chép: Văn bản chung gửi các đơn vị");
  await waitFor(() => expect(pane.copied).toHaveLength(1));
  expect(pane.copied[0]).toContain(THIRD.name);
  expect(pane.copied[0]).not.toContain(FIRST.name);
  await press(pane, "Chép ra trang Đôn đốc");
  await waitFor(() => expect(workbook.sheets.has("Đôn đốc")).toBe(true));
  await press(pane, "Chép ra trang Đôn đốc");
  expect(await screen.findByText("Thay thế trang tính đang có?")).toBeVisible();
  await pane.user.click(screen.getByText("Giữ nguyên"));

  await press(pane, "Quay lại");
  await openTab(pane, "Tổng hợp");
  const before = workbook.sheets.get("Tổng hợp");
  const files = () => within(panel().getByRole("list", { name: /^Các tệp \(/ }));
  for (const left of [1, 0]) {
    const [menu] = files().getAllByRole("button", { name: /^Xử lý: / });
    if (menu === undefined) throw new Error("no file can be taken out");
    await pane.user.click(menu);
    await pane.user.click(await screen.findByRole("menuitem", { name: /^Bỏ tệp: / }));
    await waitFor(() => expect(panel().queryAllByRole("button", { name: /^Xử lý: / })).toHaveLength(left));
  }
  await press(pane, "Ghi vào bảng tổng hợp");
  expect(
    await panel().findByText(
      "Không còn báo cáo nào được cộng, nên không ghi gì; bảng tổng hợp đang có còn nguyên. Hãy thêm báo cáo, hoặc rút lại quyết định ở thẻ Báo cáo.",
    ),
  ).toBeVisible();
  expect(workbook.sheets.get("Tổng hợp")).toBe(before);
  await openTab(pane, "Báo cáo");
  expect(
    await panel().findByText(
      "Không còn báo cáo nào được cộng, nên không ghi gì; bảng tổng hợp đang có còn nguyên. Hãy thêm báo cáo, hoặc rút lại quyết định ở thẻ Báo cáo.",
    ),
  ).toBeVisible();
});

it("totals of another round stand beside those of now, also after the pane was opened again without it", async () => {
  const workbook = paintedWorkbook();
  const pane = await renderPane({ workbook, firstTab: "roll-up" });
  await press(pane, "Đổi kế hoạch, đợt, đơn vị…");
  await pane.user.click(panel().getByText("So sánh với đợt trước, cùng kỳ năm trước (không bắt buộc)"));
  await pane.user.upload(
    panel().getByLabelText("Tệp tổng hợp cùng kỳ năm trước để so sánh"),
    await summaryFile("nam-truoc.xlsx"),
  );
  expect(
    await panel().findByText(
      "So sánh với cùng kỳ năm trước theo “nam-truoc.xlsx”: có số liệu của 11 đơn vị.",
    ),
  ).toBeVisible();
  // Also for the round before; the same file replaces itself.
  for (const name of ["dot-truoc-0.xlsx", "dot-truoc-1.xlsx"]) {
    await pane.user.upload(
      panel().getByLabelText("Tệp tổng hợp đợt trước để so sánh"),
      await summaryFile(name),
    );
    await panel().findByText(`So sánh với đợt trước theo “${name}”: có số liệu của 11 đơn vị.`);
  }
  const rounds = within(panel().getByRole("list", { name: "Các đợt trước để so sánh" }));
  expect(rounds.getAllByRole("listitem")).toHaveLength(1);
  await press(pane, "Bỏ “dot-truoc-1.xlsx”");
  expect(panel().queryByRole("list", { name: "Các đợt trước để so sánh" })).not.toBeInTheDocument();
  const files = await deskFiles(2);
  await pane.user.upload(panel().getByLabelText("Tệp tổng hợp đợt trước để so sánh"), [...files.slice(0, 1)]);
  expect(
    await panel().findByText(
      "Tệp này không có trang “Số liệu đơn vị” của kế hoạch đang chọn nên chưa so sánh được. Hãy chọn bảng tổng hợp do chương trình lập.",
    ),
  ).toBeVisible();
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Tổng hợp");
  await screen.findByText(/^Nhận 2\/11 · /);
  const shown = () => JSON.stringify(workbook.sheets.get("So sánh"));
  expect(shown()).toContain("Cùng kỳ: ");
  expect(
    panel().queryByText("Đã đổi lựa chọn sau lần tổng hợp này; bấm Tổng hợp lại để cập nhật."),
  ).not.toBeInTheDocument();
  cleanup();

  const next = await renderPane({ workbook, firstTab: "none" });
  await screen.findByText(/^Nhận 2\/11 · /);
  await openTab(next, "Tổng hợp");
  await next.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...(await deskFiles(3)).slice(2)]);
  await press(next, "Tổng hợp lại");
  await waitFor(() => expect(shown()).toContain("Lần tổng hợp trước"));
  expect(shown()).toContain("Cùng kỳ: ");
});

it("a summary with a row that nobody understands is painted only when the row may be lost", async () => {
  const workbook = summaryWorkbook(ROUND_I, "Nhắc");
  const pane = await renderPane({ workbook, firstTab: "none" });
  await screen.findByText(/^Nhận 0\/11 · /);
  expect(screen.getByRole("tab", { name: "Báo cáo" })).toHaveAttribute("aria-selected", "true");
  await openTab(pane, "Tổng hợp");
  expect(await panel().findByText("1 dòng trong bảng tổng hợp chưa hiểu được")).toBeVisible();
  expect(panel().getByText("Trang “Sổ theo dõi”, ô A6: “Nhắc”")).toBeVisible();
  await press(pane, "Đến ô A6, trang “Sổ theo dõi”");
  await waitFor(() => expect(workbook.visited).toEqual([{ sheet: "Sổ theo dõi", cell: "A6" }]));

  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...(await deskFiles(1))]);
  await press(pane, "Tổng hợp lại");
  await waitFor(() => expect(panel().queryByRole("progressbar")).not.toBeInTheDocument());
  expect(workbook.sheets.get("Tổng hợp")).toBe("foreign");
  await pane.user.click(panel().getByRole("checkbox", { name: "Bỏ các dòng này" }));
  await press(pane, "Tổng hợp lại");
  await waitFor(() => expect(workbook.sheets.get("Tổng hợp")).not.toBe("foreign"));
  await waitFor(() =>
    expect(panel().queryByText("1 dòng trong bảng tổng hợp chưa hiểu được")).not.toBeInTheDocument(),
  );
});

it("two files of one unit are compared; the officer chooses the other one with a reason, and takes that back", async () => {
  const pane = await renderPane({ firstTab: "roll-up" });
  const files = await deskFiles(1, () => "corrected");
  expect(files).toHaveLength(2);
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Tổng hợp");
  await screen.findByText(/^Nhận 1\/11 · /);
  await openTab(pane, "Báo cáo");
  await press(pane, "Chọn bản: 1 đơn vị gửi nhiều tệp");
  expect(await panel().findByRole("heading", { name: "1 đơn vị có nhiều tệp" })).toBeVisible();
  const list = () => panel().getByRole("list", { name: `Các tệp đã nhận: ${FIRST.name}`, hidden: true });
  const names = () =>
    within(list())
      .getAllByRole("listitem", { hidden: true })
      .filter(({ parentElement }) => parentElement === list())
      .map(({ textContent }) => textContent.split(",")[0]);
  await pane.user.click(panel().getByText(FIRST.name, { selector: "button strong" }));
  const before = names();
  expect(before).toHaveLength(2);
  expect(within(list()).getByRole("table")).toBeVisible();

  await press(pane, /^Tính bản này: /);
  await pane.user.type(panel().getByRole("textbox", { name: "Vì sao tính bản này?" }), "bản có dấu");
  await press(pane, "Ghi");
  await waitFor(() => expect(names()).not.toEqual(before));
  expect(list()).toHaveTextContent("bản có dấu");
  await pane.user.click(within(list()).getByRole("button", { name: /^Hoàn tác: / }));
  await waitFor(() => expect(names()).toEqual(before));
  await pane.user.click(within(list()).getByRole("button", { name: "Các quyết định đã ghi (2)" }));
  const history = await within(list()).findByRole("list", {
    name: /^Các quyết định đã ghi: /,
    hidden: true,
  });
  expect(within(history).getAllByRole("listitem", { hidden: true })).toHaveLength(2);
  expect(history).toHaveTextContent(/Tính bản này “.+”\. Lý do: bản có dấu\..*Rút quyết định/);
});

it("a summary among the chosen files is gone on from without asking", async () => {
  const pane = await renderPane({ firstTab: "roll-up" });
  const third = (await deskFiles(3)).slice(2);
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [
    await summaryFile("tong-hop.xlsx"),
    ...third,
  ]);
  expect(await panel().findByText("Làm tiếp từ bảng tổng hợp “tong-hop.xlsx”.")).toBeVisible();
  await press(pane, "Tổng hợp");
  expect(await screen.findByText(/^Nhận 3\/11 · /)).toBeVisible();
});
