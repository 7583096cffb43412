import { isoDate } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import { contentAt, isCellError, type CellContent, type Grid } from "../../../src/workbook/grid/grid";
import { readBlankSummary } from "../../../src/recognise/reading/read-blank-summary";
import type { OpenedForm } from "../../../src/recognise/own-form/open-blank-form";
import { collectionOfForm } from "../../../src/recognise/own-form/collection";
import { reminders, remindersText } from "../../../src/desk/open-summary/reminders";
import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook, type OfficeCell } from "../../support/blank-forms/office-workbook";
import {
  figures,
  goingOn,
  keptIn,
  linesOf,
  listOf,
  opened,
  resultOf,
  rolledUp,
  totalOf,
} from "../../support/blank-forms/blank-form-desk";
import { realWorkbooks } from "../../support/files/real-workbooks";

const registry = listOf(["A", "CĐCS Mẫu A"], ["B", "CĐCS Mẫu B"], ["C", "CĐCS Mẫu C"], ["D", "CĐCS Mẫu D"]);
const blank = (): Promise<OpenedForm> => opened(officeWorkbook(MATRIX));

function copy(unit: string, written: Readonly<Record<string, OfficeCell>>, savedAt?: string): Uint8Array {
  const cells = Object.entries(written).map(([cell, content]) => [`Bieu 01!${cell}`, content] as const);
  return officeWorkbook(
    filledWith(MATRIX, { "Bieu 01!A2": `Đơn vị: CĐCS Mẫu ${unit}`, ...Object.fromEntries(cells) }),
    savedAt,
  );
}

const gridsOf = (bytes: Uint8Array): readonly Grid[] => {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  return read.value.grids;
};

/** Returns every non-empty text and number of a sheet, row by row. */
function rowsOf(bytes: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const grid = gridsOf(bytes).find((each) => each.sheet === sheet);
  return (grid?.rows ?? []).map((row, index) =>
    (row?.values ?? []).flatMap((_, column) => {
      const content: CellContent | undefined = grid && contentAt(grid, index, column);
      return content === undefined || content === "" ? [] : [isCellError(content) ? content.error : content];
    }),
  );
}

/** Returns the unit of each list row, and its columns with their source cells. */
const listedCells = ({ summary }: RollUpResult): readonly (readonly string[])[] =>
  [...summary.registers.values()]
    .flat()
    .map(({ unit, row }) => [
      unit,
      ...[...row.cells].flatMap(([column, { place, reading }]) =>
        reading.kind === "blank" ? [] : [`${column}!${place.cell}`],
      ),
    ]);

const FILES = {
  "a.xlsx": copy("A", { D8: 5, E8: 2 }, "2018-01-10T08:00:00Z"),
  // 11 p.m. UTC is the next day in Vietnam.
  "b.xlsx": copy("B", { D8: 8, F8: "1.000.000" }, "2018-01-12T23:00:00Z"),
};

describe("the board of a blank form", () => {
  it("says who is on time, late by how many days, and missing, as that of a plan", async () => {
    const facts = await rolledUp(await blank(), FILES, {
      registry,
      due: isoDate("2018-01-10"),
    });
    const { workbook } = facts;
    const lines = linesOf(facts, isoDate("2018-01-10")).map(({ unit, filing, daysLate }) => [
      unit.code,
      filing,
      daysLate,
    ]);
    expect(lines).toEqual([
      ["A", "on-time", undefined],
      ["B", "late", 3],
      ["C", "missing", undefined],
      ["D", "missing", undefined],
    ]);
    const rows = rowsOf(workbook, "Tình hình nộp");
    expect(rows).toContainEqual([expect.stringMatching(/^Hạn nộp: ngày 10\/01\/2018/)]);
    expect(rows).toContainEqual(expect.arrayContaining(["A", 1, "CĐCS Mẫu A", "Nộp đúng hạn", "a.xlsx"]));
    expect(rows).toContainEqual(expect.arrayContaining(["B", 2, "CĐCS Mẫu B", "Nộp quá hạn", 3, "b.xlsx"]));
    expect(rows).toContainEqual(expect.arrayContaining(["C", 3, "CĐCS Mẫu C", "Chưa nộp"]));
    // Expected, received, on time, late, missing.
    expect(rows.find(([first]) => first === 4)?.slice(0, 5)).toEqual([4, 2, 1, 1, 2]);
  });

  it("does not expect a unit that is known by files alone which were set aside, also when it is gone on from", async () => {
    const form = await blank();
    const ruled = { kind: "set-aside", file: "b.xlsx", reason: "bản nhập thử" } as const;
    const facts = await rolledUp(form, FILES, { requests: [ruled] });
    const board = [
      ["CĐCS Mẫu A", "undated"],
      ["CĐCS Mẫu B", "not-expected"],
    ];
    const shown = (of: RollUpResult) => linesOf(of).map(({ unit, filing }) => [unit.code, filing]);
    expect(shown(facts)).toEqual(board);
    expect(facts.summary.completeness).toMatchObject({ expected: ["CĐCS Mẫu A"], missing: [] });
    const again = await rolledUp(form, {}, goingOn(form, facts));
    expect(shown(again)).toEqual(board);
  });

  it("omits days if there is no deadline", async () => {
    const facts = await rolledUp(await blank(), FILES, { registry });
    const { workbook } = facts;
    expect(linesOf(facts).map(({ filing }) => filing)).toEqual(["undated", "undated", "missing", "missing"]);
    const words = rowsOf(workbook, "Tình hình nộp").flat();
    expect(words).toContain("Đã nộp");
    expect(words.filter((word) => /đúng hạn|quá hạn$/i.test(String(word)))).toEqual(["Số ngày quá hạn"]);
  });
});

