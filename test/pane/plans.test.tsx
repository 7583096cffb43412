import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { succeed } from "../../src/base/outcome";
import { roundId } from "../../src/model/codes";
import { rollUpWork } from "../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../src/desk/roll-up/desk-work";
import { drawRollUp } from "../../src/desk/roll-up/roll-up-readings";
import { memoryStorage } from "../support/pane/memory-storage";
import { press } from "../support/pane/press";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { phuRieng2017 } from "../support/plans/bundled";
import { readPlan } from "../../src/planbook/reading/read-plan";
import { PLAN_TABLES } from "../../src/planbook/tables/plan-tables";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { memoryWorkbook, type MemoryWorkbook } from "../support/pane/memory-workbook";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { realWorkbooks } from "../support/files/real-workbooks";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";
import { retyped, type TypedSheets, typedWorkbook } from "../support/forms/typed-workbook";
import { contentAt } from "../../src/workbook/grid/grid";
import { parseA1 } from "../../src/workbook/grid/address";
import { textCell } from "../../src/workbook/drawing/drawn-cells";
import type { Drawing, DrawnCell } from "../../src/workbook/drawing/drawing";
import type { CellWrite } from "../../src/workbook/files/cell-changes";
import type { Plan } from "../../src/model/plan/plan";
import { chooseIn } from "../support/pane/choose-in";

const TITLE = "Kế hoạch thi đua quý I năm 2026 (giả định)";
const BROKEN = retyped(OFFICER_PLAN, "Chỉ tiêu", "D3", "/ LD");

const fileOf = (sheets: TypedSheets): File =>
  new File([new Uint8Array(realWorkbooks.write(typedWorkbook(sheets)))], "ke-hoach.xlsx");
const gridsOf = (sheets: TypedSheets): WorkbookGrids => drawingToGrids(typedWorkbook(sheets));

/** A workbook that reads back what was painted and written into it. */
function livingWorkbook(): MemoryWorkbook {
  const memory = memoryWorkbook([]);
  let painted: Drawing = typedWorkbook({});
  return {
    ...memory,
    paint: (drawing, ...rest) => memory.paint((painted = drawing), ...rest),
    read: async () => {
      const sheets = painted.sheets.map((sheet) => ({
        ...sheet,
        cells: [...sheet.cells, ...memory.written.flatMap((write) => typedOn(sheet.name, write))],
      }));
      return succeed(drawingToGrids({ ...painted, sheets }));
    },
  };
}

function typedOn(sheet: string, { place, content }: CellWrite): readonly DrawnCell[] {
  const at = parseA1(place.cell);
  if (place.sheet !== sheet || at === undefined || content.kind !== "text") return [];
  return [textCell(at.row, at.column, content.text, "text")];
}

/** Titles of the office's plan, and of the default choice without it. */
const OWN = `${TITLE} (của tôi)`;
const FIRST = "Phú Riềng 2017";
const chosenPlan = (): HTMLElement => screen.getByRole("combobox", { name: "Kế hoạch" });

async function openSection(pane: RenderedPane): Promise<void> {
  const more = await screen.findByRole("button", { name: /^Lựa chọn khác/ });
  if (more.getAttribute("aria-expanded") !== "true") await pane.user.click(more);
  await press(pane, "Kế hoạch của tôi");
  await screen.findByRole("button", { name: "Chọn tệp kế hoạch…" });
}

/** Types the plan's wanted year; the chosen one begins in 2017. */
async function wish({ user }: RenderedPane, year: string): Promise<void> {
  const field = screen.getByLabelText("Kế hoạch cho năm");
  await user.clear(field);
  await user.type(field, year);
}

async function useOfficePlan({ user }: RenderedPane): Promise<void> {
  await user.upload(screen.getByLabelText("Tệp kế hoạch"), fileOf(OFFICER_PLAN));
  await user.click(await screen.findByRole("button", { name: "Dùng kế hoạch này" }));
  await screen.findByText(`Đang dùng kế hoạch “${TITLE}”. Mọi thẻ đều theo kế hoạch này.`);
}

