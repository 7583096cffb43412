import type { NumberReading } from "../../domain/numbers/number-reading";
import type { Suggestion } from "../../domain/numbers/suggest-reading";

/** What the check says about answers to its findings. */
export interface AnswerWords {
  readonly explain: string;
  readonly explainAgain: string;
  /** Names the finding for people who do not see where the button stands. */
  readonly explainOf: (subject: string) => string;
  readonly former: (found: string, reason: string) => string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly by: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: { readonly workbook: string; readonly files: string };
  readonly withdraw: string;
  readonly withdrawn: { readonly workbook: string; readonly files: string };
  /** The explanation came with the file. */
  readonly notGiven: { readonly workbook: string; readonly files: string };
  readonly notExplainable: string;
  readonly decide: (typed: string) => string;
  readonly reading: (typed: string, meant: string) => string;
  readonly meaning: (reading: NumberReading) => string;
  readonly suggested: (suggestion: Suggestion) => string;
  readonly notWhole: string;
  readonly decided: { readonly workbook: string; readonly files: (unit: string) => string };
  readonly askAgain: string;
  readonly askedAgain: string;
  readonly forgotten: (reason: string) => string;
  readonly unreadable: string;
}
