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

/** The pane's data: the workbook open in Excel, or files alone (a browser page, or an Excel too old). */
export type Desk =
  | {
      readonly kind: "workbook";
      readonly workbook: OpenWorkbook;
      /** False if Excel ignores files that a page saves (Mac, iPad). */
      readonly takesDownloads: boolean;
    }
  | { readonly kind: "files" };

/** Returns whether the pane can save files. */
export const canSave = (desk: Desk): boolean => desk.kind === "files" || desk.takesDownloads;

/** A question to Excel. */
export interface ExcelAsked {
  readonly id: string;
  readonly ok: boolean;
  readonly done: number;
  readonly of: number;
}

/** Tests all of Excel's functions the adapter relies on; returns a report for developers. */
export type ExcelChecking = (onAsked: (asked: ExcelAsked) => void) => Promise<object>;

/** The pane's outside world; created in taskpane.tsx, and in memory by tests. */
export interface PaneServices {
  readonly desk: Desk;
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
  /** A reader that stops at once when the signal is aborted. */
  readonly openReader: (signal: AbortSignal, knowledge: OfficeKnowledge) => FormReader;
  /** Reads an office's own plan from a workbook of tables. */
  readonly readPlanFile: (file: File) => Promise<Outcome<PlanOfTables, PlanFileFailure>>;
  /** Reads another round's summary. */
  readonly readEarlier: (file: File, plan: Plan) => Promise<Outcome<EarlierSummary, EarlierFailure>>;
  /** Reads a summary file to continue from it. */
  readonly readSummary: (
    file: ReceivedFile,
    knowledge: SummaryKnowledge,
  ) => Promise<Outcome<SummaryWithForm, SummaryFileFailure>>;
  /** Reads another office's blank form. */
  readonly openForm: OpenForm;
  readonly write: WriteWorkbook;
  /** Checks and adds up while the pane stays responsive; stops at once when the signal is aborted. */
  readonly openAddUp: (signal: AbortSignal) => AddUpWork;
  readonly writeSummary: WriteSummary;
  /** The user's last plan, if no open workbook holds it. */
  readonly officePlanMemory: OfficePlanMemory;
  /** The last choice of plan, round and units. */
  readonly choiceMemory: ChoiceMemory;
  /** Officers' roles for areas of blank forms. */
  readonly areaMemory: AreaMemory;
  readonly matchMemory: (registry: RegistryId) => MatchMemory;
  /** The office's resolutions of findings. */
  readonly resolutionMemory: ResolutionMemory;
  /** Writes into a copy of a received file. */
  readonly patch: PatchInTurn;
  /** Packs several files into one. */
  readonly zip: (files: readonly MadeFile[]) => Promise<Uint8Array>;
  /** Results of the last checks. */
  readonly checkMemory: CheckMemory;
  readonly filesChosen: (chosen: Iterable<File>) => ChosenFiles;
  /** To be called during the event. */
  readonly filesDropped: (dropped: DataTransfer) => Promise<ChosenFiles>;
  /** Replaces every .zip by its files. */
  readonly openArchives: (files: readonly ReceivedFile[]) => Promise<readonly ReceivedFile[]>;
  readonly readTextFile: (file: File) => Promise<Outcome<string, TextFailure>>;
  /** False if the text has to be copied by hand. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Hands a file to the browser, which does not report whether it was saved. */
  readonly save: (file: MadeFile) => void;
  readonly practise: (plan: Plan, round: RoundId, registry: UnitRegistry) => Promise<readonly ReceivedFile[]>;
  /** Word files; their writer is much code, loaded only for it. */
  readonly loadWordFiles: () => Promise<DocumentFiles>;
  readonly loadTasks: () => Promise<typeof paneTasks>;
  readonly clock: Clock;
  /** Absent without Excel. */
  readonly checkExcel?: ExcelChecking;
}

export const ServicesContext = createContext<PaneServices | undefined>(undefined);

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error("the pane was rendered without its services");
  return services;
}
