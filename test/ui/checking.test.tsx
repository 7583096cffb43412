import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import { unzipSync, zipSync } from "fflate";
import { roundId } from "../../src/domain/codes";
import type { WorkbookGrids } from "../../src/domain/grid/workbook-grids";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { practiceScales } from "../../src/plans/practice-scales";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { viUnlocking } from "../../src/ui/words/unlocking-words";
import { viChecking } from "../../src/ui/words/vi/vi-checking";
import { practiceFiles, type Mishap } from "../../src/use-cases/practice/practice-files";
import type { SheetValidation } from "../../src/use-cases/ports/open-workbook";
import { memoryStorage } from "../support/pane/memory-storage";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { realWorkbooks } from "../support/files/real-workbooks";
import { press } from "../support/pane/press";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";
import { chooseIn } from "../support/pane/choose-in";

/** Reports of as many units as there are mishaps, as real files. */
function reports(...mishaps: readonly Mishap[]): readonly File[] {
  const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, mishaps.length) };
  const request = {
    plan: phuRieng2017,
    round: roundId("I"),
    registry,
    scales: practiceScales(phuRieng2017.id),
    mishapOf: (index: number): Mishap => mishaps[index] ?? "none",
  };
  return Array.from(
    practiceFiles(request, realWorkbooks),
    ({ fileName, bytes }) => new File([new Uint8Array(bytes)], fileName),
  );
}

async function gridsOf(mishap: Mishap): Promise<WorkbookGrids> {
  const [file] = reports(mishap);
  const read = file && realWorkbooks.read(new Uint8Array(await file.arrayBuffer()));
  if (read?.ok !== true) throw new Error("no report");
  return read.value;
}

async function checkFilesOf(pane: RenderedPane, files: readonly File[]): Promise<void> {
  await pane.user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
  const panel = await screen.findByRole("tabpanel");
  await pane.user.upload(await within(panel).findByLabelText(vi.files.input), [...files]);
  await press(pane, vi.check.start.files);
  await screen.findByRole("button", { name: vi.check.again });
}

async function checkOpen(pane: RenderedPane): Promise<void> {
  await pane.user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
  await screen.findByRole("button", { name: vi.check.again });
}

it("a file with a password is checked once its password is given", async () => {
  const pane = await renderPane();
  const locked = readFileSync(join(__dirname, "../fixtures/locked/standard.xlsx"));
  await checkFilesOf(pane, [new File([new Uint8Array(locked)], "khoa.xlsx")]);
  const field = await screen.findByLabelText(viUnlocking.password);
  expect(field).toHaveAttribute("type", "password");
  await pane.user.type(field, "Mật khẩu 1{Enter}");
  await waitFor(() => expect(screen.queryByLabelText(viUnlocking.password)).not.toBeInTheDocument());
  await press(pane, vi.check.again);
  expect(await screen.findByText(/Không tìm thấy biểu mẫu báo cáo đã phát hành/)).toBeInTheDocument();
});

it("a chosen .zip stands for the files in it", async () => {
  const pane = await renderPane();
  const [report] = reports("none");
  if (report === undefined) throw new Error("no report");
  const zip = zipSync({ [`xa/${report.name}`]: new Uint8Array(await report.arrayBuffer()) });
  await pane.user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
  const panel = await screen.findByRole("tabpanel");
  await pane.user.upload(await within(panel).findByLabelText(vi.files.input), [
    new File([new Uint8Array(zip)], "gui.zip"),
  ]);
  await pane.user.click(await within(panel).findByText(vi.files.chosen(1)));
  expect(await within(panel).findByText((text) => text.includes(`gui.zip/xa/${report.name}`))).toBeVisible();
});

const status = (): HTMLElement => screen.getByRole("status");

