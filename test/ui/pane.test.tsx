import { screen, waitFor, within } from "@testing-library/react";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { makeForm } from "../../src/use-cases/forms/make-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { findDialog } from "../support/pane/find-dialog";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { practiceReports, ROUND_I } from "../support/forms/practice";
import { renderPane } from "../support/pane/render-pane";
import { chooseIn } from "../support/pane/choose-in";

const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
const blankForm = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-02T08:00:00Z");
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });

describe("the pane without Excel", () => {
  it("says plainly that it works on files, and has four tabs", async () => {
    await renderPane();
    expect(screen.getByText(/Đang làm việc với tệp trên máy/)).toBeVisible();
    for (const name of ["Biểu mẫu", "Kiểm tra", "Tổng hợp", "Báo cáo"]) expect(tab(name)).toBeVisible();
    expect(screen.getAllByRole("tab")).toHaveLength(4);
  });

  it("makes the form of the chosen unit as a file", async () => {
    const { user, saved } = await renderPane();
    await chooseIn(user, screen.getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" }), /^698/);
    await user.click(button("Tải biểu mẫu về máy"));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("698_ldld-huyen-phu-rieng_phu-rieng-2017_I.xlsx");
  });

  it("rolls practice data up, shows the board and tells screen readers", async () => {
    const practice = practiceReports({ ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) });
    const { user } = await renderPane({ practice });
    await user.click(button("Thử với số liệu thực hành"));
    await user.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    await screen.findByRole("heading", { name: "Đã tổng hợp từ 2/11 đơn vị." });
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã tổng hợp từ 2/11 đơn vị."));
    await user.click(button("Xem báo cáo"));
    expect(screen.getByText(/^9 chưa nộp · /)).toBeVisible();
    expect(tab("Báo cáo")).toHaveFocus();
    const folded = screen.getAllByRole("button", { name: /^Chỉ tiêu (đạt|không đánh giá) \(/ });
    for (const fold of folded) await user.click(fold);
    expect(screen.getAllByText(/Thực hiện: /).length).toBeGreaterThan(10);
  });
});

describe("the pane of which a piece did not come", () => {
  it("says so, what is unchanged and what to do, instead of waiting for ever", async () => {
    await renderPane({ isComplete: false });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(vi.opening.headings.incomplete);
    expect(alert).toHaveTextContent("Sổ làm việc chưa bị thay đổi gì.");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([vi.opening.again]);
  });
});

describe("the pane in Excel", () => {
  it("speaks English when Office does", async () => {
    await renderPane({ workbook: memoryWorkbook([]), displayLanguage: "en-US" });
    expect(await screen.findByRole("tab", { name: "Roll up" })).toBeVisible();
  });

  it("asks before it replaces a sheet, and keeps it when the answer is no", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"]);
    const { user } = await renderPane({ workbook });
    await user.click(await screen.findByRole("button", { name: "Chèn biểu mẫu" }));
    const dialog = await findDialog();
    expect(dialog).toHaveTextContent("“Biểu mẫu”");
    await user.click(within(dialog).getByText("Giữ nguyên"));
    expect([...workbook.sheets]).toEqual([["Biểu mẫu", "foreign"]]);
    await user.click(await screen.findByRole("button", { name: "Chèn biểu mẫu" }));
    await user.click(await screen.findByText("Thay thế"));
    await waitFor(() => expect(workbook.sheets.get("Biểu mẫu")).not.toBe("foreign"));
  });

  it("checks the open workbook, goes to the cell of a finding, and marks and unmarks cells", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm));
    const { user } = await renderPane({ workbook });
    await user.click(await screen.findByRole("tab", { name: "Kiểm tra" }));
    const [place] = await screen.findAllByRole("button", { name: /^Đến ô / });
    if (place === undefined) throw new Error("no finding has a cell");
    await user.click(place);
    await waitFor(() => expect(workbook.visited).toHaveLength(1));
    const [visited] = workbook.visited;
    // What is seen is part of what is spoken.
    const goTo = vi.check.goTo(visited?.sheet ?? "", visited?.cell ?? "");
    expect(place).toHaveAccessibleName(`${goTo}: ${place.textContent}`);
    expect(place.textContent).toMatch(new RegExp(`^${visited?.cell ?? ""} · `));
    await user.click(screen.getByRole("switch", { name: "Đánh dấu trong ô" }));
    await waitFor(() => expect(workbook.marks.length).toBeGreaterThan(0));
    await user.click(screen.getByRole("switch", { name: "Đánh dấu trong ô" }));
    await waitFor(() => expect(workbook.marks).toEqual([]));
  });

  it("says what to do when someone is typing in a cell", async () => {
    const workbook = memoryWorkbook([]);
    const { user } = await renderPane({ workbook });
    workbook.refusal = { kind: "cell-being-edited" };
    await user.click(await screen.findByRole("button", { name: "Chèn biểu mẫu" }));
    expect(await screen.findByText(/nhấn Enter hoặc Esc rồi làm lại/)).toBeVisible();
  });

  it("keeps what Excel said behind Chi tiết, to be copied, where there are no words for it", async () => {
    const workbook = memoryWorkbook([]);
    const { user, copied } = await renderPane({ workbook });
    const details = "GeneralException\nPageLayout.zoom\nv.zoom = ...;";
    workbook.refusal = { kind: "unexpected", code: "GeneralException", message: "internal", details };
    await user.click(await screen.findByRole("button", { name: "Chèn biểu mẫu" }));
    expect(await screen.findByText(/mã GeneralException.*Sổ làm việc vẫn như trước/)).toBeVisible();
    await user.click(screen.getByText("Chi tiết"));
    await user.click(screen.getByRole("button", { name: "Sao chép chi tiết" }));
    expect(copied).toEqual([details]);
  });

  it("says which sheets stand changed or open when Excel stopped halfway, and does not say that all is as before", async () => {
    const workbook = memoryWorkbook([]);
    const { user } = await renderPane({ workbook });
    const why = { kind: "unexpected", code: "InvalidArgument", message: "", details: "x" } as const;
    workbook.refusal = { kind: "left-changed", why, changed: ["Biểu mẫu"], unprotected: ["Danh sách"] };
    await user.click(await screen.findByRole("button", { name: "Chèn biểu mẫu" }));
    const message = await screen.findByText(/dừng giữa chừng/);
    expect(message).toHaveTextContent("Có thể đã đổi một phần: “Biểu mẫu”");
    expect(message).toHaveTextContent("Chưa được bảo vệ lại: “Danh sách”");
    expect(message).not.toHaveTextContent("vẫn như trước");
  });

  it("says what Excel did not take of something that is done", async () => {
    const workbook = memoryWorkbook([]);
    const { user } = await renderPane({ workbook });
    workbook.leftOut = [{ what: "paper", sheet: "Biểu mẫu" }];
    await user.click(await screen.findByRole("button", { name: "Chèn biểu mẫu" }));
    const told = /Đã ghi xong, nhưng Excel chưa nhận: khổ giấy của trang “Biểu mẫu”/;
    expect((await screen.findAllByText(told))[0]).toBeVisible();
    expect(workbook.sheets.has("Biểu mẫu")).toBe(true);
  });

  it("checks the Excel around it under Giúp đỡ, and copies a report with what was tried by hand", async () => {
    const workbook = memoryWorkbook([]);
    const { user, copied } = await renderPane({ workbook });
    await user.click(await screen.findByRole("button", { name: "Giúp đỡ" }));
    await user.click(await screen.findByRole("button", { name: "Kiểm tra Excel này" }));
    expect((await screen.findAllByText("Đã hỏi 2/2 việc; 1 việc khác mong đợi."))[0]).toBeVisible();
    expect(screen.getByText("view.shown")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Mở trong Excel: thu-excel.xlsx" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lưu sổ đang mở" }));
    expect(workbook.saves).toBe(1);
    await user.click(screen.getByRole("checkbox", { name: /^Nút Lưu sổ đang mở/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Kéo tệp/ }));
    await user.click(screen.getByRole("button", { name: "Sao chép kết quả" }));
    const untried = { open: false, save: false, files: false, folder: false, undo: false };
    expect(JSON.parse(copied[0] ?? "")).toEqual({
      checks: [],
      byHand: { ...untried, saveOpen: true, drop: true },
    });
  });

  it("offers no check of Excel where there is none", async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole("button", { name: "Giúp đỡ" }));
    expect(await screen.findByRole("link", { name: vi.help.guide })).toBeVisible();
    expect(screen.queryByText("Kiểm tra Excel này")).not.toBeInTheDocument();
  });
});
