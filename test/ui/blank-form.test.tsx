import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { areasIn } from "../../src/use-cases/blank-form/blank-form-areas-text";
import { en } from "../../src/ui/words/en/en";
import { enBlankForm } from "../../src/ui/words/en/en-blank-form";
import { vi, type PaneWords } from "../../src/ui/words/vi/vi";
import { viConfirmUnit } from "../../src/ui/words/confirm-unit-words";
import { viChecking } from "../../src/ui/words/vi/vi-checking";
import { rejectionSentence } from "../../src/sheets/words/findings/rejection-sentences";
import { viReport } from "../../src/ui/words/vi/vi-report";
import { viDesk } from "../../src/ui/words/vi/vi-desk";
import { viBlankForm as words } from "../../src/ui/words/vi/vi-blank-form";
import { memoryWorkbook } from "../support/pane/memory-workbook";
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
/** 5 and 8 people; the money of A is typed as a text. */
const COPIES = [
  copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5, F8: "1.000.000" }),
  copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8, F8: 300_000 }),
];

async function chooseOtherForm({ user }: RenderedPane, { choice, found }: PaneWords): Promise<void> {
  await user.click(await panel().findByRole("button", { name: found.change }));
  await chooseIn(user, await panel().findByRole("combobox", { name: choice.plan }), choice.otherForm);
}

async function openedSection(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  await chooseOtherForm(pane, vi);
  await panel().findByRole("button", { name: words.blank.choose });
  return pane;
}

async function chosen(setting: PaneSetting = {}, blank: File = BLANK): Promise<RenderedPane> {
  const pane = await openedSection(setting);
  await pane.user.upload(screen.getByLabelText(words.blank.input), blank);
  await screen.findByText(words.blank.understood(blank.name));
  return pane;
}

const panel = () => within(screen.getByRole("tabpanel"));
const picture = () => within(screen.getByRole("region", { name: words.areas.picture("Bieu 01") }));
/** Presses an area in the picture, and what is to become of it. */
async function treat({ user }: Pick<RenderedPane, "user">, cells: string, role: string): Promise<void> {
  const roles = screen.queryByRole("region", { name: words.areas.choose(cells) });
  if (roles === null) {
    await user.click(picture().getByRole("button", { name: new RegExp(`^Vùng ${cells}:`) }));
  }
  const shown = within(await screen.findByRole("region", { name: words.areas.choose(cells) }));
  await user.click(shown.getByRole("button", { name: role }));
}
const openTab = async ({ user }: RenderedPane, name: string) =>
  user.click(await screen.findByRole("tab", { name }));

async function rolledUp(files: readonly File[], setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await chosen(setting);
  await pane.user.upload(panel().getByLabelText(vi.files.input), [...files]);
  await press(pane, vi.rollUp.start);
  return pane;
}

