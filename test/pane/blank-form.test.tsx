import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { areasIn } from "../../src/recognise/own-form/blank-form-areas-text";
import { LISTED, MATRIX } from "../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../support/blank-forms/office-workbook";
import { realWorkbooks } from "../support/files/real-workbooks";
import { memoryStorage } from "../support/pane/memory-storage";
import { press } from "../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../support/pane/render-pane";
import { chooseIn } from "../support/pane/choose-in";

const fileOf = (name: string, sheets: readonly OfficeSheet[], savedAt?: string): File =>
  new File([new Uint8Array(officeWorkbook(sheets, savedAt))], name);
const copyOf = (
  name: string,
  unit: string,
  written: Readonly<Record<string, OfficeCell>>,
  savedAt?: string,
): File => {
  const cells = Object.entries(written).map(([cell, content]) => [`Bieu 01!${cell}`, content] as const);
  const named = { "Bieu 01!A2": `Đơn vị: ${unit}`, ...Object.fromEntries(cells) };
  return fileOf(name, filledWith(MATRIX, named), savedAt);
};
const BLANK = fileOf("mau.xlsx", MATRIX);
/** 5 and 8 people; the money of A is typed as text. */
const COPIES = [
  copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5, F8: "1.000.000" }),
  copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8, F8: 300_000 }),
];

async function openedSection(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  await pane.user.click(await panel().findByRole("button", { name: "Đổi kế hoạch, đợt, đơn vị…" }));
  await chooseIn(
    pane.user,
    await panel().findByRole("combobox", { name: "Kế hoạch" }),
    "Biểu mẫu của cơ quan khác",
  );
  await panel().findByRole("button", { name: "Chọn biểu mẫu trống…" });
  return pane;
}

async function chosen(setting: PaneSetting = {}, blank: File = BLANK): Promise<RenderedPane> {
  const pane = await openedSection(setting);
  await pane.user.upload(screen.getByLabelText("Biểu mẫu trống"), blank);
  await screen.findByText(`Đã nhận ra các vùng của ${blank.name}.`);
  return pane;
}

const panel = () => within(screen.getByRole("tabpanel"));
const picture = () => within(screen.getByRole("region", { name: "Hình trang “Bieu 01”" }));
/** Presses an area in the picture, then its new role. */
async function treat({ user }: Pick<RenderedPane, "user">, cells: string, role: string): Promise<void> {
  const roles = screen.queryByRole("region", { name: `Cách xử lý vùng ${cells}` });
  if (roles === null) {
    await user.click(picture().getByRole("button", { name: new RegExp(`^Vùng ${cells}:`) }));
  }
  const shown = within(await screen.findByRole("region", { name: `Cách xử lý vùng ${cells}` }));
  await user.click(shown.getByRole("button", { name: role }));
}
const openTab = async ({ user }: RenderedPane, name: string) =>
  user.click(await screen.findByRole("tab", { name }));

async function rolledUp(files: readonly File[], setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await chosen(setting);
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [...files]);
  await press(pane, "Tổng hợp");
  return pane;
}

/** Returns these cells of the list of totals on the tab Báo cáo. */
async function figures(pane: RenderedPane, ...cells: readonly string[]): Promise<readonly (string | null)[]> {
  await openTab(pane, "Báo cáo");
  await press(pane, "Số tổng hợp từng ô");
  const lines = within(await panel().findByRole("list", { name: "Số tổng hợp từng ô" })).getAllByRole(
    "listitem",
  );
  const shown = cells.map((cell) => {
    const line = lines.find(({ textContent }) => textContent.includes(`Trang “Bieu 01”, ô ${cell} ·`));
    return line?.querySelector("strong")?.textContent ?? null;
  });
  await press(pane, "Quay lại");
  await openTab(pane, "Tổng hợp");
  return shown;
}

/** The report opens by itself after the roll-up; its head states the counts. */
const done = async (received: number, expected: number) => {
  const [said] = await screen.findAllByText(new RegExp(`^Nhận ${received}/${expected} · `));
  return said;
};

