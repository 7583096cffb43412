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

/** What a summary is drawn from: the thread's last result, or given facts. */
export type SummaryFacts =
  | { readonly kind: "kept"; readonly id: number }
  | { readonly kind: "given"; readonly facts: RollUpFacts };

/** The result without its parts, which are requested one by one. `id`: the thread's name for it. */
interface AddedUpInParts {
  readonly id: number;
  readonly frame: AddedUp;
  readonly parts: number;
}

/** The jobs of a thread by name. Only plain data crosses; no job returns `undefined`. */
export interface Jobs {
  readonly read: (file: HeldFile) => ReadFile;
  /** Reads a workbook of an old kind as grids. */
  readonly readLegacy: (bytes: Uint8Array) => Outcome<WorkbookGrids, FileFailure>;
  /** Reads another round from a summary workbook of the plan. */
  readonly earlier: (asked: {
    readonly bytes: Uint8Array;
    readonly plan: Plan;
  }) => ReturnType<typeof readEarlierSummary>;
  /** Reads a summary workbook to continue from. */
  readonly summary: (asked: {
    readonly bytes: Uint8Array;
    readonly knowledge: SummaryKnowledge;
  }) => ReturnType<typeof readSummaryFile>;
  /** Opens a blank form from its copies, and reads these. */
  readonly openForm: (form: GivenForm) => FormWithCopies;
  /** Reads a plan from a workbook of tables. */
  readonly plan: (file: MadeFile) => Outcome<PlanOfTables, PlanFileFailure>;
  readonly write: (drawing: Drawing) => Uint8Array;
  readonly patch: (asked: {
    readonly bytes: Uint8Array;
    readonly patch: WorkbookPatch;
  }) => ReturnType<PatchWorkbook>;
  readonly zip: (files: readonly MadeFile[]) => Uint8Array;
  /** Invents reports of every unit of a list. */
  readonly practise: (asked: {
    readonly plan: Plan;
    readonly round: RoundId;
    readonly registry: UnitRegistry;
  }) => readonly MadeFile[];

  // The steps of a roll-up; a thread runs one at a time.
  /** Keeps readings, a few at a time; returns their number so far. */
  readonly keep: (readings: readonly FileReading[]) => number;
  /** Checks and adds up the kept readings. */
  readonly addUp: (asked: {
    readonly subject: RollUpSubject;
    readonly work: Omit<DeskWork, "readings">;
  }) => AddedUpInParts;
  /** Returns the next part of the result. */
  readonly nextPart: () => ResultPart;
  /** Makes the summary workbook. "forgotten": the thread no longer has its facts. */
  readonly summarise: (asked: {
    readonly subject: RollUpSubject;
    readonly facts: SummaryFacts;
    readonly createdAt: string;
  }) => Awaited<ReturnType<WriteSummary>> | "forgotten";
}

export type JobKind = keyof Jobs;
export type JobInput<K extends JobKind> = Parameters<Jobs[K]>[0];
export type JobResult<K extends JobKind> = ReturnType<Jobs[K]>;
