import type { LeftOut } from "../../workbook/open-workbook";

/** The workbook while a batch is put together. Proxies live as long as the batch. */
export interface Bench {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** Something to do that is worth no round trip of its own. */
export interface Step {
  /** Roughly how much it adds to a request. */
  readonly bytes: number;
  readonly apply: (bench: Bench) => void;
  /** The sheet of the user's whose content it is a part of replacing. */
  readonly replaces?: string;
  /** The same in two parts, for a request that was too large; absent where it cannot be divided. */
  readonly halves?: () => readonly [Step, Step] | undefined;
}

/** A step on one sheet, whichever that will be. */
export interface SheetStep {
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
  readonly halves?: () => readonly [SheetStep, SheetStep] | undefined;
}

/** Something about the looks of a painted sheet that Excel may refuse without harm to its figures. */
export interface Finish {
  readonly what: Exclude<LeftOut["what"], "remarks" | "styles" | "protection">;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** Steps that are made one by one; undefined where others may have a turn meanwhile. */
export type Steps = Iterable<Step | undefined>;
export type SheetSteps = Iterable<SheetStep | undefined>;

/** A plain action with its object paths, tracking and release, as measured in requests of the library. */
export const SMALL = 700;

/** The steps, to be done on the sheet of this name. */
export function* onSheet(name: string, steps: SheetSteps): Generator<Step | undefined, void, undefined> {
  for (const step of steps) yield step && bound(name, step);
}

function bound(name: string, { bytes, apply, halves }: SheetStep): Step {
  const act = ({ sheet }: Bench): void => apply(sheet(name));
  if (halves === undefined) return { bytes, apply: act };
  return {
    bytes,
    apply: act,
    halves: () => {
      const parts = halves();
      return parts && [bound(name, parts[0]), bound(name, parts[1])];
    },
  };
}

/** Takes a hidden sheet away. Excel does not delete very hidden ones. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
