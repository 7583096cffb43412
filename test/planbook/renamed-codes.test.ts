import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { contentAt, type Grid } from "../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { a1 } from "../../src/workbook/grid/address";
import { drawPlan } from "../../src/planbook/drawing/draw-plan";
import { readPlan } from "../../src/planbook/reading/read-plan";
import type { Drawing, DrawnCell } from "../../src/workbook/drawing/drawing";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import type { Plan } from "../../src/model/plan/plan";
import { standardPlans } from "../../src/plans/bundled-plans";
import { findRegistry } from "../../src/plans/unit-registries";
import type { CodedPart } from "../../src/planbook/codec/code-book";
import { planRows } from "../../src/planbook/drawing/plan-rows";
import { PLAN_TABLES } from "../../src/planbook/tables/plan-tables";
import { CHECKS_PLAN } from "../support/plans/checks-plan";
import { KINDS_PLAN } from "../support/plans/kinds-plan";

const exported = drawPlan({
  plan: phuRieng2017,
  registry: binhPhuoc2017,
  createdAt: "2026-01-05T08:00:00Z",
});

/** Retypes a code of a sheet in its own column. */
function recoded(drawing: Drawing, sheet: string, from: string, to: string): Drawing {
  const type = (cell: DrawnCell): DrawnCell =>
    cell.row >= 5 && cell.column === 0 && cell.content.kind === "text" && cell.content.text === from
      ? { ...cell, content: { kind: "text", text: to } }
      : cell;
  return {
    ...drawing,
    sheets: drawing.sheets.map((each) =>
      each.name === sheet ? { ...each, cells: [...each.cells].map(type) } : each,
    ),
  };
}

function readBack(drawing: Drawing) {
  const read = readPlan(drawingToGrids(drawing, false));
  if (!read.ok) throw new Error(JSON.stringify(read.failure).slice(0, 400));
  return read.value;
}

const gridNamed = ({ grids }: WorkbookGrids, name: string): Grid => {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
};

describe("a code that was changed in its own row", () => {
  it("changes every reference to a round: I becomes 1", () => {
    const { plan, leftOvers } = readBack(recoded(exported, "Đợt", "I", "1"));
    expect(plan.rounds.map(({ id }) => id)).toEqual(["1", "II"]);
    const asked = new Set(plan.indicators.flatMap(({ rounds }) => rounds));
    expect(asked).toEqual(new Set(["1", "II"]));
    expect(leftOvers.filter(({ kind }) => kind === "renamed")).toEqual([
      { kind: "renamed", sheet: "Đợt", cell: "A6", found: "I", to: "1" },
    ]);
  });

  it("changes every reference to an element, in formulas, checks and sections", () => {
    const { plan } = readBack(recoded(exported, "Số liệu", "TULDTT_DN_KY", "DN_KY_MOI"));
    expect(JSON.stringify(plan)).not.toContain("TULDTT_DN_KY");
    const ratio = plan.indicators.find(({ code }) => code === "PR-02")?.aggregation;
    expect(ratio).toMatchObject({ kind: "ratio", numerator: { kind: "elements", sum: ["DN_KY_MOI"] } });
  });

  it("changes every reference to a target and to a section", () => {
    const { plan } = readBack(
      recoded(recoded(exported, "Chỉ tiêu", "PR-02", "CT-02"), "Phần", "year-end", "CUOI_NAM"),
    );
    expect(JSON.stringify(plan)).not.toContain("PR-02");
    expect(plan.sections.find(({ code }) => code === "CUOI_NAM")?.indicators).toContain("CT-02");
  });

  it("means nothing where another row has the former code now", () => {
    const swapped = recoded(recoded(recoded(exported, "Đợt", "I", "x"), "Đợt", "II", "I"), "Đợt", "x", "II");
    const { leftOvers } = readBack(swapped);
    expect(leftOvers.filter(({ kind }) => kind === "renamed")).toEqual([]);
  });
});

