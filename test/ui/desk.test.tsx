import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { viReport } from "../../src/ui/words/vi/vi-report";
import { viDesk as words } from "../../src/ui/words/vi/vi-desk";
import { ROUND_I } from "../support/forms/practice";
import { deskFiles, paintedWorkbook, summaryWorkbook } from "../support/desk/desk-page";
import { press } from "../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../support/pane/render-pane";

const [FIRST, SECOND, THIRD] = binhPhuoc2017.units;
if (FIRST === undefined || SECOND === undefined || THIRD === undefined) throw new Error("there are no units");

const panel = () => within(screen.getByRole("tabpanel"));
const openTab = async ({ user }: RenderedPane, name: string) =>
  user.click(await screen.findByRole("tab", { name }));

/** The pane after reports of the first two of eleven units were rolled up. */
async function rolledUp(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane(setting);
  await openTab(pane, vi.tabs["roll-up"]);
  await pane.user.upload(panel().getByLabelText(vi.files.input), [...(await deskFiles(2))]);
  await press(pane, vi.rollUp.start);
  await panel().findByRole("heading", { name: vi.rollUp.done(2, 11) });
  return pane;
}

/** Opens the list of all units, which is folded. */
async function wholeBoard(): Promise<void> {
  const fold = await panel().findByRole("button", { name: viReport.needing.all(11) });
  if (fold.getAttribute("aria-expanded") !== "true") fireEvent.click(fold);
}

const line = async (unit: string): Promise<HTMLElement> => {
  await wholeBoard();
  const list = await panel().findByRole("list", { name: words.board.list });
  const found = within(list)
    .getAllByRole("listitem")
    .find((item) => item.textContent.startsWith(unit));
  if (found === undefined) throw new Error(`${unit} is not on the board`);
  return found;
};

async function decide(pane: RenderedPane, unit: string, action: string, reason: string): Promise<void> {
  await pane.user.click(within(await line(unit)).getByRole("button", { name: words.handleOf(unit) }));
  await pane.user.click(await screen.findByRole("menuitem", { name: words.about(action, unit) }));
  await pane.user.type(await panel().findByRole("textbox", { name: /\?|trống/ }), reason);
  await press(pane, words.confirm);
}

describe("the submission board", () => {
  it("shows every unit with its state, and can be filtered and sorted", async () => {
    const pane = await rolledUp();
    await openTab(pane, vi.tabs.report);
    await wholeBoard();
    const list = await panel().findByRole("list", { name: words.board.list });
    const items = () => within(list).getAllByRole("listitem");
    expect(items()).toHaveLength(11);
    expect(await line(THIRD.name)).toHaveTextContent(words.board.filing.missing);
    await press(pane, words.board.option(words.board.filing.missing, 9));
    expect(items()).toHaveLength(9);
    await press(pane, words.board.option(words.board.filing.missing, 9));
    await pane.user.selectOptions(panel().getByRole("combobox", { name: words.board.sort }), "state");
    expect(items()[0]).toHaveTextContent(words.board.filing.missing);
  });

  it("takes a unit out that does not have to report: a reason is asked, totals follow, nothing is painted", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp({ workbook });
    const before = workbook.sheets.get("Tổng hợp");
    await openTab(pane, vi.tabs.report);
    await decide(pane, THIRD.name, words.actions["not-expected"].button, " ");
    expect(await panel().findByText(words.reasonMissing)).toBeVisible();
    await pane.user.type(
      panel().getByRole("textbox", { name: words.actions["not-expected"].ask }),
      "đã giải thể",
    );
    await press(pane, words.confirm);
    expect(await panel().findByRole("heading", { name: vi.report.received(2, 10) })).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(words.actions["not-expected"].done(THIRD.name)),
    );
    expect(await line(THIRD.name)).toHaveTextContent("đã giải thể");
    expect(workbook.sheets.get("Tổng hợp")).toBe(before);

    await press(pane, vi.rollUp.write.workbook);
    await waitFor(() => expect(workbook.sheets.get("Tổng hợp")).not.toBe(before));
  });

  it("goes on from the sheets when the pane is opened again, with what was decided and without any file", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp({ workbook });
    await openTab(pane, vi.tabs.report);
    await decide(pane, FIRST.name, words.actions.returned.button, "thiếu chữ ký");
    await decide(pane, THIRD.name, words.actions.contact.button, "gọi lại sáng thứ Ba");
    await press(pane, vi.rollUp.write.workbook);
    await waitFor(() => expect(panel().queryByText(vi.rollUp.changed)).not.toBeInTheDocument());
    cleanup();
    workbook.kept.clear();

    const next = await renderPane({ workbook, firstTab: "none" });
    await screen.findByRole("heading", { name: vi.report.received(2, 11) });
    expect(await line(FIRST.name)).toHaveTextContent(words.board.handling.returned);
    expect(await line(FIRST.name)).toHaveTextContent("thiếu chữ ký");
    expect(await line(THIRD.name)).toHaveTextContent("gọi lại sáng thứ Ba");

    await openTab(next, vi.tabs["roll-up"]);
    const third = (await deskFiles(3)).slice(2);
    await next.user.upload(panel().getByLabelText(vi.files.input), [...third]);
    await press(next, vi.rollUp.again);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(3, 11) })).toBeVisible();
  });

  it("takes a file out after asking", async () => {
    const pane = await rolledUp();
    await pane.user.click(await panel().findByText(words.files.heading(2)));
    const [first] = await panel().findAllByRole("button", { name: /^Bỏ tệp: / });
    if (first === undefined) throw new Error("no file can be taken out");
    await pane.user.click(first);
    await press(pane, words.actions.remove.button);
    expect(await panel().findByText(words.files.heading(1))).toBeVisible();
    expect(await panel().findByText(vi.rollUp.changed)).toBeVisible();
  });

  it("writes nothing once every file was taken out, and says so on both tabs", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp({ workbook });
    const before = workbook.sheets.get("Tổng hợp");
    await pane.user.click(await panel().findByText(words.files.heading(2)));
    for (const left of [1, 0]) {
      const [file] = await panel().findAllByRole("button", { name: /^Bỏ tệp: / });
      if (file === undefined) throw new Error("no file can be taken out");
      await pane.user.click(file);
      await press(pane, words.actions.remove.button);
      await waitFor(() => expect(panel().queryAllByRole("button", { name: /^Bỏ tệp: / })).toHaveLength(left));
    }
    await press(pane, vi.rollUp.write.workbook);
    expect(await panel().findByRole("heading", { name: vi.rollUp.nobodyLeft })).toBeVisible();
    expect(workbook.sheets.get("Tổng hợp")).toBe(before);
    await openTab(pane, vi.tabs.report);
    expect(await panel().findByText(vi.rollUp.nobodyLeft)).toBeVisible();
  });
});

