import type { RegisterCode } from "../../../domain/codes";
import type { OwnForm } from "../../../domain/own-form/own-form";
import type { SummaryInput } from "../../summary/setting/summary-input";
import type { FormResults } from "../formula/form-results";

/** What is written into a blank form and drawn behind it. */
export interface OwnSummaryInput extends SummaryInput {
  readonly form: OwnForm;
  readonly formulas: FormResults;
  readonly sheetNames: OwnSheetNames;
}

/** Names of the added sheets; none is that of a sheet of the form. */
export type OwnSheetNames = Required<
  Pick<NonNullable<SummaryInput["sheetNames"]>, "figures" | "filing" | "ledger" | "findings" | "sources">
> & { readonly lists: ReadonlyMap<RegisterCode, string> };
