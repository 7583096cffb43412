import type { Outcome } from "../../base/outcome";
import type { HeldCopies } from "../../recognise/own-form";
import type { RollUpFilesRequest } from "../../desk/roll-up";
import type { ComparisonOptions } from "../options/comparison";
import type { MatchOptions } from "../options/confirmed-matches";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost } from "../output/host";
import type { FactsOptions } from "./facts-file";
import type { ReceivedFiles } from "./read-received";

/** The options of every roll-up. */
export interface CommonOptions extends MatchOptions, ComparisonOptions, FactsOptions, DeskOptions {
  readonly units?: string;
  readonly out: string;
  /** The deadline of reports. */
  readonly due?: string;
  /** An officer has confirmed that every unit of the list exists. */
  readonly confirmUnits?: true;
}

/** The subject of a roll-up, with copies in memory or files already read. */
export type CommandRequest = RollUpFilesRequest & { readonly copies?: HeldCopies } & Partial<
    Pick<ReceivedFiles, "readings" | "readFor">
  >;

/** Reads everything that the options name. Fails with a sentence about the invalid option. */
export type RequestOf = (
  paths: readonly string[],
  host: CommandHost,
) => Promise<Outcome<CommandRequest, string>>;
