import type { MarkKind } from "../../model/submission";
import { FORM_ROW } from "./form-rows";

/** Codes of the header rows with marks. */
export const MARK_CODES = {
  plan: "PLAN",
  version: "VERSION",
  round: "ROUND",
  level: "LEVEL",
  unit: "UNIT",
  revision: "REVISION",
} as const satisfies Record<MarkKind, string>;

export const MARK_KINDS = ["plan", "version", "round", "level", "unit", "revision"] as const;

/** Row of each mark on a new form. */
export const MARK_ROWS: Readonly<Record<MarkKind, number>> = {
  plan: FORM_ROW.plan,
  version: FORM_ROW.version,
  round: FORM_ROW.round,
  level: FORM_ROW.level,
  unit: FORM_ROW.unit,
  revision: FORM_ROW.revision,
};

export const CODE_HEADING = "CODE";
export const STATUS_CODE = "STATUS";
export const REPORTED_CODE = "REPORTED";

/** Prefix of workbook-wide names and document properties of our forms. */
export const NAME_PREFIX = "TD";

/** "plan" → "TD_PLAN". */
export const markName = (kind: MarkKind): string => `${NAME_PREFIX}_${MARK_CODES[kind]}`;
