import type { Round } from "../../model/plan";
import type { DropDownLists } from "./drop-down-lists";
import type { FormSheetsInput } from "./form-input";
import type { FormLayout } from "./form-layout";
import type { FormPaper } from "./form-paper";
import type { RegisterLayout } from "./register-layout";

/** What all parts of one form share while it is drawn. */
export interface FormSetting {
  readonly input: FormSheetsInput;
  readonly round: Round;
  readonly layout: FormLayout;
  readonly lists: DropDownLists;
  readonly registers: readonly RegisterLayout[];
  readonly paper: FormPaper;
}
