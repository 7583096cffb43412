import { createContext, useContext } from "react";
import type { LevelCode, PlanId, RoundId, UnitCode } from "../domain/codes";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import type { ShownFigures } from "../sheets/summary/read-figures";
import type { ChosenFiles } from "../use-cases/chosen-files";
import type { FormReader } from "../use-cases/form-reader";
import type { MadeFile } from "../use-cases/insert-form";
import type { EarlierFailure } from "../use-cases/read-earlier-figures";
import type { OpenWorkbook } from "../use-cases/open-workbook";
import type { PaneTasks } from "./pane-tasks";
import type { Clock, ReceivedFile, TextFailure, WriteWorkbook } from "../use-cases/ports";

/** What the pane works on: the workbook open in Excel, or files alone (a browser page, or an Excel too old). */
export type Desk =
  { readonly kind: "workbook"; readonly workbook: OpenWorkbook } | { readonly kind: "files" };

/** Everything the pane needs of the world; put together in taskpane.tsx, and in memory by tests. */
export interface PaneServices {
  readonly desk: Desk;
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
  /** A reader that stops at once when the signal is aborted. `levels`: of units that no bundled list knows. */
  readonly openReader: (signal: AbortSignal, levels: ReadonlyMap<UnitCode, LevelCode>) => FormReader;
  /** The units' figures on a summary of the round before. */
  readonly readFigures: (file: File, plan: Plan) => Promise<Outcome<ShownFigures, EarlierFailure>>;
  readonly write: WriteWorkbook;
  readonly filesChosen: (chosen: Iterable<File>) => ChosenFiles;
  /** To be called during the event. */
  readonly filesDropped: (dropped: DataTransfer) => Promise<ChosenFiles>;
  readonly readTextFile: (file: File) => Promise<Outcome<string, TextFailure>>;
  /** False where the text has to be copied by hand. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly save: (file: MadeFile) => void;
  readonly practise: (
    plan: PlanId,
    round: RoundId,
    registry: UnitRegistry,
  ) => Promise<readonly ReceivedFile[]>;
  readonly loadTasks: () => Promise<PaneTasks>;
  readonly clock: Clock;
}

export const ServicesContext = createContext<PaneServices | undefined>(undefined);

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error("the pane was rendered without its services");
  return services;
}
