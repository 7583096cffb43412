import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { lazyPiece } from "../../src/pane/parts/lazy-piece";
import { makeForm } from "../../src/forms/issuing/make-form";
import { summaryWorkbook } from "../support/desk/desk-page";
import { realWorkbooks } from "../support/files/real-workbooks";
import { practiceReports, ROUND_I } from "../support/forms/practice";
import { typedWorkbook } from "../support/forms/typed-workbook";
import { axeProblems } from "../support/pane/axe-problems";
import { chooseIn } from "../support/pane/choose-in";
import { findDialog } from "../support/pane/find-dialog";
import { memoryWorkbook, type MemoryWorkbook } from "../support/pane/memory-workbook";
import { press } from "../support/pane/press";
import { renderPane } from "../support/pane/render-pane";
import { renderPart } from "../support/pane/render-part";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";

const [unit = binhPhuoc2017.office, , missing = binhPhuoc2017.office] = binhPhuoc2017.units;
const blankForm = drawingToGrids(
  makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-02T08:00:00Z"),
);
const withForm = (): MemoryWorkbook => memoryWorkbook(["Biểu mẫu"], blankForm);
const two = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) };

const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });
const isChosen = (name: string): void => expect(tab(name)).toHaveAttribute("aria-selected", "true");
const waits =
  "Excel đang chờ bạn nhập xong ô. Hãy nhấn Enter để giữ hoặc Esc để bỏ nội dung đang gõ; việc này sẽ tự chạy tiếp.";
const inserted = /^Đã chèn biểu mẫu\./;

