import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { roundId } from "../../src/domain/codes";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { ENTERPRISE } from "../../src/plans/shared/sectors";
import { giaLamGrassroots } from "../../src/plans/units/gia-lam-cdcs";
import { codesInColumn } from "../../src/sheets/cell/code-text";
import { en } from "../../src/ui/words/en/en";
import { vi } from "../../src/ui/words/vi/vi";
import { practiceReports } from "../support/forms/practice";
import { summaryWorkbook } from "../support/desk/desk-page";
import { realWorkbooks } from "../support/files/real-workbooks";
import { chooseIn } from "../support/pane/choose-in";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const two = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) };
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const panel = (): HTMLElement => screen.getByRole("tabpanel");

async function openRollUp({ user }: RenderedPane): Promise<void> {
  await user.click(await screen.findByRole("tab", { name: vi.tabs["roll-up"] }));
}

/** A folder of two files as the browser hands it over when it is dropped. */
const droppedFolder = (names: readonly string[]) => {
  const entries = names.map((name) => ({
    isFile: true,
    isDirectory: false,
    fullPath: `/Reports/${name}`,
    file: (settle: (file: File) => void) => settle(new File(["x"], name)),
  }));
  const createReader = () => ({
    readEntries: (settle: (some: unknown) => void) => settle(entries.splice(0)),
  });
  const folder = { isFile: false, isDirectory: true, fullPath: "/Reports", createReader };
  return { items: [{ webkitGetAsEntry: () => folder }], files: [] };
};

describe("files", () => {
  it("takes the workbooks of a dropped folder and says what it left out and why", async () => {
    const pane = await renderPane();
    await openRollUp(pane);
    const dropZone = within(panel()).getByText(vi.files.drop);
    fireEvent.drop(dropZone, { dataTransfer: droppedFolder(["a.xlsx", "scan.pdf"]) });
    await pane.user.click(await screen.findByText(vi.files.chosen(1)));
    expect(screen.getByText("Reports/a.xlsx")).toBeInTheDocument();
    await pane.user.click(screen.getByText(vi.files.skipped(1)));
    const reason = `Reports/scan.pdf: ${vi.files.skippedBecause["no-workbook"]}`;
    expect(screen.getByText(reason)).toBeInTheDocument();
    // What they are is told once they are read.
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(vi.found.nothing));
  });
});

const csv = (...lines: readonly string[]): File =>
  new File([["Mã,Tên,Cấp,Cấp trên", ...lines].join("\n")], "our-units.csv", { type: "text/csv" });

describe("a unit list of one's own", () => {
  const level = binhPhuoc2017.units[0]?.level ?? "";
  const input = (): HTMLElement => within(panel()).getByLabelText(vi.unitList.input);

  it("is chosen at once, on every tab, and its units get forms", async () => {
    const { user, saved } = await renderPane();
    const lines = [`X1,Đơn vị giả định 1,${level},TINH`, `TINH,Cơ quan giả định,${level},`];
    await user.upload(input(), csv(...lines));
    const unit = await screen.findByRole("option", { name: "X1 – Đơn vị giả định 1" });
    expect(unit).toBeInTheDocument();
    for (const select of screen.getAllByLabelText(vi.choice.registry))
      expect(select).toHaveValue("our-units.csv");
    await user.click(button(vi.form.download));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^X1_don-vi-gia-dinh-1_/);
  });

  it("with mistakes changes nothing, and every mistake is named with its line", async () => {
    const { user } = await renderPane();
    await user.upload(input(), csv(`X1,,${level},TINH`, "X1,Unit,no such level,TINH"));
    await screen.findByText(vi.unitList.unusable("our-units.csv"));
    expect(
      screen.getByText(vi.unitList.problem({ kind: "blank-cell", line: 2, column: "name" })),
    ).toBeVisible();
    expect(
      screen.getByText(vi.unitList.problem({ kind: "unknown-level", line: 3, found: "no such level" })),
    ).toBeVisible();
    expect(within(panel()).getByLabelText(vi.choice.registry)).toHaveDisplayValue(binhPhuoc2017.title);
  });

  it("that is not saved as Unicode is refused with what to do", async () => {
    const { user } = await renderPane();
    const windows1258 = new Uint8Array([77, 227, 44, 84, 234, 110]);
    await user.upload(input(), new File([windows1258], "old.csv"));
    expect(await screen.findByText(vi.unitList.noText["not-unicode"])).toBeVisible();
  });
});

