import { succeed } from "../../src/base/outcome";
import type { Plan } from "../../src/model/plan/plan";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { phuRieng2017 } from "../support/plans/bundled";
import { drawPlan } from "../../src/planbook/drawing/draw-plan";
import { readPlanAlone } from "../support/plans/read-plan-alone";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { KINDS_PLAN } from "../support/plans/kinds-plan";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { retyped, typedWorkbook, type TypedSheets } from "../support/forms/typed-workbook";

const readTyped = (sheets: TypedSheets) => readPlanAlone(drawingToGrids(typedWorkbook(sheets)));

function planIn(sheets: TypedSheets): Plan {
  const read = readTyped(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.plan;
}

describe("a plan typed by hand", () => {
  it("is understood by sheet names and headings alone", () => {
    const { id, issuedOn, legalBasis, rounds, elements, indicators, registers, checks } =
      planIn(OFFICER_PLAN);
    expect({ id, issuedOn, legalBasis }).toEqual({
      id: "thi-dua-quy-1-2026",
      issuedOn: "2026-01-05",
      legalBasis: ["Nghị quyết thứ nhất (giả định)", "Nghị quyết thứ hai (giả định)"],
    });
    expect(rounds).toEqual([
      { id: "Q1", name: "Quý I", theme: "", from: "2026-01-05", to: "2026-03-31", due: "2026-04-10" },
    ]);
    expect(elements.map(({ code, type, origin }) => [code, type, origin])).toEqual([
      ["LD", "count", "CS"],
      ["DV", "count", "CS"],
      ["DV_MOI", "count", "CS"],
    ]);
    expect(indicators.map(({ aggregation, target }) => ({ aggregation, target }))).toEqual([
      { aggregation: { kind: "sum", of: ["DV_MOI"] }, target: { comparator: "at-least", value: 20 } },
      {
        aggregation: {
          kind: "ratio",
          numerator: { kind: "elements", sum: ["DV"] },
          denominator: { kind: "elements", sum: ["LD"] },
        },
        target: { comparator: "at-least", value: 0.8 },
      },
      { aggregation: { kind: "list", register: "KHO_KHAN" }, target: undefined },
    ]);
    expect(checks).toEqual([{ kind: "part-of-whole", part: "DV", whole: "LD" }]);
    expect(
      registers[0]?.columns.map(({ code, type, isRequired, width }) => [code, type.kind, isRequired, width]),
    ).toEqual([
      ["HO_TEN", "text", true, 20],
      ["SO_TIEN", "money", false, 20],
    ]);
  });

  it("has one section with everything when it names none", () => {
    expect(planIn(OFFICER_PLAN).sections).toEqual([
      {
        code: "P1",
        title: "Kết quả thực hiện các chỉ tiêu",
        elements: [],
        indicators: ["CT-01", "CT-02", "CT-03"],
      },
    ]);
  });

  it("has its own units, the office apart", () => {
    const read = readTyped(OFFICER_PLAN);
    expect(read.ok && read.value.registry).toMatchObject({
      id: "thi-dua-quy-1-2026",
      title: "Các đơn vị báo cáo về LĐLĐ Mẫu",
      office: { code: "M-00", level: "TREN" },
      units: [{ code: "M-01" }, { code: "M-02" }, { code: "M-03" }],
      isInvented: false,
    });
  });

  it.each([
    ["70% as a number", { percent: 70 }, 0.7],
    ["70% as a text", "70%", 0.7],
    ["a decimal comma", "70,5 %", 0.705],
    ["a fraction as a text", "0,7", 0.7],
  ])("understands a target typed as %s", (_name, typed, value) => {
    expect(planIn(retyped(OFFICER_PLAN, "Chỉ tiêu", "F3", typed)).indicators[1]?.target).toEqual({
      comparator: "at-least",
      value,
    });
  });

  it.each([
    ["with a colon for the division", "DV : LD"],
    ["with = before it", "= DV/LD"],
    ["with brackets", "(DV) / (LD)"],
    ["in letters of another case", "dv / ld"],
  ])("understands a formula %s", (_name, typed) => {
    expect(planIn(retyped(OFFICER_PLAN, "Chỉ tiêu", "D3", typed))).toEqual(planIn(OFFICER_PLAN));
  });

  it("understands words whose letters are decomposed (NFD)", () => {
    const typed = "đếm dòng danh sách KHO_KHAN".normalize("NFD");
    expect(planIn(retyped(OFFICER_PLAN, "Chỉ tiêu", "D4", typed))).toEqual(planIn(OFFICER_PLAN));
  });

  it("understands a code of digits that Excel took for a number and whose zeros it dropped", () => {
    const digits = retyped(OFFICER_PLAN, "Số liệu", "A2", "007");
    const plan = planIn(retyped(retyped(digits, "Chỉ tiêu", "D3", "DV / 7"), "Ràng buộc", "C2", 7));
    expect(plan.checks).toEqual([{ kind: "part-of-whole", part: "DV", whole: "007" }]);
    expect(plan.indicators[1]?.aggregation).toMatchObject({ denominator: { sum: ["007"] } });
  });

  it("counts a deadline typed as a day to the end of that day", () => {
    const sheets = retyped(OFFICER_PLAN, "Chỉ tiêu", "J1", "Thời hạn");
    const plan = planIn(retyped(sheets, "Chỉ tiêu", "J2", { day: "2026-03-31" }));
    expect(plan.indicators[0]?.deadline).toEqual({ kind: "day", day: "2026-03-31", inclusive: true });
  });
});

describe("a drawn plan", () => {
  const drawn = (): WorkbookGrids =>
    drawingToGrids(drawPlan({ plan: KINDS_PLAN, createdAt: "2018-01-15T08:00:00Z" }));

  it("is found by its codes when sheets are renamed, rows put in above and columns moved", () => {
    const { grids, ...rest } = drawn();
    const backwards = <T>(cells: readonly T[]): readonly (T | undefined)[] =>
      Array.from({ length: 20 }, (_, index) => cells[19 - index]);
    const moved = grids.map((grid, index) => ({
      ...grid,
      sheet: `Trang ${index}`,
      rows: [
        undefined,
        undefined,
        ...grid.rows.map((row) => row && { values: backwards(row.values), formats: backwards(row.formats) }),
      ],
    }));
    expect(readPlanAlone({ ...rest, grids: moved })).toEqual(succeed({ plan: KINDS_PLAN }));
  });

  it("takes no blank row for an entry", () => {
    const { grids, ...rest } = drawn();
    const spaced = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.flatMap((row, index) => (index > 5 ? [undefined, row] : [row])),
    }));
    expect(readPlanAlone({ ...rest, grids: spaced })).toEqual(succeed({ plan: KINDS_PLAN }));
  });

  it("is read beside other sheets, such as the form of the same plan", () => {
    const { grids, ...rest } = drawn();
    const [other] = drawingToGrids(
      typedWorkbook({
        "Sổ tay": [
          ["Mục", "Nội dung"],
          ["Mã", "x"],
        ],
      }),
    ).grids;
    expect(readPlanAlone({ ...rest, grids: other === undefined ? grids : [other, ...grids] })).toEqual(
      succeed({ plan: KINDS_PLAN }),
    );
  });

  it("shows percentages as percentages and days as days", () => {
    const { sheets } = drawPlan({ plan: phuRieng2017, createdAt: "2018-01-15T08:00:00Z" });
    const cells = sheets.find(({ name }) => name === "Chỉ tiêu")?.cells ?? [];
    expect(cells.find(({ row, column }) => row === 6 && column === 5)).toEqual({
      row: 6,
      column: 5,
      content: { kind: "number", value: 0.7 },
      style: "input-percent",
    });
  });
});

it("says that a workbook without any of the tables holds no plan", () => {
  expect(readTyped({ "Trang tính1": [["Xin chào"]] })).toEqual({ ok: false, failure: { kind: "no-plan" } });
});