describe("the check of the open workbook", () => {
  it("shows safe fixes before anything is done, and makes those that are ticked", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-as-text"));
    const pane = await renderPane({ workbook });
    await checkOpen(pane);
    await pane.user.click(await screen.findByText(viChecking.fixes.heading(3)));
    expect(workbook.written).toEqual([]);
    const [all, first, ...others] = await screen.findAllByRole("checkbox");
    if (all === undefined || first === undefined) throw new Error("nothing to tick");
    expect(others).toHaveLength(2);
    await pane.user.click(first);
    expect(all).toBePartiallyChecked();
    await press(pane, viChecking.fixes.apply(2));
    await waitFor(() => expect(workbook.written).toHaveLength(2));
    expect(workbook.written.every(({ content }) => content.kind === "number")).toBe(true);
    await waitFor(() => expect(status()).toHaveTextContent(viChecking.fixes.applied(2, [])));
    expect(await screen.findByRole("button", { name: viChecking.fixes.undo(2) })).toBeVisible();
  });

  it("does not undo over what somebody has typed since, and says in which cells", async () => {
    // This workbook shows the old contents whatever is written: as if somebody had typed them again.
    const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-as-text"));
    const pane = await renderPane({ workbook });
    await checkOpen(pane);
    await pane.user.click(await screen.findByText(viChecking.fixes.heading(3)));
    await press(pane, viChecking.fixes.apply(3));
    await waitFor(() => expect(workbook.written).toHaveLength(3));
    const places = workbook.written.map(({ place }) => place);
    await press(pane, viChecking.fixes.undo(3));
    expect(await screen.findByText(viChecking.fixes.changedSince(places))).toBeVisible();
    expect(workbook.written).toHaveLength(3);
  });

  it("checks again by itself a moment after cells were changed, strikes off what is mended, and saves it at a press", async () => {
    const before = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-as-text"));
    const mended = memoryWorkbook(["Biểu mẫu"], await gridsOf("none"));
    const workbook = { ...before };
    const pane = await renderPane({ workbook });
    await checkOpen(pane);
    expect(await screen.findByText(viChecking.fixes.heading(3))).toBeVisible();
    await waitFor(() => expect(before.listeners.size).toBeGreaterThan(0));
    workbook.read = mended.read;
    before.tell({ kind: "changed" });
    await waitFor(() => expect(screen.queryByText(viChecking.fixes.heading(3))).not.toBeInTheDocument(), {
      timeout: 5000,
    });
    expect(screen.getByRole("button", { name: vi.check.again })).toBeVisible();
    const [unit] = await screen.findAllByText(/^Không còn lỗi, kiểm tra lúc /);
    expect(unit).toBeVisible();
    const struck = document.querySelectorAll("s");
    expect(struck).toHaveLength(3);
    expect(struck[0]?.textContent).toMatch(/^[A-Z]+\d+ · /);
    expect(screen.queryByRole("button", { name: new RegExp(String(struck[0]?.textContent)) })).toBeNull();
    const [, name = ""] = /^Tên tệp nên đặt: (\S+)$/.exec(screen.getByText(/^Tên tệp/).textContent) ?? [];
    expect(name).toMatch(/_phu-rieng-2017_I\.xlsx$/);
    await press(pane, viChecking.ready.save);
    expect(await screen.findByText(viChecking.ready.saved("LĐLĐ tỉnh Bình Phước", true))).toBeVisible();
    expect([before.saves, pane.copied]).toEqual([1, [name]]);
  });

  it("offers to restore lost rules of the form, counts their cells, and checks again", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("none"));
    const lost: SheetValidation = {
      sheet: "Biểu mẫu",
      validation: {
        area: { top: 20, left: 4, bottom: 22, right: 4 },
        rule: { kind: "list", name: "TD_LIST" },
        words: { promptTitle: "", prompt: "", errorTitle: "", error: "" },
        severity: "stop",
      },
    };
    workbook.lost.push(lost);
    const pane = await renderPane({ workbook });
    await checkOpen(pane);
    expect(await screen.findByText(viChecking.lost.found(3))).toBeVisible();
    await press(pane, viChecking.lost.restore);
    expect(await screen.findByText(viChecking.lost.restored(3))).toBeVisible();
    expect(workbook.lost).toEqual([]);
    await waitFor(() => expect(screen.queryByText(viChecking.lost.found(3))).not.toBeInTheDocument());
  });

  it("filters by severity and by words without marks, and says how many are left", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-with-units"));
    const pane = await renderPane({ workbook });
    await checkOpen(pane);
    const group = await screen.findByRole("group", { name: viChecking.filter.group });
    const [first] = within(group).getAllByRole("button");
    if (first === undefined) throw new Error("no severities");
    await pane.user.click(first);
    expect(first).toHaveAttribute("aria-pressed", "true");
    const count = Number(/\((\d+)\)/.exec(first.textContent)?.[1]);
    expect(await screen.findByText(new RegExp(`^Đang hiện ${count}/\\d+ mục\\.$`))).toBeVisible();
    await pane.user.type(
      screen.getByRole("searchbox", { name: viChecking.filter.search }),
      "khong co chu nay",
    );
    expect(await screen.findByText(/^Đang hiện 0\//)).toBeVisible();
  });

  it("copies the list as a table, and puts it on a sheet of the workbook", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], await gridsOf("typed-as-text"));
    const pane = await renderPane({ workbook });
    await checkOpen(pane);
    await press(pane, viChecking.list.copy);
    const [heading, ...lines] = (pane.copied[0] ?? "").split("\n");
    expect(heading?.split("\t")).toEqual(Object.values(viChecking.list.headings));
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([7]));
    await press(pane, viChecking.list.print.workbook);
    expect(await screen.findByText(viChecking.list.painted("Kết quả kiểm tra"))).toBeVisible();
    expect(workbook.sheets.get("Kết quả kiểm tra")).toBeDefined();
  });
});