describe("the pane without Excel", () => {
  it("works on files: makes a form, rolls practice data up, and copies the message to missing units", async () => {
    const pane = await renderPane({ practice: practiceReports(two) });
    const { user, saved } = pane;
    expect(screen.getByText(/Đang làm việc với tệp trên máy/)).toBeVisible();
    for (const name of ["Biểu mẫu", "Kiểm tra", "Tổng hợp", "Báo cáo"]) expect(tab(name)).toBeVisible();
    expect(screen.getAllByRole("tab")).toHaveLength(4);
    await press(pane, "Giúp đỡ");
    expect(
      await screen.findByRole("link", { name: "Hướng dẫn từng bước, có hình (mở trang mới)" }),
    ).toBeVisible();
    expect(screen.queryByText("Kiểm tra Excel này")).not.toBeInTheDocument();
    await user.keyboard("{Escape}");

    await chooseIn(user, screen.getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" }), /^698/);
    await press(pane, "Tải biểu mẫu về máy");
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("698_ldld-huyen-phu-rieng_phu-rieng-2017_I.xlsx");

    await pane.user.click(tab("Tổng hợp"));
    await press(pane, "Thử với số liệu giả định");
    await press(pane, "Tổng hợp");
    await screen.findByText(/^Nhận 2\/11 · /);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã tổng hợp từ 2/11 đơn vị."));
    expect(screen.getByText("9 đơn vị chưa nộp")).toBeVisible();
    expect(tab("Báo cáo")).toHaveFocus();
    // Said beside the report until somebody closes it, or for some seconds.
    const toast = await screen.findByRole("listitem", { name: "Đã tổng hợp từ 2/11 đơn vị." });
    await user.click(within(toast).getByRole("button", { name: "Đóng thông báo" }));
    await waitFor(() => expect(toast).not.toBeInTheDocument());
    await press(pane, /^Chỉ tiêu \(\d+\)$/);
    const folded = screen.getAllByRole("button", { name: /^Chỉ tiêu (đạt|không đánh giá) \(/ });
    for (const fold of folded) await user.click(fold);
    expect(screen.getAllByText(/Thực hiện: /).length).toBeGreaterThan(10);

    await press(pane, "Quay lại");
    await press(pane, "Đôn đốc: 9 đơn vị chưa nộp");
    await press(pane, "Sao chép danh sách chưa nộp");
    await waitFor(() => expect(pane.copied).toHaveLength(1));
    expect(pane.copied[0]?.split("\n")).toHaveLength(10);
    expect(pane.copied[0]).toMatch(/^Các đơn vị chưa nộp báo cáo .*:\n1\. /);
    expect(pane.copied[0]).toContain(`\n1. ${missing.name}\n2. `);
    expect(await screen.findByText("Đã sao chép.")).toBeVisible();
  });

  it("shows the message to missing units selected where the page may not use the clipboard", async () => {
    const pane = await renderPane({ practice: practiceReports(two), canCopy: false });
    await pane.user.click(tab("Tổng hợp"));
    await press(pane, "Thử với số liệu giả định");
    await press(pane, "Tổng hợp");
    await press(pane, "Đôn đốc: 9 đơn vị chưa nộp");
    await press(pane, "Sao chép danh sách chưa nộp");
    const text = await screen.findByLabelText<HTMLTextAreaElement>(
      "Chưa sao chép được tự động. Hãy nhấn Ctrl+C để sao chép phần đã bôi đen:",
    );
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain(missing.name);
    expect(await axeProblems(text.parentElement ?? text)).toEqual([]);
  });

  it("works on files in an Excel too old, which is told what is needed, on the tab that was asked for", async () => {
    const pane = await renderPane({ answer: { kind: "excel-too-old" }, firstTab: "check" });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Phiên bản Excel này chưa dùng được chương trình");
    expect(alert).toHaveTextContent("Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.");
    expect(screen.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
    await press(pane, "Làm việc với tệp");
    expect(
      await screen.findByText(
        "Đang làm việc với tệp trên máy, không qua Excel. Số liệu không rời khỏi máy này.",
      ),
    ).toBeVisible();
    isChosen("Kiểm tra");
  });
});

describe("a piece of the program that does not come", () => {
  it("is named instead of the pane, with what is unchanged and what to do", async () => {
    await renderPane({ isComplete: false });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("Chưa tải được đầy đủ chương trình");
    expect(alert).toHaveTextContent("Sổ làm việc chưa bị thay đổi gì.");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Thử lại"]);
  });

  it("is told beside the button; what was chosen stays, and pressing again does it", async () => {
    let isOffline = true;
    const pane = await renderPane({ isOffline: () => isOffline });
    await press(pane, "Tải biểu mẫu về máy");
    expect(
      await screen.findByText(
        "Phần này chưa tải được: kết nối mạng đang bị ngắt, hoặc chương trình vừa có phiên bản mới. Các tệp đã chọn, kết quả và sổ làm việc vẫn còn nguyên. Hãy kiểm tra kết nối mạng rồi thử lại; nếu vẫn vậy, hãy lưu sổ làm việc, đóng bảng bên rồi mở lại.",
      ),
    ).toBeVisible();
    expect(pane.saved).toEqual([]);
    isOffline = false;
    await press(pane, "Tải biểu mẫu về máy");
    await screen.findByText(/^Đã tạo|^Đã tải/);
    expect(pane.saved).toHaveLength(1);
    expect(
      screen.queryByText(
        "Phần này chưa tải được: kết nối mạng đang bị ngắt, hoặc chương trình vừa có phiên bản mới. Các tệp đã chọn, kết quả và sổ làm việc vẫn còn nguyên. Hãy kiểm tra kết nối mạng rồi thử lại; nếu vẫn vậy, hãy lưu sổ làm việc, đóng bảng bên rồi mở lại.",
      ),
    ).not.toBeInTheDocument();
  });

  it("says so in its own place, and is asked for again at a button", async () => {
    let answers = 0;
    const Piece = lazyPiece(async () => {
      answers++;
      if (answers === 1) throw new Error("offline");
      return () => <p>arrived</p>;
    });
    renderPart(
      <>
        <p>the rest</p>
        <Piece />
      </>,
    );
    expect(
      await screen.findByText(
        "Phần này chưa tải được: kết nối mạng đang bị ngắt, hoặc chương trình vừa có phiên bản mới. Các tệp đã chọn, kết quả và sổ làm việc vẫn còn nguyên. Hãy kiểm tra kết nối mạng rồi thử lại; nếu vẫn vậy, hãy lưu sổ làm việc, đóng bảng bên rồi mở lại.",
      ),
    ).toBeVisible();
    expect(screen.getByText("the rest")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText("arrived")).toBeVisible();
  });
});

describe("the pane, opened in Excel", () => {
  it("shows the form that is in the workbook, checked", async () => {
    await renderPane({ workbook: withForm(), firstTab: "none" });
    expect((await screen.findAllByRole("button", { name: /^Đến ô / }))[0]).toBeVisible();
    isChosen("Kiểm tra");
  });

  it("offers in an empty workbook what begins there and nothing else, until something was begun", async () => {
    const pane = await renderPane({ workbook: memoryWorkbook([]), firstTab: "none", isFirstTime: true });
    expect(await screen.findByRole("button", { name: /^Điền báo cáo đơn vị tôi/ })).toBeVisible();
    isChosen("Biểu mẫu");
    // One primary button at a time, and none to insert a form nobody chose.
    expect(screen.queryByRole("button", { name: "Chèn biểu mẫu" })).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Kế hoạch" })).not.toBeInTheDocument();
    await press(pane, /^Tổng hợp báo cáo nhận về/);
    isChosen("Tổng hợp");
    await pane.user.click(tab("Biểu mẫu"));
    expect(screen.queryByRole("button", { name: /^Điền báo cáo đơn vị tôi/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Chèn biểu mẫu" })).toHaveAttribute("aria-disabled", "true");
    pane.close();

    const begun = await renderPane({ workbook: memoryWorkbook([]), firstTab: "none", isFirstTime: true });
    await press(begun, /^Điền báo cáo đơn vị tôi/);
    const plan = await screen.findByRole("combobox", { name: "Kế hoạch" });
    expect([plan, plan.getAttribute("aria-expanded")]).toEqual([document.activeElement, "true"]);
    // Templates first; nothing is preselected.
    const options = within(screen.getByRole("listbox")).getAllByRole("option");
    expect(options[0]).toHaveTextContent("Thỏa ước lao động tập thể");
    expect(plan).toHaveValue("");
    await begun.user.click(options[0] ?? plan);
    // Within twenty days of a quarter's end people still report on it.
    expect(screen.getByLabelText("Đợt báo cáo")).toHaveDisplayValue(/^Quý IV\/2017 /);
  });

  it("says on the tab Kiểm tra what the workbook holds: without a form nothing is red, and the button leads to one", async () => {
    const check = await renderPane({
      workbook: memoryWorkbook(["Sổ tay"], drawingToGrids(typedWorkbook({ "Sổ tay": [["ghi chép"]] }))),
      firstTab: "check",
    });
    expect(
      await screen.findByText(
        "Sổ làm việc này chưa có biểu mẫu của kế hoạch thi đua nên chưa có gì để kiểm tra.",
      ),
    ).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await press(check, "Điền báo cáo đơn vị tôi");
    isChosen("Biểu mẫu");
  });

  it("shows the report of a summary that is in the workbook, and goes on with the round of that summary", async () => {
    const workbook = summaryWorkbook(phuRieng2017.rounds[1]?.id ?? ROUND_I);
    const pane = await renderPane({ workbook, firstTab: "report" });
    expect(await screen.findByText(/^Nhận 0\/11 · /)).toBeVisible();
    await pane.user.click(tab("Tổng hợp"));
    await press(pane, "Đổi kế hoạch, đợt, đơn vị…");
    expect(within(screen.getByRole("tabpanel")).getByLabelText("Đợt báo cáo")).toHaveValue("II");
  });
});

describe("a form inserted into the workbook", () => {
  it("says of the form it would replace whether figures are typed there", async () => {
    const blank = await renderPane({ workbook: withForm() });
    await press(blank, "Chèn biểu mẫu");
    expect(await findDialog()).toHaveTextContent("Sổ làm việc đã có “Biểu mẫu”, chưa nhập số liệu nào.");
    blank.close();
    const [report] = practiceReports(two);
    const bytes = await report?.bytes();
    const read = realWorkbooks.read(bytes?.ok === true ? bytes.value : new Uint8Array());
    if (!read.ok) throw new Error(read.failure.kind);
    const filled = await renderPane({ workbook: memoryWorkbook(["Biểu mẫu"], read.value) });
    await press(filled, "Chèn biểu mẫu");
    const dialog = await findDialog();
    expect(dialog).toHaveTextContent(/“Biểu mẫu”.*, trong đó đã nhập [1-9]\d* số liệu\./);
  });

  it("replaces a sheet only after asking, then leads to its check, and says what Excel did not take", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"]);
    const pane = await renderPane({ workbook });
    await press(pane, "Chèn biểu mẫu");
    const dialog = await findDialog();
    expect(dialog).toHaveTextContent("“Biểu mẫu”");
    await pane.user.click(within(dialog).getByText("Giữ nguyên"));
    expect([...workbook.sheets]).toEqual([["Biểu mẫu", "foreign"]]);
    workbook.leftOut = [{ what: "paper", sheet: "Biểu mẫu" }];
    await press(pane, "Chèn biểu mẫu");
    await pane.user.click(await screen.findByText("Thay thế"));
    await waitFor(() => expect(workbook.sheets.get("Biểu mẫu")).not.toBe("foreign"));
    const told = /Đã ghi xong, nhưng Excel chưa nhận: khổ giấy của trang “Biểu mẫu”/;
    expect((await screen.findAllByText(told)).at(-1)).toBeVisible();
    await screen.findByText(inserted);
    // The next step differs.
    isChosen("Kiểm tra");
    expect(screen.queryByRole("button", { name: "Chèn biểu mẫu" })).not.toBeInTheDocument();
  });

  it("waits for a cell that is being edited, can be stopped meanwhile, and goes on when the cell is left", async () => {
    const workbook = memoryWorkbook([]);
    const pane = await renderPane({ workbook });
    const leaveFirst = workbook.editCell();
    await press(pane, "Chèn biểu mẫu");
    await press(pane, "Dừng lại");
    expect(await screen.findByText("Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.")).toBeVisible();
    leaveFirst();
    await workbook.sheetNames();
    expect(workbook.sheets.size).toBe(0);

    const leaveCell = workbook.editCell();
    await press(pane, "Chèn biểu mẫu");
    expect(await screen.findByText(waits)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(waits));
    expect(screen.queryByText("Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.")).not.toBeInTheDocument();
    leaveCell();
    await screen.findByText(inserted);
    expect(screen.queryByText(waits)).not.toBeInTheDocument();
    expect(workbook.sheets.has("Biểu mẫu")).toBe(true);
  });

  it("that Excel refuses says why and what to do: while a cell is edited, for no known reason, or halfway", async () => {
    const workbook = memoryWorkbook([]);
    const pane = await renderPane({ workbook });
    workbook.refusal = { kind: "cell-being-edited" };
    await press(pane, "Chèn biểu mẫu");
    expect(await screen.findByText(/nhấn Enter hoặc Esc rồi làm lại/)).toBeVisible();

    const details = "GeneralException\nPageLayout.zoom\nv.zoom = ...;";
    workbook.refusal = { kind: "unexpected", code: "GeneralException", message: "internal", details };
    await press(pane, "Chèn biểu mẫu");
    expect(await screen.findByText(/mã GeneralException.*Sổ làm việc vẫn như trước/)).toBeVisible();
    await pane.user.click(screen.getByText("Chi tiết"));
    await press(pane, "Sao chép chi tiết");
    expect(pane.copied).toEqual([details]);

    const why = { kind: "unexpected", code: "InvalidArgument", message: "", details: "x" } as const;
    workbook.refusal = { kind: "left-changed", why, changed: ["Biểu mẫu"], unprotected: ["Danh sách"] };
    await press(pane, "Chèn biểu mẫu");
    const message = await screen.findByText(/dừng giữa chừng/);
    expect(message).toHaveTextContent("Có thể đã đổi một phần: “Biểu mẫu”");
    expect(message).toHaveTextContent("Chưa được bảo vệ lại: “Danh sách”");
    expect(message).not.toHaveTextContent("vẫn như trước");
  });
});

describe("the check of the open form", () => {
  it("hands the focus to its result, goes to the cell of a finding, and marks and unmarks cells", async () => {
    const workbook = withForm();
    const pane = await renderPane({ workbook });
    await pane.user.click(tab("Kiểm tra"));
    await press(pane, "Kiểm tra lại");
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName("Kiểm tra lại"));
    const [place] = await screen.findAllByRole("button", { name: /^Đến ô / });
    if (place === undefined) throw new Error("no finding has a cell");
    const leaveCell = workbook.editCell();
    await pane.user.click(place);
    expect(await screen.findByText(waits)).toBeVisible();
    leaveCell();
    await waitFor(() => expect(workbook.visited).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText(waits)).not.toBeInTheDocument());
    const [{ sheet, cell } = { sheet: "", cell: "" }] = workbook.visited;
    // The visible text is part of the accessible name.
    expect(place).toHaveAccessibleName(`Đến ô ${cell}, trang “${sheet}”: ${place.textContent}`);
    expect(place.textContent).toMatch(new RegExp(`^${cell} · `));
    await pane.user.click(screen.getByRole("switch", { name: "Đánh dấu các ô này" }));
    await waitFor(() => expect(workbook.marks.length).toBeGreaterThan(0));
    await pane.user.click(screen.getByRole("switch", { name: "Đánh dấu các ô này" }));
    await waitFor(() => expect(workbook.marks).toEqual([]));
  });

  it("can be stopped and started again, and leaves the focus with whoever went elsewhere", async () => {
    const workbook = withForm();
    const pane = await renderPane({ workbook });
    await pane.user.click(tab("Kiểm tra"));
    await screen.findByRole("button", { name: "Kiểm tra lại" });
    const leaveFirst = workbook.editCell();
    await press(pane, "Kiểm tra lại");
    await press(pane, "Dừng lại");
    await screen.findByText("Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.");
    leaveFirst();
    const leaveCell = workbook.editCell();
    await press(pane, "Kiểm tra lại");
    tab("Kiểm tra").focus();
    leaveCell();
    const again = await screen.findByRole("button", { name: "Kiểm tra lại" });
    await waitFor(() => expect(again).not.toHaveAttribute("aria-disabled", "true"));
    expect(screen.queryByText("Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.")).not.toBeInTheDocument();
    expect(tab("Kiểm tra")).toHaveFocus();
  });
});

it("help checks the Excel around the pane, and copies a report with what was tried by hand", async () => {
  const workbook = memoryWorkbook([]);
  const pane = await renderPane({ workbook });
  await press(pane, "Giúp đỡ");
  await press(pane, "Kiểm tra Excel này");
  expect((await screen.findAllByText("Đã hỏi 2/2 việc; 1 việc khác mong đợi."))[0]).toBeVisible();
  expect(screen.getByText("view.shown")).toBeVisible();
  expect(await screen.findByRole("button", { name: "Mở trong Excel: thu-excel.xlsx" })).toBeVisible();
  await press(pane, "Lưu sổ đang mở");
  expect(workbook.saves).toBe(1);
  await pane.user.click(screen.getByRole("checkbox", { name: /^Nút Lưu sổ đang mở/ }));
  await pane.user.click(screen.getByRole("checkbox", { name: /^Kéo tệp/ }));
  await press(pane, "Sao chép kết quả");
  const untried = { open: false, save: false, files: false, folder: false, undo: false };
  expect(JSON.parse(pane.copied[0] ?? "")).toEqual({
    checks: [],
    byHand: { ...untried, saveOpen: true, drop: true },
  });
});
