import type { RoundId } from "../domain/codes";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import type { Drawing } from "../sheets/drawing";
import type { PlanWithUnits } from "../domain/plan-with-units";
import type { MadeFile } from "../use-cases/insert-form";
import type { PlanFileFailure } from "../use-cases/plan-from-file";
import type { readEarlierFigures } from "../use-cases/read-earlier-figures";
import type { FileReading } from "../use-cases/read-received-file";
import type { RollUpFacts, RollUpSubject } from "../use-cases/roll-up-readings";
import type { PatchWorkbook, WorkbookPatch } from "../use-cases/workbook-patch";
import type { OwnKnowledge } from "./own-knowledge";

/** What a worker is to know for the jobs that follow; it is not answered. */
export interface Lesson {
  readonly kind: "learn";
  readonly knowledge: OwnKnowledge;
}

export type WorkerMessage = WorkerJob | Lesson;

/** What a worker is asked to do. Only plain data crosses the thread. */
export type WorkerJob =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  /** The units' figures on a summary workbook of the plan. */
  | { readonly kind: "figures"; readonly bytes: Uint8Array; readonly plan: Plan }
  /** A plan in a workbook of tables. */
  | { readonly kind: "plan"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "write"; readonly drawing: Drawing }
  /** Readings of a roll-up, a few at a time; the first of them begin anew. */
  | { readonly kind: "keep"; readonly readings: readonly FileReading[]; readonly isFirst: boolean }
  /** Checks and adds up the readings that were kept. */
  | { readonly kind: "judge"; readonly subject: RollUpSubject }
  | {
      readonly kind: "summarise";
      readonly subject: RollUpSubject;
      readonly facts: RollUpFacts;
      readonly createdAt: string;
    }
  | { readonly kind: "patch"; readonly bytes: Uint8Array; readonly patch: WorkbookPatch }
  | { readonly kind: "zip"; readonly files: readonly MadeFile[] }
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
  | { readonly kind: "kept" }
  | { readonly kind: "judged"; readonly facts: RollUpFacts }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "patched"; readonly patched: ReturnType<PatchWorkbook> }
  | { readonly kind: "zipped"; readonly bytes: Uint8Array }
  | { readonly kind: "practised"; readonly files: readonly MadeFile[] }
  | { readonly kind: "bug"; readonly message: string };