describe("the check of chosen files", () => {
  it("gathers files in which nothing is wrong, filters by unit, and shows the findings of a file when it is opened", async () => {
    const pane = await renderPane();
    await checkFilesOf(pane, reports("none", "overwritten", "none", "typed-as-text"));
    const unit = binhPhuoc2017.units[1];
    if (unit === undefined) throw new Error("no unit");
    const panel = screen.getByRole("tabpanel");
    const names = () => within(panel).getAllByText(/\.xlsx$/, { selector: "strong" }).length;
    const right = await within(panel).findByRole("button", { name: viChecking.files.nothingWrong(2) });
    expect(names()).toBe(2);
    await pane.user.click(right);
    expect(names()).toBe(4);
    await chooseIn(
      pane.user,
      await within(panel).findByRole("combobox", { name: viChecking.filter.unit }),
      unit.name,
    );
    expect(await screen.findByText(viChecking.files.shown(1, 4))).toBeVisible();
    await pane.user.click(within(panel).getByText(new RegExp(`^${unit.code}_`), { selector: "strong" }));
    await pane.user.click(within(panel).getByRole("button", { name: viChecking.fixes.heading(1) }));
    expect(within(panel).getByText(viChecking.fixes.intro.files)).toBeVisible();
  });

  it("saves one slip as it is and several in one archive, and gives the message to copy", async () => {
    const pane = await renderPane();
    await checkFilesOf(pane, reports("typed-as-text", "overwritten", "overwritten"));
    await press(pane, viChecking.slips.make);
    const saveAll = await screen.findByRole("button", { name: /trong một tệp \.zip$/ });
    await pane.user.click(saveAll);
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const [archive] = pane.saved;
    const names = Object.keys(unzipSync(archive?.bytes ?? new Uint8Array()));
    expect(archive?.name).toBe("phieu-tra-lai.zip");
    expect(names.filter((name) => name.endsWith("_tra-lai.xlsx")).length).toBeGreaterThan(1);
    expect(names).toContain("tin-nhan.txt");
    const [copy] = screen.getAllByRole("button", { name: /^Sao chép tin nhắn: / });
    if (copy === undefined) throw new Error("no message");
    await pane.user.click(copy);
    await waitFor(() => expect(pane.copied[0]).toMatch(/Kính gửi/));
    const [slip = ""] = names;
    await press(pane, `${vi.handOver.save}: ${slip}`);
    await waitFor(() => expect(pane.saved).toHaveLength(2));
    expect(pane.saved[1]?.name).toBe(slip);
  });

  it("makes a mended copy of a received file and leaves the file alone", async () => {
    const pane = await renderPane();
    const [file] = reports("typed-as-text");
    if (file === undefined) throw new Error("no file");
    await checkFilesOf(pane, [file]);
    await pane.user.click(await screen.findByText(viChecking.fixes.heading(3)));
    await press(pane, viChecking.fixes.save(3));
    const name = file.name.replace(".xlsx", "_da-sua.xlsx");
    await press(pane, `${vi.handOver.save}: ${name}`);
    await waitFor(() => expect(pane.saved.map((made) => made.name)).toEqual([name]));
  });

  it("remembers the result for the next opening of the pane, says that it may be old, and forgets it", async () => {
    const storage = memoryStorage();
    const first = await renderPane({ storage });
    await checkFilesOf(first, reports("typed-as-text"));
    await waitFor(() => expect(storage.getItem("emulation-roll-up/last-check/files")).not.toBeNull());
    document.body.replaceChildren();
    const again = await renderPane({ storage });
    await again.user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
    expect(await screen.findByText(viChecking.kept.old)).toBeVisible();
    await press(again, viChecking.kept.forget);
    await waitFor(() => expect(screen.queryByText(viChecking.kept.old)).not.toBeInTheDocument());
    expect(storage.getItem("emulation-roll-up/last-check/files")).toBeNull();
  });

  it("does not read unchanged files again", async () => {
    const pane = await renderPane();
    await checkFilesOf(pane, reports("typed-as-text", "none"));
    await press(pane, vi.check.again);
    expect(await screen.findByText(viChecking.files.unchanged(2, 2))).toBeVisible();
  });

  it("inside Excel opens a slip in a window of its own", async () => {
    const workbook = memoryWorkbook(["Sheet1"]);
    const pane = await renderPane({ workbook });
    await pane.user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
    await pane.user.click(await screen.findByText(viChecking.files.heading));
    const panel = screen.getByRole("tabpanel");
    await pane.user.upload(await within(panel).findByLabelText(vi.files.input), [...reports("overwritten")]);
    await press(pane, vi.check.start.files);
    await press(pane, viChecking.slips.make);
    await press(pane, /^Mở trong Excel: .*_tra-lai\.xlsx$/);
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
    const [bytes = new Uint8Array()] = workbook.opened;
    const opened = realWorkbooks.read(bytes);
    expect(opened.ok && opened.value.grids[0]?.sheet).toBe("Phiếu trả lại");
  });

  it("where Excel takes no downloads (Mac), offers slips one by one and no file that would come to nothing", async () => {
    const workbook = memoryWorkbook(["Sheet1"]);
    const pane = await renderPane({ workbook, takesDownloads: false });
    await pane.user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
    await pane.user.click(await screen.findByText(viChecking.files.heading));
    const panel = screen.getByRole("tabpanel");
    const files = reports("overwritten", "overwritten");
    await pane.user.upload(await within(panel).findByLabelText(vi.files.input), [...files]);
    await press(pane, vi.check.start.files);
    await press(pane, viChecking.slips.make);
    expect(await screen.findByText(viChecking.slips.oneByOne)).toBeVisible();
    expect(screen.getAllByRole("button", { name: /^Mở trong Excel: .*_tra-lai\.xlsx$/ })).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /\.zip$/ })).not.toBeInTheDocument();
    expect(
      screen.queryByRole("button", { name: new RegExp(`^${vi.handOver.save}`) }),
    ).not.toBeInTheDocument();
  });
});