describe("reminders of a blank form", () => {
  it("ask for what is missing or went back, by the name of the form", async () => {
    const form = { ...(await blank()), name: "bieu-01.xlsx" };
    const due = isoDate("2018-01-10");
    const facts = await rolledUp(form, FILES, {
      ...{ registry, due },
      requests: [{ kind: "returned", unit: "B", reason: "thiếu chữ ký" }],
    });
    const when = { at: "2018-01-13T08:00:00+07:00", by: "2018-01-15" };
    const texts = reminders(linesOf(facts), collectionOfForm(form, registry, due), when);
    expect(texts.units.map(({ unit, subject }) => [unit.code, subject])).toEqual([
      ["B", "Đôn đốc nộp báo cáo theo biểu mẫu “bieu-01” – CĐCS Mẫu B"],
      ["C", "Đôn đốc nộp báo cáo theo biểu mẫu “bieu-01” – CĐCS Mẫu C"],
      ["D", "Đôn đốc nộp báo cáo theo biểu mẫu “bieu-01” – CĐCS Mẫu D"],
    ]);
    expect(texts.units[1]?.body).toContain(
      "Đến nay LĐLĐ tỉnh Mẫu chưa nhận được báo cáo theo biểu mẫu “bieu-01” của đơn vị.\nHạn nộp là ngày 10/01/2018, đã quá hạn 3 ngày.",
    );
    expect(texts.letter?.body).toContain("đã có 2/4 đơn vị nộp báo cáo");
    expect(remindersText(texts)).toContain("thiếu chữ ký");
  });

  it("name neither a deadline nor an office if none is given", async () => {
    const form = await blank();
    const facts = await rolledUp(form, { "a.xlsx": copy("A", { D8: "nhiều" }) });
    const collection = collectionOfForm(form, undefined, undefined);
    const texts = reminders(linesOf(facts), collection, { at: "2018-01-13" });
    expect(texts.units.map(({ unit }) => unit.name)).toEqual(["CĐCS Mẫu A"]);
    expect(texts.units[0]?.body).not.toMatch(/Hạn nộp|undefined/);
    expect(texts.units[0]?.body).toMatch(/Trân trọng\.$/);
  });
});

describe("an approved adjustment of a blank form", () => {
  it("is added to what was received in totals and formulas, and shown beside it", async () => {
    const facts = await rolledUp(await blank(), FILES, {
      registry,
      requests: [
        { kind: "adjustment", unit: "A", code: "Bieu 01!D8", amount: -2, reason: "trùng hai người" },
        { kind: "adjustment", unit: "C", code: "Bieu 01!D8", amount: 100, reason: "chưa có báo cáo" },
      ],
    });
    const { workbook } = facts;
    // 5 − 2 + 8; an adjustment of a missing report is not added.
    expect(totalOf(facts, "Bieu 01!D8")).toMatchObject({ amount: 11, n: 2 });
    expect(resultOf(facts, "Bieu 01!D11")).toMatchObject({ value: 11 });
    expect(facts.summary.adjustments.map(({ outcome }) => outcome)).toEqual(["applied", "nothing-received"]);
    const [form] = gridsOf(workbook);
    expect(form && contentAt(form, 7, 3)).toBe(11);
    const rows = rowsOf(workbook, "Số liệu đơn vị");
    expect(rows.find(([code]) => code === "A")).toEqual(["A", 1, "CĐCS Mẫu A", "Đã nộp", 3, 2]);
    expect(rows).toContainEqual(["Trong đó: đã nhận", 13]);
    expect(rows).toContainEqual(["điều chỉnh", -2]);
    expect(rowsOf(workbook, "Sổ theo dõi")).toContainEqual(
      expect.arrayContaining(["Điều chỉnh", "A", "Bieu 01!D8", -2, "trùng hai người", "Đã cộng"]),
    );
    // The received figure stays.
    expect(rowsOf(workbook, "Nguồn số liệu")).toContainEqual(
      expect.arrayContaining(["A", "Bieu 01!D8", 5, "a.xlsx", "D8"]),
    );
  });

  it("survives the next run with a note, and both are shown as outdated once the figure is another one", async () => {
    const form = await blank();
    const first = await rolledUp(form, FILES, {
      registry,
      requests: [
        { kind: "adjustment", unit: "A", code: "Bieu 01!D8", amount: -2, reason: "trùng hai người" },
        { kind: "note", unit: "A", code: "Bieu 01!D8", text: "hỏi lại" },
        { kind: "contact", unit: "C", text: "bà Mẫu hẹn thứ Tư" },
      ],
    });
    const correction = copy("A", { D8: 6 }, "2018-01-15T08:00:00Z");
    const second = await rolledUp(form, { "a-sua.xlsx": correction }, { registry, ...goingOn(form, first) });
    expect(figures(second)["Bieu 01!D8"]).toBe(12);
    const rows = rowsOf(second.workbook, "Sổ theo dõi");
    expect(rows).toContainEqual(expect.arrayContaining([-2, 5, 6, "Đã cộng; số liệu đã thay đổi"]));
    expect(rows).toContainEqual(expect.arrayContaining(["Ghi chú", "hỏi lại", 3, 4, "Số liệu đã thay đổi"]));
    expect(rowsOf(second.workbook, "Tình hình nộp")).toContainEqual(
      expect.arrayContaining(["C", "bà Mẫu hẹn thứ Tư"]),
    );
  });
});

