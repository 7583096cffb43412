import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import { fingerprint } from "../../src/base/codes";
import { allCells } from "../../src/workbook/drawing/all-cells";
import { elementCode, indicatorCode } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import { rollUp } from "../../src/model/roll-up/roll-up";
import { printedSheet } from "../../src/workbook/page/printed-sheet";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { findingsSheet } from "../../src/summary/findings/findings-sheet";
import { NO_LAYOUT, FIGURES, summaryLayout } from "../../src/summary/setting/summary-layout";
import { frontSheet } from "../../src/summary/front/front-sheet";
import { drawSummary } from "../support/sheets/draw-summary";
import { emptyCell, textCell } from "../../src/workbook/drawing/drawn-cells";
import { figuresTitles } from "../../src/summary/figures/figures-heading";
import { figurePlace, turnedCorner } from "../../src/summary/setting/figure-place";
import { uprightPage } from "../../src/summary/figures/upright-page";
import { judgedSummary } from "../../src/model/judged/judged-summary";
import { NARRATIVE_WORDS } from "../../src/forms/words/narrative-words";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { deskInput } from "../support/desk/desk-sample";
import { expectGolden } from "../support/sheets/expect-golden";
import { sheetPicture } from "../support/sheets/picture";
import {
  INJECTED,
  SAMPLE_INPUT,
  SAMPLE_OFFICE,
  SAMPLE_SUBMISSIONS,
  SAMPLE_UNITS,
  sampleInput,
} from "../support/desk/sample-summary";
import { aSubmission } from "../support/forms/submission-builder";
import { PROVINCE, ROUND_1 } from "../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../support/plans/sample-plan";
import { tornPages } from "../support/sheets/torn-pages";
import { sheetNamed, shownSheet } from "../support/sheets/shown-sheet";
import { readForm } from "../../src/forms/read-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";

const drawing = drawSummary(SAMPLE_INPUT);

/** An officer's input in the front page's head. */
const HEAD_FILLED_IN = [
  { row: 2, column: 1, text: "Số: 15/BC-LĐLĐ" },
  { row: 2, column: 3, text: "Giả Định, ngày 09 tháng 01 năm 2018" },
];

describe("golden pictures of the summary workbook", () => {
  it.each([
    ["summaries/overview.txt", SUMMARY_SHEETS.front, SUMMARY_SHEETS.overview],
    ["summaries/figures.txt", SUMMARY_SHEETS.figures],
    ["summaries/filing.txt", SUMMARY_SHEETS.filing, SUMMARY_SHEETS.files],
    ["summaries/findings.txt", SUMMARY_SHEETS.findings],
    ["summaries/sources.txt", SUMMARY_SHEETS.sources],
    ["summaries/narratives.txt", NARRATIVE_WORDS.sheet],
  ])("%s", (file, ...names) => {
    const pages = names.map(
      (name) => `${shownSheet(drawing, name)}\n${sheetPicture(sheetNamed(drawing, name))}`,
    );
    expectGolden(file, pages.join("\n"));
  });

  it("summaries/ledger.txt", () => {
    const desk = drawSummary(deskInput());
    const name = SUMMARY_SHEETS.ledger;
    expectGolden(
      "summaries/ledger.txt",
      `${shownSheet(desk, name)}\n${sheetPicture(sheetNamed(desk, name))}`,
    );
  });

  it.each([
    ["summaries/register.txt", "Trẻ em"],
    ["summaries/upward.txt", SUMMARY_SHEETS.upward],
  ])("%s: what is shown; how these sheets are made is for the pictures of the form", (file, name) => {
    expectGolden(file, shownSheet(drawing, name));
  });
});

it("has its sheets in the order the staff read them, the lists of the drop-downs and the state hidden at the end", () => {
  expect(drawing.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "Tóm tắt visible",
    "Tổng hợp visible",
    "Biểu đồ visible",
    "Số liệu đơn vị visible",
    "Tình hình nộp visible",
    "Sổ theo dõi visible",
    "Kết quả kiểm tra visible",
    "Nội dung báo cáo visible",
    "Trẻ em visible",
    "Tệp đã nhận visible",
    "Nguồn số liệu visible",
    "Báo cáo cấp trên visible",
    expect.stringMatching(/hidden$/),
    "Dữ liệu chương trình hidden",
  ]);
});

it("keeps sheet names to the 31 characters of Excel and every sheet on A4 with n/N at its foot", () => {
  expect(Math.max(...drawing.sheets.map(({ name }) => name.length))).toBeLessThanOrEqual(31);
  const visible = drawing.sheets.filter(({ visibility }) => visibility === "visible");
  expect(new Set(visible.map(({ print }) => print.footer))).toEqual(new Set(["Tổng hợp từ 3/4 đơn vị"]));
});