/** What stands in the list of totals for a cell, on the tab Báo cáo. */
async function figure(pane: RenderedPane, cell: string): Promise<string | null> {
  await openTab(pane, vi.tabs.report);
  const place = vi.check.place("Bieu 01", cell);
  const title = await panel().findByRole("button", { name: /^Số tổng hợp \(/ });
  if (title.getAttribute("aria-expanded") === "false") await pane.user.click(title);
  const lines = within(await panel().findByRole("list", { name: words.result.figureList }));
  const line = lines.getAllByRole("listitem").find(({ textContent }) => textContent.includes(`${place} ·`));
  const shown = line?.querySelector("strong")?.textContent ?? null;
  await openTab(pane, vi.tabs["roll-up"]);
  return shown;
}

const done = (received: number, expected: number) =>
  panel().findByRole("heading", { name: vi.rollUp.done(received, expected) });

describe("the blank form of another office", () => {
  it("is shown area by area with what becomes of each, and where the unit's name stands", async () => {
    await chosen();
    // D8:F10 is added, remarks in G8:G10 (and beside the total, G11) are kept.
    for (const name of [/^Vùng D8:F10: .*: Cộng các đơn vị$/, /^Vùng G8:G11: .*: Giữ riêng từng đơn vị$/]) {
      expect(picture().getByRole("button", { name })).toBeVisible();
    }
    expect(screen.getByText(words.blank.parts(9, 4, 4, 0))).toBeVisible();
    expect(screen.getByText(words.blank.unit(words.blank.place("Bieu 01", "A2")))).toBeVisible();
  });

  it("is shown as a picture: an area that is pressed says why it is treated so, and takes another role", async () => {
    const { user } = await chosen();
    // What is printed, and what the form calculates, is no area.
    expect(picture().getByRole("cell", { name: "Thăm hỏi, tặng quà" })).toBeVisible();
    const areas = picture().getAllByRole("button");
    expect(areas.map((button) => button.textContent)).toEqual(["C", "G"]);
    expect(areas[0]).toHaveAccessibleName(/^Vùng D8:F10: .*: Cộng các đơn vị$/);
    await user.tab();
    areas[0]?.focus();
    await user.keyboard("{Enter}");
    const about = within(screen.getByRole("region", { name: words.areas.choose("D8:F10") }));
    expect(about.getByText(words.areas.because(words.areas.reason.number))).toBeVisible();
    expect(about.getByRole("button", { name: words.areas.role.sum })).toHaveFocus();
    expect(about.queryByRole("button", { name: words.areas.role.recompute })).not.toBeInTheDocument();
    await user.click(about.getByRole("button", { name: words.areas.role.latest }));
    expect(await screen.findByText(words.blank.parts(0, 13, 4, 0))).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      words.areas.changed("D8:F10", words.areas.role.latest),
    );
  });

  it("is recognised anew when the role of an area is changed", async () => {
    const { user } = await chosen();
    await treat({ user }, "D8:F10", words.areas.role.latest);
    expect(await screen.findByText(words.blank.parts(0, 13, 4, 0))).toBeVisible();
  });

  it("is understood as it was said the last time, by the same form and no other", async () => {
    const storage = memoryStorage();
    const first = await chosen({ storage });
    await treat(first, "D8:F10", words.areas.role.latest);
    await screen.findByText(words.blank.parts(0, 13, 4, 0));
    cleanup();

    const second = await chosen({ storage });
    expect(await screen.findByText(words.blank.parts(0, 13, 4, 0))).toBeVisible();
    const other = fileOf("khac.xlsx", filledWith(MATRIX, { "Bieu 01!A4": "BÁO CÁO KHÁC" }));
    await second.user.upload(screen.getByLabelText(words.blank.input), other);
    expect(await screen.findByText(words.blank.parts(9, 4, 4, 0))).toBeVisible();
  });

  it("says what is wrong when nothing is left to roll up, and takes the role that is chosen next", async () => {
    const { user } = await chosen();
    await treat({ user }, "D8:F10", words.areas.role.ignore);
    await treat({ user }, "G8:G11", words.areas.role.ignore);
    expect(
      await screen.findByText(words.blank.notUnderstood("mau.xlsx", { kind: "nothing-to-fill-in" })),
    ).toBeVisible();
    await treat({ user }, "D8:F10", words.areas.role.sum);
    expect(await screen.findByText(words.blank.parts(9, 0, 4, 0))).toBeVisible();
    expect(picture().getByRole("button", { name: /^Vùng G8:G11: .*: Bỏ qua$/ })).toBeVisible();
  });

  it("can be saved with its roles and loaded into the same form again", async () => {
    const pane = await chosen();
    await treat(pane, "G8:G11", words.areas.role.ignore);
    await screen.findByText(words.blank.parts(9, 0, 4, 0));
    await pane.user.click(screen.getByRole("button", { name: words.areas.save }));
    const [saved] = pane.saved;
    expect(saved?.name).toBe("cach-hieu_mau.json");
    const text = new TextDecoder().decode(saved?.bytes);
    expect(areasIn(text)?.areas.map(({ role }) => role)).toEqual(["sum", "ignore"]);

    await treat(pane, "G8:G11", words.areas.role.latest);
    await screen.findByText(words.blank.parts(9, 4, 4, 0));
    await pane.user.upload(screen.getByLabelText(words.areas.input), new File([text], "moi.json"));
    expect(await screen.findByText(words.areas.loaded("moi.json"))).toBeVisible();
    expect(screen.getByText(words.blank.parts(9, 0, 4, 0))).toBeVisible();
  });

  it.each([
    { what: "no areas", text: "{}", said: words.areas.notAreas("x.json") },
    {
      what: "areas of another form",
      text: '{"version":1,"areas":[{"sheet":"Khac","area":"B2","role":"sum"}]}',
      said: words.blank.notUnderstood("mau.xlsx", { kind: "unknown-sheet", sheet: "Khac" }),
    },
  ])("stays as it is when a file with $what is loaded, and the pane says so", async ({ text, said }) => {
    const { user } = await chosen();
    await user.upload(screen.getByLabelText(words.areas.input), new File([text], "x.json"));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText(words.blank.parts(9, 4, 4, 0))).toBeVisible();
  });

  it("that is no workbook is refused with what to do, and the next one is taken", async () => {
    const { user } = await openedSection();
    const input = screen.getByLabelText(words.blank.input);
    await user.upload(input, new File(["%PDF-1.4 invented"], "quet.xlsx"));
    expect(await screen.findByText(/^Chưa đọc được biểu mẫu quet\.xlsx\. Đây là tệp PDF/)).toBeVisible();
    await user.upload(input, BLANK);
    expect(await screen.findByText(words.blank.understood("mau.xlsx"))).toBeVisible();
  });
});

