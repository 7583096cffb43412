import type { Accident, BaseForm } from "../accident";
import { ISSUED } from "../issued-form";
import { CHECKS, DAK_NONG, GIA_LAM, LANG_SON, STATISTICS, THANH_HOA } from "../other-forms";
import { FIGURE_ACCIDENTS, FORMULA_ACCIDENTS, RELATION_ACCIDENTS } from "./figures";
import { FILE_ACCIDENTS } from "./files";
import { LIST_ACCIDENTS, TEXT_ACCIDENTS } from "./lists";
import { MARK_ACCIDENTS } from "./marks";
import { CHECKS_ACCIDENTS, DAK_NONG_ACCIDENTS, THANH_HOA_ACCIDENTS } from "./other-forms";
import {
  PLAUSIBLE_DAK_NONG,
  PLAUSIBLE_GIA_LAM,
  PLAUSIBLE_ISSUED,
  PLAUSIBLE_LANG_SON,
  PLAUSIBLE_STATISTICS,
  PLAUSIBLE_THANH_HOA,
} from "./plausible";
import { ROUND_ACCIDENTS } from "./rounds";
import { CELL_ACCIDENTS, COLUMN_ACCIDENTS, ROW_ACCIDENTS, SHEET_ACCIDENTS } from "./structure";

/** Accidents of one kind and their form. */
export interface Group {
  readonly to: string;
  readonly form: BaseForm;
  readonly accidents: readonly Accident[];
}

/** Every accident of the corpus. */
export const GROUPS: readonly Group[] = [
  { to: "figures", form: ISSUED, accidents: FIGURE_ACCIDENTS },
  { to: "figures that go together", form: ISSUED, accidents: RELATION_ACCIDENTS },
  { to: "formulas", form: ISSUED, accidents: FORMULA_ACCIDENTS },
  { to: "rows", form: ISSUED, accidents: ROW_ACCIDENTS },
  { to: "columns", form: ISSUED, accidents: COLUMN_ACCIDENTS },
  { to: "sheets", form: ISSUED, accidents: SHEET_ACCIDENTS },
  { to: "cells", form: ISSUED, accidents: CELL_ACCIDENTS },
  { to: "what the form says it is", form: ISSUED, accidents: MARK_ACCIDENTS },
  { to: "lists", form: ISSUED, accidents: LIST_ACCIDENTS },
  { to: "texts", form: ISSUED, accidents: TEXT_ACCIDENTS },
  { to: "figures beside other rounds and units", form: ISSUED, accidents: ROUND_ACCIDENTS },
  { to: "the file", form: ISSUED, accidents: FILE_ACCIDENTS },
  { to: "days and lists of Thanh Hóa", form: THANH_HOA, accidents: THANH_HOA_ACCIDENTS },
  { to: "figures given by the office, Đắk Nông", form: DAK_NONG, accidents: DAK_NONG_ACCIDENTS },
  { to: "what is likely, Phú Riềng", form: ISSUED, accidents: PLAUSIBLE_ISSUED },
  { to: "what is likely, Đắk Nông", form: DAK_NONG, accidents: PLAUSIBLE_DAK_NONG },
  { to: "what is likely, Lạng Sơn", form: LANG_SON, accidents: PLAUSIBLE_LANG_SON },
  { to: "what is likely, Gia Lâm", form: GIA_LAM, accidents: PLAUSIBLE_GIA_LAM },
  { to: "what is likely, Thanh Hóa", form: THANH_HOA, accidents: PLAUSIBLE_THANH_HOA },
  { to: "what is likely, statistics", form: STATISTICS, accidents: PLAUSIBLE_STATISTICS },
  { to: "figures of an invented plan", form: CHECKS, accidents: CHECKS_ACCIDENTS },
];