it("[H1] carries text that looks like a formula as text, on every sheet it reaches", () => {
  const cells = drawing.sheets.flatMap((sheet) =>
    [...allCells(sheet)].flatMap(({ content }) =>
      content.kind === "text" && content.text === INJECTED ? [`${sheet.name} ${content.kind}`] : [],
    ),
  );
  expect(cells).toEqual(["Số liệu đơn vị text", "Nội dung báo cáo text", "Nguồn số liệu text"]);
});

it("marks a missing unit on the sheet of figures and leaves its figures empty, save what cannot concern it", () => {
  const sheet = sheetNamed(drawing, SUMMARY_SHEETS.figures);
  const row = FIGURES.firstRow + 2;
  const contents = [...allCells(sheet)]
    .filter((cell) => cell.row === row && cell.column >= FIGURES.column.filing)
    .filter(({ content }) => content.kind === "text" || content.kind === "number")
    .map(({ content }) => content);
  expect(contents).toEqual([{ kind: "text", text: "Chưa nộp" }]);
  const [format] = sheet.conditionalFormats;
  expect(format).toMatchObject({ emphasis: "bad" });
});

it("[J16] recomputes the office's percentage from sums: 75 % of 4 and 50 % of 10 are 57.14 %", () => {
  const shown = shownSheet(drawing, SUMMARY_SHEETS.overview);
  expect(shown).toContain("E: =8 | F: =14 | G: =0.571429");
});

it("says in one line that nothing was found when nothing was", () => {
  const clean = drawSummary(sampleInput([]));
  const sheet = sheetNamed(clean, SUMMARY_SHEETS.findings);
  const texts = [...allCells(sheet)].flatMap(({ content }) =>
    content.kind === "text" ? [content.text] : [],
  );
  expect(texts).toContain("Không phát hiện lỗi nào trong các báo cáo đã nhận.");
  expect(sheet.filter).toBeUndefined();
});

it("links a finding to the figure it is about", () => {
  const { links } = sheetNamed(drawing, SUMMARY_SHEETS.findings);
  const targets = links.map(({ toSheet, toRow, toColumn }) => [toSheet, toRow, toColumn]);
  // D2 of the second unit (error, listed first), A1 of the first.
  const figures = sheetNamed(drawing, SUMMARY_SHEETS.figures);
  const columnOf = (code: string) =>
    figures.cells.find(
      ({ row, content }) =>
        row === FIGURES.codeRow && content.kind === "text" && content.text === elementCode(code),
    )?.column;
  expect(targets).toEqual([
    [SUMMARY_SHEETS.figures, FIGURES.firstRow + 1, columnOf("D2")],
    [SUMMARY_SHEETS.figures, FIGURES.firstRow, columnOf("A1")],
  ]);
});

it("[L15] gives every file that does not count its reason", () => {
  const shown = shownSheet(drawing, SUMMARY_SHEETS.files);
  expect(shown).toContain("bao cao.pdf.xlsx | J: Đây là tệp PDF, không phải bảng tính");
  expect(shown).toContain("U2-cu.xlsx | J: Đơn vị đã có tệp khác được tính là “U2.xlsx”");
});

it("can be written as a file before any unit has reported", () => {
  expect(writeWorkbook(drawSummary(sampleInput([]))).length).toBeGreaterThan(10_000);
});

it("shows a unit that does not have to report on the board, and waits for it in no count", () => {
  const desk = drawSummary(deskInput());
  const shown = shownSheet(desk, SUMMARY_SHEETS.filing);
  // Phải báo cáo, đã nộp, đúng hạn, quá hạn, chưa nộp, sai biểu mẫu, hai tỷ lệ, không phải nộp.
  expect(shown).toContain("C: =4 | D: =3 | E: =1 | F: =1 | G: =0 | H: =1 | I: =0.75 | J: =0.25 | K: =1");
  expect(shown).toMatch(/A: U5 .*D: Không phải nộp .*L: đã giải thể từ 01\/11\/2017/);
  expect(shown).toMatch(/A: U2 .*F: Đã trả lại \| G: 2 \(bản thay thế\) .*L: thiếu dự toán giao/);
  expect(shownSheet(desk, SUMMARY_SHEETS.overview)).toContain("Tổng hợp từ 3/4 đơn vị");
});

