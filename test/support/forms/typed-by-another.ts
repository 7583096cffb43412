import { read, utils, write, type WorkSheet } from "@e965/xlsx";

/** What somebody types next to a code of the form. */
export type TypedFigures = Readonly<Record<string, number | string>>;

/** Columns as marked in the first row. */
const CODE_COLUMN = 0;

/**
 * Types figures next to the codes of an issued form and saves it with another library, like WPS or a phone
 * would.
 */
export function typedByAnother(form: Uint8Array, figures: TypedFigures): Uint8Array {
  const book = read(form, { type: "array", cellStyles: true, cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (sheet === undefined) throw new Error("a form without sheets");
  const { rows, value } = marksOf(sheet);
  for (const [code, figure] of Object.entries(figures)) {
    const row = rows.get(code);
    if (row === undefined) throw new Error(`the form has no row ${code}`);
    const cell = utils.encode_cell({ r: row, c: value });
    sheet[cell] = typeof figure === "number" ? { t: "n", v: figure } : { t: "s", v: figure };
  }
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx", cellStyles: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("the other program wrote something else than bytes");
  return new Uint8Array(bytes);
}

/** Returns the rows by code and the column of figures. */
function marksOf(sheet: WorkSheet): { readonly rows: ReadonlyMap<string, number>; readonly value: number } {
  const lines = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true, defval: "" });
  const value = (lines[0] ?? []).indexOf("VALUE");
  if (value < 0) throw new Error("the form has no column of figures");
  return { rows: new Map(lines.map((line, row) => [String(line[CODE_COLUMN]), row])), value };
}
