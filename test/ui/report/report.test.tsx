import { screen, waitFor, within } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { FACT_WORDS } from "../../../src/sheets/words/summary/fact-words";
import { isFactTable } from "../../../src/use-cases/facts/fact-columns";
import { vi } from "../../../src/ui/words/vi/vi";
import { viReport as report } from "../../../src/ui/words/vi/vi-report";
import { viDesk as words } from "../../../src/ui/words/vi/vi-desk";
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
  await pane.user.upload(await panel().findByLabelText(vi.files.input), [...files]);
  await press(pane, vi.rollUp.start);
  await panel().findByRole("heading", { name: vi.rollUp.done(units, 11) });
  await pane.user.click(screen.getByRole("tab", { name: vi.tabs.report }));
  await panel().findByRole("region", { name: report.glance.heading });
  return pane;
}

describe("the report at a glance", () => {
  it("says in one line who is missing, what has errors and which targets are reached, and shows it to everybody", async () => {
    await reported(4);
    const glance = within(panel().getByRole("region", { name: report.glance.heading }));
    expect(glance.getByRole("heading", { name: vi.report.received(4, 11) })).toBeVisible();
    expect(glance.getByText(/^7 chưa nộp · 2 còn lỗi · /)).toBeVisible();
    const table = glance.getByRole("table", { name: report.glance.units });
    const rows = within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent);
    expect(rows).toContain(`${words.board.filing.missing}7`);
    expect(glance.getByRole("table", { name: report.glance.targets })).toBeInTheDocument();
    expect(await axeProblems(screen.getByRole("tabpanel"))).toEqual([]);
  });

  it("lists the units that need something, a line each; the others and targets that are reached are folded", async () => {
    await reported(11);
    const list = panel().getByRole("list", { name: report.needing.list });
    // Five of eleven have a mistake.
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
    for (const { textContent } of within(list).getAllByRole("listitem")) {
      expect(textContent).toContain(words.board.handling["with-errors"]);
    }
    expect(panel().queryByRole("list", { name: words.board.list })).not.toBeInTheDocument();
    expect(panel().getByRole("button", { name: /^Chỉ tiêu không đánh giá/ })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    // Kept as a count: what is not asked for is not drawn.
    expect(panel().getAllByRole("listitem").length).toBeLessThan(20);
  });

  it("of 170 units lists the first ten that need something, so that it is no longer than of eleven", async () => {
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
    await pane.user.upload(await panel().findByLabelText(vi.unitList.input), new File([list], "170.csv"));
    await pane.user.click(screen.getByRole("tab", { name: vi.tabs["roll-up"] }));
    await pane.user.upload(await panel().findByLabelText(vi.files.input), [
      ...(await deskFiles(1, () => "none")),
    ]);
    await press(pane, vi.rollUp.start);
    await panel().findByRole("heading", { name: vi.rollUp.done(1, 170) });
    await pane.user.click(screen.getByRole("tab", { name: vi.tabs.report }));
    const needing = await panel().findByRole("list", { name: report.needing.list });
    expect(within(needing).getAllByRole("listitem")).toHaveLength(10);
    expect(panel().getAllByRole("listitem").length).toBeLessThan(30);
  });

  it("opens the findings of a unit at their count, and its decisions in a menu", async () => {
    const pane = await reported(2);
    const list = within(panel().getByRole("list", { name: report.needing.list }));
    const [first] = list.getAllByRole("button", { name: /^\d+ lỗi/ });
    if (first === undefined) throw new Error("no findings");
    await pane.user.click(first);
    const found = await list.findByRole("group");
    expect(within(found).getAllByRole("listitem")).not.toHaveLength(0);
    expect(panel().queryByRole("button", { name: /^Đã trả lại/ })).not.toBeInTheDocument();
    const [menu] = list.getAllByRole("button", { name: /^Xử lý: / });
    if (menu === undefined) throw new Error("no menu");
    await pane.user.click(menu);
    expect(await screen.findByRole("menuitem", { name: /^Không phải nộp: / })).toBeVisible();
  });
});

