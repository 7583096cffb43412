import type { RegisterCode } from "../../model/codes";
import type { Grid } from "../../workbook/grid";
import type { BlankForm } from "../plan/blank-form";
import type { SummaryInput } from "../../summary/sheets";
import type { FormResults } from "../formula/form-results";

/** The data written into a blank form and drawn on sheets behind it. */
export interface BlankSummaryInput extends SummaryInput {
  readonly form: BlankForm;
  /** Sheets of the form as printed. */
  readonly grids: readonly Grid[];
  readonly formulas: FormResults;
  readonly sheetNames: BlankSheetNames;
}

/** Names of the added sheets; distinct from the sheets of the form. */
export type BlankSheetNames = Required<
  Pick<
    NonNullable<SummaryInput["sheetNames"]>,
    "figures" | "filing" | "files" | "ledger" | "findings" | "sources" | "state"
  >
> & {
  /** The treatment of the cells of the form. */
  readonly areas: string;
  readonly lists: ReadonlyMap<RegisterCode, string>;
};
