import { type Register, VALUE_TRAITS } from "../../../model/plan";
import type { RegisterRow, Entry } from "../../../model/submission";
import { foldTidied, oneLine, withoutAccents } from "../../../base/text";
import { shownOf } from "../../../model/finding";

type Column = Register["columns"][number];

/** Separates the parts of an identity. */
const PARTS = "\n";

/** Cached: several rules ask the same of each cell of a list. */
const known = new WeakMap<Entry, string>();

function textOf(entry: Entry | undefined): string {
  if (entry === undefined) return "";
  const text = known.get(entry) ?? foldTidied(oneLine(String(shownOf(entry.reading) ?? "")).trim());
  known.set(entry, text);
  return text;
}

/** Returns the normalised text of a row in a column; "" for none. */
const saidIn = (row: RegisterRow, { code }: Column): string => textOf(row.cells.get(code));

/** Returns the first required text: the name of a person, a work, a collective. */
const nameColumn = ({ columns }: Register): Column | undefined =>
  columns.find(({ isRequired, type }) => isRequired && VALUE_TRAITS[type.kind].namesEntry === "alone");

/** Returns the cell that names the entry of a row. */
export function namedIn(row: RegisterRow, register: Register): Entry | undefined {
  const column = nameColumn(register);
  return column && row.cells.get(column.code);
}

/**
 * Returns the identity of an entry: its name, required days and choices, and its unit in lists of several
 * units. A person may be proposed for two awards, but not twice for one. Undefined without a name.
 */
export function identityOf(row: RegisterRow, register: Register): string | undefined {
  const name = nameColumn(register);
  if (name === undefined || saidIn(row, name) === "") return undefined;
  const others = register.columns.filter(
    ({ isRequired, type }) => isRequired && VALUE_TRAITS[type.kind].namesEntry === "with-name",
  );
  const known = new Set(register.columns.map(({ code }) => code));
  const ofUnit = [...row.cells].flatMap(([code, entry]) => (known.has(code) ? [] : [textOf(entry)]));
  return [...ofUnit, ...[name, ...others].map((column) => saidIn(row, column))].join(PARTS);
}

/** Returns all required contents of a row; undefined without a name. */
export function wholeOf(row: RegisterRow, register: Register): string | undefined {
  const name = nameColumn(register);
  if (name === undefined || saidIn(row, name) === "") return undefined;
  return register.columns
    .filter(({ isRequired }) => isRequired)
    .map((column) => saidIn(row, column))
    .join(PARTS);
}

/** Returns whether two rows differ in a column that both fill in. */
export const contradict = (one: RegisterRow, other: RegisterRow, { columns }: Register): boolean =>
  columns.some((column) => {
    const [first, second] = [saidIn(one, column), saidIn(other, column)];
    return first !== "" && second !== "" && !isSame(first, second);
  });

/** Returns whether two texts are equal, or one is the other without accents. */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  (one.includes(" ") && isBare(one) !== isBare(other) && withoutAccents(one) === withoutAccents(other));

/** Compares two identities part by part; the name may lack accents. */
export function areAlike(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((identity) => identity.split(PARTS));
  return (
    parts?.length === others?.length && parts?.every((part, at) => isSame(part, others?.[at] ?? "")) === true
  );
}

const isBare = (text: string): boolean => withoutAccents(text) === text;
