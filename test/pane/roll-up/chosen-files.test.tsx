import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { zipSync } from "fflate";
import { roundId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import { binhPhuoc2017, langSon2015, langSonPlan2015, phuRieng2017 } from "../../support/plans/bundled";
import { practiceFiles } from "../../../src/desk/practice/practice-files";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { opened, rolledUp } from "../../support/blank-forms/blank-form-desk";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { paintedWorkbook } from "../../support/desk/desk-page";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { chooseIn } from "../../support/pane/choose-in";
import { press } from "../../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../../support/pane/render-pane";
import { memoryStorage } from "../../support/pane/memory-storage";
import { mistypedForm } from "../../support/forms/mistyped-form";
import { poolHere } from "../../support/pane/pool-here";

/** Returns blank forms of a list's first units. */
function forms(plan: Plan, round: string, { units, office }: UnitRegistry, count: number): readonly File[] {
  return units.slice(0, count).map((unit) => {
    const drawing = makeForm(plan, roundId(round), unit, office, "2018-01-02T08:00:00Z");
    return new File([new Uint8Array(realWorkbooks.write(drawing))], `${plan.id}_${round}_${unit.code}.xlsx`);
  });
}

const [langSonRound] = langSonPlan2015.rounds;
if (langSonRound === undefined) throw new Error("plan Lạng Sơn has no rounds");
/** Returns filled forms of the first units. */
const filled = (round: string, count: number): readonly File[] =>
  Array.from(
    practiceFiles(
      {
        ...{ plan: phuRieng2017, round: roundId(round), mishapOf: () => "none" as const },
        registry: { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, count) },
      },
      realWorkbooks,
    ),
    ({ fileName, bytes }) => new File([new Uint8Array(bytes)], fileName),
  );
const inFirst = filled("I", 3);
const inSecond = filled("II", 2);
const inLangSon = forms(langSonPlan2015, langSonRound.id, langSon2015, 1);

const panel = () => within(screen.getByRole("tabpanel"));
const card = () => screen.findByRole("region", { name: "Các tệp này là" });

async function chosen(files: readonly File[], setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  await pane.user.upload(await panel().findByLabelText("Các tệp báo cáo"), [...files]);
  await card();
  return pane;
}

