import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookGrids } from "../../src/domain/grid/workbook-grids";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { readPlan } from "../../src/sheets/plan/reading/read-plan";
import { PLAN_TABLES, planTable } from "../../src/sheets/plan/plan-tables";
import { en } from "../../src/ui/words/en/en";
import { enOfficePlan, viOfficePlan as words } from "../../src/ui/words/office-plan-words";
import { vi } from "../../src/ui/words/vi/vi";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { realWorkbooks } from "../support/files/real-workbooks";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";
import { retyped, typedWorkbook, type TypedSheets } from "../support/forms/typed-workbook";

const TITLE = "Kế hoạch thi đua quý I năm 2026 (giả định)";
const BROKEN = retyped(OFFICER_PLAN, "Chỉ tiêu", "D3", "/ LD");

const fileOf = (sheets: TypedSheets): File =>
  new File([new Uint8Array(realWorkbooks.write(typedWorkbook(sheets)))], "ke-hoach.xlsx");
const gridsOf = (sheets: TypedSheets): WorkbookGrids => drawingToGrids(typedWorkbook(sheets));

const chosenPlan = (): HTMLElement => screen.getByRole("combobox", { name: vi.choice.plan });

async function openSection({ user }: RenderedPane): Promise<void> {
  await user.click(await screen.findByText(vi.officePlan.heading));
  await screen.findByRole("button", { name: words.chooseFile });
}

/** The year the plan is wished for; the chosen one begins in 2017. */
async function wish({ user }: RenderedPane, year: string): Promise<void> {
  const field = screen.getByLabelText(words.year);
  await user.clear(field);
  await user.type(field, year);
}

async function useOfficePlan({ user }: RenderedPane): Promise<void> {
  await user.upload(screen.getByLabelText(words.fileInput), fileOf(OFFICER_PLAN));
  await user.click(await screen.findByRole("button", { name: words.use }));
  await screen.findByText(words.used(TITLE));
}

