import type { ColumnWords } from "../words/column-words";
import type { PlanTable } from "./plan-sheet-problem";
import type { Cell, PlanCellPlace, PlanCheck } from "./cell";
import type { CellKind, Codec } from "./codec";
import { planCellText, type PlanRow } from "./plan-row";

/** The description of a table column. It is recognised by its code, never by its position. */
export interface Column extends CellKind, ColumnWords {
  readonly code: string;
  /** In characters of the default text size. */
  readonly width: number;
  /** An item that may have several rows. */
  readonly isRepeated?: boolean;
}

/** The cells of a thing, by the codes of their columns. */
export interface PartCells {
  readonly at: (column: string) => Cell;
  /** Returns all cells of an item that may have several rows. */
  readonly all: (column: string) => readonly Cell[];
}

/** One row of a table in the workbook. */
export interface SheetRow extends PartCells {
  readonly table: PlanTable;
  readonly place: (column: string) => PlanCellPlace;
}

/**
 * A value that some columns of a table represent; writes and reads them. `R`: the type that reading may
 * return instead.
 */
export interface Part<V, R = V> {
  /** In drawing order. */
  readonly columns: readonly Column[];
  readonly encode: (value: V) => PlanRow;
  readonly decode: (row: PartCells) => R;
}

/** A value with the row it was read from. */
export interface Read<V> {
  readonly row: SheetRow;
  readonly value: V;
}

export const readRow = <V>({ decode }: Pick<Part<never, V>, "decode">, row: SheetRow): Read<V> => ({
  row,
  value: decode(row),
});

/** Makes a part of one column with one codec. */
export const column = <V>(code: string, width: number, codec: Codec<V>, words: ColumnWords): Part<V> =>
  columnPart(code, width, words)(codec);

/** Makes a part of a column whose codec depends on other columns. */
export const columnPart =
  (code: string, width: number, words: ColumnWords) =>
  <V>({ encode, decode, ...kind }: Codec<V>): Part<V> => {
    return {
      columns: [{ ...kind, ...words, code, width }],
      encode: (value) => ({ [code]: [encode(value)] }),
      decode: (row) => decode(row.at(code)),
    };
  };

/** Makes a part of an item that may have several rows, each with one entry. */
export const repeated = <V>(
  code: string,
  { encode, decode, ...kind }: Codec<V>,
  words: ColumnWords,
): Part<readonly V[]> => ({
  columns: [{ ...kind, ...words, code, width: 0, isRepeated: true }],
  encode: (values) => ({ [code]: values.map(encode) }),
  decode: (row) => row.all(code).map(decode),
});

/** Adds conditions between the cells of a row, by the column at which a violation is reported. */
export const held = <V, R>(
  part: Part<V, R>,
  checks: {
    readonly [column: string]: (value: R, ...known: Parameters<PlanCheck>) => ReturnType<PlanCheck>;
  },
): Part<V, R> => ({
  ...part,
  decode: (row) => {
    const value = part.decode(row);
    for (const [code, check] of Object.entries(checks)) row.at(code).later((known) => check(value, known));
    return value;
  },
});

/** Makes a part of a constant, without a column. */
export const is = <V>(value: V): Part<unknown, V> => ({
  columns: [],
  encode: () => ({}),
  decode: () => value,
});

/** A part for every member of a thing: a member without a column is a type error. */
export type Members<T> = { readonly [F in keyof T]-?: Part<T[F]> };

/** Makes a part of a thing from parts of its members. */
export function record<T extends object>(members: Members<T>): Part<T> {
  const names: Extract<keyof T, string>[] = [];
  for (const name in members) names.push(name);
  const isWhole = (found: Partial<T>): found is T => names.every((name) => name in found);
  return {
    columns: names.flatMap((name) => members[name].columns),
    encode: (thing) =>
      names.reduce<PlanRow>((row, name) => ({ ...row, ...members[name].encode(thing[name]) }), {}),
    decode: (row) => {
      const found: Partial<T> = {};
      for (const name of names) found[name] = members[name].decode(row);
      if (!isWhole(found)) throw new Error("a member was not read");
      return found;
    },
  };
}

/** Adapts a part to a value of another shape. */
export const remade = <V, R, W, S>(
  part: Part<V, R>,
  make: (value: R) => S,
  from: (value: W) => V,
): Part<W, S> => ({
  columns: part.columns,
  encode: (value) => part.encode(from(value)),
  decode: (row) => make(part.decode(row)),
});

/** Variants of a thing in one table: a column has the kind, which uses some of the other columns. */
export interface Kinds<M extends object> {
  readonly code: string;
  readonly width: number;
  readonly words: ColumnWords;
  readonly codec: Codec<keyof M | undefined>;
  readonly kindOf: (value: M[keyof M]) => keyof M;
  readonly kinds: { readonly [K in keyof M]: Part<M[K], M[K] | undefined> };
}

/**
 * Makes a part of a thing with variants; undefined without a kind. Reports content in a column that the kind
 * does not use.
 */
export function oneOf<M extends object>({
  codec,
  kindOf,
  kinds,
  ...head
}: Kinds<M>): Part<M[keyof M], M[keyof M] | undefined> {
  const named = columnPart(head.code, head.width, head.words)(codec);
  const others: Column[] = [];
  for (const kind in kinds) {
    for (const used of kinds[kind].columns) {
      if (others.every(({ code }) => code !== used.code)) others.push(used);
    }
  }
  const reportUnused = (row: PartCells, used: readonly Column[], because: string): void => {
    for (const { code } of others) {
      const isUsed = used.some((column) => column.code === code);
      if (!isUsed && row.at(code).tidy !== "") row.at(code).report({ kind: "unused-cell", because });
    }
  };
  return {
    columns: [...named.columns, ...others],
    encode: (value) => {
      const kind = kindOf(value);
      return { ...named.encode(kind), ...kinds[kind].encode(value) };
    },
    decode: (row) => {
      const cell = row.at(head.code);
      const kind = codec.decode(cell);
      if (kind === undefined) {
        if (!cell.isFaulty()) reportUnused(row, [], "");
        return undefined;
      }
      reportUnused(row, kinds[kind].columns, planCellText(codec.encode(kind)));
      return kinds[kind].decode(row);
    },
  };
}
