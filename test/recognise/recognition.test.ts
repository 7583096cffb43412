import { areaA1 } from "../../src/workbook/grid/address";
import type { CellContent } from "../../src/workbook/grid/grid";
import { contentKind } from "../../src/recognise/seen/content-kind";
import { kindOf, type SeenCell } from "../../src/recognise/seen/seen-copies";
import { formFigures } from "../../src/recognise/own-form/form-figures";
import { checkReadings } from "../../src/desk/roll-up/check-readings";
import { rollUpChecked } from "../../src/desk/roll-up/roll-up-readings";
import { LISTED, MATRIX } from "../support/blank-forms/office-forms";
import { filledWith, officeWorkbook, type OfficeSheet } from "../support/blank-forms/office-workbook";
import { figures, opened, readCopies, rolledUp, subjectOfForm } from "../support/blank-forms/blank-form-desk";

const areasOf = async (...sheets: readonly OfficeSheet[]): Promise<readonly string[]> =>
  (await opened(officeWorkbook(sheets))).form.areas.map(
    ({ sheet, area, role }) => `${sheet}!${areaA1(area)} ${role}`,
  );

/** Three headings and two rows with labels, in the given styles. */
const small = (more: Partial<OfficeSheet>, cells: OfficeSheet["cells"] = {}): OfficeSheet => ({
  name: "B",
  ...more,
  cells: { A1: "Nội dung", B1: "Kỳ trước", C1: "Kỳ này", A2: "Việc một", A3: "Việc hai", ...cells },
});

