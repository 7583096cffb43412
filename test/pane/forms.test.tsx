import { fingerprint } from "../../src/base/codes";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { contentAt } from "../../src/workbook/grid/grid";
import { binhPhuoc2017, ENTERPRISE, giaLamGrassroots, phuRieng2017 } from "../support/plans/bundled";
import { codesInColumn } from "../../src/forms/reading/code-text";
import { realWorkbooks } from "../support/files/real-workbooks";
import { chooseIn } from "../support/pane/choose-in";
import { memoryStorage } from "../support/pane/memory-storage";
import { press } from "../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../support/pane/render-pane";
import { unzipSync } from "fflate";
import { formFileName } from "../../src/forms/issuing/form-file-name";
import { ROUND_I, practiceReports, rollUpPractice } from "../support/forms/practice";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { elementCode } from "../../src/model/codes";
import { standardPlans } from "../../src/plans/bundled-plans";
import { readForm } from "../../src/forms/read-form";

const panel = () => within(screen.getByRole("tabpanel"));
const field = (label: string): HTMLElement => panel().getByLabelText(label);
const planBox = () => field("Kế hoạch");
const unitBox = () => field("Đơn vị nhận biểu mẫu");
const optionsShown = (): readonly (string | null)[] =>
  within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

/** Returns the sheets of the first saved form. */
function savedForm({ saved }: RenderedPane) {
  const read = realWorkbooks.read(saved[0]?.bytes ?? new Uint8Array());
  const [form, ...others] = read.ok ? read.value.grids : [];
  if (form === undefined) throw new Error("no form");
  return { form, others };
}

/** Chooses the plan whose units these tests know. */
async function phuRieng(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane(setting);
  await chooseIn(pane.user, planBox(), /^Phú Riềng 2017/);
  return pane;
}

it("plans and units are found by typing without Vietnamese marks; where nothing is found nothing is chosen and no form is made", async () => {
  const pane = await renderPane();
  const { user } = pane;
  const makeButton = () => screen.getByRole("button", { name: "Tải biểu mẫu về máy" });
  await user.click(planBox());
  expect(optionsShown().slice(0, 3)).toEqual([
    "Thỏa ước lao động tập thể",
    "Phát triển đoàn viên",
    "Thi đua tháng, quý, năm",
  ]);
  // The full title is the second line below the familiar name.
  expect(optionsShown()).toContainEqual(expect.stringMatching(/^Phú Riềng 2017Kế hoạch phát động thi đua/));
  await user.keyboard("{Escape}");
  expect(field("Đợt báo cáo")).toBeInstanceOf(HTMLSelectElement);

  await user.click(unitBox());
  expect(optionsShown()).toHaveLength(binhPhuoc2017.units.length + 1);
  await user.clear(unitBox());
  await user.type(unitBox(), "zzz");
  await user.tab();
  expect(
    screen.getByText(
      "Không có mục nào như vậy nên chưa chọn gì. Hãy gõ lại (không dấu cũng được) hoặc chọn trong danh sách.",
    ),
  ).toBeVisible();
  expect(unitBox()).toHaveDisplayValue("zzz");
  expect(makeButton()).toHaveAttribute("aria-disabled", "true");
  await user.click(makeButton());
  expect(pane.saved).toEqual([]);
  await user.clear(unitBox());
  await user.type(unitBox(), "binh long xa");
  expect(optionsShown()).toEqual([expect.stringContaining("LĐLĐ thị xã Bình Long")]);
  await user.tab();
  expect(unitBox()).toHaveDisplayValue(/LĐLĐ thị xã Bình Long/);
  await press(pane, "Tải biểu mẫu về máy");
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  expect(pane.saved[0]?.name).toMatch(/_ldld-thi-xa-binh-long_phu-rieng-2017_I\.xlsx$/);
});

it("the last plan and unit are chosen when the pane is opened again, unless that plan is gone", async () => {
  const storage = memoryStorage();
  const first = await phuRieng({ storage });
  await chooseIn(first.user, unitBox(), /^698/);
  first.close();
  const second = await renderPane({ storage });
  expect(planBox()).toHaveDisplayValue("Phú Riềng 2017");
  expect(unitBox()).toHaveDisplayValue(/^698/);
  second.close();
  storage.setItem("emulation-roll-up/last-plan", "không còn kế hoạch này");
  await renderPane({ storage });
  expect(screen.getByRole("button", { name: "Tải biểu mẫu về máy" })).toBeVisible();
});