describe("a roll-up compared with another round", () => {
  it("has the totals of a chosen summary beside those of now, also after the pane was opened again without it", async () => {
    const first = await rolledUp();
    await press(first, /^Tải /);
    const [made] = first.saved;
    if (made === undefined) throw new Error("nothing was saved");
    cleanup();

    const workbook = paintedWorkbook();
    const pane = await renderPane({ workbook });
    await openTab(pane, vi.tabs["roll-up"]);
    await press(pane, vi.found.change);
    await pane.user.click(panel().getByText(vi.compared.heading));
    const summary = new File([new Uint8Array(made.bytes)], "nam-truoc.xlsx");
    await pane.user.upload(panel().getByLabelText(vi.compared.lastYear.input), summary);
    expect(await panel().findByText(vi.compared.lastYear.read("nam-truoc.xlsx", 11))).toBeVisible();
    // As of the round before, too; the same file once more takes its own place.
    for (let time = 0; time < 2; time += 1) {
      const before = new File([new Uint8Array(made.bytes)], `dot-truoc-${String(time)}.xlsx`);
      await pane.user.upload(panel().getByLabelText(vi.compared.previous.input), before);
      await panel().findByText(vi.compared.previous.read(before.name, 11));
    }
    const rounds = within(panel().getByRole("list", { name: vi.compared.rounds }));
    expect(rounds.getAllByRole("listitem")).toHaveLength(1);
    await press(pane, vi.compared.remove("dot-truoc-1.xlsx"));
    expect(panel().queryByRole("list", { name: vi.compared.rounds })).not.toBeInTheDocument();
    const [form] = await deskFiles(1);
    if (form === undefined) throw new Error("there is no form");
    await pane.user.upload(panel().getByLabelText(vi.compared.previous.input), form);
    expect(await panel().findByText(vi.compared.previous.noSummary)).toBeVisible();
    await pane.user.upload(panel().getByLabelText(vi.files.input), [...(await deskFiles(3))]);
    await press(pane, vi.rollUp.start);
    await panel().findByRole("heading", { name: vi.rollUp.done(3, 11) });
    const shown = () => JSON.stringify(workbook.sheets.get("So sánh"));
    expect(shown()).toContain("Cùng kỳ: ");
    expect(panel().queryByText(vi.rollUp.outdated)).not.toBeInTheDocument();
    cleanup();

    const next = await renderPane({ workbook, firstTab: "none" });
    await screen.findByRole("heading", { name: vi.report.received(3, 11) });
    await openTab(next, vi.tabs["roll-up"]);
    await press(next, vi.rollUp.again);
    await waitFor(() => expect(shown()).toContain("Lần tổng hợp trước"));
    expect(shown()).toContain("Cùng kỳ: ");
  });
});