describe("chosen files", () => {
  it("that nobody has filled in are no reports: the units have not sent one, and each file says so", async () => {
    const workbook = paintedWorkbook();
    const pane = await chosen(forms(phuRieng2017, "I", binhPhuoc2017, 3), { workbook });
    await press(pane, "Tổng hợp");
    expect(
      await panel().findByText(
        "Chưa có báo cáo nào được cộng, nên chưa ghi gì. Lý do của từng tệp ở bên dưới.",
      ),
    ).toBeVisible();
    const list = panel().getByRole("list", { name: "Các tệp (3)" });
    expect(within(list).getAllByRole("listitem")[0]).toHaveTextContent(
      /: Biểu mẫu của “LĐLĐ thị xã Phước Long” còn trống, chưa nhập số liệu nào nên không tính là báo cáo: đề nghị đơn vị nhập số liệu rồi gửi lại\./,
    );
    expect(workbook.sheets.size).toBe(0);
  });

  it("say plan, round, office and how many units they are of, wait for a password, and are added up at one press", async () => {
    const pdf = new File(["%PDF-1.4 invented"], "quet.xlsx");
    const locked = readFileSync(join(__dirname, "../../fixtures/locked/standard.xlsx"));
    const workbook = paintedWorkbook();
    const read: (readonly string[])[] = [];
    const files = [...inFirst, pdf, new File([new Uint8Array(locked)], "khoa.xlsx")];
    const pane = await chosen(files, { workbook, onRead: (names) => read.push(names) });
    expect(await card()).toHaveTextContent(
      "3 tệp · Phú Riềng 2017 · Đợt I · gửi LĐLĐ tỉnh Bình Phước · 3/11 đơn vị · 1 tệp PDF",
    );
    const give = async (password: string) => {
      await pane.user.type(await panel().findByLabelText("Mật khẩu mở tệp"), password);
      await press(pane, "Mở các tệp này");
    };
    const asking = await panel().findByRole("list", { name: "Các tệp có mật khẩu mở" });
    expect(asking.textContent).toBe("khoa.xlsx");
    await give("sai");
    expect(
      await panel().findByText(
        "Mật khẩu vừa nhập không mở được các tệp dưới đây. Hãy kiểm tra chữ hoa, chữ thường, bộ gõ tiếng Việt rồi nhập lại.",
      ),
    ).toBeVisible();
    await give("Mật khẩu 1");
    await waitFor(() => expect(panel().queryByLabelText("Mật khẩu mở tệp")).not.toBeInTheDocument());
    // It is a workbook, but no form of ours.
    expect(await card()).toHaveTextContent("3 tệp · Phú Riềng 2017 · Đợt I");
    const readings = read.length;
    await press(pane, "Tổng hợp");
    expect(await screen.findByText(/^Nhận 3\/11 · /)).toBeVisible();
    expect(workbook.sheets.has("Tổng hợp")).toBe(true);
    // Files read for identification are not read again.
    expect(read.slice(readings).flat()).not.toContain(inFirst[0]?.name);
  });

  it("of several plans and rounds are a part each, the largest first; another one is taken at a press", async () => {
    const pane = await chosen([...inSecond, ...inFirst, ...inLangSon]);
    const parts = await card();
    expect(parts).toHaveTextContent(/^Các tệp này là3 tệp · Phú Riềng 2017 · Đợt I ·/);
    const others = within(parts).getAllByRole("listitem");
    expect(others.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^2 tệp · Phú Riềng 2017 · Đợt II ·/),
      expect.stringMatching(/^1 tệp · Lạng Sơn 2015 ·/),
    ]);
    await pane.user.click(within(others[0] ?? parts).getByRole("button", { name: "Chọn phần này" }));
    expect(await card()).toHaveTextContent(/^Các tệp này là2 tệp · Phú Riềng 2017 · Đợt II ·/);
  });

  it("of which none is of the chosen round are said so, and the right one is offered", async () => {
    const pane = await chosen(inFirst);
    await press(pane, "Đổi kế hoạch, đợt, đơn vị…");
    await chooseIn(pane.user, panel().getByLabelText("Đợt báo cáo"), /^Đợt II/);
    expect(await card()).toHaveTextContent(/Không có tệp nào của .* trong các tệp đã chọn\./);
    expect(panel().queryByRole("button", { name: "Tổng hợp" })).not.toBeInTheDocument();
    await press(pane, "Dùng Phú Riềng 2017 · Đợt I");
    await press(pane, "Tổng hợp");
    expect(await screen.findByText(/^Nhận 3\/11 · /)).toBeVisible();
  });

  it("of a form are gone on with from its summary among them, as the form was understood for that", async () => {
    const form = officeWorkbook(MATRIX);
    const copy = (unit: string, figure: number): Uint8Array =>
      officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": `Đơn vị: ${unit}`, "Bieu 01!D8": figure }));
    const area = { top: 7, left: 5, bottom: 9, right: 5 };
    const blank = await opened(form, [{ sheet: "Bieu 01", area, role: "latest", label: "" }]);
    const { workbook } = await rolledUp(blank, { "a.xlsx": copy("CĐCS A", 5) });
    const files = { "mau.xlsx": form, "b.xlsx": copy("CĐCS B", 8), "tong-hop.xlsx": workbook };
    const pane = await chosen(
      Object.entries(files).map(([name, bytes]) => new File([new Uint8Array(bytes)], name)),
    );
    expect(await card()).toHaveTextContent("Làm tiếp từ bảng tổng hợp “tong-hop.xlsx”.");
    await press(pane, "Tổng hợp");
    expect(await screen.findByText(/^Nhận 2\/2 · /)).toBeVisible();
  });

  it("of which none can serve as a form let the blank one be chosen; nothing is added up before, nor of files that say nothing", async () => {
    const silent = await chosen([new File(["%PDF-1.4 invented"], "quet.xlsx")]);
    expect(await card()).toHaveTextContent(
      "Không nhận ra kế hoạch nào trong các tệp này. Chưa có gì để tổng hợp.",
    );
    // An unidentified file has its reason, too, and the button chooses others.
    expect(panel().getByRole("list", { name: "Các tệp (1)" })).toHaveTextContent(
      "quet.xlsx: Đây là tệp PDF, không phải bảng tính: đề nghị đơn vị gửi tệp Excel (.xlsx) gốc.",
    );
    expect(panel().queryByRole("button", { name: "Tổng hợp" })).not.toBeInTheDocument();
    expect(panel().getAllByRole("button", { name: "Chọn tệp…" })).toHaveLength(2);
    silent.close();

    // Only texts: nothing to add up.
    const letter = {
      name: "Bieu 01",
      cells: { A1: "LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU", A3: "Kính gửi", A5: "Nơi nhận" },
    };
    const copies = ["a.xlsx", "b.xlsx"].map((file) => {
      const sheet = { ...letter, cells: { ...letter.cells, A7: file } };
      return new File([new Uint8Array(officeWorkbook([sheet]))], file);
    });
    const pane = await chosen(copies);
    expect(await card()).toHaveTextContent("Không bản nào dùng làm biểu mẫu được. Hãy chọn biểu mẫu trống.");
    expect(panel().queryByRole("button", { name: "Tổng hợp" })).not.toBeInTheDocument();
    await press(pane, "Chọn biểu mẫu trống");
    expect(await panel().findByLabelText("Biểu mẫu trống")).toBeInTheDocument();
  });

  it("of which no report counts leave the workbook as it is, with the reason of each", async () => {
    const workbook = paintedWorkbook();
    const [unit] = binhPhuoc2017.units;
    if (unit === undefined) throw new Error("there are no units");
    const stray = { ...unit, code: langSon2015.office.code, name: "CĐCS Mẫu" };
    const pane = await chosen(forms(phuRieng2017, "I", { ...binhPhuoc2017, units: [stray] }, 1), {
      workbook,
    });
    await press(pane, "Tổng hợp");
    expect(
      await panel().findByText(
        "Chưa có báo cáo nào được cộng, nên chưa ghi gì. Lý do của từng tệp ở bên dưới.",
      ),
    ).toBeVisible();
    expect(workbook.sheets.size).toBe(0);
    expect(panel().getByRole("list", { name: "Các tệp (1)" })).toHaveTextContent(/: .*đơn vị/);
  });
});

