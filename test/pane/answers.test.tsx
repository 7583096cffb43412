import type { CellPlace } from "../../src/workbook/grid/cell-place";
import { screen, waitFor, within } from "@testing-library/react";
import { elementCode } from "../../src/model/codes";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { standardPlans } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { checkFiles } from "../../src/desk/checking/check-files";
import { makeForm } from "../../src/forms/issuing/make-form";
import { patchWorkbook } from "../../src/workbook/patch-workbook";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { memoryStorage } from "../support/pane/memory-storage";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { confirmDues } from "../support/plans/confirm-dues";
import { practiceReports, ROUND_I } from "../support/forms/practice";
import { realWorkbooks, received } from "../support/files/real-workbooks";
import { press } from "../support/pane/press";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
const FIGURE = elementCode("ATVSV_NGUOI");

interface Report {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Cell of a figure typed as text that may be 1234 or 1,234. */
  readonly place: CellPlace;
}

/** Returns an invented report with a figure typed as "1.234", saved long after its due day. */
async function ambiguousReport(): Promise<Report> {
  const [file] = practiceReports({ ...binhPhuoc2017, units: [unit] });
  const bytes = await file?.bytes();
  if (file === undefined || bytes?.ok !== true) throw new Error("no report");
  const request = { plans: standardPlans, registries: unitRegistries, progress: () => "go-on" as const };
  const [checked] = await checkFiles(
    { ...request, files: [received(file.name, bytes.value)] },
    realWorkbooks,
  );
  const place = checked?.submission?.entries.get(FIGURE)?.place;
  if (place === undefined) throw new Error(`${FIGURE} is not on the form`);
  const typed = patchWorkbook(bytes.value, { writes: [{ place, content: { kind: "text", text: "1.234" } }] });
  if (!typed.ok) throw new Error(typed.failure.kind);
  return { name: file.name, bytes: typed.value, place };
}

const fileOf = ({ name, bytes }: Report): File => new File([new Uint8Array(bytes)], name);

async function checkFile(pane: RenderedPane, file: File): Promise<void> {
  await pane.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
  const panel = await screen.findByRole("tabpanel");
  await pane.user.upload(await within(panel).findByLabelText("Các tệp báo cáo"), file);
  await press(pane, "Kiểm tra trước khi gửi");
  await screen.findByRole("button", { name: "Kiểm tra lại" });
}

const THOUSANDS = /^1\.234 là 1\.234 \(dấu ngăn cách hàng nghìn\)/;
const DECIMAL = /^1\.234 là 1,234/;

describe("a number in a received file that can be read in two ways", () => {
  it("is decided once, remembered for its unit, and can be asked again", async () => {
    const storage = memoryStorage();
    const report = await ambiguousReport();
    const pane = await renderPane({ storage });
    await checkFile(pane, fileOf(report));
    const group = await screen.findByRole("group", { name: "“1.234” nghĩa là gì?" });
    expect(within(group).getAllByRole("button")).toHaveLength(2);
    expect(within(group).getByRole("button", { name: DECIMAL })).toHaveTextContent(
      "ô này chỉ nhận số nguyên",
    );
    expect(within(group).getByText(/^Gợi ý: nhiều khả năng là 1\.234/)).toBeVisible();
    await pane.user.click(within(group).getByRole("button", { name: THOUSANDS }));
    expect(
      await screen.findByText(
        `Đã ghi nhớ cách đọc này cho ${unit.name}; dùng ngay khi kiểm tra và tổng hợp. Tệp đã nhận giữ nguyên.`,
      ),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole("group", { name: "“1.234” nghĩa là gì?" })).not.toBeInTheDocument(),
    );

    document.body.replaceChildren();
    const later = await renderPane({ storage });
    await checkFile(later, fileOf(report));
    await press(later, "Bỏ cách đọc đã chọn");
    expect(await screen.findByRole("group", { name: "“1.234” nghĩa là gì?" })).toBeVisible();
  });

  it("says when the browser keeps nothing, and uses the decision all the same", async () => {
    const storage = memoryStorage("full");
    const report = await ambiguousReport();
    const pane = await renderPane({ storage });
    await checkFile(pane, fileOf(report));
    await press(pane, THOUSANDS);
    expect(
      await screen.findByText(
        "Không ghi nhớ được trên máy này (trình duyệt báo: full). Điều vừa ghi chỉ dùng được đến khi đóng bảng bên.",
      ),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole("group", { name: "“1.234” nghĩa là gì?" })).not.toBeInTheDocument(),
    );
  });
});

