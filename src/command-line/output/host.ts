import type { Outcome } from "../../base/outcome";
import type { OfficeKnowledge, FormReader } from "../../desk/received";
import type { ReadBlank } from "../../recognise/own-form";
import type { DocumentFiles } from "../../summary/document";
import type { Clock, ReceivedFile, SaveProblem, Standing, WorkbookFiles } from "../../workbook/files";

/** Where a command says what it has to say. */
export interface CommandOutput {
  /** Standard output: results only. */
  readonly print: (text: string) => void;
  /** Standard error: progress, warnings, refusals. */
  readonly tell: (text: string) => void;
}

/** What the commands need of the machine they run on. */
export interface CommandHost extends CommandOutput {
  /** The files behind paths: a folder stands for every file in it, at any depth. Fails with the first path that is not there. */
  readonly filesAt: (
    paths: readonly string[],
  ) => Promise<Outcome<readonly ReceivedFile[], { readonly path: string }>>;
  readonly readText: (path: string) => Promise<Outcome<string, { readonly path: string }>>;
  /** What is typed or sent to standard input, up to an empty line or its end; at a terminal nothing of it is shown. */
  readonly readSecrets: () => Promise<string>;
  /**
   * Writes a file, making its folder when needed: wholly, or what stood there stays. Fails with "changed" where something
   * else stands than `standing` says (no fingerprint: nothing stood there).
   */
  readonly saveFile: (
    path: string,
    bytes: Uint8Array,
    standing?: Standing,
  ) => Promise<Outcome<undefined, { readonly reason: SaveProblem }>>;
  readonly workbooks: WorkbookFiles;
  readonly documents: DocumentFiles;
  /** Reads a blank form with the texts of its formulas. */
  readonly readBlank: ReadBlank;
  /** Reads many files at once; absent where there are no threads. They know the bundled plans and lists by themselves. */
  readonly threads?: (own: OfficeKnowledge) => FormReader;
  readonly clock: Clock;
}

/** The machine, asked for by commands that work with files: loading what reads and writes workbooks takes time. */
export type LoadHost = () => Promise<CommandHost>;

/** 0 done, 1 findings of severity error, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;