it("archives dropped one after the other are all opened; a file dropped beside the list replaces nothing", async () => {
  await renderPane({ firstTab: "roll-up" });
  const zone = await panel().findByText("hoặc kéo và thả tệp, thư mục vào đây");
  for (const name of ["a", "b"]) {
    const zip = zipSync({ [`${name}.xlsx`]: new Uint8Array([1]) });
    const file = new File([new Uint8Array(zip)], `${name}.zip`);
    fireEvent.drop(zone, { dataTransfer: { items: [], files: [file] } });
  }
  const list = await panel().findByRole("list", { name: "Các tệp (2)" });
  expect(list).toHaveTextContent(/a\.zip\/a\.xlsx.*b\.zip\/b\.xlsx/);
  const beside = { dataTransfer: { types: ["Files"], dropEffect: "copy" } };
  expect(fireEvent.dragOver(screen.getByRole("main"), beside)).toBe(false);
});

const NAME = "LĐLĐ huyện Phú Riềng";
const fileOf = (name: string, typed: string, printed: string): File =>
  new File([new Uint8Array(mistypedForm(typed, { name: printed }))], name);
/** Its name only contains the unit's; its code is unknown. */
const STRAY = fileOf("moi.xlsx", "701", "Phú Riềng (mới)");

async function addedUp(files: readonly File[], setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  // The list's first plan is Phú Riềng's, whose first round is I.
  const panel = screen.getByRole("tabpanel");
  await pane.user.upload(within(panel).getByLabelText("Các tệp báo cáo"), [...files]);
  await pane.user.click(await within(panel).findByRole("button", { name: "Tổng hợp" }));
  return pane;
}

