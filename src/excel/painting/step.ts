import type { LeftOut } from "../../workbook/open-workbook";

/** Proxies of the workbook, valid for one batch. */
export interface Bench {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** An action too small for its own round trip. */
export interface Step {
  /** Approximate size in a request. */
  readonly bytes: number;
  readonly apply: (bench: Bench) => void;
  /** The user's sheet whose content it helps to replace. */
  readonly replaces?: string;
  /** Divides the step for a request that was too large; undefined if indivisible. */
  readonly halves?: () => readonly [Step, Step] | undefined;
}

/** A step on a sheet that is determined later. */
export interface SheetStep {
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
  readonly halves?: () => readonly [SheetStep, SheetStep] | undefined;
}

/** A format of a painted sheet. If Excel refuses it, the figures are still correct. */
export interface Finish {
  readonly what: Exclude<LeftOut["what"], "remarks" | "old-remarks" | "styles" | "protection">;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** Steps created one by one; undefined where the work may pause. */
export type Steps = Iterable<Step | undefined>;
export type SheetSteps = Iterable<SheetStep | undefined>;

/**
 * Bytes of a plain action with its object paths, tracking and release, as measured in the library's requests.
 */
export const SMALL = 700;

/** Binds steps to the sheet of this name. */
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

/** Deletes a hidden sheet. Excel does not delete very hidden ones. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
