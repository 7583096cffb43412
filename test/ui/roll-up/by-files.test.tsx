import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { roundId } from "../../../src/domain/codes";
import type { Plan } from "../../../src/domain/plan/plan";
import type { UnitRegistry } from "../../../src/domain/unit/unit";
import { langSonPlan2015 } from "../../../src/plans/lang-son-2015/plan";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { langSon2015 } from "../../../src/plans/units/lang-son-2015";
import { vi } from "../../../src/ui/words/vi/vi";
import { viBlankForm } from "../../../src/ui/words/vi/vi-blank-form";
import { viUnlocking } from "../../../src/ui/words/unlocking-words";
import { makeForm } from "../../../src/use-cases/forms/make-form";
import { opened, rolledUp } from "../../support/blank-forms/blank-form-desk";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { paintedWorkbook } from "../../support/desk/desk-page";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { chooseIn } from "../../support/pane/choose-in";
import { press } from "../../support/pane/press";
import { renderPane, type PaneSetting, type RenderedPane } from "../../support/pane/render-pane";

/** Blank forms of the first units of a list. */
function forms(plan: Plan, round: string, { units, office }: UnitRegistry, count: number): readonly File[] {
  return units.slice(0, count).map((unit) => {
    const drawing = makeForm(plan, roundId(round), unit, office, "2018-01-02T08:00:00Z");
    return new File([new Uint8Array(realWorkbooks.write(drawing))], `${plan.id}_${round}_${unit.code}.xlsx`);
  });
}

const [langSonRound] = langSonPlan2015.rounds;
if (langSonRound === undefined) throw new Error("plan Lạng Sơn has no rounds");
const inFirst = forms(phuRieng2017, "I", binhPhuoc2017, 3);
const inSecond = forms(phuRieng2017, "II", binhPhuoc2017, 2);
const inLangSon = forms(langSonPlan2015, langSonRound.id, langSon2015, 1);

const panel = () => within(screen.getByRole("tabpanel"));
const card = () => screen.findByRole("region", { name: vi.found.heading });

async function chosen(files: readonly File[], setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  await pane.user.upload(await panel().findByLabelText(vi.files.input), [...files]);
  await card();
  return pane;
}