describe("a plan of one's own without Excel", () => {
  it("begins with the tables of the chosen plan as a file, which read as the same plan", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await wish(pane, "2017");
    await pane.user.click(screen.getByRole("button", { name: words.create.files("2017") }));
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const [file] = pane.saved;
    expect(file?.name).toBe("ke-hoach_phu-rieng-2017.xlsx");
    const workbook = realWorkbooks.read(file?.bytes ?? new Uint8Array());
    const read = workbook.ok ? readPlan(workbook.value) : workbook;
    expect(read.ok && read.value.plan).toEqual(phuRieng2017);
    expect(await screen.findByText(words.downloaded("ke-hoach_phu-rieng-2017.xlsx", false))).toBeVisible();
  });

  it("is made anew for another year, and lists what an older plan left when it is checked", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await wish(pane, "20");
    expect(screen.getByText(words.badYear)).toBeVisible();
    await wish(pane, "2026");
    await pane.user.click(screen.getByRole("button", { name: words.create.files("2026") }));
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const [file] = pane.saved;
    expect(file?.name).toBe("ke-hoach_phu-rieng-2017_nam-2026.xlsx");
    const made = new File([new Uint8Array(file?.bytes ?? [])], "moi.xlsx");
    await pane.user.upload(screen.getByLabelText(words.fileInput), made);
    const list = await screen.findByRole("list", { name: words.leftOverList("moi.xlsx") });
    // Nobody has typed the sentences of the new plan, one for each target, nor who takes the place of a district: a line for each.
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
    expect(list).toHaveTextContent("Còn nói tới cấp huyện trong “Liên đoàn Lao động huyện Phú Riềng”");
    expect(list).toHaveTextContent("Chưa chép nguyên văn câu của kế hoạch mới (32 ô, từ ô này xuống)");
    expect(screen.getByRole("button", { name: words.use })).toBeVisible();
  });

  it("tells what is wrong with a chosen file, each mistake with its place", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await pane.user.upload(screen.getByLabelText(words.fileInput), fileOf(BROKEN));
    const list = await screen.findByRole("list", { name: words.list("ke-hoach.xlsx") });
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(list).toHaveTextContent("Ô D3 (Cách tính): “/ LD”: thiếu tử số");
    expect(list).toHaveTextContent("Trang “Chỉ tiêu”, ô D3");
    expect(screen.queryByRole("button", { name: words.use })).not.toBeInTheDocument();
  });

  it("tells mistakes in English where the pane speaks English", async () => {
    const pane = await renderPane({ displayLanguage: "en-US" });
    await pane.user.click(await screen.findByText(en.officePlan.heading));
    await screen.findByRole("button", { name: enOfficePlan.chooseFile });
    await pane.user.upload(screen.getByLabelText(enOfficePlan.fileInput), fileOf(BROKEN));
    const list = await screen.findByRole("list", { name: enOfficePlan.list("ke-hoach.xlsx") });
    expect(list).toHaveTextContent("Cell D3 (Cách tính): “/ LD”: the numerator (before /) is missing.");
  });

  it("is chosen with its units once it is put to use, marked as one's own, and makes forms", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await useOfficePlan(pane);
    await waitFor(() => expect(chosenPlan()).toHaveValue(vi.officePlan.mark(TITLE)));
    expect(screen.getByRole("option", { name: "M-02 – CĐCS Mẫu 02" })).toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: vi.form.download }));
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    expect(pane.saved[0]?.name).toBe("M-01_cdcs-mau-01_thi-dua-quy-1-2026_Q1.xlsx");
  });

  it("is known to the other tabs: its own forms are read and rolled up", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await useOfficePlan(pane);
    await pane.user.click(screen.getByRole("button", { name: vi.form.download }));
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const form = new File([new Uint8Array(pane.saved[0]?.bytes ?? [])], "M-01.xlsx");
    await pane.user.click(screen.getByRole("tab", { name: vi.tabs["roll-up"] }));
    const panel = screen.getByRole("tabpanel");
    await pane.user.upload(within(panel).getByLabelText(vi.files.input), form);
    await pane.user.click(await within(panel).findByRole("button", { name: vi.rollUp.start }));
    expect(await screen.findByRole("heading", { name: vi.rollUp.done(1, 3) })).toBeVisible();
  });

  it("cannot be used while nobody is there to report by it", async () => {
    const pane = await renderPane();
    await openSection(pane);
    const { "Đơn vị": _units, ...rest } = OFFICER_PLAN;
    await pane.user.upload(screen.getByLabelText(words.fileInput), fileOf(rest));
    expect(await screen.findByText(words.noUnits)).toBeVisible();
    expect(screen.queryByRole("button", { name: words.use })).not.toBeInTheDocument();
  });

  it("says so when a file holds no plan", async () => {
    const pane = await renderPane();
    await openSection(pane);
    await pane.user.upload(screen.getByLabelText(words.fileInput), fileOf({ Trang: [["x"]] }));
    expect(await screen.findByText(words.noPlan("ke-hoach.xlsx"))).toBeVisible();
  });
});

describe("a plan of one's own in Excel", () => {
  it("begins with the tables in the open workbook, beside what is there", async () => {
    const workbook = memoryWorkbook(["Sổ tay"]);
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await pane.user.click(screen.getByRole("button", { name: words.create.workbook("2018") }));
    await waitFor(() => expect(workbook.sheets.has(planTable("indicator").sheet)).toBe(true));
    expect(workbook.sheets.get("Sổ tay")).toBe("foreign");
    for (const { sheet } of PLAN_TABLES) expect(workbook.sheets.has(sheet)).toBe(true);
  });

  it("asks before it replaces a sheet of the same name", async () => {
    const workbook = memoryWorkbook([planTable("unit").sheet]);
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await pane.user.click(screen.getByRole("button", { name: words.create.workbook("2018") }));
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("“Đơn vị”");
  });

  it("leads to the cell of a mistake", async () => {
    const workbook = memoryWorkbook(["Chỉ tiêu"], gridsOf(BROKEN));
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await pane.user.click(screen.getByRole("button", { name: words.check }));
    await pane.user.click(await screen.findByRole("button", { name: vi.check.goTo("Chỉ tiêu", "D3") }));
    await waitFor(() => expect(workbook.visited).toEqual([{ sheet: "Chỉ tiêu", cell: "D3" }]));
  });

  it("is put to use when nothing is wrong", async () => {
    const workbook = memoryWorkbook(["Chỉ tiêu"], gridsOf(OFFICER_PLAN));
    const pane = await renderPane({ workbook });
    await openSection(pane);
    await pane.user.click(screen.getByRole("button", { name: words.check }));
    await pane.user.click(await screen.findByRole("button", { name: words.use }));
    await waitFor(() => expect(chosenPlan()).toHaveValue(vi.officePlan.mark(TITLE)));
  });
});