describe("a summary with a row that nobody understands", () => {
  it("is shown with the cell before anything is painted; it is painted only when the row may be lost", async () => {
    const workbook = summaryWorkbook(ROUND_I, "Nhắc");
    const pane = await renderPane({ workbook, firstTab: "none" });
    await screen.findByRole("heading", { name: vi.report.received(0, 11) });
    await openTab(pane, vi.tabs["roll-up"]);
    expect(await panel().findByText(words.unrecognised.heading(1))).toBeVisible();
    expect(panel().getByText(words.unrecognised.row("Sổ theo dõi", "A6", "Nhắc"))).toBeVisible();
    await press(pane, vi.check.goTo("Sổ theo dõi", "A6"));
    await waitFor(() => expect(workbook.visited).toEqual([{ sheet: "Sổ theo dõi", cell: "A6" }]));

    await pane.user.upload(panel().getByLabelText(vi.files.input), [...(await deskFiles(1))]);
    await press(pane, vi.rollUp.again);
    await waitFor(() => expect(panel().queryByRole("progressbar")).not.toBeInTheDocument());
    expect(workbook.sheets.get("Tổng hợp")).toBe("foreign");
    await pane.user.click(panel().getByRole("checkbox", { name: words.unrecognised.drop }));
    await press(pane, vi.rollUp.again);
    await waitFor(() => expect(workbook.sheets.get("Tổng hợp")).not.toBe("foreign"));
    await waitFor(() => expect(panel().queryByText(words.unrecognised.heading(1))).not.toBeInTheDocument());
  });
});

describe("a unit that sent several files", () => {
  it("has them compared number by number; another one is chosen, and taken back", async () => {
    const pane = await renderPane();
    await openTab(pane, vi.tabs["roll-up"]);
    const files = await deskFiles(1, () => "corrected");
    expect(files).toHaveLength(2);
    await pane.user.upload(panel().getByLabelText(vi.files.input), [...files]);
    await press(pane, vi.rollUp.start);
    await panel().findByRole("heading", { name: vi.rollUp.done(1, 11) });
    await openTab(pane, vi.tabs.report);
    expect(await panel().findByRole("heading", { name: words.competing.heading(1) })).toBeVisible();
    const list = () =>
      panel().getByRole("list", { name: `${words.competing.history}: ${FIRST.name}`, hidden: true });
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
    await pane.user.type(panel().getByRole("textbox", { name: words.actions.counts.ask }), "bản có dấu");
    await press(pane, words.confirm);
    await waitFor(() => expect(names()).not.toEqual(before));
    expect(list()).toHaveTextContent("bản có dấu");
    await pane.user.click(within(list()).getByRole("button", { name: /^Lấy lại: / }));
    await waitFor(() => expect(names()).toEqual(before));
    await pane.user.click(within(list()).getByRole("button", { name: words.history.heading(2) }));
    const history = await within(list()).findByRole("list", {
      name: /^Các quyết định đã ghi: /,
      hidden: true,
    });
    expect(within(history).getAllByRole("listitem", { hidden: true })).toHaveLength(2);
    expect(history).toHaveTextContent(/Tính bản này “.+”\. Lý do: bản có dấu\..*Rút quyết định/);
  });
});

describe("reminders", () => {
  it("are written for everybody who has not sent, copied, and put on a sheet that is asked for the second time", async () => {
    const workbook = paintedWorkbook();
    const pane = await rolledUp({ workbook });
    await openTab(pane, vi.tabs.report);
    await press(pane, words.reminders.heading);
    expect(await panel().findByText(words.reminders.intro(9))).toBeVisible();
    await pane.user.click(panel().getByText(words.reminders.letter));
    await press(pane, words.about(words.reminders.copy, words.reminders.letter));
    await waitFor(() => expect(pane.copied).toHaveLength(1));
    expect(pane.copied[0]).toContain(THIRD.name);
    await press(pane, words.reminders.sheet.workbook);
    await waitFor(() => expect(workbook.sheets.has("Đôn đốc")).toBe(true));
    await press(pane, words.reminders.sheet.workbook);
    expect(await screen.findByText(vi.replace.title)).toBeVisible();
  });
});

describe("the desk in a browser", () => {
  it("goes on from a summary among the files, without being asked", async () => {
    const first = await rolledUp();
    await press(first, /^Tải /);
    const [made] = first.saved;
    if (made === undefined) throw new Error("nothing was saved");
    cleanup();

    const pane = await renderPane();
    await openTab(pane, vi.tabs["roll-up"]);
    const summary = new File([new Uint8Array(made.bytes)], made.name);
    const [, , third] = await deskFiles(3);
    if (third === undefined) throw new Error("there is no third report");
    await pane.user.upload(panel().getByLabelText(vi.files.input), [summary, third]);
    expect(await panel().findByText(vi.found.goesOn(made.name))).toBeVisible();
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(3, 11) })).toBeVisible();
  });
});