it("search finds whole words and short names first: what Enter takes is what was typed", async () => {
  const pane = await renderPane();
  await pane.user.clear(planBox());
  await pane.user.type(planBox(), "thanh hoa");
  expect(optionsShown()[0]).toMatch(/^Thanh Hóa 2021-2030/);
  await pane.user.keyboard("{Enter}");
  expect(planBox()).toHaveDisplayValue(/^Thanh Hóa/);
});

it("a unit that the next plan does not know is chosen by nobody, and what a press will do stands above the button", async () => {
  const pane = await phuRieng();
  expect(panel().getByText("Phú Riềng 2017 · Đợt I, đã hết 31/12/2017 · 688")).toBeVisible();
  await chooseIn(pane.user, planBox(), /^Lạng Sơn 2015/);
  expect(unitBox()).toHaveDisplayValue("");
  expect(panel().getByRole("button", { name: "Tải biểu mẫu về máy" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  expect(panel().queryByText(/ · 688$/)).not.toBeInTheDocument();
});

const csv = (name: string, ...lines: readonly string[]): File =>
  new File([["Mã,Tên,Cấp,Cấp trên", ...lines].join("\n")], name, { type: "text/csv" });

it("a unit list of one's own names its mistakes and changes nothing; a right one is chosen at once on every tab", async () => {
  const pane = await renderPane();
  const level = binhPhuoc2017.units[0]?.level ?? "";
  await press(pane, /^Lựa chọn khác/);
  const upload = (file: File) => pane.user.upload(field("Tệp CSV danh sách đơn vị"), file);
  await upload(csv("our-units.csv", `X1,,${level},TINH`, "X1,Unit,no such level,TINH"));
  await screen.findByText("Chưa dùng được danh sách “our-units.csv”");
  expect(screen.getByText("dòng 2: chưa ghi cột “name”")).toBeVisible();
  expect(screen.getByText("dòng 3: cấp “no such level” không có trong kế hoạch")).toBeVisible();
  expect(field("Các đơn vị phải báo cáo")).toHaveDisplayValue(binhPhuoc2017.title);
  await upload(new File([new Uint8Array([77, 227, 44, 84, 234, 110])], "windows-1258.csv"));
  expect(
    await screen.findByText(
      "Không đọc được chữ tiếng Việt trong tệp: hãy mở bằng Excel, lưu lại với kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)” rồi chọn lại.",
    ),
  ).toBeVisible();

  await upload(csv("new.csv", `X1,Đơn vị giả định 1,${level},TINH`, `TINH,Cơ quan giả định,${level},`));
  expect(await screen.findByRole("option", { name: "X1 – Đơn vị giả định 1" })).toBeInTheDocument();
  for (const select of screen.getAllByLabelText("Các đơn vị phải báo cáo"))
    expect(select).toHaveValue("new.csv");
  await chooseIn(pane.user, unitBox(), "X1 – Đơn vị giả định 1");
  await press(pane, "Tải biểu mẫu về máy");
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  expect(pane.saved[0]?.name).toMatch(/^X1_don-vi-gia-dinh-1_/);
});

it("a day within a round is chosen as a round and has a short form; a day of the office alone offers only its form", async () => {
  const pane = await renderPane();
  const enterprise = giaLamGrassroots.units.find(({ sector }) => sector === ENTERPRISE)?.code ?? "";
  await chooseIn(pane.user, planBox(), /^Gia Lâm 2023/);
  await chooseIn(pane.user, field("Đợt báo cáo"), /21\/01\/2023\).* \*$/);
  await chooseIn(pane.user, unitBox(), new RegExp(`^${enterprise}`));
  await press(pane, "Tải biểu mẫu về máy");
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  const { form, others } = savedForm(pane);
  expect(others.map(({ sheet }) => sheet)).not.toContain("DS khen thưởng");
  expect([...codesInColumn(form, 0).keys()].filter((code) => code.startsWith("GL-"))).toEqual(["GL-06"]);

  await chooseIn(pane.user, field("Đợt báo cáo"), /15\/02\/2023\)/);
  const { office } = giaLamGrassroots;
  expect(
    screen.getByText(`Đến mốc này chỉ ${office.name} tự trả lời, không hỏi đơn vị nào bên dưới.`),
  ).toBeVisible();
  expect(unitBox()).toHaveDisplayValue(`${office.code} – ${office.name} (cơ quan tổng hợp)`);
});

it("a standard template begins with the quarter that is reported on, refuses what is no period or percentage, and is issued as chosen", async () => {
  const pane = await renderPane({ firstPlan: "thoa-uoc" });
  await press(pane, /^Lựa chọn khác/);
  await panel().findByText(
    "Mẫu chuẩn dùng cho mọi kỳ. Chọn kỳ báo cáo, ghi mức phấn đấu một lần; biểu mẫu phát ra mang theo các mức này.",
  );
  expect(planBox()).toHaveValue("Thỏa ước lao động tập thể");
  // The clock shows 15/01/2018: people still report on a quarter twenty days after it.
  expect(field("Đợt báo cáo")).toHaveValue("2017-Q4");
  fireEvent.change(field("Năm"), { target: { value: "20" } });
  expect(await panel().findByText("Ghi năm gồm bốn chữ số, ví dụ 2026.")).toBeVisible();
  await pane.user.selectOptions(field("Báo cáo theo"), "span");
  // Days are typed in Vietnamese notation.
  fireEvent.change(field("Từ ngày"), { target: { value: "1/3/2017" } });
  expect(field("Từ ngày")).toHaveDisplayValue("1/3/2017");
  fireEvent.change(field("Đến ngày"), { target: { value: "01/02/2017" } });
  expect(await panel().findByText("Ngày cuối phải sau ngày đầu.")).toBeVisible();
  expect(field("Đợt báo cáo")).toHaveValue("2017-03-01--2017-12-31");

  await pane.user.selectOptions(field("Báo cáo theo"), "T");
  fireEvent.change(field("Năm"), { target: { value: "2026" } });
  await chooseIn(pane.user, field("Đợt báo cáo"), /01\/03\/2026/);
  await press(pane, "Mức phấn đấu");
  const target = "Tỷ lệ doanh nghiệp đã ký thỏa ước: ít nhất (%)";
  fireEvent.change(field(target), { target: { value: "cao" } });
  expect(await panel().findByText("Ghi một số phần trăm, ví dụ 70 hoặc 72,5.")).toBeInTheDocument();
  fireEvent.change(field(target), { target: { value: "72,5" } });
  expect(field("Đợt báo cáo")).toHaveDisplayValue(/01\/03\/2026/);
  await chooseIn(pane.user, unitBox(), /^06463/);
  await press(pane, "Tải biểu mẫu về máy");
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  expect(pane.saved[0]?.name).toMatch(/^06463_cong-doan-xa-chi-lang_/);
  const { form } = savedForm(pane);
  expect([contentAt(form, 2, 4), contentAt(form, 4, 4)]).toEqual(["thoa-uoc_2026-T_72-5", "2026-T03"]);
});

const names = binhPhuoc2017.units.map((unit) => formFileName(unit, phuRieng2017, ROUND_I));

async function forAll(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane(setting);
  await pane.user.click(await screen.findByRole("radio", { name: "Phát cho đơn vị" }));
  await pane.user.click(await screen.findByRole("button", { name: /^Tạo \d+ biểu mẫu$/ }));
  return pane;
}

describe("the forms of all units", () => {
  it("are preceded by the bodies that the list lacks", async () => {
    const pane = await renderPane({ firstPlan: "lang-son-2015" });
    await pane.user.click(await screen.findByRole("radio", { name: "Phát cho đơn vị" }));
    expect(
      await screen.findByText(
        /Danh sách đơn vị chưa có công đoàn ngành, CĐCS trực thuộc LĐLĐ tỉnh và CĐCS ngành trung ương/,
      ),
    ).toBeVisible();
  });

  it("are one file with the forms that the command issues, and the next step is said", async () => {
    const pane = await forAll();
    expect(
      await screen.findByText(
        "Đã tạo 11 biểu mẫu trong tệp bieu-mau_phu-rieng-2017_I.zip. Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại.",
      ),
    ).toBeVisible();
    const [archive] = pane.saved;
    expect(archive?.name).toBe("bieu-mau_phu-rieng-2017_I.zip");
    expect(Object.keys(unzipSync(new Uint8Array(archive?.bytes ?? []))).sort()).toEqual([...names].sort());
    expect(
      screen.getByText(
        "Bước tiếp theo: gửi mỗi đơn vị tệp mang mã và tên của đơn vị đó. Nhận được báo cáo thì chọn các tệp ở thẻ Tổng hợp.",
      ),
    ).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Đến thẻ Tổng hợp" }));
    expect(screen.getByRole("tab", { name: "Tổng hợp" })).toHaveAttribute("aria-selected", "true");
  });

  it("are a workbook each in an Excel that saves nothing for a page, which stays as it is", async () => {
    const workbook = memoryWorkbook(["Sheet1"]);
    const pane = await forAll({ workbook, takesDownloads: false });
    expect(
      await screen.findByText(
        "Đã tạo 11 biểu mẫu. Excel trên máy này (Mac, iPad) không tải tệp về được: hãy mở từng biểu mẫu bên dưới rồi lưu lại.",
      ),
    ).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Từng biểu mẫu" }));
    const forms = within(screen.getByRole("tabpanel")).getAllByRole("button", { name: /^Mở trong Excel/ });
    expect(forms).toHaveLength(11);
    await pane.user.click(screen.getByRole("button", { name: `Mở trong Excel: ${names[0]}` }));
    expect(workbook.opened).toHaveLength(1);
    expect([[...workbook.sheets.keys()], pane.saved]).toEqual([["Sheet1"], []]);
  });
});

const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) };
const [first = registry.office] = registry.units;