describe("a plan of one's own without Excel", () => {
  it("begins with the tables of the chosen plan as a file; made for another year, it lists what the older plan left", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await wish(pane, "20");
    expect(screen.getByText("Ghi năm gồm bốn chữ số, ví dụ 2026.")).toBeVisible();
    await wish(pane, "2017");
    await press(pane, "Tải sổ kế hoạch năm 2017");
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    expect(pane.saved[0]?.name).toBe("ke-hoach_phu-rieng-2017.xlsx");
    const workbook = realWorkbooks.read(pane.saved[0]?.bytes ?? new Uint8Array());
    const read = workbook.ok ? readPlan(workbook.value) : workbook;
    expect(read.ok && read.value.plan).toEqual(phuRieng2017);
    expect(
      await screen.findByText(
        "Đã tạo ke-hoach_phu-rieng-2017.xlsx. Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại. Nhớ đổi mã kế hoạch trước khi sửa.",
      ),
    ).toBeVisible();

    await wish(pane, "2026");
    await press(pane, "Tải sổ kế hoạch năm 2026");
    await waitFor(() => expect(pane.saved).toHaveLength(2));
    expect(pane.saved[1]?.name).toBe("ke-hoach_phu-rieng-2017_nam-2026.xlsx");
    const made = new File([new Uint8Array(pane.saved[1]?.bytes ?? [])], "moi.xlsx");
    await pane.user.upload(screen.getByLabelText("Tệp kế hoạch"), made);
    const list = await screen.findByRole("list", { name: "Những chỗ nên xem lại của moi.xlsx" });
    // The new plan lacks sentences of its targets; what else the office knows is asked in the file.
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(list).toHaveTextContent("Chưa chép nguyên văn câu của kế hoạch mới (37 ô, từ ô này xuống)");
    expect(screen.getByText("Còn 15 câu hỏi trước khi phát hành biểu mẫu")).toBeVisible();
    expect(screen.getByText("Nhiệm kỳ, giai đoạn này nay là gì? nhiệm kỳ 2018 - 2023")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Dùng kế hoạch này" })).not.toBeInTheDocument();
    await press(pane, "Dùng dù còn câu hỏi");
  });

  it("is refused with each mistake, without units or without a plan; a right one is used on every tab and remembered until it is forgotten", async () => {
    const storage = memoryStorage();
    const pane = await renderPane({ storage });
    await openSection(pane);
    const upload = (sheets: TypedSheets) =>
      pane.user.upload(screen.getByLabelText("Tệp kế hoạch"), fileOf(sheets));
    await upload({ Trang: [["x"]] });
    expect(
      await screen.findByText(
        "ke-hoach.xlsx không có trang nào của sổ kế hoạch (Kế hoạch, Đợt, Số liệu, Chỉ tiêu, …). Hãy tạo sổ kế hoạch bằng nút ở trên rồi nhập vào đó.",
      ),
    ).toBeVisible();
    const { "Đơn vị": _units, ...rest } = OFFICER_PLAN;
    await upload(rest);
    expect(
      await screen.findByText(
        "Kế hoạch chưa có đơn vị nào, và không danh sách có sẵn nào có cùng các cấp. Hãy nhập trang “Đơn vị” rồi kiểm tra lại.",
      ),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Dùng kế hoạch này" })).not.toBeInTheDocument();
    await upload(BROKEN);
    const list = await screen.findByRole("list", { name: "Những chỗ chưa đúng của ke-hoach.xlsx" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(list).toHaveTextContent("Ô D3 (Cách tính): “/ LD”: thiếu tử số");
    expect(list).toHaveTextContent("Trang “Chỉ tiêu”, ô D3");
    expect(screen.queryByRole("button", { name: "Dùng kế hoạch này" })).not.toBeInTheDocument();

    await useOfficePlan(pane);
    // The new plan is chosen, and the footer's next step is its form.
    await waitFor(() => expect(chosenPlan()).toHaveValue(OWN));
    expect(screen.getByRole("option", { name: "M-02 – CĐCS Mẫu 02" })).toBeInTheDocument();
    await openSection(pane);
    expect(
      await screen.findByText(`Máy này ghi nhớ kế hoạch “${TITLE}” để lần sau mở ra là dùng được ngay.`),
    ).toBeVisible();
    await press(pane, "Quay lại");
    await chooseIn(pane.user, screen.getByLabelText("Đơn vị nhận biểu mẫu"), /^M-01/);
    await press(pane, "Tải biểu mẫu về máy");
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    expect(pane.saved[0]?.name).toBe("M-01_cdcs-mau-01_thi-dua-quy-1-2026_Q1.xlsx");
    const form = new File([new Uint8Array(pane.saved[0]?.bytes ?? [])], "M-01.xlsx");
    await pane.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    const panel = screen.getByRole("tabpanel");
    await pane.user.upload(within(panel).getByLabelText("Các tệp báo cáo"), form);
    expect(await screen.findByRole("region", { name: "Các tệp này là" })).toHaveTextContent("1/3 đơn vị");
    cleanup();

    const later = await renderPane({ storage });
    await waitFor(() => expect(chosenPlan()).toHaveValue(OWN));
    await openSection(later);
    await press(later, "Quên kế hoạch này");
    await press(later, "Quay lại");
    // Nothing replaces the removed choice.
    await waitFor(() => expect(chosenPlan()).toHaveValue(""));
    cleanup();

    const again = await renderPane({ storage });
    expect(chosenPlan()).toHaveValue("");
    await again.user.click(chosenPlan());
    expect(await screen.findByRole("option", { name: new RegExp(`^${FIRST}`) })).toBeInTheDocument();
    expect(screen.queryByRole("option", { name: OWN })).not.toBeInTheDocument();
  });

  it("is used until the pane is closed where the browser keeps nothing; what is kept and is no plan is passed over", async () => {
    const full = await renderPane({ storage: memoryStorage("quota") });
    await openSection(full);
    await useOfficePlan(full);
    expect(
      await screen.findByText(
        "Không ghi nhớ được kế hoạch trên máy này (trình duyệt báo: quota). Kế hoạch vẫn dùng được; lần sau mở trang, hãy chọn lại tệp.",
      ),
    ).toBeVisible();
    expect(chosenPlan()).toHaveValue(OWN);
    cleanup();
    const storage = memoryStorage();
    storage.setItem("emulation-roll-up/own-plan", "a.xlsx !!");
    await renderPane({ storage });
    expect(chosenPlan()).toHaveValue(FIRST);
  });
});

describe("a plan of one's own in Excel", () => {
  it("is one step after the other in the footer: made, checked, used; nothing else can be pressed there meanwhile", async () => {
    const workbook = memoryWorkbook([], gridsOf(OFFICER_PLAN));
    const pane = await renderPane({ workbook });
    await openSection(pane);
    const primary = () =>
      within(screen.getByRole("tabpanel"))
        .queryAllByRole("button")
        .map(({ textContent }) => textContent)
        .filter((text) => /^(Lập|Kiểm tra|Dùng|Chèn)/.test(text));
    expect(primary()).toEqual(["Kiểm tra kế hoạch trong sổ này", "Lập kế hoạch năm 2018 trong sổ này"]);
    await press(pane, "Lập kế hoạch năm 2018 trong sổ này");
    await screen.findByText(/^Đã tạo \d+ trang\./);
    expect(primary()).toEqual(["Kiểm tra kế hoạch"]);
    await press(pane, "Kiểm tra kế hoạch");
    await screen.findByRole("button", { name: "Dùng kế hoạch này" });
    await waitFor(() => expect(document.activeElement).toHaveTextContent(TITLE));
    expect(primary()).toEqual(["Dùng kế hoạch này"]);
    await press(pane, "Dùng kế hoạch này");
    expect(
      await screen.findByText(`Đang dùng kế hoạch “${TITLE}”. Mọi thẻ đều theo kế hoạch này.`),
    ).toBeVisible();
    expect(chosenPlan()).toHaveValue(OWN);
  });

  it("begins with the tables in the open workbook, and asks before it replaces a sheet of the same name", async () => {
    const workbook = memoryWorkbook(["Sổ tay", "Đơn vị"]);
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await press(pane, "Lập kế hoạch năm 2018 trong sổ này");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("“Đơn vị”");
    expect(workbook.sheets.size).toBe(2);
    await pane.user.click(screen.getByText("Thay thế"));
    await waitFor(() => expect(workbook.sheets.get("Đơn vị")).not.toBe("foreign"));
    expect(workbook.sheets.get("Sổ tay")).toBe("foreign");
    for (const { sheet } of PLAN_TABLES) expect(workbook.sheets.has(sheet)).toBe(true);
  });

  it("is left alone while something in it is wrong, and leads to the cell of the mistake", async () => {
    const workbook = memoryWorkbook(["Chỉ tiêu"], gridsOf(BROKEN));
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await press(pane, "Kiểm tra kế hoạch trong sổ này");
    await press(pane, "Đến ô D3, trang “Chỉ tiêu”");
    await waitFor(() => expect(workbook.visited).toEqual([{ sheet: "Chỉ tiêu", cell: "D3" }]));
  });

  it("asks one question after the other, writes the answer into its sheet, and is used before only when told to", async () => {
    const headings = [
      "Số",
      "Câu hỏi",
      "Chữ của kế hoạch cũ",
      "Chỗ ghi đầu tiên",
      "Số chỗ",
      "Đề xuất",
      "Trả lời",
    ];
    const asked = { "Câu hỏi": [headings, [1, "Nay ghi gì?", "quý I", TITLE, 1, "quý II", ""]] };
    const workbook = memoryWorkbook(["Câu hỏi"], gridsOf({ ...OFFICER_PLAN, ...asked }));
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await press(pane, "Kiểm tra kế hoạch trong sổ này");
    expect(await screen.findByText("Nay ghi gì? quý I")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Dùng kế hoạch này" })).not.toBeInTheDocument();
    await pane.user.type(screen.getByLabelText("Trả lời"), "quý III");
    await press(pane, "Ghi câu trả lời");
    await press(pane, "Ghi “quý II”");
    await press(pane, "Giữ nguyên");
    const place = { sheet: "Câu hỏi", cell: "G2" };
    await waitFor(() =>
      expect(workbook.written).toEqual(
        ["quý III", "quý II", "giữ nguyên"].map((text) => ({ place, content: { kind: "text", text } })),
      ),
    );
    await press(pane, "Dùng dù còn câu hỏi");
    expect(await screen.findByText(/^Đang dùng kế hoạch/)).toBeVisible();
  });

  it("is renewed, answers its questions one after the other, and is issued for the new year", async () => {
    const pane = await renderPane({ workbook: livingWorkbook(), firstPlan: "lang-son-2015" });
    await openSection(pane);
    await wish(pane, "2026");
    await press(pane, "Lập kế hoạch năm 2026 trong sổ này");
    await screen.findByText(/^Đã tạo \d+ trang\./);
    await press(pane, "Kiểm tra kế hoạch");
    const typed = [
      ["Ban Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"],
      ["LĐLĐ huyện, TP, CĐN", "công đoàn xã, phường, CĐN"],
      ["LĐLĐ huyện, thị xã, thành phố", "công đoàn xã, phường"],
    ];
    for (const [index, [phrase = "", text = ""]] of typed.entries()) {
      expect(await screen.findByText(`Còn ${6 - index} câu hỏi trước khi phát hành biểu mẫu`)).toBeVisible();
      expect(screen.getByText((shown) => shown.endsWith(`? ${phrase}`))).toBeVisible();
      fireEvent.change(screen.getByLabelText("Trả lời"), { target: { value: text } });
      await press(pane, "Ghi câu trả lời");
    }
    for (const open of [3, 2, 1]) {
      expect(await screen.findByText(`Còn ${open} câu hỏi trước khi phát hành biểu mẫu`)).toBeVisible();
      expect(screen.queryByRole("button", { name: "Dùng kế hoạch này" })).not.toBeInTheDocument();
      await press(pane, "Giữ nguyên");
    }
    await press(pane, "Dùng kế hoạch này");
    await screen.findByText(/^Đang dùng kế hoạch/);
    await pane.user.click(screen.getByRole("radio", { name: "Phát cho đơn vị" }));
    await press(pane, "Tạo 65 biểu mẫu");
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const [form = new Uint8Array()] = Object.values(unzipSync(new Uint8Array(pane.saved[0]?.bytes ?? [])));
    const read = realWorkbooks.read(form);
    const texts = read.ok ? JSON.stringify(read.value.grids) : "";
    // 2026 is 96 years after 1930, and the year of the Horse.
    expect(texts).toContain("96 năm thành lập Đảng cộng sản Việt Nam (03/02/1930 - 03/02/2026)");
    expect(texts).toContain("Ra quân đầu xuân Bính Ngọ 2026");
    expect(texts).not.toMatch(/2015|[Hh]uyện/);
  });

  it("is found when the pane is opened, and what was rolled up by it is gone on with", async () => {
    const tables = gridsOf(OFFICER_PLAN);
    const read = readPlan(tables);
    if (!read.ok || read.value.registry === undefined) throw new Error("the tables are no plan with units");
    const { plan: own, registry } = read.value;
    const subject = { plan: own, round: roundId("Q1"), registry, plans: [own] };
    const summary = drawRollUp(subject, rollUpWork(subject, EMPTY_WORK), "2026-04-02T08:00:00Z");
    const grids = [...tables.grids, ...drawingToGrids(summary).grids];
    const sheets = grids.map(({ sheet }) => sheet);
    const pane = await renderPane({
      workbook: memoryWorkbook(sheets, { ...tables, grids }),
      firstTab: "none",
    });
    expect(await screen.findByText(/^Nhận 0\//)).toBeVisible();
    await pane.user.click(screen.getByRole("tab", { name: "Biểu mẫu" }));
    await waitFor(() => expect(chosenPlan()).toHaveValue(OWN));
  });
});

const panel = (): HTMLElement => screen.getByRole("tabpanel");
const fold = (name: string): Promise<HTMLElement> => within(panel()).findByRole("button", { name });

async function openEditor(pane: RenderedPane): Promise<void> {
  const { user } = pane;
  await openSection(pane);
  await user.click(await fold("Sửa nhanh kế hoạch đang chọn"));
}

/** Uses the edited plan, and reads it back from its tables. */
async function usedPlan({ user, saved }: RenderedPane): Promise<Plan> {
  await user.click(screen.getByRole("button", { name: "Dùng kế hoạch đã sửa" }));
  expect(
    await screen.findByText(
      `Đang dùng kế hoạch “${phuRieng2017.title}” đã sửa. Muốn giữ lâu dài hoặc gửi người khác, hãy lập sổ kế hoạch bằng nút ở trên.`,
    ),
  ).toBeVisible();
  // The typed year is the plan's, so that its tables stay unchanged.
  fireEvent.change(within(panel()).getByLabelText("Kế hoạch cho năm"), { target: { value: "2017" } });
  await user.click(screen.getByRole("button", { name: "Tải sổ kế hoạch năm 2017" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const grids = realWorkbooks.read(saved[0]?.bytes ?? new Uint8Array());
  const read = grids.ok ? readPlan(grids.value) : undefined;
  if (!read?.ok) throw new Error("no plan");
  return read.value.plan;
}

it("the chosen plan is used with another value, other days, without a target, and with a ranking; what goes with a target is said", async () => {
  const pane = await renderPane();
  await openEditor(pane);
  await press(pane, "Chỉ tiêu và mức phấn đấu");
  fireEvent.change(within(panel()).getByLabelText("Mức phấn đấu của PR-02"), { target: { value: "81%" } });
  const houses = phuRieng2017.indicators.find(({ code }) => code === "PR-13");
  await pane.user.click(screen.getByLabelText(`PR-13 – ${houses?.label ?? ""}`));
  expect(await screen.findByText(/Bỏ theo \d+ số liệu/)).toBeVisible();

  const days = (label: string, day: string) =>
    fireEvent.change(within(panel()).getByLabelText(label), { target: { value: day } });
  await press(pane, "Đợt và hạn gửi");
  days("Đợt I: đến ngày", "2017-01-01");
  expect(
    await screen.findByText("Ngày cuối phải sau ngày đầu, và các đợt không được chồng ngày lên nhau."),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Dùng kế hoạch đã sửa" })).toBeDisabled();
  days("Đợt I: đến ngày", phuRieng2017.rounds[0]?.to ?? "");
  days("Đợt I: hạn gửi", "2018-01-20");
  await waitFor(() =>
    expect(
      screen.queryByText("Ngày cuối phải sau ngày đầu, và các đợt không được chồng ngày lên nhau."),
    ).not.toBeInTheDocument(),
  );

  await press(pane, "Xếp hạng, xếp loại");
  await press(pane, "Thang điểm đang là đề xuất; bấm khi cơ quan đã quyết định");
  await press(pane, "Thêm tiêu chí");
  const points = within(panel()).getByLabelText(/^Điểm của TC-01/);
  fireEvent.change(points, { target: { value: "0" } });
  expect(
    await screen.findByText("Mỗi tiêu chí phải có điểm lớn hơn 0; điểm trừ theo số lượng ghi số âm."),
  ).toBeVisible();
  fireEvent.change(points, { target: { value: "12,5" } });
  const addCriterion = async (kind: string): Promise<void> => {
    await chooseIn(pane.user, within(panel()).getByLabelText("Tiêu chí mới: cách tính điểm"), kind);
    await press(pane, "Thêm tiêu chí");
  };
  await addCriterion("Nộp báo cáo đúng hạn");
  await addCriterion("Đạt chỉ tiêu mới có điểm");
  await addCriterion("Điểm cộng, trừ theo số lượng");
  await press(pane, "Bỏ TC-03");
  fireEvent.change(within(panel()).getByLabelText("Xếp loại"), { target: { value: "Xuất sắc" } });
  fireEvent.change(within(panel()).getByLabelText("Từ (điểm)"), { target: { value: "90" } });
  await press(pane, "Thêm mức xếp loại");
  fireEvent.change(
    within(panel()).getByLabelText("Xếp hạng khi đơn vị có đủ số liệu từ (%), để trống: mọi tiêu chí"),
    { target: { value: "80%" } },
  );

  const plan = await usedPlan(pane);
  const codes: readonly string[] = plan.indicators.map(({ code }) => code);
  expect(codes).toEqual(phuRieng2017.indicators.map(({ code }) => code).filter((code) => code !== "PR-13"));
  expect(plan.indicators.find(({ code }) => code === "PR-02")?.target).toMatchObject({ value: 0.81 });
  expect(plan.rounds[0]).toMatchObject({ to: phuRieng2017.rounds[0]?.to, due: "2018-01-20" });
  expect(plan.elements.map(({ code }) => code)).not.toContain("MAIAM_XAYMOI");
  const first = phuRieng2017.indicators.find(({ target }) => target !== undefined);
  expect(plan).toMatchObject({
    criteria: expect.arrayContaining([
      expect.objectContaining({ code: "TC-01", indicator: first?.code, points: 12.5 }),
      expect.objectContaining({ kind: "achievement", indicator: first?.code, points: 10 }),
      expect.objectContaining({ kind: "on-time", points: 10 }),
      expect.objectContaining({ kind: "per-amount", of: ["KP_SXKD_THU"], points: 1 }),
    ]) as unknown,
    grades: expect.arrayContaining([{ name: "Xuất sắc", from: 90 }]) as unknown,
    isRankingProposed: undefined,
    rankedFrom: 0.8,
  });
});

it("units are given their numbers, which then stand on their forms", async () => {
  const pane = await renderPane({ firstPlan: "doan-vien" });
  await pane.user.click(await fold("Lựa chọn khác: kỳ, danh sách đơn vị, số đầu kỳ, kế hoạch riêng"));
  fireEvent.change(await within(panel()).findByLabelText("Năm"), { target: { value: "2026" } });
  await openEditor(pane);
  await pane.user.click(await fold("Số giao cho từng đơn vị"));
  const chiLang = "Công đoàn xã Chi Lăng (06463)";
  fireEvent.change(within(panel()).getByLabelText(chiLang), { target: { value: "45" } });
  await pane.user.click(screen.getByRole("button", { name: "Dùng kế hoạch đã sửa" }));
  await screen.findByText(/Đang dùng kế hoạch/);
  await press(pane, "Quay lại");
  await chooseIn(pane.user, within(panel()).getByLabelText("Đơn vị nhận biểu mẫu"), /Chi Lăng/);
  await pane.user.click(screen.getByRole("button", { name: "Tải biểu mẫu về máy" }));
  await waitFor(() => expect(pane.saved).toHaveLength(1));
  const read = realWorkbooks.read(pane.saved[0]?.bytes ?? new Uint8Array());
  const form = read.ok ? read.value.grids[0] : undefined;
  if (form === undefined) throw new Error("no form");
  const row = form.rows.findIndex((_row, index) => contentAt(form, index, 0) === "DV_GIAO");
  expect(contentAt(form, row, 4)).toBe(45);
});