it("a file whose unit is not certain counts once a person confirms it, without asking again until that is taken back", async () => {
  const storage = memoryStorage();
  const { user } = await addedUp([STRAY], { storage });
  expect(await screen.findByRole("heading", { name: "1 tệp chưa rõ của đơn vị nào" })).toBeVisible();
  expect(screen.getByText("Mã đơn vị ghi trên biểu mẫu: “701”.")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Đơn vị của tệp moi.xlsx" })).toHaveValue("698");
  await user.click(screen.getByRole("button", { name: "Đúng là đơn vị này: tệp moi.xlsx" }));
  expect(await screen.findByText(`Đã ghi nhận: moi.xlsx là của ${NAME}.`)).toBeVisible();
  expect(screen.getByText("Bấm “Tổng hợp lại” để cộng các tệp vừa xác nhận.")).toBeVisible();
  cleanup();

  const second = await addedUp([STRAY], { storage });
  expect(await screen.findByText(/^Nhận 1\/11 · /)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "1 tệp chưa rõ của đơn vị nào" })).not.toBeInTheDocument();
  await second.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await second.user.click(await screen.findByText("Đã ghi nhớ 1 xác nhận về đơn vị"));
  await press(second, "Bỏ xác nhận về “Phú Riềng (mới)”");
  await waitFor(() => expect(screen.queryByText("Đã ghi nhớ 1 xác nhận về đơn vị")).not.toBeInTheDocument());
  await press(second, "Tổng hợp lại");
  expect(await screen.findByRole("heading", { name: "1 tệp chưa rõ của đơn vị nào" })).toBeVisible();
});

it("an officer chooses the unit by hand: where nothing is guessed, where code and name differ, and against the guess", async () => {
  const other = "LĐLĐ huyện Lộc Ninh";
  const conflicting = fileOf("bc.xlsx", "698", other);
  const pane = await addedUp([fileOf("x.xlsx", "999", "CĐCS Mẫu"), conflicting, STRAY]);
  const confirmOf = (file: string) => screen.getByRole("button", { name: `Đúng là đơn vị này: tệp ${file}` });
  const unitOf = (file: string) => screen.getByRole("combobox", { name: `Đơn vị của tệp ${file}` });
  expect(await screen.findByRole("heading", { name: "3 tệp chưa rõ của đơn vị nào" })).toBeVisible();
  expect(screen.getByText(`Tên đơn vị in trên biểu mẫu: “${other}”.`)).toBeVisible();
  expect(screen.getByText("Mã đơn vị ghi trên biểu mẫu: “698”.")).toBeVisible();
  expect(unitOf("bc.xlsx")).toHaveValue("");
  for (const file of ["x.xlsx", "bc.xlsx"]) expect(confirmOf(file)).toHaveAttribute("aria-disabled", "true");

  await chooseIn(pane.user, unitOf("bc.xlsx"), /Lộc Ninh/);
  await pane.user.click(confirmOf("bc.xlsx"));
  expect(await screen.findByText(`Đã ghi nhận: bc.xlsx là của ${other}.`)).toBeVisible();
  await chooseIn(pane.user, unitOf("x.xlsx"), /Bình Long/);
  await pane.user.click(confirmOf("x.xlsx"));
  await chooseIn(pane.user, unitOf("moi.xlsx"), "Đơn vị khác trong danh sách…");
  await chooseIn(pane.user, unitOf("moi.xlsx"), /689/);
  await pane.user.click(confirmOf("moi.xlsx"));
  // It is remembered by its code: the printed name is another unit's.
  await pane.user.click(await screen.findByText("Đã ghi nhớ 3 xác nhận về đơn vị"));
  expect(screen.getByRole("button", { name: "Bỏ xác nhận về “701”" })).toBeVisible();
  await press(pane, "Tổng hợp lại");
  expect(await screen.findByText(/^Nhận 3\/11 · /)).toBeVisible();
});

it("a confirmed unit counts until the pane is closed where the browser keeps nothing, and the pane says so", async () => {
  const pane = await addedUp([STRAY], { storage: memoryStorage("quota") });
  await press(pane, "Đúng là đơn vị này: tệp moi.xlsx");
  expect(
    await screen.findByText(
      "Không ghi nhớ được trên máy này (trình duyệt báo: quota). Xác nhận chỉ dùng được đến khi đóng bảng bên.",
    ),
  ).toBeVisible();
  await press(pane, "Tổng hợp lại");
  expect(await screen.findByText(/^Nhận 1\/11 · /)).toBeVisible();
});

