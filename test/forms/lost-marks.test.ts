import { fingerprint } from "../../src/base/codes";
import fc from "fast-check";
import { a1 } from "../../src/workbook/grid/address";
import { elementCode } from "../../src/model/codes";
import type { CellContent, Grid } from "../../src/workbook/grid/grid";
import type { Entry } from "../../src/model/entry/entry";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import type { Finding } from "../../src/model/finding/finding";
import type { Fix } from "../../src/forms/fixes/fix";
import { fixesOf } from "../../src/forms/fixes/fixes-of";
import { templateFor, type Template } from "../../src/model/form/template";
import type { Plan } from "../../src/model/plan/plan";
import { check } from "../../src/forms/rules/check";
import type { Unit } from "../../src/model/unit/unit";
import { BLANK, numberValue, type Value } from "../../src/model/value";
import { standardPlans } from "../../src/plans/bundled-plans";
import { findRegistry } from "../../src/plans/unit-registries";
import { drawForm } from "../../src/forms/draw-form";
import { restoredFormulas } from "../../src/forms/self-check/restored-formula";
import { readForm } from "../../src/forms/read-form";
import { readStructure } from "../../src/forms/structure/read-structure";
import { FORM_SHEETS } from "../../src/forms/words/form-words";
import { valueKind } from "../../src/forms/layout/value-kind";
import { checkSubject } from "../../src/desk/checking/check-reading";
import { seededRandom } from "../../src/desk/practice/random";
import { consistentRegisters } from "../support/forms/consistent-registers";
import { propertyRuns } from "../support/property-runs";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";

/** A form of each plan with unique figures and rows in every list. */
interface FilledForm {
  readonly name: string;
  readonly template: Template;
  readonly workbook: WorkbookGrids;
}
const FORMS: readonly FilledForm[] = standardPlans.flatMap((plan) =>
  plan.rounds.slice(0, 1).map(({ id }) => {
    const unit = firstUnit(plan.defaultRegistry);
    const template = templateFor(plan, id, { level: unit.level, sector: unit.sector });
    return { name: `${plan.id} ${id}`, template, workbook: filled(template, unit) };
  }),
);

function firstUnit(registry: Plan["defaultRegistry"]): Unit {
  const unit = findRegistry(registry)?.units[0];
  if (unit === undefined) throw new Error("a plan without units");
  return unit;
}

function filled(template: Template, unit: Unit): WorkbookGrids {
  const rows = template.rows.flatMap((row) =>
    row.kind === "element" && row.state === "input" ? [row.element] : [],
  );
  const valueOf = (element: (typeof rows)[number], index: number): Value => {
    switch (valueKind(template.plan, element, template.audience)) {
      case "number":
        return numberValue(1000 + index);
      case "yes-no":
        return { kind: "yes-no", yes: true };
      case "text":
        return { kind: "text", text: `Nội dung ${String(index)}` };
      case "date":
        return BLANK;
    }
  };
  const values = new Map(rows.map((element, index) => [element.code, valueOf(element, index)]));
  const notes = new Map(rows.map(({ code }) => [code, `ghi chú ${code}`]));
  const registers = new Map(
    [...consistentRegisters(template, seededRandom(7))].map(([code, listed]) => {
      const more = consistentRegisters(template, seededRandom(8)).get(code) ?? [];
      return [code, [...listed, ...more]];
    }),
  );
  const createdAt = "2017-01-05T08:00:00Z";
  return drawingToGrids(drawForm({ template, unit, values, notes, registers, createdAt }));
}

/** A cell of the code column or code row, of the form or a list. */
interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly code: string;
}

function marksIn(workbook: WorkbookGrids): readonly Mark[] {
  return workbook.grids.flatMap((grid) => {
    if (grid.rows[0]?.values[0] !== "CODE") return [];
    const marks: Mark[] = [];
    grid.rows.forEach((row, at) => {
      row?.values.forEach((content, column) => {
        const isMark = (column === 0 && at > 0) || at === 0 || content === "REGISTER";
        if (isMark && typeof content === "string")
          marks.push({ sheet: grid.sheet, row: at, column, code: content });
      });
    });
    return marks;
  });
}

