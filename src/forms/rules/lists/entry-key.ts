import { type Register, VALUE_TRAITS } from "../../../model/plan";
import type { RegisterRow, Entry } from "../../../model/submission";
import { foldTidied, oneLine, withoutAccents } from "../../../base/text";
import { shownOf } from "../../../model/finding";

type Column = Register["columns"][number];

/** Between the parts of an identity. */
const PARTS = "\n";

/** Several rules ask the same of each cell of a list. */
const known = new WeakMap<Entry, string>();

function said(entry: Entry | undefined): string {
  if (entry === undefined) return "";
  const text = known.get(entry) ?? foldTidied(oneLine(String(shownOf(entry.reading) ?? "")).trim());
  known.set(entry, text);
  return text;
}

/** What a row says in one column, so that the usual ways of typing meet; "" where it says nothing. */
const saidIn = (row: RegisterRow, { code }: Column): string => said(row.cells.get(code));

/** The first text that has to be given: the name of a person, a work, a collective. */
const nameColumn = ({ columns }: Register): Column | undefined =>
  columns.find(({ isRequired, type }) => isRequired && VALUE_TRAITS[type.kind].namesEntry === "alone");

/** The cell that names what a row is about. */
export function namedIn(row: RegisterRow, register: Register): Entry | undefined {
  const column = nameColumn(register);
  return column && row.cells.get(column.code);
}

/**
 * What a row is about: its name with the days and choices that have to be given, and the unit it is of, where
 * rows of several stand together. The same person may be proposed for two awards, but not twice for one.
 * Undefined without a name.
 */
export function identityOf(row: RegisterRow, register: Register): string | undefined {
  const name = nameColumn(register);
  if (name === undefined || saidIn(row, name) === "") return undefined;
  const others = register.columns.filter(
    ({ isRequired, type }) => isRequired && VALUE_TRAITS[type.kind].namesEntry === "with-name",
  );
  const known = new Set(register.columns.map(({ code }) => code));
  const ofUnit = [...row.cells].flatMap(([code, entry]) => (known.has(code) ? [] : [said(entry)]));
  return [...ofUnit, ...[name, ...others].map((column) => saidIn(row, column))].join(PARTS);
}

/** Everything a row has to say; undefined without a name. */
export function wholeOf(row: RegisterRow, register: Register): string | undefined {
  const name = nameColumn(register);
  if (name === undefined || saidIn(row, name) === "") return undefined;
  return register.columns
    .filter(({ isRequired }) => isRequired)
    .map((column) => saidIn(row, column))
    .join(PARTS);
}

/** Whether two rows say different things in a column that both fill in. */
export const contradict = (one: RegisterRow, other: RegisterRow, { columns }: Register): boolean =>
  columns.some((column) => {
    const [first, second] = [saidIn(one, column), saidIn(other, column)];
    return first !== "" && second !== "" && !isSame(first, second);
  });

/**
 * Whether two texts are the same, or one of them is the other typed without accents: of one word both may be
 * right.
 */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  (one.includes(" ") && isBare(one) !== isBare(other) && withoutAccents(one) === withoutAccents(other));

/**
 * Whether two rows are about the same by their identities, part by part: the name may be typed without
 * accents.
 */
export function areAlike(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((identity) => identity.split(PARTS));
  return (
    parts?.length === others?.length && parts?.every((part, at) => isSame(part, others?.[at] ?? "")) === true
  );
}

const isBare = (text: string): boolean => withoutAccents(text) === text;