const BLANK = new File([new Uint8Array(officeWorkbook(MATRIX))], "mau.xlsx");
const copyOf = (name: string, figure: number): File => {
  const filled = { "Bieu 01!A2": `Đơn vị: CĐCS Mẫu ${name}`, "Bieu 01!D8": figure };
  return new File([new Uint8Array(officeWorkbook(filledWith(MATRIX, filled)))], `${name}.xlsx`);
};
const COPIES = [copyOf("a", 5), copyOf("b", 8), copyOf("c", 100)];

interface Counted extends RenderedPane {
  /** Numbers of files opened, and of readings requested, which the officer sees as progress. */
  readonly counts: () => { readonly opened: number; readonly asked: number };
}

/** Returns the pane with threads as in the browser, and counts of readings. */
async function counted(): Promise<Counted> {
  let opened = 0;
  const { pool, threads } = poolHere((bytes) => {
    opened += 1;
    return realWorkbooks.read(bytes);
  });
  const pane = await renderPane({ firstTab: "roll-up", readers: pool });
  const asked = (): number =>
    threads.flatMap(({ posted }) => posted).filter(({ kind }) => kind === "read").length;
  return { ...pane, counts: () => ({ opened, asked: asked() }) };
}

async function chooseForm({ user }: RenderedPane): Promise<void> {
  await user.click(await panel().findByRole("button", { name: "Đổi kế hoạch, đợt, đơn vị…" }));
  await chooseIn(
    user,
    await panel().findByRole("combobox", { name: "Kế hoạch" }),
    "Biểu mẫu của cơ quan khác",
  );
  await user.upload(await panel().findByLabelText("Biểu mẫu trống"), BLANK);
  await screen.findByText("Đã nhận ra các vùng của mau.xlsx.");
}

async function choose({ user }: RenderedPane, files: readonly File[]): Promise<void> {
  await user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await user.upload(panel().getByLabelText("Các tệp báo cáo"), [...files]);
}
/** Adds up the choice. */
async function rollUp(pane: RenderedPane, received: number, button = "Tổng hợp"): Promise<void> {
  await press(pane, button);
  await screen.findByRole("tab", { name: "Báo cáo", selected: true });
  await screen.findByText(new RegExp(`^Nhận ${received}/${received} · `));
}

describe("copies of another office's form are opened once in the pane, and their reading is seen once", () => {
  it("where the form is chosen before them, and one comes after they were rolled up", async () => {
    const pane = await counted();
    await chooseForm(pane);
    await choose(pane, COPIES.slice(0, 2));
    await rollUp(pane, 2);
    expect(pane.counts()).toEqual({ opened: 2, asked: 2 });
    await choose(pane, COPIES.slice(2));
    await rollUp(pane, 3, "Tổng hợp lại");
    expect(pane.counts()).toEqual({ opened: 3, asked: 4 });
  });

  it("where the form is chosen after them", async () => {
    const pane = await counted();
    await choose(pane, COPIES);
    await screen.findByRole("region", { name: "Các tệp này là" });
    await chooseForm(pane);
    await rollUp(pane, 3);
    expect(pane.counts()).toEqual({ opened: 3, asked: 3 });
  });

  it("where one of them serves as the form, which the pane offers", async () => {
    const pane = await counted();
    await choose(pane, [BLANK, ...COPIES]);
    const card = await screen.findByRole("region", { name: "Các tệp này là" });
    await waitFor(() =>
      expect(card).toHaveTextContent("4 bản cùng một mẫu chưa có trong chương trình: cộng theo mẫu này?"),
    );
    expect(card).toHaveTextContent(
      "Lấy “mau.xlsx” làm biểu mẫu; bấm “Đổi kế hoạch, đợt, đơn vị…” để xem cách cộng từng vùng.",
    );
    await rollUp(pane, 3);
    expect(pane.counts()).toEqual({ opened: 4, asked: 4 });
  });
});