describe("a blank form is understood", () => {
  it("with a dash where nothing was written yet, which in a copy is nothing either", async () => {
    const dashed = small({}, { B2: "-", C2: "–" });
    expect(await areasOf(dashed)).toEqual(["B!B2:C3 sum"]);
    const copies = { "a.xlsx": filledWith([dashed], { "B!B2": 7 }), "b.xlsx": [dashed] };
    const result = await rolledUp(
      await opened(officeWorkbook([dashed])),
      Object.fromEntries(Object.entries(copies).map(([name, form]) => [name, officeWorkbook(form)])),
    );
    expect(figures(result)).toEqual({ "B!B2": 7 });
    expect(result.findings).toMatchObject([{ change: "copy-empty", file: "b.xlsx" }]);
  });

  it.each(["Hình thức (đánh dấu x)", "1. Ghi chú", "b) Họ và tên", "- Số điện thoại"])(
    "by the words of its headings: “%s” asks for no number",
    async (heading) => {
      expect(await areasOf(small({}, { C1: heading }))).toContain("B!C2:C3 latest");
    },
  );

  it("by the title of a group: days of birth of men and women", async () => {
    const cells = { C1: "Ngày sinh", C2: "Nam", D2: "Nữ", A2: "", B2: "", A3: "Việc một", A4: "Việc hai" };
    const grouped = small({ merges: ["A1:A2", "B1:B2", "C1:D1"] }, cells);
    expect(await areasOf(grouped)).toContain("B!C3:D4 latest");
  });

  it("with titles over groups of unmerged columns", async () => {
    const sheet: OfficeSheet = {
      name: "B",
      cells: {
        ...{ A1: "STT", B1: "Chỉ tiêu", C1: "Năm 2016", E1: "Năm 2017", G1: "So sánh" },
        ...{ C2: "Số lượng", D2: "Kinh phí", E2: "Số lượng", F2: "Kinh phí", G2: "(%)" },
        ...{ A3: 1, B3: "Tặng quà", G3: "=E3/C3", A4: 2, B4: "Thăm hỏi", G4: "=E4/C4" },
      },
    };
    const { form } = await opened(officeWorkbook([sheet]));
    expect(form.lists).toEqual([]);
    expect(form.cells.slice(0, 4).map(({ label }) => label)).toEqual([
      "Tặng quà – Năm 2016 / Số lượng",
      "Tặng quà – Năm 2016 / Kinh phí",
      "Tặng quà – Năm 2017 / Số lượng",
      "Tặng quà – Năm 2017 / Kinh phí",
    ]);
  });

  it.each(["1. Tên CĐCS:", "a) Đơn vị:"])("with its unit behind a numbered label: “%s”", async (label) => {
    const form = small({}, { A6: label });
    const copy = officeWorkbook(filledWith([form], { "B!B6": "...CĐCS Mẫu A...", "B!B2": 1 }));
    const facts = await rolledUp(await opened(officeWorkbook([form])), { "x.xlsx": copy });
    expect(facts.summary.units.map(({ name }) => name)).toEqual(["CĐCS Mẫu A"]);
  });

  it("without any borders", async () => {
    expect(await areasOf(small({}))).toEqual(["B!B2:C3 sum"]);
  });

  it("as asking for percentages where cells are formatted so; these are never added", async () => {
    const { form } = await opened(officeWorkbook([small({ looks: [["C2:C3", "box-percent"]] })]));
    expect(form.areas.map(({ area, role, why }) => [areaA1(area), role, why])).toEqual([
      ["B2:B3", "sum", "number"],
      ["C2:C3", "latest", "percent"],
    ]);
    expect(form.cells.map(({ code, answer }) => [code, answer])).toEqual([
      ["B!B2", "decimal"],
      ["B!C2", "percent"],
      ["B!B3", "decimal"],
      ["B!C3", "percent"],
    ]);
  });

  it.each([
    ["Tỷ lệ nộp", "latest"],
    ["Số DN đạt trên 50%", "sum"],
    ["Họ và tên", "latest"],
    ["Hộ nghèo", "sum"],
    ["Công đoàn cơ sở", "sum"],
    ["Ghi chú", "latest"],
    ["Số điện thoại", "latest"],
    ["Nam", "sum"],
  ])("by its headings: “%s” is %s", async (heading, role) => {
    expect(await areasOf(small({}, { C1: heading }))).toContain(
      role === "sum" ? "B!B2:C3 sum" : "B!C2:C3 latest",
    );
  });

  it("on a protected sheet as asking in unlocked cells only, with any number", async () => {
    const closed = small(
      {
        isClosed: true,
        looks: [
          ["B2:C3", "box"],
          ["C2", "box-open"],
          ["B3", "box-open"],
        ],
      },
      { B3: 7 },
    );
    expect(await areasOf(closed)).toEqual(["B!C2 sum", "B!B3 sum"]);
  });

  it("on a sheet that is closed altogether as on an open one", async () => {
    expect(await areasOf(small({ isClosed: true }))).toEqual(["B!B2:C3 sum"]);
  });

  it("with zeros where a number is to be written, and other numbers as printed", async () => {
    expect(await areasOf(small({}, { B2: 0, C2: 0, B3: 15 }))).toEqual(["B!B2 sum", "B!C2:C3 sum"]);
  });

  it("with an area for each row of cells that belong together", async () => {
    const rows = small({}, { A4: "Ghi chú", A5: "Việc ba", B5: "x" });
    expect(await areasOf(rows)).toEqual(["B!B2:C3 sum", "B!B4:C4 latest", "B!C5 sum"]);
  });

  it("with no area over an unintended cell", async () => {
    const gap = small({ looks: [["A1:C5", "box"]] }, { A5: "Việc ba" });
    expect(await areasOf(gap)).toEqual(["B!B2:C3 sum", "B!B5:C5 sum"]);
  });

  it("but not a letterhead, nor a line of signatures", async () => {
    const letter = small(
      {},
      {
        A6: "NGƯỜI LẬP",
        B6: "KẾ TOÁN",
        C6: "CHỦ TỊCH",
      },
    );
    expect(await areasOf(letter)).toEqual(["B!B2:C3 sum"]);
  });

  it("with hidden sheets asking nothing", async () => {
    expect(await areasOf(small({}), { ...small({}), name: "An", isHidden: true })).toEqual(["B!B2:C3 sum"]);
  });
});

it("the figures of a form are percentages where its cells show percentages, typed or calculated", async () => {
  const form = await opened(
    officeWorkbook([
      small(
        {
          looks: [
            ["B2:C4", "box"],
            ["C2", "box-percent"],
            ["C4", "box-percent"],
          ],
        },
        { A4: "Tỷ lệ", B4: "=B2+B3", C4: "=B2/B3" },
      ),
    ]),
  );
  const { summary } = await rolledUp(form, {});
  expect(formFigures(form, summary, undefined).map(({ code, isPercent }) => [code, isPercent])).toEqual([
    ["B!B2", false],
    ["B!C2", true],
    ["B!B3", false],
    ["B!C3", false],
    ["B!B4", false],
    ["B!C4", true],
  ]);
});

it.each<readonly [string, string, CellContent | undefined, string]>([
  ["a number", "number", 7, "General"],
  ["a number shown as a percentage", "percent", 0.07, "0.0%"],
  ["digits in a text", "number", "1.234,5", "@"],
  ["digits with a percent sign", "percent", "7,5 %", "@"],
  ["digits that begin with zeros", "code", "0101", "@"],
  ["a day in a text", "date", "12/05/2020", "@"],
  ["words", "text", "đã làm", "@"],
  ["a logical value", "text", true, "General"],
  ["dots", "nothing", "......", "@"],
  ["a dash", "nothing", "–", "@"],
  ["words for nothing", "nothing", "không phát sinh", "@"],
  ["an error", "nothing", { error: "#REF!" }, "General"],
  ["no content", "nothing", undefined, "General"],
])("%s in a copy is counted as %s", (_name, kind, content, numberFormat) => {
  expect(contentKind(content, { numberFormat, isDate: false, font: "Arial", locked: true })).toBe(kind);
});

