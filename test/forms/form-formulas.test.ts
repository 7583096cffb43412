import { isoDate } from "../../src/base/codes";
import { columnCode, elementCode, registerCode } from "../../src/model/codes";
import { NONE, NOT_APPLICABLE, numberValue, type Value } from "../../src/model/value";
import { drawForm } from "../../src/forms/draw-form";
import { templateFor } from "../../src/model/form/template";
import { kindsPlan } from "../support/forms/paper-office";
import { aUnit, GRASSROOTS, ROUND_1 } from "../support/plans/plan-builder";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { rowOf, shown, status } from "./shown";
import { typedBelow } from "./typed-below";
import { smallForm } from "./small-plan";

const yes: Value = { kind: "yes-no", yes: true };
const day: Value = { kind: "date", date: isoDate("2020-03-05") };
const text = (words: string): Value => ({ kind: "text", text: words });

/** 100 = 45 + 55; 60 + 7 − 2 = 65; every required row answered. */
const GOOD: Record<string, Value> = {
  ALL: numberValue(100),
  WOMEN: numberValue(45),
  MEN: numberValue(55),
  OPEN: numberValue(60),
  JOINED: numberValue(7),
  LEFT: numberValue(2),
  CLOSE: numberValue(65),
  MONEY: numberValue(300),
  ASSIGNED: numberValue(400),
  DONE: yes,
  HOUSES: NONE,
  HELD_ON: day,
};

/** A form of the plan whose share counts the unit itself and those below it. */
const shareForm = (values: Record<string, Value>): ReturnType<typeof smallForm> => {
  const unit = aUnit("U1", { level: GRASSROOTS });
  return drawForm({
    template: templateFor(kindsPlan, ROUND_1, unit),
    ...{ unit, above: undefined, createdAt: "2020-06-01T08:00:00Z" },
    values: new Map(Object.entries(values).map(([code, value]) => [elementCode(code), value])),
  });
};

const good = (changes: Record<string, Value> = {}): ReturnType<typeof smallForm> =>
  smallForm({ ...GOOD, ...changes });

describe("the figures of a form", () => {
  it("are calculated from the rows below them", () => {
    const form = good();
    expect(shown(form, "I-WOMEN", "VALUE")).toBe(0.45);
    expect(shown(form, "I-JOINED", "VALUE")).toBe(7);
    expect(shown(form, "NET", "VALUE")).toBe(5);
    expect(shown(form, "I-MONEY", "VALUE")).toBe(0.75);
    expect(shown(form, "I-DONE", "VALUE")).toBe(1);
  });

  it("stay empty while a part is blank, and where there is nothing to divide by", () => {
    const form = smallForm({ WOMEN: numberValue(3) });
    expect(shown(form, "I-WOMEN", "VALUE")).toBe("");
    expect(shown(form, "NET", "VALUE")).toBe("");
    expect(shown(good({ ALL: numberValue(0) }), "I-WOMEN", "VALUE")).toBe("");
  });

  it("take KPS for 0 and leave KAD out", () => {
    expect(shown(good({ WOMEN: NONE }), "I-WOMEN", "VALUE")).toBe(0);
    expect(shown(good({ WOMEN: NOT_APPLICABLE }), "I-WOMEN", "VALUE")).toBe("");
    expect(shown(good({ LEFT: NOT_APPLICABLE }), "NET", "VALUE")).toBe(7);
    expect(shown(good({ JOINED: NOT_APPLICABLE, LEFT: NOT_APPLICABLE }), "NET", "VALUE")).toBe("KAD");
  });

  it("leave out of a share the kind of unit that it does not concern", () => {
    const share = (own: Value): unknown =>
      shown(shareForm({ OWN: own, BELOW: numberValue(18), ALL_BELOW: numberValue(20) }), "SHARE", "VALUE");
    expect(share(NOT_APPLICABLE)).toBe(0.9);
    expect(share({ kind: "yes-no", yes: false })).toBe(18 / 21);
  });

  it("say of the unit's own level whether the amount is reached", () => {
    expect(shown(good(), "HOUSED", "VALUE")).toBe(0);
    expect(shown(good({ HOUSES: numberValue(2) }), "HOUSED", "VALUE")).toBe(1);
    expect(shown(good(), "UNITS", "VALUE")).toBe(1);
  });

  it("are closed where everything they need is closed for the level", () => {
    expect(shown(good(), "CONTESTS", "VALUE")).toBe("KAD");
    expect(shown(good(), "I-CONTESTS", "VALUE")).toBe("KAD");
  });

  it("count the filled rows of a register", () => {
    const row = (name: string): { cells: ReadonlyMap<ReturnType<typeof columnCode>, Value> } => ({
      cells: new Map([
        [columnCode("NAME"), text(name)],
        [columnCode("BORN"), { kind: "date", date: isoDate("2010-02-28") }],
      ]),
    });
    const registers = new Map([[registerCode("CHILDREN"), [row("A"), row("B")]]]);
    const form = smallForm({}, { registers });
    expect(shown(form, "I-PEOPLE", "VALUE")).toBe(2);
    expect(shown(typedBelow(form, "C"), "I-PEOPLE", "VALUE")).toBe(3);
  });
});