describe("a number in the open workbook that can be read in two ways", () => {
  it("is written into its cell as it was meant, and that can be undone", async () => {
    const report = await ambiguousReport();
    const read = realWorkbooks.read(report.bytes);
    if (!read.ok) throw new Error(read.failure.kind);
    const workbook = memoryWorkbook([], read.value);
    const pane = await renderPane({ workbook });
    await pane.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    await press(pane, THOUSANDS);
    await waitFor(() =>
      expect(workbook.written).toEqual([{ place: report.place, content: { kind: "number", value: 1234 } }]),
    );
    expect(await screen.findByText("Đã ghi số đã chọn vào ô. Vẫn hoàn tác được.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Hoàn tác 1 chỗ vừa sửa" })).toBeVisible();
  });
});

describe("a finding that may be right all the same", () => {
  beforeEach(() => {
    confirmDues(phuRieng2017);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Returns a form of the round saved long after its due day. */
  async function lateForm() {
    const report = await ambiguousReport();
    const read = realWorkbooks.read(report.bytes);
    if (!read.ok) throw new Error(read.failure.kind);
    return { ...read.value, savedAt: "2018-06-01T08:00:00Z" };
  }
  const withdrawLate = new RegExp(`^Rút giải trình: `);
  const explainLate = new RegExp(`^Giải trình: `);

  it("[late] in a received file is explained by the office, which remembers it", async () => {
    const late = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-06-01T02:00:00Z");
    const file = new File([new Uint8Array(realWorkbooks.write(late))], "nop-muon.xlsx");
    const storage = memoryStorage();
    const pane = await renderPane({ storage });
    await checkFile(pane, file);
    await press(pane, explainLate);
    await pane.user.type(screen.getByRole("textbox", { name: /^Vì sao/ }), "Đã xin lùi hạn");
    await press(pane, "Ghi giải trình");
    expect(
      await screen.findByText("Đã ghi nhận giải trình của cơ quan. Tệp đã nhận giữ nguyên."),
    ).toBeVisible();
    expect(await screen.findByText(/Đã giải trình: Đã xin lùi hạn/)).toBeVisible();
    // The list stays open, and the focus continues from the heading.
    await waitFor(() => expect(document.body).not.toHaveFocus());

    document.body.replaceChildren();
    const later = await renderPane({ storage });
    await checkFile(later, file);
    expect(await screen.findByText(/Đã giải trình: Đã xin lùi hạn/)).toBeVisible();
    await press(later, withdrawLate);
    expect(
      await screen.findByText(
        "Đã rút giải trình của cơ quan. Muốn dùng lại thì ghi lại. Tệp đã nhận giữ nguyên.",
      ),
    ).toBeVisible();
    expect(await screen.findByRole("button", { name: explainLate })).toBeVisible();
    expect(screen.queryByText(/Đã giải trình: /)).not.toBeInTheDocument();
  });

  it("[late] is explained in the open workbook, with a reason, on a sheet that travels with it", async () => {
    const grids = await lateForm();
    const workbook = memoryWorkbook([], grids);
    const { read: readForm } = workbook;
    Object.assign(workbook, {
      // Rereading finds what was painted.
      read: async () => {
        const form = await readForm();
        const painted = workbook.sheets.get("Giải trình");
        if (!form.ok || painted === undefined || painted === "foreign") return form;
        const drawing = { names: [], properties: new Map(), sheets: [painted], createdAt: "", title: "" };
        return { ok: true, value: { ...form.value, grids: [...form.value.grids, ...gridsOf(drawing)] } };
      },
    });
    const pane = await renderPane({ workbook });
    await pane.user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    await press(pane, explainLate);
    await press(pane, "Ghi giải trình");
    expect(await screen.findByText("Chưa ghi lý do.")).toBeVisible();
    await pane.user.type(screen.getByRole("textbox", { name: /^Vì sao/ }), "Mất điện ba ngày");
    await pane.user.type(
      screen.getByRole("textbox", { name: "Người giải trình (không bắt buộc)" }),
      "Ban Giả định",
    );
    await press(pane, "Ghi giải trình");
    expect(
      await screen.findByText(
        "Đã ghi giải trình vào trang “Giải trình” của sổ làm việc. Sổ làm việc chưa lưu.",
      ),
    ).toBeVisible();
    expect(JSON.stringify(workbook.sheets.get("Giải trình"))).toContain("Mất điện ba ngày");
    expect(await screen.findByText(/Đã giải trình: Mất điện ba ngày \(Ban Giả định/)).toBeVisible();
    expect(screen.getByRole("button", { name: new RegExp(`^Sửa giải trình: `) })).toBeVisible();

    await press(pane, withdrawLate);
    expect(
      await screen.findByText(
        "Đã rút giải trình khỏi trang “Giải trình”. Muốn dùng lại thì ghi lại. Sổ làm việc chưa lưu.",
      ),
    ).toBeVisible();
    expect(JSON.stringify(workbook.sheets.get("Giải trình"))).not.toContain("Mất điện ba ngày");
    expect(await screen.findByRole("button", { name: explainLate })).toBeVisible();
  });
});

const gridsOf = (drawing: Parameters<typeof drawingToGrids>[0]) => drawingToGrids(drawing).grids;