describe("copies of it", () => {
  it("are rolled up: who has reported, every total with its units, and the filled form to save", async () => {
    const pane = await rolledUp(COPIES);
    expect(await done(2, 2)).toBeVisible();
    // A form says nothing of when its round is over.
    expect(panel().queryByText(/Chưa kết thúc/)).not.toBeInTheDocument();
    expect(await figure(pane, "D8")).toBe("13");
    expect(await figure(pane, "F8")).toBe("1.300.000");
    expect(await figure(pane, "D11")).toBe("13");
    expect(await figure(pane, "D13")).toBe("100.000");
    expect(await figure(pane, "D9")).toBe(words.result.noFigure);
    expect(await figure(pane, "G8")).toBe(words.result.state.kept);
    await pane.user.click(screen.getByRole("button", { name: vi.rollUp.download("tong-hop_mau.xlsx") }));
    const workbook = realWorkbooks.read(pane.saved[0]?.bytes ?? new Uint8Array());
    expect(workbook.ok && workbook.value.grids[0]?.rows[7]?.values.slice(3, 6)).toEqual([
      13,
      undefined,
      1300000,
    ]);
  });

  it("that were chosen after the form show that it is somebody's return, which counts once an officer says so", async () => {
    const filled = fileOf(
      "mau.xlsx",
      filledWith(MATRIX, {
        "Bieu 01!A2": "Đơn vị: CĐCS Mẫu X",
        ...{ "Bieu 01!D8": 100, "Bieu 01!E8": 1, "Bieu 01!F8": 1 },
      }),
    );
    const pane = await chosen({}, filled);
    expect(screen.queryByText(words.blank.filled("CĐCS Mẫu X"))).not.toBeInTheDocument();
    await pane.user.upload(panel().getByLabelText(vi.files.input), [
      copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5, E8: 2, F8: 10 }),
      copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8, E8: 3, F8: 20 }),
    ]);
    expect(await screen.findByText(words.blank.filled("CĐCS Mẫu X"))).toBeVisible();
    await press(pane, vi.rollUp.start);
    expect(await done(2, 2)).toBeVisible();
    expect(await figure(pane, "D8")).toBe("13");
    // Whether it is a report is for the officer to say: nothing of it is lost.
    const { asked } = viDesk;
    expect(panel().getByRole("heading", { name: asked.heading(1) })).toBeVisible();
    await press(pane, viDesk.about(asked.button.counts, "mau.xlsx"));
    expect(await done(3, 3)).toBeVisible();
    expect(await figure(pane, "D8")).toBe("113");
    expect(panel().queryByRole("heading", { name: asked.heading(1) })).not.toBeInTheDocument();
  });

  it("are rolled up into a file in Excel, too, where the open workbook is not the form; it is left as it is", async () => {
    const workbook = memoryWorkbook(["Trang của tôi"]);
    const pane = await rolledUp(COPIES, { workbook });
    expect(await done(2, 2)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Mở trong Excel: tong-hop_mau.xlsx" }));
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
    await pane.user.click(screen.getByRole("button", { name: "Tải về: tong-hop_mau.xlsx" }));
    expect(pane.saved.map(({ bytes }) => bytes)).toEqual(workbook.opened);
    expect([...workbook.sheets]).toEqual([["Trang của tôi", "foreign"]]);
    expect(workbook.written).toEqual([]);
  });

  it("are told file by file what was found, which can be copied", async () => {
    const pane = await rolledUp(COPIES);
    await pane.user.click(await screen.findByText(viChecking.byFile.heading(1)));
    await pane.user.click(screen.getByText("a.xlsx", { selector: "button strong" }));
    const list = await screen.findByRole("group", { name: vi.check.list("a.xlsx") });
    expect(list).toHaveTextContent("1.000.000");
    await pane.user.click(screen.getByRole("button", { name: viChecking.byFile.copy }));
    await waitFor(() => expect(pane.copied).toHaveLength(1));
    expect(pane.copied[0]).toContain("a.xlsx\tBieu 01\tF8");
  });

  it("of one unit count once, and what an officer decided holds when everything is read otherwise", async () => {
    const pane = await rolledUp([
      copyOf("1.xlsx", "CĐCS Mẫu A", { D8: 5 }, "2018-01-10T08:00:00Z"),
      copyOf("2.xlsx", "CĐCS Mẫu A", { D8: 8 }, "2018-01-12T08:00:00Z"),
    ]);
    expect(await figure(pane, "D8")).toBe("8");
    await openTab(pane, vi.tabs.report);
    await press(pane, viDesk.about(viDesk.actions.counts.button, "1.xlsx"));
    await pane.user.type(panel().getByRole("textbox", { name: viDesk.actions.counts.ask }), "Bản có dấu");
    await press(pane, viDesk.confirm);
    expect(await panel().findAllByText(/Bản có dấu/)).not.toHaveLength(0);
    await waitFor(async () => expect(await figure(pane, "D8")).toBe("5"));
    await treat(pane, "G8:G11", words.areas.role.ignore);
    await panel().findByText(vi.rollUp.outdated);
    await press(pane, vi.rollUp.write.files);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(vi.rollUp.done(1, 1)));
    expect(await figure(pane, "D8")).toBe("5");
  });

  it("that cannot be read or are of something else are listed with the reason", async () => {
    const { user } = await rolledUp([
      ...COPIES,
      fileOf("khac.xlsx", LISTED),
      new File(["%PDF-1.4 invented"], "quet.xlsx"),
    ]);
    expect(await screen.findByText(vi.rollUp.setAside(2))).toBeVisible();
    await user.click(screen.getByText(vi.rollUp.setAside(2)));
    const reasons = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(reasons).toContain(`khac.xlsx${rejectionSentence({ kind: "other-form" })}`);
  });

  it("are held against a list of units: who is missing, and whose an uncertain file is", async () => {
    const pane = await chosen();
    const section = panel();
    const csv = [
      "code,name,level,parent",
      "T,LĐLĐ tỉnh Mẫu,province,",
      "001,CĐCS Mẫu A,grassroots,T",
      "002,CĐCS Mẫu B,grassroots,T",
      "003,CĐCS Mẫu C,grassroots,T",
    ].join("\n");
    await pane.user.upload(section.getByLabelText(vi.unitList.input), new File([csv], "don-vi.csv"));
    await waitFor(() =>
      expect(section.getByRole("combobox", { name: words.copies.units })).toHaveDisplayValue("don-vi.csv"),
    );
    const unrecognised = copyOf("x.xlsx", "Phòng Mẫu", { D8: 100 });
    await pane.user.upload(section.getByLabelText(vi.files.input), [...COPIES, unrecognised]);
    await press(pane, vi.rollUp.start);
    expect(await done(2, 3)).toBeVisible();
    await pane.user.selectOptions(
      await panel().findByRole("combobox", { name: viConfirmUnit.unitOf("x.xlsx") }),
      viConfirmUnit.guess("003", "CĐCS Mẫu C"),
    );
    await pane.user.click(screen.getByRole("button", { name: viConfirmUnit.confirmOf("x.xlsx") }));
    await press(pane, vi.rollUp.again);
    expect(await done(3, 3)).toBeVisible();
    expect(await figure(pane, "D8")).toBe("113");
  });

  it("are opened once: when rolled up again, only new and changed ones are read", async () => {
    const read: (readonly string[])[] = [];
    const pane = await rolledUp(COPIES, { onRead: (names) => read.push(names) });
    await done(2, 2);
    await pane.user.upload(panel().getByLabelText(vi.files.input), [
      copyOf("c.xlsx", "CĐCS Mẫu C", { D8: 100 }),
    ]);
    await press(pane, vi.rollUp.again);
    expect(await done(3, 3)).toBeVisible();
    expect(await figure(pane, "D8")).toBe("113");
    // Once to tell what they are, and once by the form.
    expect(read).toEqual([["a.xlsx", "b.xlsx"], ["a.xlsx", "b.xlsx"], ["c.xlsx"], ["c.xlsx"]]);
    // Read by other roles, it is another form: everything is read anew.
    await treat(pane, "G8:G11", words.areas.role.ignore);
    await panel().findByText(vi.rollUp.outdated);
    await pane.user.click(await screen.findByRole("button", { name: vi.rollUp.again }));
    await waitFor(() => expect(read[4]).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]));
  });

  it("are on time or late by days once a last day is given, and the late and missing are written to", async () => {
    const pane = await chosen();
    const section = panel();
    const csv =
      "code,name,level,parent\nT,LĐLĐ tỉnh Mẫu,province,\n001,CĐCS Mẫu A,grassroots,T\n002,CĐCS Mẫu B,grassroots,T\n003,CĐCS Mẫu C,grassroots,T\n";
    await pane.user.upload(section.getByLabelText(vi.unitList.input), new File([csv], "don-vi.csv"));
    await pane.user.upload(section.getByLabelText(vi.files.input), [
      copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5 }, "2018-01-10T08:00:00Z"),
      copyOf("b.xlsx", "CĐCS Mẫu B", { D8: 8 }, "2018-01-12T08:00:00Z"),
    ]);
    fireEvent.change(section.getByLabelText(words.copies.due), { target: { value: "2018-01-10" } });
    await press(pane, vi.rollUp.start);
    await done(2, 3);
    await openTab(pane, vi.tabs.report);
    await pane.user.click(await panel().findByRole("button", { name: viReport.needing.all(3) }));
    await pane.user.click(panel().getByRole("button", { name: viReport.reminders }));
    const lines = within(await panel().findByRole("list", { name: viDesk.board.list }));
    const shown = lines.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(shown[0]).toContain(`CĐCS Mẫu A: ${viDesk.board.filing["on-time"]}`);
    expect(shown[1]).toContain(`CĐCS Mẫu B: ${viDesk.board.lateBy("2")}`);
    expect(shown[2]).toContain(`CĐCS Mẫu C: ${viDesk.board.filing.missing}`);
    await pane.user.click(await panel().findByText(viDesk.reminders.units(1)));
    await pane.user.click(panel().getByRole("button", { name: "CĐCS Mẫu C" }));
    expect(panel().getByText(/Đến nay LĐLĐ tỉnh Mẫu chưa nhận được/)).toHaveTextContent(
      /Hạn nộp là ngày 10\/01\/2018/,
    );
  });

  it("are out of date when a role is changed afterwards, and the pane says so", async () => {
    const { user } = await rolledUp(COPIES);
    await done(2, 2);
    await treat({ user }, "G8:G11", words.areas.role.ignore);
    expect(await panel().findByText(vi.rollUp.outdated)).toBeVisible();
  });
});

