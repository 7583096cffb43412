import { tidyText } from "../../base/text";
import type { ChoiceOf } from "../words/plan-choices";
import type { PlanSheetFault, PlanTable } from "./plan-sheet-problem";
import type { Cell, PlanCheck } from "./cell";
import type { CodedPart } from "./code-book";
import type { PlanCell } from "./plan-row";

/** What the cells of a column are, for whoever draws them or looks for codes in them. */
export interface CellKind {
  /** What is typed into it; codes and notes are ours and are not typed. */
  readonly input: "text" | "number" | "day" | "code" | "note";
  /** The drop-down: words of a closed choice, or the codes of a table. */
  readonly offers?: { readonly choice: keyof ChoiceOf } | { readonly codesOf: PlanTable };
  /** The parts whose codes the cells name. */
  readonly refersTo?: readonly CodedPart[];
  /** Stands between lines that are typed on one line. */
  readonly separator?: string;
  /** The part whose codes the column defines. */
  readonly defines?: CodedPart;
  /** No code stands twice in the column, or twice beside the same code in the column `within`. */
  readonly unique?: { readonly within: string | undefined } | undefined;
}

/** How a value stands in a cell, and how it is read back. What cannot be read is reported at the cell. */
export interface Codec<V> extends CellKind {
  readonly encode: (value: V) => PlanCell;
  readonly decode: (cell: Cell) => V;
}

/** A codec of values that may be absent: a blank cell. */
export const blankable = <V>(
  kind: CellKind,
  encode: (value: V) => PlanCell,
  decode: (cell: Cell) => V | undefined,
): Codec<V | undefined> => ({
  ...kind,
  encode: (value) => (value === undefined ? "" : encode(value)),
  decode,
});

/** The same; a blank cell means the usual value. */
export const or = <V>(codec: Codec<V | undefined>, usual: V): Codec<V> => ({
  ...codec,
  decode: (cell) => codec.decode(cell) ?? usual,
});

/** The same; a blank cell is reported. */
export const asked = <V>(codec: Codec<V | undefined>, fault?: PlanSheetFault): Codec<V | undefined> => ({
  ...codec,
  decode: (cell) => {
    const value = codec.decode(cell);
    if (value === undefined) cell.reportMissing(fault);
    return value;
  },
});

/** The same; `instead` stands for what is not there or cannot be read, which is reported. */
export const needed = <V>(codec: Codec<V | undefined>, instead: V): Codec<V> => or(asked(codec), instead);

/** The same; `check` says what is wrong with a value, once the whole plan is known. */
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

/** The same; a list must name something. */
export const some = <V>(codec: Codec<readonly V[]>, fault: PlanSheetFault): Codec<readonly V[]> =>
  checked(codec, (list) => (list.length === 0 ? [fault] : []));

/** A text, its line breaks kept. */
export const text = blankable<string>(
  { input: "text" },
  (value) => value,
  (cell) => (cell.text === "" ? undefined : cell.text),
);

export const neededText = needed(text, "");

/**
 * Lines one below the other: they may hold any sign but a line break. A cell of one line may be typed with `separator`
 * between them.
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