it("asks once whether the last day that nobody named holds, and counts by it from then on", async () => {
  const pane = await reported(2);
  const { settling } = report;
  expect(panel().getByText(settling.usualDue("10/01/2018"))).toBeVisible();
  await press(pane, settling.confirmDue("10/01/2018"));
  await waitFor(() =>
    expect(
      panel().queryByRole("button", { name: settling.confirmDue("10/01/2018") }),
    ).not.toBeInTheDocument(),
  );
});

describe("printing", () => {
  it("sets the sheets up and says of each how many pages it is", async () => {
    const workbook = paintedWorkbook();
    const pane = await reported(2, { workbook });
    await press(pane, report.printing.title);
    await press(pane, report.printing.start.workbook);
    const list = await panel().findByRole("list", { name: report.printing.list });
    const lines = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^.+: \d+ trang A4 (dọc|ngang), tỷ lệ \d+(,\d+)?%/);
  });
});

describe("charts and lists", () => {
  it("draws every unit's share of a target, and says each in a table", async () => {
    const pane = await reported(2);
    await press(pane, report.charts.title);
    const table = await panel().findByRole("table", { name: /mức chỉ tiêu \d/ });
    // The heading, all units together, and the eleven of them, of which two have sent.
    expect(within(table).getAllByRole("row")).toHaveLength(13);
    expect(within(table).getAllByText(report.charts.noFigure).length).toBeGreaterThanOrEqual(9);
    expect(await axeProblems(table)).toEqual([]);
  });

  it("counts the rows of every list and saves all of them as one workbook", async () => {
    const pane = await reported(2);
    await press(pane, report.lists.title);
    const list = await panel().findByRole("list", { name: report.lists.list });
    const rows = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => /: (\d+) dòng/.exec(textContent)?.[1]);
    const filled = rows.filter((count) => count !== "0").length;
    expect(rows.length).toBeGreaterThan(filled);
    await press(pane, report.lists.make);
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const [file] = pane.saved;
    const read = realWorkbooks.read(file?.bytes ?? new Uint8Array());
    expect(read.ok && read.value.grids).toHaveLength(filled);
    expect(await panel().findByText(report.lists.made.files(file?.name ?? ""))).toBeVisible();

    await press(pane, report.facts.title);
    await press(pane, report.facts.make.files);
    await waitFor(() => expect(pane.saved).toHaveLength(2));
    const [, table] = pane.saved;
    const facts = realWorkbooks.read(table?.bytes ?? new Uint8Array());
    expect(facts.ok && isFactTable(facts.value.grids)).toBe(true);
    expect(table?.name).toBe("so-lieu-chi-tiet_phu-rieng-2017_I.xlsx");
    expect(await panel().findByText(report.facts.saved(table?.name ?? ""))).toBeVisible();
  });

  it("puts the facts into the open workbook as a table, and asks before it replaces them", async () => {
    const workbook = paintedWorkbook();
    const pane = await reported(2, { workbook });
    await press(pane, report.facts.title);
    await press(pane, report.facts.make.workbook);
    expect(await panel().findByText(report.facts.inserted(FACT_WORDS.sheet))).toBeVisible();
    const sheet = workbook.sheets.get(FACT_WORDS.sheet);
    expect(sheet !== "foreign" && sheet?.table?.name).toBe(FACT_WORDS.table);
    await press(pane, report.facts.make.workbook);
    expect(await screen.findByRole("alertdialog")).toHaveTextContent(FACT_WORDS.sheet);
  });

  it("opens that workbook in an Excel that downloads nothing, where the Word report is a text to copy", async () => {
    const workbook = paintedWorkbook();
    const pane = await reported(2, { workbook, takesDownloads: false });
    await press(pane, report.lists.title);
    await press(pane, report.lists.make);
    await press(pane, new RegExp(`^${vi.handOver.open}: `));
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
    await press(pane, report.written.title);
    expect(panel().getByText(report.written.cannotSave)).toBeVisible();
    await press(pane, report.written.compose);
    await press(pane, report.written.copy);
    expect(pane.copied[0]).toContain("Có 2/11 đơn vị gửi báo cáo, đạt 18,18%.");
    expect(pane.saved).toEqual([]);
  });
});

