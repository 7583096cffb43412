import { refusedAmong } from "../host/refused-among";
import { cellOf } from "./find-marks";
import { remarksOf, type Remark, type Remarks } from "./remarks";

/** A remark as it stands beside a cell. */
export interface StandingRemark {
  readonly remark: Remark;
  /** As A1; "" where Excel does not tell it. */
  readonly cell: string;
  readonly text: string;
}

/** The remarks of a sheet, as far as this Excel tells them. */
export interface RemarkedSheet {
  readonly standing: readonly StandingRemark[];
  /** Adds one, of the first kind that this Excel tells; absent where it tells none. */
  readonly add: Remarks["add"] | undefined;
}

interface Located {
  readonly sheet: Excel.Worksheet;
  readonly remark: Remark;
}

/** Looks for the notes and comments of sheets, in two round trips where Excel refuses nothing. */
export async function findRemarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Excel.Worksheet, RemarkedSheet>> {
  const kinds = sheets.flatMap((sheet) => remarksOf(context, sheet).map((remarks) => ({ sheet, remarks })));
  const untold = await refusedAmong(context, kinds, ({ remarks }) => remarks.load());
  const told = kinds.filter((kind) => !untold.has(kind));
  const found = told.flatMap(({ sheet, remarks }) =>
    remarks.items().map((remark): Located => ({ sheet, remark })),
  );
  const ranges = new Map<Located, Excel.Range>();
  const nowhere = await refusedAmong(context, found, (one) => {
    const range = one.remark.getLocation();
    range.load("address");
    ranges.set(one, range);
  });
  return new Map(
    sheets.map((sheet) => [
      sheet,
      {
        standing: [...ranges]
          .filter(([one]) => one.sheet === sheet)
          .map(([one, range]) => ({
            remark: one.remark,
            cell: nowhere.has(one) ? "" : cellOf(range.address),
            text: one.remark.content,
          })),
        add: told.find((kind) => kind.sheet === sheet)?.remarks.add,
      },
    ]),
  );
}
