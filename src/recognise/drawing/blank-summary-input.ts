import type { RegisterCode } from "../../model/codes";
import type { Grid } from "../../workbook/grid";
import type { BlankForm } from "../plan/blank-form";
import type { SummaryInput } from "../../summary/sheets";
import type { FormResults } from "../formula/form-results";

/** What is written into a blank form and drawn behind it. */
export interface BlankSummaryInput extends SummaryInput {
  readonly form: BlankForm;
  /** Sheets of the form as they are printed. */
  readonly grids: readonly Grid[];
  readonly formulas: FormResults;
  readonly sheetNames: BlankSheetNames;
}

/** Names of the added sheets; none is that of a sheet of the form. */
export type BlankSheetNames = Required<
  Pick<
    NonNullable<SummaryInput["sheetNames"]>,
    "figures" | "filing" | "files" | "ledger" | "findings" | "sources" | "state"
  >
> & {
  /** What becomes of the cells of the form. */
  readonly areas: string;
  readonly lists: ReadonlyMap<RegisterCode, string>;
};
