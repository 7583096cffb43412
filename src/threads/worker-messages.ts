import type { RoundId } from "../domain/codes";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan/plan";
import type { UnitRegistry } from "../domain/unit/unit";
import type { Drawing } from "../sheets/drawing";
import type { PlanWithUnits } from "../domain/unit/plan-with-units";
import type { DeskWork } from "../use-cases/roll-up/desk-work";
import type { MadeFile } from "../use-cases/forms/insert-form";
import type { readSummaryFile } from "../use-cases/continuing/read-summary-file";
import type { PlanFileFailure } from "../use-cases/plans/plan-from-file";
import type { readEarlierSummary } from "../use-cases/comparing/earlier-summary";
import type { FileReading } from "../use-cases/received/read-received-file";
import type { RollUpFacts, RollUpSubject } from "../use-cases/roll-up/roll-up-readings";
import type { PatchWorkbook, WorkbookPatch } from "../use-cases/ports/workbook-patch";
import type { OwnFormAnswer, OwnFormJob } from "./own-form-job";
import type { OwnKnowledge } from "./own-knowledge";
import type { AddedUp, ResultPart } from "./result-parts";

/** What a worker is to know for the jobs that follow; it is not answered. */
export interface Lesson {
  readonly kind: "learn";
  readonly knowledge: OwnKnowledge;
}

export type WorkerMessage = WorkerJob | Lesson;

/** From what a summary is drawn: what the thread added up last, or what it is given. */
export type SummaryFacts =
  { readonly kind: "kept"; readonly id: number } | { readonly kind: "given"; readonly facts: RollUpFacts };

/** The steps of a roll-up, of which only one is under way in a thread. */
export type RollUpJob =
  /** Readings, a few at a time. */
  | { readonly kind: "keep"; readonly readings: readonly FileReading[] }
  /** Checks and adds up the readings that were kept. */
  | {
      readonly kind: "add-up";
      readonly subject: RollUpSubject;
      readonly work: Omit<DeskWork, "readings">;
    }
  /** The next part of what was added up. */
  | { readonly kind: "next-part" }
  | {
      readonly kind: "summarise";
      readonly subject: RollUpSubject;
      readonly facts: SummaryFacts;
      readonly createdAt: string;
    };

/** What a worker is asked to do. Only plain data crosses the thread. */
export type WorkerJob =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  /** What a summary workbook of the plan tells of another round. */
  | { readonly kind: "earlier"; readonly bytes: Uint8Array; readonly plan: Plan }
  /** What a summary workbook of one of the plans tells, to go on from it. */
  | { readonly kind: "summary"; readonly bytes: Uint8Array; readonly plans: readonly Plan[] }
  /** A plan in a workbook of tables. */
  | { readonly kind: "plan"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "write"; readonly drawing: Drawing }
  | RollUpJob
  | { readonly kind: "own-form"; readonly job: OwnFormJob }
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
  | { readonly kind: "earlier"; readonly earlier: ReturnType<typeof readEarlierSummary> }
  | { readonly kind: "summary"; readonly summary: ReturnType<typeof readSummaryFile> }
  | { readonly kind: "plan"; readonly plan: Outcome<PlanWithUnits, PlanFileFailure> }
  | { readonly kind: "kept" }
  /** What was added up, without its parts, which are to be asked for. */
  | {
      readonly kind: "added-up";
      readonly id: number;
      readonly frame: AddedUp;
      readonly parts: number;
    }
  | { readonly kind: "part"; readonly part: ResultPart }
  /** The thread no longer has what the summary is to be drawn from. */
  | { readonly kind: "forgotten" }
  | { readonly kind: "own-form"; readonly answer: OwnFormAnswer }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "patched"; readonly patched: ReturnType<PatchWorkbook> }
  | { readonly kind: "zipped"; readonly bytes: Uint8Array }
  | { readonly kind: "practised"; readonly files: readonly MadeFile[] }
  | { readonly kind: "bug"; readonly message: string };