const NOT_A_NUMBER = "Lỗi: không phải là số (chỉ nhập chữ số, KPS hoặc KAD)";
const RETYPE = "Nên gõ lại: chỉ nhập chữ số";

describe("the check column", () => {
  it("[required] asks for blanks, but not for optional ones", () => {
    expect(shown(smallForm(), "ALL", "CHECK")).toBe("Chưa nhập");
    expect(shown(smallForm(), "LEFT", "CHECK")).toBe("");
    expect(shown(smallForm({ ALL: text("  ") }), "ALL", "CHECK")).toBe("Chưa nhập");
  });

  it.each([
    ["[type] refuses words", text("khoảng 20"), NOT_A_NUMBER],
    ["[text-number] asks to type digits pasted as text again", text("12"), RETYPE],
    ["[text-number] the same with blanks and the unit of measure of the row", text("1 200 Nhà"), RETYPE],
    ["[text-number] the same with the words for none", text("không"), RETYPE],
    ["[ambiguous-number] refuses what may be thousands or decimals", text("4.200"), NOT_A_NUMBER],
    ["[type] refuses an O for a nought", text("13O"), NOT_A_NUMBER],
    ["[negative] refuses a number below 0", numberValue(-1), "Lỗi: số không được âm"],
    ["[whole-number] refuses half a person", numberValue(1.5), "Lỗi: phải là số nguyên"],
    ["accepts 0", numberValue(0), ""],
    ["accepts KPS", NONE, ""],
    ["accepts KAD", NOT_APPLICABLE, ""],
    ["accepts the words in full, in any case", text("Không Phát Sinh"), ""],
  ])("%s", (_name, value, message) => {
    expect(shown(smallForm({ HOUSES: value }), "HOUSES", "CHECK")).toBe(message);
  });

  it("[whole-number] lets money have a fraction", () => {
    expect(shown(smallForm({ MONEY: numberValue(0.5) }), "MONEY", "CHECK")).toBe("");
  });

  it("[type] wants Có or Không, and a day where a day is asked", () => {
    expect(shown(smallForm({ DONE: numberValue(1) }), "DONE", "CHECK")).toBe("Lỗi: chọn Có hoặc Không");
    expect(shown(smallForm({ DONE: yes }), "DONE", "CHECK")).toBe("");
    const wrongDay = "Lỗi: ngày chưa đúng (nhập ngày/tháng/năm)";
    expect(shown(smallForm({ HELD_ON: text("tháng 3") }), "HELD_ON", "CHECK")).toBe(wrongDay);
  });

  it.each([
    ["x", 1],
    ["✓", 1],
    ["Rồi", 1],
    ["da thuc hien", 1],
    [" có ", 1],
    ["Chưa", 0],
    ["không có", 0],
  ])("takes “%s” for an answer where yes or no is asked", (words, counted) => {
    const form = good({ DONE: text(words) });
    expect([shown(form, "DONE", "CHECK"), shown(form, "I-DONE", "VALUE")]).toEqual(["", counted]);
  });

  it("[overwritten-formula] says so where a figure was typed over its formula", () => {
    const typed = good();
    const [sheet, ...others] = typed.sheets;
    if (sheet === undefined) throw new Error("no form sheet");
    const cells = sheet.cells.map((cell) =>
      cell.row === rowOf(typed, "NET") && cell.column === FORM_COLUMN.VALUE
        ? { ...cell, content: { kind: "number" as const, value: 6 } }
        : cell,
    );
    const over = { ...typed, sheets: [{ ...sheet, cells }, ...others] };
    expect(shown(over, "NET", "CHECK")).toBe("Lỗi: công thức của ô này đã bị gõ đè");
    expect(status(over)[0]).toBe("Còn 1 lỗi");
    expect(shown(typed, "NET", "CHECK")).toBe("");
  });

  it("[part-of-whole] names the cell of the whole on the row of the part", () => {
    const form = good({ ALL: numberValue(100), WOMEN: numberValue(101), MEN: NONE });
    expect(shown(form, "WOMEN", "CHECK")).toBe("Lỗi: lớn hơn ô E20");
    expect(shown(good({ WOMEN: NOT_APPLICABLE }), "WOMEN", "CHECK")).toBe("");
  });

  it("[sum-of-parts] reports on the row of the whole once every part is filled", () => {
    expect(shown(good({ MEN: numberValue(54) }), "ALL", "CHECK")).toBe("Lỗi: khác tổng các ô E23, E22");
    expect(shown(good({ MEN: text("") }), "ALL", "CHECK")).toBe("");
    expect(shown(good({ MEN: NOT_APPLICABLE, WOMEN: numberValue(100) }), "ALL", "CHECK")).toBe("");
  });

  it("[stock-flow] reports on the row of the closing stock", () => {
    expect(shown(good({ CLOSE: numberValue(66) }), "CLOSE", "CHECK")).toBe("Lỗi: phải bằng E25 + E26 − E27");
    expect(shown(good(), "CLOSE", "CHECK")).toBe("");
  });
});

