import type { RoundId } from "../domain/codes";
import type { Plan } from "../domain/plan";
import type { Unit, UnitRegistry } from "../domain/unit";
import { formFileName, makeForm } from "./make-form";
import type { Clock, WorkbookFiles } from "./ports";

export interface IssuedForm {
  readonly unit: Unit;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A blank form for every unit of a registry, one after the other, so that thousands need not fit in memory. */
export function* issueForms(
  plan: Plan,
  round: RoundId,
  registry: UnitRegistry,
  workbooks: WorkbookFiles,
  clock: Clock,
): Generator<IssuedForm> {
  const createdAt = clock.today();
  for (const unit of registry.units) {
    const drawing = makeForm(plan, round, unit, registry.office, createdAt);
    yield { unit, fileName: formFileName(unit, plan, round), bytes: workbooks.write(drawing) };
  }
}