it("the sheets that people edit stand first, then the rest", () => {
  expect(exported.sheets.slice(0, 4).map(({ name }) => name)).toEqual([
    "Chỉ tiêu",
    "Đợt",
    "Đơn vị",
    "Cách lập kế hoạch",
  ]);
});

it("levels and sectors are shown and chosen by their names", () => {
  const grid = gridNamed(drawingToGrids(exported, false), "Chỉ tiêu");
  const said = grid.rows.flatMap((_row, row) =>
    Array.from({ length: 30 }, (_, column) => contentAt(grid, row, column)),
  );
  expect(said).toContain("Công đoàn cơ sở; Công đoàn cấp trên trực tiếp cơ sở");
  expect(said).not.toContain("grassroots, upper");
  const levels = exported.names.find(({ name }) => name === "KHTD_CODES_LEVEL");
  expect(levels && a1(levels.area.top, levels.area.left)).toBe("B6");
});

const codesOf = (things: readonly { readonly code: string }[]): readonly string[] =>
  things.map(({ code }) => code);

const PARTS: readonly (readonly [CodedPart, (plan: Plan) => readonly string[]])[] = [
  ["level", ({ levels }) => codesOf(levels)],
  ["sector", ({ sectors }) => codesOf(sectors)],
  ["round", ({ rounds }) => rounds.map(({ id }) => id)],
  ["element", ({ elements }) => codesOf(elements)],
  ["indicator", ({ indicators }) => codesOf(indicators)],
  ["section", ({ sections }) => codesOf(sections)],
  ["register", ({ registers }) => codesOf(registers)],
  ["unit", ({ defaultRegistry }) => codesOf(findRegistry(defaultRegistry)?.units ?? [])],
];

/** Renames everything that has one of the codes. */
const renamed = <T>(thing: T, codes: ReadonlySet<string>): T =>
  JSON.parse(
    JSON.stringify(thing, (_key, value: unknown) =>
      typeof value === "string" && codes.has(value) ? `${value}_2` : value,
    ),
  ) as T;

/** Returns "ELEMENT.WEIGHT" for every column with a changed cell when the codes of a part change. */
function changedColumns(plan: Plan, codes: readonly string[]): ReadonlySet<string> {
  const registry = findRegistry(plan.defaultRegistry);
  const known = new Set(codes);
  const [before, after] = [
    planRows(plan, registry),
    planRows(renamed(plan, known), registry && renamed(registry, known)),
  ];
  return new Set(
    PLAN_TABLES.flatMap(({ table, columns }) =>
      columns.flatMap(({ code }) =>
        before[table].some(
          (row, index) => JSON.stringify(row[code]) !== JSON.stringify(after[table][index]?.[code]),
        )
          ? [`${table}.${code}`]
          : [],
      ),
    ),
  );
}

describe("a code renamed everywhere in a plan changes no other cells than those that say they name it", () => {
  it.each(PARTS)("%s", (part, codes) => {
    const named = PLAN_TABLES.flatMap(({ table, columns }) =>
      columns
        .filter(({ defines, refersTo = [] }) => defines === part || refersTo.includes(part))
        .map(({ code }) => `${table}.${code}`),
    );
    const changed = [...standardPlans, KINDS_PLAN, CHECKS_PLAN].flatMap((plan) => {
      // A word that is also a name, or a code of another part, would be renamed there, too.
      const others = new Set([
        ...plan.levels.map(({ name }) => name),
        ...(plan.reports ?? []).map(({ code }) => code),
        ...PARTS.flatMap(([other, codesIn]) => (other === part ? [] : codesIn(plan))),
      ]);
      return [
        ...changedColumns(
          plan,
          codes(plan).filter((code) => !others.has(code)),
        ),
      ];
    });
    expect(changed).not.toEqual([]);
    expect([...new Set(changed)].filter((column) => !named.includes(column))).toEqual([]);
  });
});
