import { isoDate } from "../../../src/base/codes";
import { columnCode, indicatorCode, registerCode } from "../../../src/model/codes";
import type { TextDocument } from "../../../src/summary/document/document";
import type { SpecialReport } from "../../../src/model/plan/special-report";
import type { Value } from "../../../src/model/value";
import { drawLists } from "../../../src/summary/lists/draw-lists";
import { listTable } from "../../../src/summary/document/report/list-table";
import { specialReport } from "../../../src/summary/document/lists/special-report";
import { plainText } from "../../../src/summary/document/plain-text";
import { sampleInput, SAMPLE_UNITS } from "../../support/desk/sample-summary";
import { aSubmission } from "../../support/forms/submission-builder";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import { STYLES } from "../../../src/workbook/drawing/style";
import { expectGolden } from "../../support/sheets/expect-golden";
import { sheetPicture } from "../../support/sheets/picture";
import { sheetNamed, shownSheet } from "../../support/sheets/shown-sheet";

const text = (content: string): Value => ({ kind: "text", text: content });
const born = (day: string): Value => ({ kind: "date", date: isoDate(day) });
const child = (name: string, day: string) => ({ NAME: text(name), BORN: born(day) });

const input = sampleInput([
  aSubmission({
    unit: "U1",
    values: { C1: 1, C2: 2 },
    registers: { TREEM: [child("Trẻ giả định A", "2010-05-20"), child("Trẻ giả định B", "2011-01-02")] },
  }),
  aSubmission({
    unit: "U2",
    values: { C1: 0, C2: 1 },
    registers: { TREEM: [child("TRẺ GIẢ ĐỊNH A", "2010-05-20"), child("Trẻ giả định C", "2012-03-04")] },
  }),
]);

const PROPOSAL: SpecialReport = {
  ...{ code: "HO_SO", kind: "proposal", title: "Đề nghị hỗ trợ trẻ em" },
  indicators: [indicatorCode("I3")],
  registers: [registerCode("TREEM")],
  sourcePhrase: "invented for a test",
};

function documentOf(about: SpecialReport): TextDocument {
  const made = specialReport(input, about);
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

const proposedAs = (choice: string): SpecialReport => ({
  ...PROPOSAL,
  ...{ proposedBy: columnCode("NAME"), proposedAs: choice, addressee: "Ban Thường vụ LĐLĐ tỉnh Giả Định" },
});

it("lists only what is proposed, without the column that says so, to whom the document sends it", () => {
  const { head, body, annexes } = documentOf(proposedAs("Trẻ giả định B"));
  const texts = body.map((block) => (block.kind === "table" ? "" : block.text));
  expect(head.addressee).toBe("Kính gửi: Ban Thường vụ LĐLĐ tỉnh Giả Định");
  expect(texts).toContain("Danh sách đề nghị hỗ trợ trẻ em: 1 trường hợp của 1 đơn vị (phụ lục kèm theo).");
  expect(annexes.map(({ title }) => title)).toEqual(["Phụ lục. DANH SÁCH ĐỀ NGHỊ HỖ TRỢ TRẺ EM"]);
  expect(annexes[0]?.tables[0]).toMatchObject({
    header: ["TT", "Đơn vị", "Ngày sinh"],
    rows: [["1", SAMPLE_UNITS[0]?.name, "02/01/2011"]],
  });
});

it("is no letter where nothing is proposed", () => {
  expect(specialReport(input, proposedAs("Có"))).toEqual({ ok: false, failure: "nothing-proposed" });
  expect(specialReport(input, { ...proposedAs("Có"), kind: "report" }).ok).toBe(true);
});

it("reports/proposal.txt", () => {
  expectGolden("reports/proposal.txt", plainText(documentOf(PROPOSAL)));
});

it("a list is numbered, and says of a child which other unit names it too", () => {
  const [register] = SAMPLE_PLAN.registers;
  if (register === undefined) throw new Error("the sample has no list");
  const [first, second] = SAMPLE_UNITS.map(({ name }) => name);
  expect(listTable(register, input.summary)).toMatchObject({
    header: ["TT", "Đơn vị", "Họ và tên", "Ngày sinh", "Có thể trùng"],
    rows: [
      ["1", first, "Trẻ giả định A", "20/05/2010", `Cũng có ở ${second}`],
      ["2", first, "Trẻ giả định B", "02/01/2011", ""],
      ["3", second, "TRẺ GIẢ ĐỊNH A", "20/05/2010", `Cũng có ở ${first}`],
      ["4", second, "Trẻ giả định C", "04/03/2012", ""],
      ["", "Cộng: 4 dòng", "", "", ""],
    ],
  });
});

it("reports/lists.txt: the same lists as a workbook to print", () => {
  const drawing = drawLists(input);
  expectGolden(
    "reports/lists.txt",
    `${shownSheet(drawing, "Trẻ em")}\n${sheetPicture(sheetNamed(drawing, "Trẻ em"))}`,
  );
});

it("amounts of a list are added up below it", () => {
  const register = {
    ...{ code: registerCode("TREEM"), label: "Danh sách", sheet: "Danh sách", rounds: [] },
    columns: [
      {
        code: columnCode("NAME"),
        label: "Tên",
        type: { kind: "text" as const },
        isRequired: true,
        width: 20,
      },
      {
        code: columnCode("SUM"),
        label: "Số tiền",
        type: { kind: "money" as const },
        isRequired: false,
        width: 12,
      },
    ],
  };
  const { summary } = sampleInput([
    aSubmission({
      unit: "U1",
      registers: {
        TREEM: [{ NAME: text("A"), SUM: 1_500_000 }, { NAME: text("B") }, { NAME: text("C"), SUM: 0.5 }],
      },
    }),
  ]);
  expect(listTable(register, summary).rows.at(-1)).toEqual(["", "Cộng: 3 dòng", "", "1.500.000,5"]);
});

it("a year is neither parted by a dot nor added up", () => {
  const born = {
    ...{ code: columnCode("YEAR"), label: "Năm sinh", type: { kind: "count" as const } },
    ...{ isRequired: false, width: 9 },
  };
  const register = {
    ...{ code: registerCode("TREEM"), label: "Danh sách", sheet: "Danh sách", rounds: [], columns: [born] },
  };
  const { summary, ...rest } = sampleInput([
    aSubmission({ unit: "U1", registers: { TREEM: [{ YEAR: 2021 }, { YEAR: 1999 }] } }),
  ]);
  expect(listTable(register, summary).rows.map((row) => row[2])).toEqual(["2021", "1999", ""]);
  const printed = drawLists({ ...rest, summary, plan: { ...rest.plan, registers: [register] } });
  const years = sheetNamed(printed, "Danh sách").cells.filter(({ row, column }) => row >= 4 && column === 2);
  expect(years.map(({ style }) => "numberFormat" in STYLES[style])).toEqual([false, false, false]);
});