describe("closing the round", () => {
  it("asks for a name, locks and stamps the summary, and takes nothing more until it is opened with a reason", async () => {
    const workbook = paintedWorkbook();
    const pane = await reported(2, { workbook });
    await press(pane, "Khóa sổ đợt báo cáo");
    await press(pane, report.closing.close);
    expect(await panel().findByText(report.closing.noName)).toBeVisible();
    await pane.user.type(panel().getByLabelText(report.closing.by), "Cán bộ A (giả định)");
    await press(pane, report.closing.close);
    expect(
      await panel().findByText(/^Đã khóa sổ: Cán bộ A \(giả định\), .* 2\/11 đơn vị, dấu [0-9a-f]{12}/),
    ).toBeVisible();
    expect(await panel().findByText(report.closing.sameStamp)).toBeVisible();
    const sheet = workbook.sheets.get("Tổng hợp");
    expect(sheet !== "foreign" && sheet?.isProtected).toBe(true);

    await pane.user.click(screen.getByRole("tab", { name: vi.tabs["roll-up"] }));
    await press(pane, vi.rollUp.again);
    expect(await panel().findByText(/^Đợt này đã khóa sổ \(Cán bộ A/)).toBeVisible();
    await pane.user.click(screen.getByRole("tab", { name: vi.tabs.report }));

    await press(pane, report.closing.reopen);
    expect(await panel().findByText(report.closing.noReason)).toBeVisible();
    await pane.user.type(panel().getByLabelText(report.closing.reason), "U3 nộp muộn");
    await press(pane, report.closing.reopen);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(report.closing.reopened));
    const history = panel().getByRole("list", { name: report.closing.history });
    expect(within(history).getAllByRole("listitem")).toHaveLength(2);
    expect(history).toHaveTextContent("U3 nộp muộn");
    const opened = workbook.sheets.get("Tổng hợp");
    expect(opened !== "foreign" && opened?.isProtected).toBe(false);
  });
});

describe("the report in Word", () => {
  it("is made of what was rolled up, and keeps what the office wrote into the last one", async () => {
    const pane = await reported(2);
    await press(pane, report.written.title);
    await press(pane, report.written.write);
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const [first] = pane.saved;
    if (first === undefined) throw new Error("nothing was saved");
    expect(first.name).toBe("bao-cao-phu-rieng-2017-I.docx");
    const text = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(text(first.bytes)).toContain("Có 2/11 đơn vị gửi báo cáo, đạt 18,18%.");

    const parts = unzipSync(first.bytes);
    const typed = text(first.bytes).replace("…………………………………………………………", "Đề nghị cấp trên hỗ trợ.");
    const last = new File(
      [zipSync({ ...parts, "word/document.xml": strToU8(typed) }).slice()],
      "bao-cao.docx",
    );
    await pane.user.upload(panel().getByLabelText(report.written.lastField), last);
    await press(pane, report.written.write);
    await waitFor(() => expect(pane.saved).toHaveLength(2));
    expect(await panel().findByText(report.written.made(first.name, 1))).toBeVisible();
    expect(text(pane.saved[1]?.bytes ?? new Uint8Array())).toContain("Đề nghị cấp trên hỗ trợ.");
  });

  it("keeps nothing of a file that is no such report, and says so", async () => {
    const pane = await reported(2);
    await press(pane, report.written.title);
    await pane.user.upload(
      panel().getByLabelText(report.written.lastField),
      new File(["no document"], "other.docx"),
    );
    await press(pane, report.written.write);
    expect(await panel().findByText(report.written.notOurs)).toBeVisible();
    expect(pane.saved).toEqual([]);
  });
});
