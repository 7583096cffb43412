import type { RoundId } from "../../model/codes";
import type { Outcome } from "../../base/outcome";
import type { FileFailure, PatchWorkbook, WorkbookPatch } from "../../workbook/files";
import type { WorkbookGrids } from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import type { DeskWork } from "../roll-up/desk-work";
import type { readEarlierSummary } from "../comparing/earlier-summary";
import type { MadeFile } from "../../forms/issue";
import type { GivenForm } from "../../recognise/own-form";
import type { WriteSummary } from "../roll-up/add-up-work";
import type { PlanFileFailure, PlanOfTables } from "../../planbook/office-plan";
import type { FileReading } from "../received/read-received-file";
import type { readSummaryFile, SummaryKnowledge } from "../continuing/read-summary-file";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import type { HeldFile } from "./held-file";
import type { FormWithCopies } from "./open-form";
import type { ReadFile } from "./read-file";
import type { AddedUp, ResultPart } from "./result-parts";

/** From what a summary is drawn: what the thread added up last, or what it is given. */
export type SummaryFacts =
  | { readonly kind: "kept"; readonly id: number }
  | { readonly kind: "given"; readonly facts: RollUpFacts };

/** What was added up, without its parts, which are to be asked for. `id`: what the thread knows it by. */
interface AddedUpInParts {
  readonly id: number;
  readonly frame: AddedUp;
  readonly parts: number;
}

/** What a thread can be asked to do, by name. Only plain data crosses; no job comes to `undefined`. */
export interface Jobs {
  readonly read: (file: HeldFile) => ReadFile;
  /** A workbook of an old kind as grids. */
  readonly readLegacy: (bytes: Uint8Array) => Outcome<WorkbookGrids, FileFailure>;
  /** What a summary workbook of the plan tells of another round. */
  readonly earlier: (asked: {
    readonly bytes: Uint8Array;
    readonly plan: Plan;
  }) => ReturnType<typeof readEarlierSummary>;
  /** What a summary workbook tells, to go on from it. */
  readonly summary: (asked: {
    readonly bytes: Uint8Array;
    readonly knowledge: SummaryKnowledge;
  }) => ReturnType<typeof readSummaryFile>;
  /** A blank form, understood by its copies, and what these hold. */
  readonly openForm: (form: GivenForm) => FormWithCopies;
  /** A plan in a workbook of tables. */
  readonly plan: (file: MadeFile) => Outcome<PlanOfTables, PlanFileFailure>;
  readonly write: (drawing: Drawing) => Uint8Array;
  readonly patch: (asked: {
    readonly bytes: Uint8Array;
    readonly patch: WorkbookPatch;
  }) => ReturnType<PatchWorkbook>;
  readonly zip: (files: readonly MadeFile[]) => Uint8Array;
  /** Invented reports of every unit of a list. */
  readonly practise: (asked: {
    readonly plan: Plan;
    readonly round: RoundId;
    readonly registry: UnitRegistry;
  }) => readonly MadeFile[];

  // The steps of a roll-up, of which only one is under way in a thread.
  /** Readings, a few at a time; how many there are now. */
  readonly keep: (readings: readonly FileReading[]) => number;
  /** Checks and adds up the readings that were kept. */
  readonly addUp: (asked: {
    readonly subject: RollUpSubject;
    readonly work: Omit<DeskWork, "readings">;
  }) => AddedUpInParts;
  /** The next part of what was added up. */
  readonly nextPart: () => ResultPart;
  /** The summary workbook. "forgotten": the thread no longer has what it is to be drawn from. */
  readonly summarise: (asked: {
    readonly subject: RollUpSubject;
    readonly facts: SummaryFacts;
    readonly createdAt: string;
  }) => Awaited<ReturnType<WriteSummary>> | "forgotten";
}

export type JobKind = keyof Jobs;
export type JobInput<K extends JobKind> = Parameters<Jobs[K]>[0];
export type JobResult<K extends JobKind> = ReturnType<Jobs[K]>;
