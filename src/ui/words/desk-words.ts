import type { FileRuling, UnitRuling } from "../../domain/ledger/ledger";
import type { Filing, Handling } from "../../domain/desk/submission-board";
import type { KeptFault } from "../../sheets/words/ledger-words";
import type { RivalFile } from "../../use-cases/desk/desk-rivals";
import type { BoardSort } from "../desk/board-view";

/** What an officer can do about a unit or a file, where a reason or a text is asked for. */
export type DeskAction =
  "not-expected" | "returned" | "accepted" | "contact" | "set-aside" | "counts" | "keep" | "remove";

/** Words of an action: its button, what is typed, and what is said once it is done. */
export interface ActionWords {
  readonly button: string;
  readonly ask: string;
  readonly done: (subject: string) => string;
}

/** What the pane says at the roll-up desk; loaded together with what says it. */
export interface DeskWords {
  readonly board: {
    readonly heading: string;
    readonly rate: (received: string, rate: string, onTime: string, late: string) => string;
    readonly filing: { readonly [F in Filing]: string };
    readonly lateBy: (days: string) => string;
    readonly handling: { readonly [H in Exclude<Handling, "none">]: string };
    readonly filter: string;
    readonly option: (state: string, count: number) => string;
    readonly sort: string;
    readonly sorts: { readonly [S in BoardSort]: string };
    readonly search: string;
    readonly clearSearch: string;
    readonly shown: (shown: number, of: number) => string;
    readonly list: string;
    readonly more: (count: number) => string;
    readonly file: (name: string, moment: string) => string;
    readonly replacement: (revision: number) => string;
    readonly findings: (errors: number, warnings: number) => string;
    readonly uncounted: (files: readonly string[]) => string;
    readonly ruled: (reason: string, moment: string) => string;
    readonly aside: (file: string, reason: string, moment: string) => string;
    readonly contact: (text: string) => string;
  };
  readonly handle: string;
  readonly handleOf: (unit: string) => string;
  readonly actions: { readonly [A in DeskAction]: ActionWords };
  readonly confirm: string;
  readonly cancel: string;
  readonly reasonMissing: string;
  /** Everything that was decided about a unit or file. */
  readonly history: {
    readonly heading: (count: number) => string;
    readonly list: (subject: string) => string;
    readonly kinds: { readonly [R in (FileRuling | UnitRuling)["ruling"]]: string };
    readonly line: (kind: string, file: string | undefined, reason: string, moment: string) => string;
  };
  readonly takeBack: string;
  readonly takeBackOf: (subject: string) => string;
  readonly takenBack: (subject: string) => string;
  /** A button about one of several files. */
  /** Why nothing can be written down now. */
  readonly busy: string;
  readonly about: (button: string, file: string) => string;
  readonly rivals: {
    readonly heading: (units: number) => string;
    readonly intro: string;
    readonly open: string;
    readonly standing: { readonly [S in RivalFile["standing"]]: string };
    readonly history: string;
    readonly table: (file: string) => string;
    readonly same: string;
    readonly columns: {
      readonly figure: string;
      readonly counting: string;
      readonly this: string;
      readonly difference: string;
    };
    readonly none: string;
  };
  readonly reminders: {
    readonly heading: string;
    readonly intro: (units: number) => string;
    readonly nobody: string;
    readonly by: string;
    readonly letter: string;
    readonly copy: string;
    readonly units: (count: number) => string;
    readonly sheet: { readonly workbook: string; readonly files: string };
    readonly made: { readonly workbook: string; readonly files: string };
  };
  readonly strange: {
    readonly heading: (rows: number) => string;
    readonly intro: string;
    readonly fault: { readonly [F in KeptFault]: string };
    readonly row: (sheet: string, cell: string, found: string) => string;
    readonly drop: string;
  };
  readonly files: {
    readonly heading: (count: number) => string;
    readonly intro: string;
    readonly counts: string;
  };
}
