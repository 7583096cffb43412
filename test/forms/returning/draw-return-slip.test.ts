import { STYLES, type CellStyle } from "../../../src/workbook/drawing/style";
import { levelCode, unitCode } from "../../../src/model/codes";
import type { Finding } from "../../../src/model/finding/finding";
import { phuRieng2017 } from "../../support/plans/bundled";
import { drawReturnSlip, drawSeparateSlip } from "../../../src/forms/returning/draw-return-slip";
import type { SlipInput } from "../../../src/forms/returning/slip-input";
import { returnMend } from "../../../src/forms/words/return-mends";
import { returnSentence } from "../../../src/forms/words/return-mends";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { printedSheet } from "../../../src/workbook/page/printed-sheet";
import { tornPages } from "../../support/sheets/torn-pages";
import { expectGolden } from "../../support/sheets/expect-golden";
import { picture, sheetPicture } from "../../support/sheets/picture";
import { base, withoutCell } from "../../support/findings/sample-finding-base";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";

const required = (cell: string): Finding => ({
  ...base,
  rule: "required",
  subject: `Dòng ở ô ${cell}`,
  cell,
});
const [round] = phuRieng2017.rounds;

const input: SlipInput = {
  office: {
    ...{ code: unitCode("697"), name: "Cơ quan giả định", level: levelCode("province") },
    aliases: ["Liên đoàn Lao động huyện Phú Riềng"],
  },
  unit: "Đơn vị giả định",
  plan: phuRieng2017,
  round,
  file: "báo cáo.xlsx",
  revision: 1,
  formSheet: "Biểu mẫu",
  resendBy: "2018-01-20",
  createdAt: "2018-01-15T23:30:00Z",
  findings: [
    { ...withoutCell, rule: "duplicate-unit", counted: "khác.xlsx", relation: "undecided", differences: [] },
    { ...base, rule: "overwritten-formula", found: 8, expected: 7, hasFormula: false, cell: "E20" },
    ...["E21", "E22", "E23", "E24", "E25", "E26"].map(required),
    { ...base, rule: "negative", found: -3, expected: 0, sheet: "Trẻ em", cell: "D7" },
    {
      ...base,
      rule: "ratio",
      severity: "warning",
      found: 0.754,
      expected: 0.75,
      isTruncated: false,
      cell: "E40",
    },
  ],
};

test("return-slip.txt: the slip in the unit's file and the one beside it, for the staff to proofread", () => {
  const separate = { ...input, findings: input.findings.slice(1, 2), separate: { kind: "signed" } as const };
  const {
    office: _office,
    unit: _unit,
    plan: _plan,
    round: _round,
    revision: _revision,
    ...unknown
  } = separate;
  const unread: SlipInput = {
    ...unknown,
    separate: { kind: "not-a-workbook", looksLike: "pdf" },
    findings: [
      { ...withoutCell, rule: "unreadable", rejection: { kind: "not-a-workbook", looksLike: "pdf" } },
    ],
  };
  expectGolden(
    "return-slip.txt",
    [
      sheetPicture(drawReturnSlip(input)),
      sheetPicture(drawReturnSlip(separate)),
      picture(drawSeparateSlip(unread)),
    ].join("\n"),
  );
});

test("the nation's lines are one cell: no name of an office pulls them apart", () => {
  const office = {
    ...{ code: unitCode("697"), level: levelCode("province"), aliases: [] },
    name: "Công đoàn các khu công nghiệp và khu kinh tế của một tỉnh giả định",
  };
  const { cells, merges, rowHeights } = drawReturnSlip({ ...input, office, above: office });
  const nation = cells.find(({ style }) => style === "nation");
  expect(nation?.content.kind === "text" && nation.content.text).toMatch(/NAM\nĐộc lập/);
  expect(merges).toContainEqual({ top: 0, left: 3, bottom: 1, right: 6 });
  // Five lines of the office above and five of the office in bold, of 13 points each.
  expect([0, 1].map((row) => (rowHeights.get(row) ?? 0) > 4 * 13)).toEqual([true, true]);
});

test("every problem has its own line, with a link to its cell", () => {
  const { cells, links } = drawReturnSlip({ ...input, findings: SAMPLE_FINDINGS });
  const numbers = cells.filter(({ column, content }) => column === 0 && content.kind === "number");
  expect(numbers.map(({ content }) => content)).toEqual(
    SAMPLE_FINDINGS.map((_, index) => ({ kind: "number", value: index + 1 })),
  );
  const placed = SAMPLE_FINDINGS.filter(({ sheet, cell }) => sheet !== undefined && cell !== undefined);
  expect(links).toHaveLength(placed.length);
});

test("a slip beside the file has no links, so that it is a sound workbook by itself", () => {
  const drawing = drawSeparateSlip({ ...input, separate: { kind: "strict" } });
  expect(drawing.sheets.flatMap(({ links }) => links)).toEqual([]);
  expect(() => writeWorkbook(drawing)).not.toThrow();
});

test("nothing on it is calculated, validated or formatted by condition: it has to fit into any workbook", () => {
  const { cells, conditionalFormats, validations } = drawReturnSlip(input);
  expect(cells.some(({ content }) => content.kind === "formula")).toBe(false);
  expect([conditionalFormats, validations]).toEqual([[], []]);
});

test("is printed on A4 upright, headings repeated, in letters of at least 9 points", () => {
  const { print, columnWidths, cells } = drawReturnSlip(input);
  expect(print).toMatchObject({ orientation: "portrait", fitToWidth: false });
  // 165 mm between the margins; a character of the font is 8 pixels at 96 to the inch, with 5 more for each
  // column.
  const pixels = [...columnWidths.values()].reduce((sum, width) => sum + width * 8 + 5, 0);
  const scale = (print.scale ?? 0) / 100;
  expect(scale * pixels).toBeLessThanOrEqual((165 * 96) / 25.4);
  const sizes = cells.map(({ style }) => {
    const looks: CellStyle = STYLES[style];
    return looks.size ?? 12;
  });
  expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(9);
});

test("who signs stays with the last lines, and a cause with its places, however many there are", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    drawReturnSlip({
      ...input,
      findings: Array.from({ length: index + 1 }, (_each, at) => required(`E${String(20 + at)}`)),
    }),
  );
  expect(new Set(many.map((slip) => printedSheet(slip).pages))).toEqual(new Set([1, 2, 3]));
  expect(many.flatMap(tornPages)).toEqual([]);
});

test("addresses the unit: whole sentences, and never 'ask the unit'", () => {
  for (const finding of SAMPLE_FINDINGS) {
    expect(returnSentence(finding)).toMatch(/^[\p{Lu}\p{L}].*\.$/u);
    expect(returnMend(finding)).toMatch(/^\p{Lu}.*\.$/u);
    expect(returnMend(finding)).not.toMatch(/[Hh]ỏi (lại )?đơn vị|[Đđ]ề nghị đơn vị/);
  }
});