/** Everything a reader takes from a form, by "sheet!cell". */
interface Read {
  readonly taken: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

function read(workbook: WorkbookGrids, template: Template): Read | undefined {
  const context = {
    plans: [template.plan],
    file: "f.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => undefined,
  };
  const form = readForm(workbook, context);
  // The whole file is refused, which nobody overlooks.
  if (!form.ok) return undefined;
  const submission = form.value;
  const structure = readStructure(workbook.grids, template.plan, submission);
  const subject = { ...checkSubject(submission, [template.plan], {}), structure };
  const taken = new Map<string, string>();
  const add = (code: string, { place, reading }: Entry): void => {
    taken.set(`${place.sheet}!${place.cell}`, `${code} ${JSON.stringify(reading)}`);
  };
  submission.entries.forEach((entry, code) => {
    add(code, entry);
  });
  for (const [register, rows] of submission.registers) {
    for (const { cells } of rows)
      cells.forEach((entry, code) => {
        add(`${register}.${code}`, entry);
      });
  }
  submission.notes.forEach((note, code) => {
    const cell = submission.entries.get(elementCode(code))?.place.cell.replace(/^[A-Z]+/, "G");
    taken.set(`${submission.formSheet}!${cell ?? ""}`, note);
  });
  return { taken, findings: check(subject) };
}

/**
 * Returns whether findings name the cell or, for figures and remarks of the form, another cell of its row.
 */
const isNamed = (findings: readonly Finding[], place: string): boolean =>
  findings.some((finding) => {
    const cells = [finding.cell, ...(finding.rule === "leftovers" ? finding.cells : [])];
    return cells.some((cell) => {
      const named = `${finding.sheet ?? ""}!${cell ?? ""}`;
      return named === place || named.replace(/!C|!E/, "!G") === place || named.replace("!C", "!E") === place;
    });
  });

/** One finding names all labels of rows with exchanged codes. */
function isLabelled(findings: readonly Finding[], place: string, { grids }: WorkbookGrids): boolean {
  const row = grids[0]?.rows[Number(/\d+$/.exec(place)?.[0]) - 1];
  return findings.some(
    (finding) =>
      finding.rule === "row-label" &&
      finding.labels.some((label) => [label, `- ${label}`].some((told) => row?.values[2] === told)),
  );
}

const withContent = (
  workbook: WorkbookGrids,
  mark: Pick<Mark, "sheet" | "row" | "column">,
  content: CellContent | undefined,
): WorkbookGrids => ({
  ...workbook,
  grids: workbook.grids.map((grid): Grid => {
    if (grid.sheet !== mark.sheet) return grid;
    const rows = grid.rows.map((row, at) =>
      row === undefined || at !== mark.row
        ? row
        : { ...row, values: Object.assign([...row.values], { [mark.column]: content }) },
    );
    return { ...grid, rows };
  }),
});

/** Returns what was read before and is neither read now nor named by a finding. */
function lost(before: Read, after: Read, { workbook }: FilledForm): readonly string[] {
  return [...before.taken].flatMap(([place, taken]) => {
    if (taken.includes('"blank"') || after.taken.get(place) === taken) return [];
    return isNamed(after.findings, place) || isLabelled(after.findings, place, workbook)
      ? []
      : [`${place} ${taken}, now ${after.taken.get(place) ?? "nothing"}`];
  });
}

/** Draws forms and marks by index: a whole form as a counterexample would fill the screen. */
const aLostMark = fc.nat({ max: FORMS.length - 1 }).chain((form) => {
  const marks = marksIn(formAt(form).workbook);
  return fc.record({
    form: fc.constant(form),
    mark: fc.constantFrom(...marks),
    over: fc.oneof(
      fc.constantFrom<CellContent | undefined>(undefined, "x", 5),
      fc.constantFrom(...marks).map(({ code }) => code),
    ),
  });
});

function formAt(index: number): FilledForm {
  const form = FORMS[index];
  if (form === undefined) throw new Error(`no form ${String(index)}`);
  return form;
}

describe("a form with one mark blanked or typed over", () => {
  it.each(FORMS)("$name is read whole before", ({ template, workbook }) => {
    expect(read(workbook, template)?.taken.size).toBeGreaterThan(10);
  });

  it("is read whole all the same, or a finding names each cell that is not", () => {
    fc.assert(
      fc.property(aLostMark, ({ form: index, mark, over }) => {
        const form = formAt(index);
        const before = read(form.workbook, form.template);
        const after = read(withContent(form.workbook, mark, over), form.template);
        if (before === undefined) throw new Error(form.name);
        const missing = after === undefined ? [] : lost(before, after, form);
        expect({ mark, over, lost: missing }).toEqual({ mark, over, lost: [] });
      }),
      { numRuns: propertyRuns(60) },
    );
  });

  it("gets no fix in cells that people filled in, even with the code of a calculated row over theirs", () => {
    for (const form of FORMS) {
      const marks = marksIn(form.workbook).filter(({ sheet, row }) => sheet === FORM_SHEETS.form && row > 17);
      const typed = marks.filter(({ code }) => stateOf(form, code) === "input");
      for (const { code } of marks.filter((mark) => stateOf(form, mark.code) === "calculated")) {
        for (const mark of [typed[0], typed.at(-1)]) {
          if (mark === undefined) continue;
          const fixes = fixesFor(withContent(form.workbook, mark, code), form.template);
          expect(fixes.filter(({ place }) => place.cell === a1(mark.row, 4))).toEqual([]);
        }
      }
    }
  });
});

const stateOf = ({ template }: FilledForm, code: string): string | undefined =>
  template.rows
    .map((row) => (row.kind === "element" && row.element.code === code ? row.state : undefined))
    .find((state) => state !== undefined);

function fixesFor(workbook: WorkbookGrids, template: Template): readonly Fix[] {
  const context = { plans: [template.plan], file: "f.xlsx", fingerprint: fingerprint("ab") };
  const submission = readForm(workbook, { ...context, levelOf: () => undefined });
  if (!submission.ok) throw new Error(submission.failure.kind);
  const findings = read(workbook, template)?.findings ?? [];
  return fixesOf(findings, restoredFormulas(template, submission.value));
}

describe("a list", () => {
  const form = FORMS.find(({ template }) => template.registers.length > 0);
  if (form === undefined) throw new Error("no plan has a list");
  const [register] = form.template.registers;
  if (register === undefined) throw new Error("no list");
  const readList = (workbook: WorkbookGrids): number =>
    [...(read(workbook, form.template)?.taken ?? [])].filter(
      ([place, taken]) => place.startsWith(`${register.sheet}!`) && !taken.includes('"blank"'),
    ).length;

  const withListRows = (changed: (rows: Grid["rows"]) => Grid["rows"]): WorkbookGrids => ({
    ...form.workbook,
    grids: form.workbook.grids.map((grid) =>
      grid.sheet === register.sheet ? { ...grid, formulas: new Map(), rows: changed(grid.rows) } : grid,
    ),
  });

  it("is read from below its headings, even with rows inserted above the first prepared one", () => {
    const inserted = withListRows((rows) => [
      ...rows.slice(0, 5),
      { values: [undefined, undefined, undefined, "Người mới"], formats: [] },
      ...rows.slice(5),
    ]);
    expect(readList(inserted)).toBe(readList(form.workbook) + 1);
  });

  it("names the contents of an inserted column", () => {
    const column = register.columns.length + 3;
    const widened = withListRows((rows) =>
      rows.map(
        (row, at) =>
          row && {
            formats: row.formats,
            values: [...row.values.slice(0, 4), at === 6 ? 12 : undefined, ...row.values.slice(4)],
          },
      ),
    );
    expect(column).toBeGreaterThan(4);
    expect(isNamed(read(widened, form.template)?.findings ?? [], `${register.sheet}!${a1(6, 4)}`)).toBe(true);
  });
});
