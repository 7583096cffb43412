import type { Outcome } from "../../base/outcome";
import type { FactsTable } from "../../desk/facts";
import type { OfficeKnowledge, FormReader } from "../../desk/received";
import type { ReadBlank } from "../../recognise/own-form";
import type { DocumentFiles } from "../../summary/document";
import type { Clock, ReceivedFile, SaveProblem, InspectedContent, WorkbookFiles } from "../../workbook/files";

/** Output streams of a command. */
export interface CommandOutput {
  /** Standard output: results only. */
  readonly print: (text: string) => void;
  /** Standard error: progress, warnings, refusals. */
  readonly tell: (text: string) => void;
  /** Present with --json: takes the document of the result or failure; the last one is printed at the end. */
  readonly answer?: (document: object) => void;
}

/** The ports of the machine that the commands run on. */
export interface CommandHost extends CommandOutput {
  /**
   * Returns the files of paths: a folder stands for every file in it, at any depth. Fails with the first path
   * that does not exist.
   */
  readonly filesAt: (
    paths: readonly string[],
  ) => Promise<Outcome<readonly ReceivedFile[], { readonly path: string }>>;
  readonly readText: (path: string) => Promise<Outcome<string, { readonly path: string }>>;
  /** Reads standard input up to an empty line or the end; a terminal does not show it. */
  readonly readSecrets: () => Promise<string>;
  /**
   * Writes a file and creates its folder if needed: completely, or the old file stays. Fails with "changed"
   * if the current content is not `standing` (no fingerprint: no file).
   */
  readonly saveFile: (
    path: string,
    bytes: Uint8Array,
    standing?: InspectedContent,
  ) => Promise<Outcome<undefined, { readonly reason: SaveProblem }>>;
  readonly workbooks: WorkbookFiles;
  readonly documents: DocumentFiles;
  /** Reads a blank form with the texts of its formulas. */
  readonly readBlank: ReadBlank;
  /**
   * Reads many files at once; absent if there are no threads. Threads load the bundled plans and lists
   * themselves.
   */
  readonly threads?: (own: OfficeKnowledge) => FormReader;
  /** Opens Parquet files of facts in a database; fails if its engine is not installed. */
  readonly openFacts: (
    paths: readonly string[],
  ) => Promise<Outcome<FactsTable & { readonly close: () => void }, undefined>>;
  readonly clock: Clock;
}

/** Loads the host on demand: loading the readers and writers of workbooks takes time. */
export type LoadHost = () => Promise<CommandHost>;

/** 0 = done, 1 = findings of severity error, 2 = failed. */
export type ExitCode = 0 | 1 | 2;
