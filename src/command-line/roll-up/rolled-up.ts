import type { BoardLine } from "../../domain/desk/submission-board";
import type { SourceFile } from "../../domain/file/source-file";
import type { Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan/plan";
import type { DeskRequest } from "../../use-cases/desk/desk-requests";
import type { Reminders, ReportSubject } from "../../use-cases/open-summary/reminders";
import type { RollUpResult } from "../../use-cases/roll-up/roll-up-files";
import type { ComparisonOptions } from "../options/comparison";
import type { MatchOptions } from "../options/confirmed-matches";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost } from "../output/host";
import type { FactsOptions } from "./facts-file";

/** What a roll-up is asked, whatever is rolled up. */
export interface CommonOptions extends MatchOptions, ComparisonOptions, FactsOptions, DeskOptions {
  readonly units?: string;
  readonly out: string;
  readonly json?: true;
}

/** A roll-up of a plan or of a blank form, and what is saved and printed of it. */
export interface RolledUp {
  /** Under the name that the long table gives it. */
  readonly plan: Plan;
  readonly result: RollUpResult;
  /** Files that nobody may write over. */
  readonly received: readonly SourceFile[];
  readonly reminders: (board: readonly BoardLine[], when: Pick<ReportSubject, "at" | "by">) => Reminders;
  /** What --json prints (design, section 8). */
  readonly json: () => object;
  /** Said beside what --json prints, where the totals are not of everything they should be of. */
  readonly lacking?: () => readonly string[];
  /** What is printed for people. */
  readonly report: () => string;
}

/** Reads what the options name and rolls it up; fails with the sentence that says what is not understood. */
export type RollUpSubjectOf = (
  paths: readonly string[],
  requests: readonly DeskRequest[],
  host: CommandHost,
) => Promise<Outcome<RolledUp, string>>;
