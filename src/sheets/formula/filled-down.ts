import type { Reference } from "./formula";

/** A reference as Excel fills it down so many rows: a row without "$" moves. */
export function filledDown(reference: Reference, rows: number): Reference {
  const { anchor } = reference;
  if (rows === 0 || anchor === "row" || anchor === "both") return reference;
  if (reference.kind === "cell") return { ...reference, row: reference.row + rows };
  const { area } = reference;
  return { ...reference, area: { ...area, top: area.top + rows, bottom: area.bottom + rows } };
}
