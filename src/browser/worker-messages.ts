import type { LevelCode, RoundId, UnitCode } from "../domain/codes";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import type { Drawing } from "../sheets/drawing";
import type { PlanWithUnits } from "../domain/plan-with-units";
import type { MadeFile } from "../use-cases/insert-form";
import type { PlanFileFailure } from "../use-cases/plan-from-file";
import type { readEarlierFigures } from "../use-cases/read-earlier-figures";
import type { FileReading } from "../use-cases/read-received-file";

/** What a worker is asked to do. Only plain data crosses the thread. */
export type WorkerJob =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Levels of units that the bundled lists do not know. */
      readonly levels: ReadonlyMap<UnitCode, LevelCode>;
      /** Plans of the office's own, by which its forms are known again. */
      readonly ownPlans: readonly Plan[];
    }
  /** The units' figures on a summary workbook of the plan. */
  | { readonly kind: "figures"; readonly bytes: Uint8Array; readonly plan: Plan }
  /** A plan in a workbook of tables. */
  | { readonly kind: "plan"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "write"; readonly drawing: Drawing }
  | {
      readonly kind: "practise";
      readonly plan: Plan;
      readonly round: RoundId;
      readonly registry: UnitRegistry;
    };

/** What a worker answers. `bug`: it threw, which it never should. */
export type WorkerAnswer =
  | { readonly kind: "read"; readonly reading: FileReading }
  | { readonly kind: "figures"; readonly figures: ReturnType<typeof readEarlierFigures> }
  | { readonly kind: "plan"; readonly plan: Outcome<PlanWithUnits, PlanFileFailure> }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "practised"; readonly files: readonly MadeFile[] }
  | { readonly kind: "bug"; readonly message: string };