it("a blank form is shown as a picture whose areas change their role, are saved, and are loaded again", async () => {
  const pane = await openedSection();
  const { user } = pane;
  const input = screen.getByLabelText("Biểu mẫu trống");
  await user.upload(input, new File(["%PDF-1.4 invented"], "quet.xlsx"));
  expect(await screen.findByText(/^Chưa đọc được biểu mẫu quet\.xlsx\. Đây là tệp PDF/)).toBeVisible();
  await user.upload(input, BLANK);
  expect(await screen.findByText("Đã nhận ra các vùng của mau.xlsx.")).toBeVisible();
  expect(
    screen.getByText(
      "9 ô cộng, 4 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
  expect(
    screen.getByText("Tên đơn vị lấy ở trang “Bieu 01”, ô A2; bản nào bỏ trống thì lấy theo tên tệp."),
  ).toBeVisible();

  // Printed text and calculated cells are no areas.
  expect(picture().getByRole("cell", { name: "Thăm hỏi, tặng quà" })).toBeVisible();
  const areas = picture().getAllByRole("button");
  expect(areas.map((button) => button.textContent)).toEqual(["C", "G"]);
  expect(areas[0]).toHaveAccessibleName(/^Vùng D8:F10: .*: Cộng các đơn vị$/);
  expect(areas[1]).toHaveAccessibleName(/^Vùng G8:G11: .*: Giữ riêng từng đơn vị$/);
  await user.tab();
  areas[0]?.focus();
  await user.keyboard("{Enter}");
  const about = within(screen.getByRole("region", { name: "Cách xử lý vùng D8:F10" }));
  expect(about.getByText("Vì sao: ô trống để nhập số.")).toBeVisible();
  expect(about.getByRole("button", { name: "Cộng các đơn vị" })).toHaveFocus();
  expect(about.queryByRole("button", { name: "Tính lại từ số tổng" })).not.toBeInTheDocument();
  await user.click(about.getByRole("button", { name: "Giữ riêng từng đơn vị" }));
  expect(
    await screen.findByText(
      "0 ô cộng, 13 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Vùng D8:F10: Giữ riêng từng đơn vị.");

  // Without areas nothing can be rolled up; the next role is still taken.
  await treat(pane, "D8:F10", "Bỏ qua");
  await treat(pane, "G8:G11", "Bỏ qua");
  expect(
    await screen.findByText(
      "mau.xlsx không có ô nào để tổng hợp: cần có tiêu đề cột và các ô trống bên dưới, và ít nhất một vùng không bị bỏ qua. Hãy chọn biểu mẫu trống khác, hoặc đổi lại cách xử lý của một vùng.",
    ),
  ).toBeVisible();
  await treat(pane, "D8:F10", "Cộng các đơn vị");
  expect(
    await screen.findByText(
      "9 ô cộng, 0 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
  expect(picture().getByRole("button", { name: /^Vùng G8:G11: .*: Bỏ qua$/ })).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Lưu cách hiểu ra tệp" }));
  const [saved] = pane.saved;
  expect(saved?.name).toBe("cach-hieu_mau.json");
  const text = new TextDecoder().decode(saved?.bytes);
  expect(areasIn(text)?.areas.map(({ role }) => role)).toEqual(["sum", "ignore"]);
  await treat(pane, "G8:G11", "Giữ riêng từng đơn vị");
  await screen.findByText(
    "9 ô cộng, 4 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
  );
  const load = (name: string, content: string) =>
    user.upload(screen.getByLabelText("Tệp cách hiểu biểu mẫu"), new File([content], name));
  await load("x.json", "{}");
  expect(
    await screen.findByText(
      "x.json không phải tệp cách hiểu biểu mẫu. Hãy chọn tệp .json đã lưu từ phần này; cách hiểu hiện tại giữ nguyên.",
    ),
  ).toBeVisible();
  await load("y.json", '{"version":1,"areas":[{"sheet":"Khac","area":"B2","role":"sum"}]}');
  const foreign =
    "Cách hiểu đã lưu nói đến trang “Khac” mà mau.xlsx không có. Hãy chọn đúng tệp cách hiểu của biểu mẫu này, hoặc xem lại từng vùng ở dưới.";
  expect(await screen.findByText(foreign)).toBeVisible();
  expect(
    screen.getByText(
      "9 ô cộng, 4 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
  await load("moi.json", text);
  expect(await screen.findByText("Đã nạp cách hiểu từ moi.json. Hãy xem lại từng vùng.")).toBeVisible();
  expect(
    screen.getByText(
      "9 ô cộng, 0 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
});

it("a changed role is remembered for the same form and no other", async () => {
  const storage = memoryStorage();
  const first = await chosen({ storage });
  await treat(first, "D8:F10", "Giữ riêng từng đơn vị");
  await screen.findByText(
    "0 ô cộng, 13 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
  );
  cleanup();

  const second = await chosen({ storage });
  expect(
    await screen.findByText(
      "0 ô cộng, 13 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
  const other = fileOf("khac.xlsx", filledWith(MATRIX, { "Bieu 01!A4": "BÁO CÁO KHÁC" }));
  await second.user.upload(screen.getByLabelText("Biểu mẫu trống"), other);
  expect(
    await screen.findByText(
      "9 ô cộng, 4 ô giữ riêng từng đơn vị, 4 ô công thức (tính lại trên số tổng), 0 danh sách.",
    ),
  ).toBeVisible();
});

it("copies are rolled up: every total, findings by file, files set aside, and what becomes of them when a role changes", async () => {
  const read: (readonly string[])[] = [];
  const others = [fileOf("khac.xlsx", LISTED), new File(["%PDF-1.4 invented"], "quet.xlsx")];
  const pane = await rolledUp([...COPIES, ...others], { onRead: (names) => read.push(names) });
  expect(await done(2, 2)).toBeVisible();
  // A form does not state the end of its round.
  expect(panel().queryByText(/Chưa kết thúc/)).not.toBeInTheDocument();
  await openTab(pane, "Tổng hợp");
  const reasons = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(reasons).toContain(
    "khac.xlsx: Tệp không giống biểu mẫu đang tổng hợp: đề nghị đơn vị nhập số liệu vào đúng biểu mẫu đã phát hành rồi gửi lại.",
  );

  const ofA = screen.getAllByRole("listitem").find(({ textContent }) => textContent.includes("a.xlsx"));
  if (ofA === undefined) throw new Error("a.xlsx is not listed");
  await pane.user.click(within(ofA).getByRole("button", { name: /cảnh báo|lưu ý/ }));
  const list = await screen.findByRole("group", { name: "Kết quả kiểm tra của a.xlsx" });
  expect(list).toHaveTextContent("1.000.000");
  await pane.user.click(screen.getByRole("button", { name: "Sao chép kết quả kiểm tra" }));
  await waitFor(() => expect(pane.copied).toHaveLength(1));
  expect(pane.copied[0]).toContain("a.xlsx\tBieu 01\tF8");

  await openTab(pane, "Báo cáo");
  await press(pane, "Tải tong-hop_mau.xlsx");
  const workbook = realWorkbooks.read(pane.saved[0]?.bytes ?? new Uint8Array());
  expect(workbook.ok && workbook.value.grids[0]?.rows[7]?.values.slice(3, 6)).toEqual([
    13,
    undefined,
    1300000,
  ]);
  expect(await figures(pane, "D8", "F8", "D11", "D13", "D9", "G8")).toEqual([
    "13",
    "1.300.000",
    "13",
    "100.000",
    "chưa có số liệu",
    "giữ riêng từng đơn vị, không cộng",
  ]);

  const third = copyOf("c.xlsx", "CĐCS Mẫu C", { D8: 100 });
  await openTab(pane, "Tổng hợp");
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [third]);
  await press(pane, "Tổng hợp lại");
  expect(await done(3, 3)).toBeVisible();
  expect(await figures(pane, "D8")).toEqual(["113"]);
  // Only the new file is read: once to identify it, and once by the form.
  expect(read.slice(2).flat()).not.toContain("a.xlsx");
  // Other roles make another form: everything is read anew.
  const readings = read.length;
  await treat(pane, "G8:G11", "Bỏ qua");
  expect(
    await panel().findByText("Đã đổi lựa chọn sau lần tổng hợp này; bấm Tổng hợp lại để cập nhật."),
  ).toBeVisible();
  await press(pane, "Tổng hợp lại");
  await waitFor(() => expect(read[readings]).toEqual(expect.arrayContaining(["a.xlsx", "b.xlsx", "c.xlsx"])));
});

it("a form that is filled in counts as a unit's report once an officer says so", async () => {
  const filled = fileOf(
    "mau.xlsx",
    filledWith(MATRIX, {
      "Bieu 01!A2": "Đơn vị: CĐCS Mẫu X",
      ...{ "Bieu 01!D8": 100, "Bieu 01!E8": 1, "Bieu 01!F8": 1 },
    }),
  );
  const pane = await chosen({}, filled);
  expect(
    screen.queryByText(
      "Tệp này không phải bản trống: đã có số liệu của “CĐCS Mẫu X”. Các ô đó được coi là trống trong mẫu; khi tổng hợp xong, chương trình hỏi có tính tệp này như một báo cáo không.",
    ),
  ).not.toBeInTheDocument();
  await pane.user.upload(panel().getByLabelText("Các tệp báo cáo"), [
    copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5, E8: 2, F8: 10 }),
    copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8, E8: 3, F8: 20 }),
  ]);
  expect(
    await screen.findByText(
      "Tệp này không phải bản trống: đã có số liệu của “CĐCS Mẫu X”. Các ô đó được coi là trống trong mẫu; khi tổng hợp xong, chương trình hỏi có tính tệp này như một báo cáo không.",
    ),
  ).toBeVisible();
  await press(pane, "Tổng hợp");
  expect(await done(2, 2)).toBeVisible();
  expect(await figures(pane, "D8")).toEqual(["13"]);
  // The officer decides whether it is a report: nothing is lost.
  expect(panel().getByRole("heading", { name: "Cần trả lời: 1 tệp có phải là báo cáo không" })).toBeVisible();
  await press(pane, "Tính tệp này: mau.xlsx");
  await openTab(pane, "Báo cáo");
  expect(await done(3, 3)).toBeVisible();
  expect(await figures(pane, "D8")).toEqual(["113"]);
  expect(
    panel().queryByRole("heading", { name: "Cần trả lời: 1 tệp có phải là báo cáo không" }),
  ).not.toBeInTheDocument();
});

it("of two files of a unit one counts; what an officer decided holds when everything is read by other roles", async () => {
  const pane = await rolledUp([
    copyOf("1.xlsx", "CĐCS Mẫu A", { D8: 5 }, "2018-01-10T08:00:00Z"),
    copyOf("2.xlsx", "CĐCS Mẫu A", { D8: 8 }, "2018-01-12T08:00:00Z"),
  ]);
  expect(await figures(pane, "D8")).toEqual(["8"]);
  await openTab(pane, "Báo cáo");
  await press(pane, "Chọn bản: 1 đơn vị gửi nhiều tệp");
  await press(pane, "Tính bản này: 1.xlsx");
  await pane.user.type(panel().getByRole("textbox", { name: "Vì sao tính bản này?" }), "Bản có dấu");
  await press(pane, "Ghi");
  expect(await panel().findAllByText(/Bản có dấu/)).not.toHaveLength(0);
  await press(pane, "Quay lại");
  await waitFor(async () => expect(await figures(pane, "D8")).toEqual(["5"]));
  await treat(pane, "G8:G11", "Bỏ qua");
  await panel().findByText("Đã đổi lựa chọn sau lần tổng hợp này; bấm Tổng hợp lại để cập nhật.");
  await press(pane, "Tạo lại tệp tổng hợp");
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã tổng hợp từ 1/1 đơn vị."));
  expect(await figures(pane, "D8")).toEqual(["5"]);
});

it("a list of units and a last day say who is missing or late, and whose an uncertain file is", async () => {
  const pane = await chosen();
  const section = panel();
  const csv = [
    "code,name,level,parent",
    "T,LĐLĐ tỉnh Mẫu,province,",
    ...["A", "B", "C", "D"].map((name, index) => `00${index + 1},CĐCS Mẫu ${name},grassroots,T`),
  ].join("\n");
  await pane.user.upload(section.getByLabelText("Tệp CSV danh sách đơn vị"), new File([csv], "don-vi.csv"));
  await waitFor(() =>
    expect(
      section.getByRole("combobox", { name: "Danh sách đơn vị phải nộp (không bắt buộc)" }),
    ).toHaveDisplayValue("don-vi.csv"),
  );
  await pane.user.upload(section.getByLabelText("Các tệp báo cáo"), [
    copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5 }, "2018-01-10T08:00:00Z"),
    copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8 }, "2018-01-12T08:00:00Z"),
    copyOf("x.xlsx", "Phòng Mẫu", { D8: 100 }, "2018-01-09T08:00:00Z"),
  ]);
  fireEvent.change(section.getByLabelText("Hạn nộp (không bắt buộc)"), { target: { value: "2018-01-10" } });
  await press(pane, "Tổng hợp");
  expect(await done(2, 4)).toBeVisible();
  await press(pane, "Chọn đơn vị: 1 tệp chưa rõ đơn vị");
  await pane.user.selectOptions(
    await panel().findByRole("combobox", { name: "Đơn vị của tệp x.xlsx" }),
    "CĐCS Mẫu C (mã 003)",
  );
  await press(pane, "Đúng là đơn vị này: tệp x.xlsx");
  await press(pane, "Tổng hợp lại");
  expect(await done(3, 4)).toBeVisible();
  expect(await figures(pane, "D8")).toEqual(["113"]);

  await openTab(pane, "Báo cáo");
  await press(pane, "Đơn vị (4)");
  const lines = within(await panel().findByRole("list", { name: "Các đơn vị và tình hình nộp" }));
  const shown = lines.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(shown[0]).toContain("CĐCS Mẫu A: Đúng hạn");
  expect(shown[1]).toContain("CĐCS Mẫu B: Quá hạn 2 ngày");
  expect(shown[3]).toContain("CĐCS Mẫu D: Chưa nộp");
  await press(pane, "Quay lại");
  await press(pane, "Đôn đốc: 1 đơn vị chưa nộp");
  await pane.user.click(await panel().findByText("Gửi riêng từng đơn vị (1)"));
  await press(pane, /^CĐCS Mẫu D$/);
  expect(panel().getByText(/Đến nay LĐLĐ tỉnh Mẫu chưa nhận được/)).toHaveTextContent(
    /Hạn nộp là ngày 10\/01\/2018/,
  );
});

it("a copy with an error goes back with a slip", async () => {
  const pane = await rolledUp([
    copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5 }),
    copyOf("b.xlsx", "CĐCS Mẫu B", { D8: "chưa rõ" }),
  ]);
  expect(await done(2, 2)).toBeVisible();
  await openTab(pane, "Báo cáo");
  await press(pane, "Xem, trả lại: 1 đơn vị còn lỗi");
  await press(pane, "Trả lại: CĐCS Mẫu B");
  await press(pane, "Tải về: b_tra-lai.xlsx");
  await waitFor(() => expect(pane.saved.map(({ name }) => name)).toContain("b_tra-lai.xlsx"));
  await press(pane, /^Sao chép tin nhắn: /);
  await waitFor(() => expect(pane.copied[0]).toMatch(/Kính gửi.*CĐCS Mẫu B/s));
});
