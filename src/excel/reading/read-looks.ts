/** Undefined if Excel does not report it or cells differ. */
export interface ReadLook {
  readonly font: string | undefined;
  readonly locked: boolean | undefined;
}

/** By row and column within the range. */
export type LookAt = (row: number, column: number) => ReadLook;

/** Requests the formats of a range; call the returned function after the sync. */
export type AskLooks = (range: Excel.Range) => () => LookAt;

/** Requests font and lock of each cell. */
export function askForLooks(range: Excel.Range): () => LookAt {
  const requested = range.getCellProperties({ format: { font: { name: true }, protection: true } });
  return () => looksIn(requested);
}

const looksIn =
  ({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): LookAt =>
  (row, column) => {
    const look = value[row]?.[column]?.format;
    return { font: look?.font?.name, locked: look?.protection?.locked };
  };

/**
 * Requests what all cells have in common, for read-only workbooks: the library marks the request for single
 * cells as writing.
 */
export function askForCommonLook(range: Excel.Range): () => LookAt {
  const { font, protection } = range.format;
  font.load("name");
  protection.load("locked");
  return () => commonLook(font, protection);
}

function commonLook({ name }: Excel.RangeFont, { locked }: Excel.FormatProtection): LookAt {
  // Excel returns null if cells differ, contrary to the typings.
  const isText = typeof name === "string";
  const isFlag = typeof locked === "boolean";
  const look: ReadLook = { font: isText ? name : undefined, locked: isFlag ? locked : undefined };
  return () => look;
}