/** A summary with the unit's closing stock. */
const summary = rollUpPractice(registry, practiceReports(registry));

const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

function readingIn(bytes: Uint8Array, code: string): unknown {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  const form = readForm(read.value, {
    plans: standardPlans,
    file: "form.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => undefined,
  });
  if (!form.ok) throw new Error(form.failure.kind);
  return form.value.entries.get(elementCode(code))?.reading;
}

it("the summary of the round before fills in the opening stock; a file that is no summary is refused and fills in nothing", async () => {
  const pane = await renderPane();
  const { user, saved } = pane;
  const { summary: totals, workbook } = await summary;
  await chooseIn(user, screen.getByRole("combobox", { name: "Kế hoạch" }), /^Phú Riềng 2017/);
  await chooseIn(
    user,
    screen.getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" }),
    new RegExp(`^${first.code}`),
  );
  const [report] = practiceReports(registry);
  const bytes = await report?.bytes();
  const form = bytes?.ok === true ? bytes.value : new Uint8Array();
  await press(pane, /^Lựa chọn khác/);
  await user.upload(screen.getByLabelText("Tệp tổng hợp đợt trước"), fileOf("bao-cao.xlsx", form));
  expect(
    await screen.findByText(
      "Tệp này không có trang “Số liệu đơn vị” của kế hoạch đang chọn. Hãy chọn tệp tổng hợp đợt trước do chương trình lập. Biểu mẫu chưa thay đổi gì.",
    ),
  ).toBeVisible();
  await press(pane, "Tải biểu mẫu về máy");
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(readingIn(saved[0]?.bytes ?? new Uint8Array(), "DV_DAU")).toEqual({ kind: "blank" });

  await user.upload(screen.getByLabelText("Tệp tổng hợp đợt trước"), fileOf("tong-hop.xlsx", workbook));
  expect(await screen.findByText("Điền sẵn từ “tong-hop.xlsx”: có số liệu của 2 đơn vị.")).toBeVisible();
  await press(pane, "Tải biểu mẫu về máy");
  await waitFor(() => expect(saved).toHaveLength(2));
  const closed = totals.reported.get(first.code)?.get(elementCode("DV_CUOI"));
  expect(closed).toMatchObject({ kind: "number" });
  expect(readingIn(saved[1]?.bytes ?? new Uint8Array(), "DV_DAU")).toEqual(closed);
});
