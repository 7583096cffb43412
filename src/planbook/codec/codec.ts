import { tidyText } from "../../base/text";
import type { ChoiceOf } from "../words/plan-choices";
import type { PlanSheetFault, PlanTable } from "./plan-sheet-problem";
import type { Cell, PlanCheck } from "./cell";
import type { CodedPart } from "./code-book";
import type { PlanCell } from "./plan-row";

/** The properties of a column's cells, for drawing them and finding codes in them. */
export interface CellKind {
  /** The input type; codes and notes are ours and are not typed. */
  readonly input: "text" | "number" | "day" | "code" | "note";
  /** The drop-down: words of a closed choice, or the codes of a table. */
  readonly offers?: { readonly choice: keyof ChoiceOf } | { readonly codesOf: PlanTable };
  /** The parts whose codes the cells name. */
  readonly refersTo?: readonly CodedPart[];
  /** Separator of lines that are typed on one line. */
  readonly separator?: string;
  /** The part whose codes the column defines. */
  readonly defines?: CodedPart;
  /** Codes are unique in the column, or beside the same code in the column `within`. */
  readonly unique?: { readonly within: string | undefined } | undefined;
}

/** Writes a value to a cell and reads it back. Reports unreadable cells. */
export interface Codec<V> extends CellKind {
  readonly encode: (value: V) => PlanCell;
  readonly decode: (cell: Cell) => V;
}

/** Makes a codec of optional values: undefined is a blank cell. */
export const blankable = <V>(
  kind: CellKind,
  encode: (value: V) => PlanCell,
  decode: (cell: Cell) => V | undefined,
): Codec<V | undefined> => ({
  ...kind,
  encode: (value) => (value === undefined ? "" : encode(value)),
  decode,
});

/** Makes a codec in which a blank cell means the usual value. */
export const or = <V>(codec: Codec<V | undefined>, usual: V): Codec<V> => ({
  ...codec,
  decode: (cell) => codec.decode(cell) ?? usual,
});

/** Makes a codec that reports a blank cell. */
export const asked = <V>(codec: Codec<V | undefined>, fault?: PlanSheetFault): Codec<V | undefined> => ({
  ...codec,
  decode: (cell) => {
    const value = codec.decode(cell);
    if (value === undefined) cell.reportMissing(fault);
    return value;
  },
});

/** Makes a codec that reports a missing or unreadable value and uses `instead`. */
export const needed = <V>(codec: Codec<V | undefined>, instead: V): Codec<V> => or(asked(codec), instead);

/** Makes a codec whose values `check` verifies once the whole plan is known. */
export const checked = <V>(
  codec: Codec<V>,
  check: (value: V, ...known: Parameters<PlanCheck>) => ReturnType<PlanCheck>,
): Codec<V> => ({
  ...codec,
  decode: (cell) => {
    const value = codec.decode(cell);
    cell.later((known) => check(value, known));
    return value;
  },
});

/** Makes a codec that reports an empty list. */
export const some = <V>(codec: Codec<readonly V[]>, fault: PlanSheetFault): Codec<readonly V[]> =>
  checked(codec, (list) => (list.length === 0 ? [fault] : []));

/** A codec for a text with its line breaks. */
export const TEXT = blankable<string>(
  { input: "text" },
  (value) => value,
  (cell) => (cell.text === "" ? undefined : cell.text),
);

export const neededText = needed(TEXT, "");

/**
 * A codec for lines below each other, of any characters but line breaks. A cell may also have one line with
 * `separator` between the entries.
 */
export const lines = (separator: ";" | "|"): Codec<readonly string[]> => ({
  input: "text",
  separator,
  encode: (value) => value.join("\n"),
  decode: (cell) =>
    cell.text
      .split(/\r?\n/)
      .flatMap((line, _index, all) => (all.length > 1 ? [line] : line.split(separator)))
      .flatMap((line) => (tidyText(line) === "" ? [] : [tidyText(line)])),
});