describe("the units that have not sent", () => {
  async function report(pane: RenderedPane): Promise<void> {
    const { user } = pane;
    await user.click(button(vi.firstRun.practise));
    await user.click(await screen.findByRole("button", { name: vi.rollUp.start }));
    await user.click(await screen.findByRole("button", { name: vi.rollUp.toReport }));
    await user.click(button(vi.report.copyMissing));
  }
  const [missing = binhPhuoc2017.office] = binhPhuoc2017.units.slice(2);

  it("are copied as a message ready to send", async () => {
    const pane = await renderPane({ practice: practiceReports(two) });
    await report(pane);
    await waitFor(() => expect(pane.copied).toHaveLength(1));
    expect(pane.copied[0]?.split("\n")).toHaveLength(10);
    expect(pane.copied[0]).toMatch(/^Các đơn vị chưa nộp báo cáo .*:\n1\. /);
    expect(pane.copied[0]).toContain(`\n1. ${missing.name}\n2. `);
    await screen.findByText(vi.copying.copied);
  });

  it("are shown selected where the page may not use the clipboard", async () => {
    await report(await renderPane({ practice: practiceReports(two), canCopy: false }));
    const text = await screen.findByLabelText<HTMLTextAreaElement>(vi.copying.byHand);
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain(missing.name);
  });
});

describe("a workbook with an earlier roll-up", () => {
  it("shows its report at once, and goes on with the same plan, round and units without being asked", async () => {
    const { user } = await renderPane({ workbook: summaryWorkbook(roundId("II")), firstTab: "none" });
    expect(await screen.findByRole("heading", { name: vi.report.received(0, 11) })).toBeVisible();
    expect(screen.getByRole("tab", { name: vi.tabs.report })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("tab", { name: vi.tabs["roll-up"] }));
    await user.click(within(panel()).getByRole("button", { name: vi.found.change }));
    expect(within(panel()).getByLabelText(vi.choice.round)).toHaveValue("II");
  });
});

it("an English pane names findings, what to do and the kind of mistake in English", async () => {
  const pane = await renderPane({ displayLanguage: "en-US" });
  await pane.user.click(screen.getByRole("tab", { name: en.tabs.check }));
  await pane.user.upload(
    within(panel()).getByLabelText(en.files.input),
    new File(["no workbook"], "note.xlsx"),
  );
  await pane.user.click(button(en.check.start.files));
  expect(await screen.findByText(/^This is a plain text file, not a spreadsheet/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Error: File not read (1)" })).toBeVisible();
  expect(screen.getByText("Do as advised, then choose the file again.")).toBeVisible();
});

describe("a day within a round", () => {
  it("is chosen as a round is, with the sign of a day that is only read from words, and has a short form", async () => {
    const { user, saved } = await renderPane();
    const enterprise = giaLamGrassroots.units.find(({ sector }) => sector === ENTERPRISE)?.code ?? "";
    const field = (label: string): HTMLElement => within(panel()).getByLabelText(label);
    await chooseIn(user, field(vi.choice.plan), /^Gia Lâm 2023/);
    await chooseIn(user, field(vi.choice.round), /21\/01\/2023\).* \*$/);
    await chooseIn(user, field(vi.choice.unit), new RegExp(`^${enterprise}`));
    await user.click(button(vi.form.download));
    await waitFor(() => expect(saved).toHaveLength(1));
    const read = realWorkbooks.read(saved[0]?.bytes ?? new Uint8Array());
    if (!read.ok) throw new Error(read.failure.kind);
    const [form, ...others] = read.value.grids;
    expect(others.map(({ sheet }) => sheet)).not.toContain("DS khen thưởng");
    const codes = form === undefined ? [] : [...codesInColumn(form, 0).keys()];
    expect(codes.filter((code) => code.startsWith("GL-"))).toEqual(["GL-06"]);
  });

  it("by which only the office answers says so, and offers the form of the office alone", async () => {
    const { user } = await renderPane();
    const field = (label: string): HTMLElement => within(panel()).getByLabelText(label);
    await chooseIn(user, field(vi.choice.plan), /^Gia Lâm 2023/);
    await chooseIn(user, field(vi.choice.round), /15\/02\/2023\)/);
    const { office } = giaLamGrassroots;
    expect(screen.getByText(vi.choice.officeAnswers(office.name))).toBeVisible();
    expect(field(vi.choice.unit)).toHaveDisplayValue(
      vi.choice.unitOption(office.code, vi.choice.officeItself(office.name)),
    );
  });
});
