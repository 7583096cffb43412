import type { NumberExpectation } from "./data-element";
import type { ColumnCode, RegisterCode, RoundId } from "../codes";

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
  /** What numbers a cell of a blank form takes, where its type does not say it. */
  readonly takes?: NumberExpectation;
  readonly isRequired: boolean;
  /** Of a day: the column whose day is never after it ("Ngày hoàn thành" after "Ngày đăng ký"). */
  readonly notBefore?: ColumnCode;
  /** Width on paper, in characters. */
  readonly width: number;
}

/** A list (danh sách) gathered row by row: nominations, works, awards. */
export interface Register {
  readonly code: RegisterCode;
  readonly label: string;
  /** Name of its sheet, at most 31 characters. */
  readonly sheet: string;
  readonly rounds: readonly RoundId[];
  readonly columns: readonly RegisterColumn[];
}