// Beyond 32 characters round and document take two lines each, of 15.75 points. Three lines of the legend, of
// 13.125 points, fit beside them; twelve raise the title's row.
it.each([
  ["three lines", 11, 18.75],
  ["twelve", 2, 12 * 13.125 - 4 * 15.75],
])("keeps room for %s of the legend beside title and round", (_, width, height) => {
  const widths = new Map(Array.from({ length: 10 }, (_each, at) => [at, at < 4 ? 11 : width] as const));
  const { rowHeights } = figuresTitles(SAMPLE_INPUT, { first: 1, last: 3 }, { first: 4, last: 9 }, widths);
  expect([rowHeights?.get(0), rowHeights?.get(1)]).toEqual([height, 4 * 15.75]);
});

// 563 points hold three columns of 26 characters, of 159.75 points each.
it("keeps the legend on the first page where texts make the columns of figures wide", () => {
  const layout = summaryLayout(SAMPLE_INPUT.template, SAMPLE_INPUT.summary);
  const texts = layout.columns.flatMap((figure) =>
    figure.kind === "element"
      ? [{ ...figure, element: { ...figure.element, overUnits: "none" as const } }]
      : [],
  );
  expect(texts.length).toBeGreaterThan(3);
  const { titles } = uprightPage(SAMPLE_INPUT, { ...layout, columns: texts }, { cells: [] });
  expect(titles.merges).toContainEqual({ top: 0, left: 4, bottom: 1, right: 6 });
});

it("prints as many rows of figures as thousands of units have", () => {
  const layout = summaryLayout(SAMPLE_INPUT.template, SAMPLE_INPUT.summary);
  const cells = Array.from({ length: 200_000 }, (_, row) => emptyCell(row, 0, "plain"));
  expect(uprightPage(SAMPLE_INPUT, layout, { cells }).print.area?.bottom).toBe(199_999);
});

describe("the page that is signed", () => {
  const recipients = Array.from({ length: 13 }, (_, index) => `Nơi nhận ${String(index + 1)}`);
  /** Returns the sample with so many more targets, and many recipients. */
  const frontWith = (more: number) => {
    const [first] = SAMPLE_PLAN.indicators;
    if (first === undefined) throw new Error("a plan without indicators");
    const added = Array.from({ length: more }, (_, index) => ({
      ...first,
      code: indicatorCode(`X${String(index)}`),
      label: `Tỷ lệ đơn vị thực hiện nội dung thi đua thứ ${String(index)}`,
    }));
    const plan = {
      ...SAMPLE_PLAN,
      ...{ issuer: SAMPLE_OFFICE.name, recipients },
      indicators: [...SAMPLE_PLAN.indicators, ...added],
      sections: SAMPLE_PLAN.sections.map((section, index) =>
        index === 0
          ? { ...section, indicators: [...section.indicators, ...added.map(({ code }) => code)] }
          : section,
      ),
    };
    const template = templateFor(plan, ROUND_1, { level: PROVINCE });
    const summary = rollUp({
      ...{ plan, round: ROUND_1, office: SAMPLE_OFFICE, units: SAMPLE_UNITS },
      submissions: SAMPLE_SUBMISSIONS,
    });
    return frontSheet(
      { ...SAMPLE_INPUT, plan, template, summary },
      summaryLayout(template, summary),
      judgedSummary(plan, { summary }),
    );
  };

  it.each([
    [0, 1],
    [5, 1],
    [34, 2],
  ])(
    "with %i targets more takes %i pages, of no less than nine points, who signs beside the last lines",
    (more, pages) => {
      const front = frontWith(more);
      expect(printedSheet(front).pages).toBe(pages);
      expect(tornPages(front)).toEqual([]);
    },
  );

  it("has nothing beside a name of who receives it, so that a long one is whole", () => {
    const { cells } = frontWith(0);
    const rows = cells.flatMap(({ row, style }) => (style === "recipients" ? [row] : []));
    expect(rows).toHaveLength(recipients.length);
    expect(cells.filter(({ row, style }) => rows.includes(row) && style !== "recipients")).toEqual([]);
  });
});

