import { startHost } from "../host/start-host";
import type { Sheet } from "../host/model/sheet";
import { changeValidation } from "../host/model/validation";
import { writeCell } from "../host/model/write-cell";
import { choicesOf, validationAt } from "./page/typing/judge-cell";
import { typeIntoCell } from "./page/typing/type-into-cell";

const E5 = { top: 4, left: 4, bottom: 4, right: 4 };

function sheetWith(rule: Parameters<typeof changeValidation>[2]): Sheet {
  const { activeSheet } = startHost().book;
  changeValidation(activeSheet, { ...E5, bottom: 9 }, rule);
  return activeSheet;
}

const atMostAbove = { custom: { formula: "=E5<=D5" } };

describe("typing into a cell of the workbench", () => {
  it("enters numbers as the user's language writes them, and formulas calculate", () => {
    const { activeSheet: sheet } = startHost().book;
    expect(typeIntoCell(sheet, 0, 0, "1.250,5")).toEqual({ kind: "entered" });
    expect(typeIntoCell(sheet, 0, 1, "=A1*2")).toEqual({ kind: "entered" });
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([1250.5, 2501]);
  });

  it("calls the add-in's handlers, as Excel does", () => {
    const { book } = startHost();
    const heard: string[] = [];
    book.listen((event) => heard.push(event.kind));
    typeIntoCell(book.activeSheet, 0, 0, "x");
    expect(heard).toEqual(["changed"]);
  });

  it("keeps text cells text, and gives a day the look of a day", () => {
    const { activeSheet: sheet } = startHost().book;
    sheet.touch(0, 0).format.NumberFormat = "@";
    typeIntoCell(sheet, 0, 0, "0123");
    typeIntoCell(sheet, 0, 1, "01/02/2018");
    expect(sheet.value(0, 0)).toBe("0123");
    expect([sheet.value(0, 1), sheet.numberFormat(0, 1)]).toEqual([43_132, "dd/mm/yyyy"]);
  });

  it("refuses locked cells of a protected sheet, and no others", () => {
    const { activeSheet: sheet } = startHost().book;
    sheet.protection = { flags: new Set(), selectionMode: "Normal", password: undefined };
    sheet.touch(0, 1).format.Locked = false;
    expect(typeIntoCell(sheet, 0, 0, "1")).toEqual({ kind: "locked" });
    expect(typeIntoCell(sheet, 0, 1, "1")).toEqual({ kind: "entered" });
  });

  it("takes back what is no formula", () => {
    const { activeSheet: sheet } = startHost().book;
    writeCell(sheet, 0, 0, "before");
    expect(typeIntoCell(sheet, 0, 0, "=1+*2")).toMatchObject({ kind: "unreadable" });
    expect(sheet.value(0, 0)).toBe("before");
  });

  it("applies the validation of that cell, and restores its content", () => {
    const sheet = sheetWith({
      rule: atMostAbove,
      errorAlert: { style: "Stop", title: "T", message: "M", showAlert: true },
    });
    writeCell(sheet, 5, 3, 10);
    expect(typeIntoCell(sheet, 5, 4, "10")).toEqual({ kind: "entered" });
    expect(typeIntoCell(sheet, 5, 4, "11")).toEqual({ kind: "refused", title: "T", message: "M" });
    expect(sheet.value(5, 4)).toBe(10);
  });

  it("lets the user keep what the validation only warns of", () => {
    const sheet = sheetWith({
      rule: atMostAbove,
      errorAlert: { style: "Warning", title: "", message: "M", showAlert: true },
    });
    const typed = typeIntoCell(sheet, 5, 4, "11");
    expect(sheet.value(5, 4)).toBe(11);
    if (typed.kind !== "refused") throw new Error("nothing was said");
    typed.takeBack?.();
    expect(sheet.value(5, 4)).toBe("");
  });

  it("knows the days and the list a cell accepts; an empty cell is never wrong", () => {
    const days = { date: { formula1: 43_000, formula2: 43_100, operator: "Between" } };
    const sheet = sheetWith({ rule: days });
    expect(typeIntoCell(sheet, 4, 4, "31/12/2017").kind).toBe("entered");
    expect(typeIntoCell(sheet, 4, 4, "01/01/2018").kind).toBe("refused");
    const list = sheetWith({ rule: { list: { source: "=Choices", inCellDropDown: true } } });
    const { book } = list;
    const formula = "=Sheet1!$A$1:$A$2";
    book.names.push({ name: "Choices", formula, comment: "", isVisible: true, sheet: undefined });
    writeCell(list, 0, 0, "Có");
    writeCell(list, 1, 0, "Không");
    const rule = validationAt(list, 4, 4)?.rule ?? {};
    expect(choicesOf(rule, list)).toEqual(["Có", "Không"]);
    expect(typeIntoCell(list, 4, 4, "Có").kind).toBe("entered");
    expect(typeIntoCell(list, 4, 4, "có lẽ").kind).toBe("refused");
    expect(typeIntoCell(list, 4, 4, "").kind).toBe("entered");
  });
});