describe("chosen files", () => {
  it("say plan, round, office and how many units they are of, and are added up at one press", async () => {
    const read: (readonly string[])[] = [];
    const pdf = new File(["%PDF-1.4 invented"], "quet.xlsx");
    const workbook = paintedWorkbook();
    const pane = await chosen([...inFirst, pdf], { workbook, onRead: (names) => read.push(names) });
    expect(await card()).toHaveTextContent(
      "3 tệp · Phú Riềng 2017 · Đợt I · gửi LĐLĐ tỉnh Bình Phước · 3/11 đơn vị · 1 tệp PDF",
    );
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(3, 11) })).toBeVisible();
    expect(workbook.sheets.has("Tổng hợp")).toBe(true);
    expect(read).toHaveLength(1);
  });

  it("that open with a password wait for it, say when it is another one, and are read with the right one", async () => {
    const locked = readFileSync(join(__dirname, "../../fixtures/locked/standard.xlsx"));
    const pane = await chosen([...inFirst, new File([new Uint8Array(locked)], "khoa.xlsx")]);
    const give = async (password: string) => {
      await pane.user.type(await panel().findByLabelText(viUnlocking.password), password);
      await press(pane, viUnlocking.unlock);
    };
    const asking = await panel().findByRole("list", { name: viUnlocking.list });
    expect(
      within(asking)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["khoa.xlsx"]);
    await give("sai");
    expect(await panel().findByText(viUnlocking.wrong)).toBeVisible();
    await give("Mật khẩu 1");
    // It is a workbook, though no form of ours.
    expect(await card()).toHaveTextContent("3 tệp · Phú Riềng 2017 · Đợt I");
    expect(panel().queryByLabelText(viUnlocking.password)).not.toBeInTheDocument();
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
    await pane.user.click(within(others[0] ?? parts).getByRole("button", { name: vi.found.take }));
    expect(await card()).toHaveTextContent(/^Các tệp này là2 tệp · Phú Riềng 2017 · Đợt II ·/);
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(2, 11) })).toBeVisible();
  });

  it.each([
    [
      "round",
      async (pane: RenderedPane) => chooseIn(pane.user, panel().getByLabelText(vi.choice.round), /^Đợt II/),
    ],
    [
      "plan",
      async (pane: RenderedPane) =>
        chooseIn(pane.user, panel().getByRole("combobox", { name: vi.choice.plan }), /^Lạng Sơn 2015/),
    ],
  ])("of which none is of the chosen %s are said so, and the right one is offered", async (_what, choose) => {
    const pane = await chosen(inFirst);
    await press(pane, vi.found.change);
    await choose(pane);
    expect(await card()).toHaveTextContent(/Không có tệp nào của .* trong các tệp đã chọn\./);
    expect(panel().getByRole("button", { name: vi.rollUp.start })).toHaveAttribute("aria-disabled", "true");
    await press(pane, vi.found.takeOf("Phú Riềng 2017 · Đợt I"));
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(3, 11) })).toBeVisible();
  });

  it("of no known plan are offered to be added up by their own form", async () => {
    const copies = [5, 8].map((figure, index) => {
      const filled = { "Bieu 01!A2": `Đơn vị: CĐCS Mẫu ${String(index)}`, "Bieu 01!D8": figure };
      return new File([new Uint8Array(officeWorkbook(filledWith(MATRIX, filled)))], `${String(index)}.xlsx`);
    });
    const pane = await chosen([new File([new Uint8Array(officeWorkbook(MATRIX))], "mau.xlsx"), ...copies]);
    expect(await card()).toHaveTextContent(vi.found.copies(3));
    expect(await card()).toHaveTextContent(vi.found.serving("mau.xlsx"));
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(2, 2) })).toBeVisible();
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
    expect(await card()).toHaveTextContent(vi.found.goesOn("tong-hop.xlsx"));
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.done(2, 2) })).toBeVisible();
  });

  it("of which none can serve as their form let the blank one be chosen, and nothing can be added up before", async () => {
    // Texts alone: nothing in them can be added.
    const letter = {
      name: "Bieu 01",
      cells: { A1: "LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU", A3: "Kính gửi", A5: "Nơi nhận" },
    };
    const copies = ["a.xlsx", "b.xlsx"].map((file) => {
      const sheet = { ...letter, cells: { ...letter.cells, A7: file } };
      return new File([new Uint8Array(officeWorkbook([sheet]))], file);
    });
    const pane = await chosen(copies);
    expect(await card()).toHaveTextContent(vi.found.noForm);
    expect(panel().getByRole("button", { name: vi.rollUp.start })).toHaveAttribute("aria-disabled", "true");
    await press(pane, vi.found.chooseForm);
    expect(await panel().findByLabelText(viBlankForm.blank.input)).toBeInTheDocument();
  });

  it("that say nothing are told so, and nothing can be added up", async () => {
    await chosen([new File(["%PDF-1.4 invented"], "quet.xlsx")]);
    expect(await card()).toHaveTextContent(vi.found.nothing);
    expect(panel().getByRole("button", { name: vi.rollUp.start })).toHaveAttribute("aria-disabled", "true");
  });

  it("of which no report counts leave the workbook as it is, with the reason of each", async () => {
    const workbook = paintedWorkbook();
    const [unit] = binhPhuoc2017.units;
    if (unit === undefined) throw new Error("there are no units");
    const stray = { ...unit, code: langSon2015.office.code, name: "CĐCS Mẫu" };
    const pane = await chosen(forms(phuRieng2017, "I", { ...binhPhuoc2017, units: [stray] }, 1), {
      workbook,
    });
    await press(pane, vi.rollUp.start);
    expect(await panel().findByRole("heading", { name: vi.rollUp.nobody })).toBeVisible();
    expect(workbook.sheets.size).toBe(0);
    expect(panel().getByText(vi.rollUp.setAside(1))).toBeVisible();
  });
});