describe("a summary of a blank form that the next one goes on from", () => {
  it("rebuilds the same from its sheets alone, and opens no file", async () => {
    const form = await opened(officeWorkbook(LISTED));
    const files = {
      "Mẫu A.xlsx": officeWorkbook(
        filledWith(LISTED, {
          "Tổng hợp!B4": 2,
          "DS khen thưởng!B5": "Trần Mẫu Một",
          "DS khen thưởng!C5": 29221,
          "DS khen thưởng!E5": "500.000 đ",
          "DS khen thưởng!B6": "Lê Mẫu Hai",
        }),
      ),
      "Mẫu B.xlsx": officeWorkbook(filledWith(LISTED, { "Tổng hợp!B4": "1.234" })),
      "hỏng.xlsx": new TextEncoder().encode("%PDF-1.4 invented"),
    };
    const first = await rolledUp(form, files);
    const again = await rolledUp(form, {}, goingOn(form, first));
    expect(figures(again)).toEqual(figures(first));
    expect(again.summary.units).toEqual(first.summary.units);
    expect(rowsOf(again.workbook, "Danh sách 1")).toEqual(rowsOf(first.workbook, "Danh sách 1"));
    expect(rowsOf(again.workbook, "Nguồn số liệu")).toEqual(rowsOf(first.workbook, "Nguồn số liệu"));
    expect(listedCells(first)).toEqual([
      ["Mẫu A", "B!B5", "C!C5", "E!E5"],
      ["Mẫu A", "B!B6"],
    ]);
    expect(listedCells(again)).toEqual(listedCells(first));
    // The gathered list names the sources of its rows: the sources sheet does not repeat them.
    expect(rowsOf(first.workbook, "Nguồn số liệu").flat()).not.toContain("DS khen thưởng");
    expect(rowsOf(again.workbook, "Tình hình nộp")).toEqual(rowsOf(first.workbook, "Tình hình nộp"));
    const told = (result: RollUpResult) => rowsOf(result.workbook, "Kết quả kiểm tra");
    expect(new Set(told(again).map(String))).toEqual(new Set(told(first).map(String)));
    // Ambiguous numbers still need a decision.
    const decided = await rolledUp(
      form,
      {},
      {
        ...goingOn(form, again),
        decisions: [
          {
            unit: unitCode("Mẫu B"),
            element: "Tổng hợp!B4",
            typed: "1.234",
            chosen: { kind: "number", number: 1234 },
          },
        ],
      },
    );
    expect(figures(decided)["Tổng hợp!B4"]).toBe(1236);
  });

  it("reads only what is new, knows the same content under another name, and forgets what is taken out", async () => {
    const form = await blank();
    const first = await rolledUp(form, FILES, { registry, due: isoDate("2018-01-10") });
    const [{ fingerprint } = { fingerprint: undefined }] = first.summary.submissions.get(unitCode("B")) ?? [];
    const opened: string[] = [];
    const files = { "a - Copy.xlsx": FILES["a.xlsx"], "c.xlsx": copy("C", { D8: 20 }) };
    const second = await rolledUp(form, files, {
      registry,
      continuing: {
        kept: keptIn(form, first),
        removed: new Set(fingerprint === undefined ? [] : [fingerprint]),
      },
      progress: (_done, _of, file) => {
        opened.push(file);
        return "go-on";
      },
    });
    expect(opened).toEqual(["c.xlsx"]);
    expect(figures(second)["Bieu 01!D8"]).toBe(25);
    expect(second.summary.submissions.get(unitCode("A"))?.[0]?.file).toBe("a - Copy.xlsx");
    expect(second.summary.submissions.has(unitCode("B"))).toBe(false);
    // The deadline is stored, too.
    expect(keptIn(form, second).due).toBe("2018-01-10");
  });

  it("is not taken for one of another form", async () => {
    const workbook = realWorkbooks.read(officeWorkbook(MATRIX));
    expect(workbook.ok && readBlankSummary(workbook.value, await blank())).toBeUndefined();
  });
});
