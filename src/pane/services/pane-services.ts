import { createContext, useContext } from "react";
import type { RegistryId, RoundId } from "../../model/codes";
import type { Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { ResolutionMemory, CheckMemory } from "../../desk/checking";
import type {
  ChosenFiles,
  FormReader,
  OfficeKnowledge,
  ChoiceMemory,
  MatchMemory,
} from "../../desk/received";
import type { AddUpWork, WriteSummary } from "../../desk/roll-up";
import type { MadeFile } from "../../forms/issue";
import type {
  EarlierFailure,
  EarlierSummary,
  SummaryWithForm,
  SummaryFileFailure,
  SummaryKnowledge,
  OpenForm,
} from "../../desk/continuing";
import type { AreaMemory } from "../../recognise/own-form";
import type { DocumentFiles } from "../../summary/document";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import type { OfficePlanMemory, PlanFileFailure, PlanOfTables } from "../../planbook/office-plan";
import type { PatchInTurn, Clock, ReceivedFile, TextFailure, WriteWorkbook } from "../../workbook/files";
import type * as paneTasks from "../pane-tasks";

/**
 * What the pane works on: the workbook open in Excel, or files alone (a browser page, or an Excel too old).
 */
export type Desk =
  | {
      readonly kind: "workbook";
      readonly workbook: OpenWorkbook;
      /** False where Excel does nothing with what a page saves (Mac, iPad). */
      readonly takesDownloads: boolean;
    }
  | { readonly kind: "files" };

/** Whether a file can be saved from where the pane is. */
export const canSave = (desk: Desk): boolean => desk.kind === "files" || desk.takesDownloads;

/** One thing that Excel was asked. */
export interface ExcelAsked {
  readonly id: string;
  readonly ok: boolean;
  readonly done: number;
  readonly of: number;
}

/** Asks this Excel everything the adapter relies on; answers a report for the developers. */
export type ExcelChecking = (onAsked: (asked: ExcelAsked) => void) => Promise<object>;

/** Everything the pane needs of the world; put together in taskpane.tsx, and in memory by tests. */
export interface PaneServices {
  readonly desk: Desk;
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
  /** A reader that stops at once when the signal is aborted. */
  readonly openReader: (signal: AbortSignal, knowledge: OfficeKnowledge) => FormReader;
  /** An office's own plan in a workbook of tables. */
  readonly readPlanFile: (file: File) => Promise<Outcome<PlanOfTables, PlanFileFailure>>;
  /** What the summary of another round tells. */
  readonly readEarlier: (file: File, plan: Plan) => Promise<Outcome<EarlierSummary, EarlierFailure>>;
  /** What a summary in a file tells, to go on from it. */
  readonly readSummary: (
    file: ReceivedFile,
    knowledge: SummaryKnowledge,
  ) => Promise<Outcome<SummaryWithForm, SummaryFileFailure>>;
  /** Understands a blank form of another office. */
  readonly openForm: OpenForm;
  readonly write: WriteWorkbook;
  /** Checks and adds up while the pane goes on answering; stops at once when the signal is aborted. */
  readonly openAddUp: (signal: AbortSignal) => AddUpWork;
  readonly writeSummary: WriteSummary;
  /** The last plan of the user's own, where no workbook is open that holds it. */
  readonly officePlanMemory: OfficePlanMemory;
  /** What people have confirmed about the units of a list. */
  readonly choiceMemory: ChoiceMemory;
  /** What an officer said of the areas of blank forms. */
  readonly areaMemory: AreaMemory;
  readonly matchMemory: (registry: RegistryId) => MatchMemory;
  /** What the office has said about what it received. */
  readonly resolutionMemory: ResolutionMemory;
  /** Writes into a copy of a received file. */
  readonly patch: PatchInTurn;
  /** Several files as one. */
  readonly zip: (files: readonly MadeFile[]) => Promise<Uint8Array>;
  /** The last results of checks. */
  readonly checkMemory: CheckMemory;
  readonly filesChosen: (chosen: Iterable<File>) => ChosenFiles;
  /** To be called during the event. */
  readonly filesDropped: (dropped: DataTransfer) => Promise<ChosenFiles>;
  /** In place of every .zip the files in it. */
  readonly openArchives: (files: readonly ReceivedFile[]) => Promise<readonly ReceivedFile[]>;
  readonly readTextFile: (file: File) => Promise<Outcome<string, TextFailure>>;
  /** False where the text has to be copied by hand. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Hands a file to the browser; whether it was saved is never told. */
  readonly save: (file: MadeFile) => void;
  readonly practise: (plan: Plan, round: RoundId, registry: UnitRegistry) => Promise<readonly ReceivedFile[]>;
  /** Word files; what writes them is much code, and loaded only for it. */
  readonly loadWordFiles: () => Promise<DocumentFiles>;
  readonly loadTasks: () => Promise<typeof paneTasks>;
  readonly clock: Clock;
  /** Absent where no Excel can be asked. */
  readonly checkExcel?: ExcelChecking;
}

export const ServicesContext = createContext<PaneServices | undefined>(undefined);

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error("the pane was rendered without its services");
  return services;
}