it("is what chosen files are checked against where they say nothing of a plan, each problem with its cell; faulty ones go back with a slip", async () => {
  const pane = await renderPane({ firstTab: "check" });
  const { user } = pane;
  await user.upload(await panel().findByLabelText(vi.files.input), [
    copyOf("a.xlsx", "CĐCS Mẫu A", { D8: 5 }),
    copyOf("b.xlsx", "CĐCS Mẫu B", { D8: "chưa rõ" }),
  ]);
  await user.click(panel().getByRole("button", { name: viChecking.copies.heading }));
  await user.upload(await panel().findByLabelText(words.blank.input), BLANK);
  await user.click(await panel().findByRole("button", { name: viChecking.copies.start }));
  expect(await panel().findByText(vi.check.overall(2, 1))).toBeVisible();
  await user.click(panel().getByText(viChecking.byFile.heading(1)));
  await user.click(panel().getByText("b.xlsx", { selector: "button strong" }));
  expect(panel().getByRole("group", { name: vi.check.list("b.xlsx") })).toHaveTextContent(/D8.*chưa rõ/);
  await press(pane, viChecking.slips.make);
  await user.click(await panel().findByRole("button", { name: `${vi.handOver.save}: b_tra-lai.xlsx` }));
  await waitFor(() => expect(pane.saved.map(({ name }) => name)).toEqual(["b_tra-lai.xlsx"]));
  await user.click(panel().getByRole("button", { name: /^Sao chép tin nhắn: / }));
  await waitFor(() => expect(pane.copied[0]).toMatch(/Kính gửi.*CĐCS Mẫu B/s));
});

it("is spoken of in English where the pane speaks English", async () => {
  const pane = await renderPane({ firstTab: "roll-up", displayLanguage: "en-US" });
  await chooseOtherForm(pane, en);
  await pane.user.upload(await panel().findByLabelText(enBlankForm.blank.input), BLANK);
  await pane.user.upload(panel().getByLabelText(en.files.input), [...COPIES]);
  await press(pane, en.rollUp.start);
  expect(await panel().findByRole("heading", { name: en.rollUp.done(2, 2) })).toBeVisible();
});