it("is itself a submission of the office: the level above reads its totals and registers", () => {
  const reading = readForm(drawingToGrids(drawSummary(SAMPLE_INPUT)), {
    plans: [SAMPLE_PLAN],
    file: "tong-hop.xlsx",
    fingerprint: fingerprint("0".repeat(64)),
    levelOf: () => SAMPLE_OFFICE.level,
  });
  if (!reading.ok) throw new Error(reading.failure.kind);
  const { unit, round, formSheet, entries, registers } = reading.value;
  expect([unit, round, formSheet]).toEqual(["TINH", "R1", "Báo cáo cấp trên"]);
  const readingOf = (code: string) => entries.get(elementCode(code))?.reading;
  expect(readingOf("A1")).toEqual({ kind: "number", number: 1200 });
  expect(readingOf("D1")).toEqual({ kind: "number", number: 140_000_000 });
  expect(readingOf("H1")).toEqual({ kind: "blank" });
  const [children] = registers.values();
  expect(children?.map(({ cells }) => [...cells.values()][0]?.reading)).toEqual([
    { kind: "text", text: "CĐCS Công ty Sông Trong" },
    { kind: "text", text: "CĐCS Công ty Gió Núi (LĐLĐ huyện Thung Lũng)" },
    { kind: "text", text: "LĐLĐ huyện Thung Lũng" },
  ]);
});

it("places of the sheet of figures turn round with the table, sections between them, and what stays put turns too", () => {
  const turned = { turned: { sectionsUpTo: [1, 1, 2] } };
  const { codeRow, column } = FIGURES;
  const upright = { row: codeRow + 3, column: column.first + 2 };
  expect(figurePlace({}, upright)).toEqual(upright);
  expect(figurePlace(turned, upright)).toEqual({ row: column.first + 2 + codeRow + 2, column: 3 });
  expect(figurePlace(turned, { row: codeRow - 1, column: 5 })).toEqual({ row: codeRow - 1, column: 5 });
  const anchors = (["row", "column", "both", undefined] as const).map(
    (anchor) => turnedCorner(turned, { ...upright, anchor }).anchor,
  );
  expect(anchors).toEqual(["column", "row", "both", undefined]);
});

describe("the annexes name the document they belong to", () => {
  const filledIn = {
    ...drawing,
    sheets: drawing.sheets.map((sheet) =>
      sheet.name === SUMMARY_SHEETS.front
        ? {
            ...sheet,
            cells: sheet.cells.map((each) => {
              const words = HEAD_FILLED_IN.find(
                ({ row, column }) => row === each.row && column === each.column,
              );
              return words === undefined ? each : textCell(each.row, each.column, words.text, each.style);
            }),
          }
        : sheet,
    ),
  };

  it.each([SUMMARY_SHEETS.overview, SUMMARY_SHEETS.figures, SUMMARY_SHEETS.filing, "Trẻ em"])(
    "%s",
    (name) => {
      expect(shownSheet(filledIn, name)).toContain(
        "(Kèm theo Báo cáo số 15/BC-LĐLĐ ngày 09 tháng 01 năm 2018)",
      );
      expect(shownSheet(drawing, name)).toContain("(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm ………)");
    },
  );
});

it("4,269,999,999 of 4,270,000,000 is nowhere 100 %: the share reached has more digits there", () => {
  const almost = sampleInput([
    aSubmission({ unit: "U1", values: { D1: 4_269_999_999, D2: 4_270_000_000 } }),
    aSubmission({ unit: "U2", values: { D1: 100, D2: 100 } }),
  ]);
  const { cells } = sheetNamed(drawSummary(almost), SUMMARY_SHEETS.overview);
  const line = cells.find(
    ({ column, content }) => column === 0 && content.kind === "text" && content.text === "I4",
  );
  const styles = [6, 8].map(
    (at) => cells.find(({ row, column }) => row === line?.row && column === at)?.style,
  );
  expect(styles).toEqual(["percent-exact", "percent-exact"]);
});

it("prints no page of a list without rows", () => {
  const visibilityOf = (each: Drawing): string => sheetNamed(each, "Trẻ em").visibility;
  expect([visibilityOf(drawing), visibilityOf(drawSummary(sampleInput([])))]).toEqual(["visible", "hidden"]);
});

it("gives codes of findings the room that the longest code of the plan needs", () => {
  const [first] = SAMPLE_PLAN.elements;
  const longer = first === undefined ? [] : [{ ...first, code: elementCode("MAIAM_TOCHUC") }];
  const widthIn = (plan: typeof SAMPLE_PLAN): number => {
    const { cells, columnWidths } = findingsSheet({ ...SAMPLE_INPUT, plan }, NO_LAYOUT);
    const heading = cells.find(({ content }) => content.kind === "text" && content.text === "Mã");
    return columnWidths.get(heading?.column ?? -1) ?? 0;
  };
  const [usual, wide] = [SAMPLE_PLAN.elements, [...SAMPLE_PLAN.elements, ...longer]].map((elements) =>
    widthIn({ ...SAMPLE_PLAN, elements }),
  );
  expect(wide).toBeGreaterThan(usual ?? 0);
});
