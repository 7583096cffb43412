/** A place in a file. `cell` is an A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
