import type { Plan } from "../../../src/model/plan/plan";
import { newPlan } from "../../../src/planbook/office-plan/new-plan";
import { readPlan } from "../../../src/planbook/reading/read-plan";
import { findRegistry, unitRegistries } from "../../../src/plans/unit-registries";
import { textCell } from "../../../src/workbook/drawing/drawn-cells";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { realWorkbooks, stoppedClock } from "../files/real-workbooks";

/** Writes a plan to a file and reads it back, like an officer's copy. */
export function throughFile(drawing: Drawing) {
  const grids = realWorkbooks.read(realWorkbooks.write(drawing));
  const read = grids.ok ? readPlan(grids.value) : undefined;
  if (!read?.ok) throw new Error(`no plan: ${JSON.stringify(read)}`);
  return read.value;
}

/** Renews a bundled plan with its list of units. */
export function newPlanOf(plan: Plan, year: number) {
  const start = { plan, registry: findRegistry(plan.defaultRegistry) };
  const made = newPlan(start, year, unitRegistries, stoppedClock);
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value;
}

/** Types an office's answers into the sheet of questions; an empty answer leaves the question open. */
export function answered(drawing: Drawing, answerTo: (phrase: string) => string): Drawing {
  const sheets = drawing.sheets.map((sheet) => {
    if (sheet.name !== "Câu hỏi") return sheet;
    const phrases = sheet.cells.filter(({ row, column }) => row > 3 && column === 2);
    const cells = phrases.map(({ row, content }) =>
      textCell(row, 6, answerTo(content.kind === "text" ? content.text : ""), "text"),
    );
    return { ...sheet, cells: [...sheet.cells.filter(({ row, column }) => row < 4 || column < 6), ...cells] };
  });
  return { ...drawing, sheets };
}
