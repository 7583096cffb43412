import type { Outcome } from "../../base/outcome";
import type { HeldCopies } from "../../recognise/own-form";
import type { RollUpRequest } from "../../desk/roll-up";
import type { ComparisonOptions } from "../options/comparison";
import type { MatchOptions } from "../options/confirmed-matches";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost } from "../output/host";
import type { FactsOptions } from "./facts-file";
import type { ReceivedFiles } from "./read-received";

/** What a roll-up is asked, whatever is rolled up. */
export interface CommonOptions extends MatchOptions, ComparisonOptions, FactsOptions, DeskOptions {
  readonly units?: string;
  readonly out: string;
  /** The last day on which a report is on time. */
  readonly due?: string;
  /** An officer has confirmed that every unit of the list exists. */
  readonly confirmUnits?: true;
  readonly json?: true;
}

/** What is to be rolled up, with copies that are held or what was read already. */
export type CommandRequest = RollUpRequest & { readonly copies?: HeldCopies } & Partial<
    Pick<ReceivedFiles, "readings" | "readFor">
  >;

/** Reads everything the options name. Fails with the sentence that says what is not understood. */
export type RequestOf = (
  paths: readonly string[],
  host: CommandHost,
) => Promise<Outcome<CommandRequest, string>>;
