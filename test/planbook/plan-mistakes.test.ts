import fc from "fast-check";
import { planProblemText } from "../../src/planbook/problems/plan-problem-texts";
import type { PlanSheetProblem } from "../../src/planbook/codec/plan-sheet-problem";
import { readPlan } from "../../src/planbook/reading/read-plan";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { expectGolden } from "../support/sheets/expect-golden";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { edited, PLAN_MISTAKES } from "../support/plans/plan-mistakes";
import { retyped, typedWorkbook, type TypedSheets } from "../support/forms/typed-workbook";
import { propertyRuns } from "../support/property-runs";

function problemsIn(sheets: TypedSheets): readonly PlanSheetProblem[] {
  const read = readPlan(drawingToGrids(typedWorkbook(sheets)));
  if (read.ok) return [];
  return read.failure.kind === "no-plan" ? [] : read.failure.problems;
}

const MISTAKES = PLAN_MISTAKES.map(({ what, edits, found }) => ({
  what,
  found,
  problems: problemsIn(edited(edits)),
}));

const kindOf = ({ fault }: PlanSheetProblem): string =>
  fault.kind === "bad-formula" ? fault.fault.kind : "reason" in fault ? fault.reason : fault.kind;

const place = (problem: PlanSheetProblem): string =>
  `${problem.sheet}!${problem.cell ?? ""} ${kindOf(problem)}`;

const placed = (sheets: TypedSheets): readonly string[] => problemsIn(sheets).map(place);

describe("a mistake is reported with its cell, and nothing else", () => {
  it("there is none in the plan the mistakes are made in", () => {
    expect(placed(OFFICER_PLAN)).toEqual([]);
  });

  it.each(MISTAKES)("$what", ({ problems, found }) => {
    expect(problems.map(place)).toEqual(found);
  });

  it("a code with a slip does not make the right one unused as well", () => {
    const sections = [
      ["Mã phần", "Tên phần", "Các chỉ tiêu của phần"],
      ["P1", "Đoàn viên", "CT-01, CT-02, CT-03"],
    ];
    const slip = { ...edited({ "Chỉ tiêu!D2": "DV_MOII" }), Phần: sections };
    expect(placed(slip)).toEqual(["Chỉ tiêu!D2 unknown-code"]);
    const other = { ...edited({ "Chỉ tiêu!D2": "HOAN_TOAN_KHAC" }), Phần: sections };
    expect(placed(other)).toEqual(["Số liệu!A4 never-asked", "Chỉ tiêu!D2 unknown-code"]);
  });

  it("a type that was not understood is not held against other figures", () => {
    const money = {
      "Số liệu!D3": "số tiền",
      "Chỉ tiêu!D2": "DV + LD",
      "Ràng buộc!A2": "",
      "Ràng buộc!B2": "",
      "Ràng buộc!C2": "",
    };
    expect(placed(edited(money))).toEqual(["Chỉ tiêu!D2 mixed-money"]);
    expect(placed(edited({ ...money, "Số liệu!D2": "tiềnn" }))).toEqual(["Số liệu!D2 not-a-choice"]);
  });

  it("all mistakes at once, in the order of sheets and cells", () => {
    const problems = placed(
      edited({
        "Đợt!D2": "31/02/2026",
        "Số liệu!D4": "số lạ",
        "Chỉ tiêu!D3": "DV /",
        "Chỉ tiêu!E2": "hơn",
        "Đơn vị!C4": "XA",
      }),
    );
    expect(problems).toEqual([
      "Đợt!D2 not-a-day",
      "Số liệu!D4 not-a-choice",
      "Chỉ tiêu!E2 not-a-choice",
      "Chỉ tiêu!D3 missing-denominator",
      "Đơn vị!C4 unknown-code",
    ]);
  });

  it("tables that are missing, there twice or without a column", () => {
    const { "Số liệu": _without, ...sheets } = OFFICER_PLAN;
    expect(placed(sheets)).toContain("Số liệu! missing-table");
    expect(placed({ ...OFFICER_PLAN, "số liệu ": OFFICER_PLAN["Số liệu"] ?? [] })).toContain(
      "số liệu ! table-twice",
    );
    expect(placed(edited({ "Đợt!E1": "Hạn" }))).toContain("Đợt! missing-column");
  });

  it("any cell contents give problems or a plan, never an exception", () => {
    const anything = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "DV + ",
        "tử số của",
        "mỗi đơn vị DV; đạt",
        "số ngày từ",
        "A - - B",
        "((",
        "trước ngày",
        "1.234",
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant({ day: "2026-02-01" }),
    );
    const address = fc.tuple(
      fc.constantFrom(...Object.keys(OFFICER_PLAN)),
      fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H", "I"),
      fc.integer({ min: 1, max: 7 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(address, anything), { maxLength: 6 }), (edits) => {
        const sheets = edits.reduce(
          (typed, [[sheet, column, row], content]) => retyped(typed, sheet, `${column}${row}`, content),
          OFFICER_PLAN,
        );
        for (const problem of problemsIn(sheets)) {
          expect(planProblemText(problem).sentence).toMatch(/\.$/);
          expect(planProblemText(problem).mend).not.toBe("");
        }
      }),
      { numRuns: propertyRuns(25) },
    );
  });
});

it("plans/plan-mistakes.txt: what is said about each mistake, for the staff to proofread", () => {
  const lines = MISTAKES.flatMap(({ what, problems }) => [
    `[${what}]`,
    ...problems.map((problem) => {
      const { sentence, mend } = planProblemText(problem);
      return `  Trang “${problem.sheet}”: ${sentence}\n    Cách sửa: ${mend}`;
    }),
  ]);
  expectGolden("plans/plan-mistakes.txt", `${lines.join("\n")}\n`);
});
