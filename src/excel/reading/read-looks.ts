/** Undefined where Excel did not say, or said that cells differ. */
export interface ReadLook {
  readonly font: string | undefined;
  readonly locked: boolean | undefined;
}

/** By row and column within the range. */
export type LookAt = (row: number, column: number) => ReadLook;

/** Asks for the looks of a range; call what is returned after the sync. */
export type AskLooks = (range: Excel.Range) => () => LookAt;

/** Font and lock of each cell. */
export function askForLooks(range: Excel.Range): () => LookAt {
  const asked = range.getCellProperties({ format: { font: { name: true }, protection: true } });
  return () => looksIn(asked);
}

const looksIn =
  ({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): LookAt =>
  (row, column) => {
    const look = value[row]?.[column]?.format;
    return { font: look?.font?.name, locked: look?.protection?.locked };
  };

/** What all cells share, where the workbook is read-only: the library sends the other question as one that writes. */
export function askForCommonLook(range: Excel.Range): () => LookAt {
  const { font, protection } = range.format;
  font.load("name");
  protection.load("locked");
  return () => commonLook(font, protection);
}

function commonLook({ name }: Excel.RangeFont, { locked }: Excel.FormatProtection): LookAt {
  // Excel answers null where cells differ, whatever the typings say.
  const isText = typeof name === "string";
  const isFlag = typeof locked === "boolean";
  const look: ReadLook = { font: isText ? name : undefined, locked: isFlag ? locked : undefined };
  return () => look;
}
