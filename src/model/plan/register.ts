import type { NumberExpectation } from "./data-element";
import type { ColumnCode, LevelCode, RegisterCode, RoundId } from "../codes";

export type ColumnType =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "count" }
  | { readonly kind: "money" }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

export interface RegisterColumn {
  readonly code: ColumnCode;
  readonly label: string;
  readonly type: ColumnType;
  /** Kind of number in a cell of a blank form, if it differs from the type's default. */
  readonly takes?: NumberExpectation;
  readonly isRequired: boolean;
  /** For a day: a column whose day is never later ("Ngày đăng ký" for "Ngày hoàn thành"). */
  readonly notBefore?: ColumnCode;
  /** Width on paper, in characters. */
  readonly width: number;
}

/** A list (danh sách) collected row by row: nominations, works, awards. */
export interface Register {
  readonly code: RegisterCode;
  readonly label: string;
  /** Sheet name, at most 31 characters. */
  readonly sheet: string;
  readonly rounds: readonly RoundId[];
  /** The lowest level whose forms contain the list; undefined: every level's. */
  readonly origin?: LevelCode;
  readonly columns: readonly RegisterColumn[];
}
