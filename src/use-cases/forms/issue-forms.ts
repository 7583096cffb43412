import type { RoundId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import type { Unit, UnitRegistry } from "../../domain/unit/unit";
import { unitsInRound } from "../../domain/unit/unit-validity";
import type { FiguresOfUnits } from "../../domain/form/prefilled";
import { formFileName } from "./form-file-name";
import { makeForm } from "./make-form";
import type { Clock, WorkbookFiles } from "../ports/ports";

export interface IssuedForm {
  readonly unit: Unit;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A form for every unit of a registry that can report for the round, blank but for what is known (`earlier`: of the round before), one after the other, so that thousands need not fit in memory. */
export function* issueForms(
  plan: Plan,
  round: RoundId,
  registry: UnitRegistry,
  workbooks: WorkbookFiles,
  clock: Clock,
  earlier?: FiguresOfUnits,
): Generator<IssuedForm> {
  const createdAt = clock.today();
  for (const unit of unitsInRound(registry, plan, round).units) {
    const own = earlier?.get(unit.code);
    const drawing = makeForm(plan, round, unit, registry.office, createdAt, own);
    yield { unit, fileName: formFileName(unit, plan, round), bytes: workbooks.write(drawing) };
  }
}