describe("the status cell", () => {
  it("says ĐẠT when nothing is wrong", () => {
    expect(status(good())).toEqual(["ĐẠT", "Biểu mẫu đã đủ, có thể gửi."]);
  });

  it("counts what is wrong and names the first row", () => {
    const form = good({ WOMEN: numberValue(46), HOUSES: numberValue(-1) });
    expect(status(form)).toEqual(["Còn 2 lỗi", "Lỗi đầu tiên: ô E20"]);
  });

  it("counts every blank of an untouched form", () => {
    expect(status(smallForm())).toEqual(["Chưa nhập 11 ô", "Ô trống đầu tiên: E20"]);
  });

  it("distinguishes contradictions from blanks", () => {
    const form = good({ WOMEN: numberValue(101), MEN: numberValue(-1), MONEY: { kind: "blank" } });
    expect(status(form)).toEqual(["Còn 2 lỗi, chưa nhập 1 ô", "Lỗi đầu tiên: ô E22"]);
  });

  it("covers the registers, and says which", () => {
    const cells = new Map([[columnCode("NAME"), text("A")]]);
    const registers = new Map([[registerCode("CHILDREN"), [{ cells }]]]);
    expect(status(smallForm(GOOD, { registers }))).toEqual([
      "Chưa nhập 1 ô",
      "Xem cột Kiểm tra ở trang “DS trẻ em”",
    ]);
  });

  it("[age-limit] counts a child that is 16 on the last day of the round, but not one a day younger", () => {
    const born = (date: string): ReturnType<typeof smallForm> => {
      const cells = new Map<ReturnType<typeof columnCode>, Value>([
        [columnCode("NAME"), text("A")],
        [columnCode("BORN"), { kind: "date", date: isoDate(date) }],
      ]);
      return smallForm(GOOD, { registers: new Map([[registerCode("CHILDREN"), [{ cells }]]]) });
    };
    expect(status(born("2004-06-30"))[0]).toBe("Còn 1 lỗi");
    expect(status(born("2004-07-01"))[0]).toBe("ĐẠT");
  });
});