it.each<readonly [string, string | undefined, Partial<SeenCell>]>([
  ["nothing", undefined, {}],
  ["more percentages than numbers", "percent", { percents: 2, numbers: 1 }],
  ["as many percentages as numbers", "number", { percents: 1, numbers: 1 }],
  ["texts in four of five", "text", { texts: 4, numbers: 1 }],
  ["texts in three of five", undefined, { texts: 3, numbers: 2 }],
  ["more codes than texts", "code", { texts: 1, codes: 3, numbers: 1 }],
  ["days in four of five", "date", { dates: 4, numbers: 1 }],
  ["more codes than numbers", "code", { codes: 3, numbers: 2, dates: 1 }],
  ["mostly numbers", "number", { numbers: 3, texts: 2 }],
])("cells in which copies have %s are of the kind %s", (_name, kind, counts) => {
  const none = { numbers: 0, percents: 0, texts: 0, dates: 0, codes: 0, different: 1 };
  const cell: SeenCell = { row: 0, column: 0, changed: 0, cleared: 0, continued: 0, ...none, ...counts };
  expect(kindOf([cell])).toBe(kind);
});

describe("what stands in a copy", () => {
  it("is blank where the dots of the form are still there", async () => {
    const form = [small({}, { B2: "......", C2: "…" })];
    const facts = await rolledUp(await opened(officeWorkbook(form)), { "a.xlsx": officeWorkbook(form) });
    expect(facts.findings).toMatchObject([{ change: "copy-empty", severity: "error" }]);
    expect([...facts.summary.elements.values()].map(({ n }) => n)).toEqual([0, 0, 0, 0]);
  });

  it("is a code with its zeros, be they typed or only shown", async () => {
    const list: OfficeSheet = {
      name: "DS",
      cells: { A1: "STT", B1: "Mã số", C1: "Họ và tên", A2: 1, A3: 2 },
      looks: [
        ["A1:C3", "box"],
        ["B3", "box-code"],
      ],
    };
    const copy = filledWith([list], { "DS!B2": "0070", "DS!C2": "Trần Mẫu", "DS!B3": 70, "DS!C3": "Lê Mẫu" });
    const facts = await rolledUp(await opened(officeWorkbook([list])), {
      "a.xlsx": officeWorkbook(copy),
    });
    const [rows] = [...facts.summary.submissions.values()]
      .flat()
      .flatMap(({ registers }) => [...registers.values()]);
    expect(rows?.map(({ cells }) => [...cells.values()][0]?.reading)).toEqual([
      { kind: "text", text: "0070" },
      { kind: "text", text: "0070" },
    ]);
  });

  it("[own-form-structure] gives no total to a formula over single rows of a list", async () => {
    const [totals, list] = LISTED;
    if (totals === undefined || list === undefined) throw new Error("no sheets");
    const form = [{ ...totals, cells: { ...totals.cells, B6: "=SUM('DS khen thưởng'!E6:E9)" } }, list];
    const copy = filledWith(form, { "DS khen thưởng!B5": "Trần Mẫu", "DS khen thưởng!E5": 9 });
    const result = await rolledUp(await opened(officeWorkbook(form)), { "a.xlsx": officeWorkbook(copy) });
    expect(figures(result)).toEqual({ "Tổng hợp!B5": 1, "DS khen thưởng!E10": 9 });
    expect(result.findings).toMatchObject([{ change: "no-total", names: ["Tổng hợp!B6", "Tổng hợp!B7"] }]);
  });
});

it("readings in another order give the same", async () => {
  const form = await opened(officeWorkbook(MATRIX));
  const copyOf = (name: string): Uint8Array =>
    officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": `Đơn vị: ${name}`, "Bieu 01!D8": "1.234" }));
  const files = ["c", "a", "b"].map((name) => [`${name}.xlsx`, copyOf(name)] as const);
  const readings = await readCopies(form, Object.fromEntries(files));
  const subject = subjectOfForm(form);
  const addedUp = (some: typeof readings) => rollUpChecked(subject, checkReadings(subject, some));
  const { files: sources, findings, ...facts } = addedUp(readings);
  const other = addedUp(readings.toReversed());
  expect(other).toMatchObject(facts);
  expect(new Set(other.files)).toEqual(new Set(sources));
  expect(new Set(other.findings)).toEqual(new Set(findings));
  expect(findings.map(({ unit }) => unit).toSorted()).toEqual(["a", "b", "c"]);
});
