import type { NewContent } from "../../domain/fixes/cell-write";
import type { Shown } from "../../domain/finding/finding-base";
import type { PatchFailure } from "../../domain/file/patch-failure";
import type { CellPlace } from "../../domain/entry/entry";

/** What the tab for checking says beside the sentences of the findings. Loaded together with what says it. */
export interface CheckingWords {
  readonly filter: {
    readonly group: string;
    readonly severity: (name: string, count: number) => string;
    readonly search: string;
    readonly clearSearch: string;
    readonly shown: (shown: number, of: number) => string;
    readonly unit: string;
    readonly anyUnit: string;
    readonly unknownUnit: string;
  };
  readonly fixes: {
    readonly heading: (count: number) => string;
    readonly intro: { readonly workbook: string; readonly files: string };
    readonly all: string;
    readonly place: (sheet: string, cell: string, subject: string) => string;
    readonly change: (before: string, after: string) => string;
    readonly standing: (shown: Shown) => string;
    readonly content: (content: NewContent) => string;
    readonly apply: (count: number) => string;
    readonly save: (count: number) => string;
    readonly more: (count: number) => string;
    /** `left`: cells left alone, because they were changed meanwhile. */
    readonly applied: (count: number, left: readonly CellPlace[]) => string;
    readonly undo: (count: number) => string;
    readonly undone: string;
    readonly changedSince: (places: readonly CellPlace[]) => string;
    readonly copyMade: (file: string) => string;
    readonly notMade: (file: string, why: PatchFailure) => string;
  };
  readonly lost: {
    readonly found: (cells: number) => string;
    readonly restore: string;
    readonly restored: (cells: number) => string;
  };
  readonly list: {
    readonly copy: string;
    readonly headings: {
      readonly severity: string;
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      readonly kind: string;
      readonly sentence: string;
      readonly mend: string;
    };
    readonly print: { readonly workbook: string; readonly files: string };
    readonly painted: (sheet: string) => string;
    readonly saved: (file: string) => string;
  };
  readonly files: {
    readonly heading: string;
    readonly shown: (shown: number, of: number) => string;
    readonly more: (count: number) => string;
    readonly unchanged: (kept: number, of: number) => string;
  };
  readonly slips: {
    readonly heading: string;
    readonly intro: string;
    readonly withWarnings: string;
    readonly make: string;
    readonly none: string;
    readonly made: (count: number) => string;
    readonly saveAll: (count: number) => string;
    readonly archive: string;
    readonly copyMessage: string;
    readonly separate: (why: PatchFailure) => string;
  };
  readonly file: {
    readonly open: string;
    readonly save: string;
    readonly opened: string;
  };
  readonly kept: {
    readonly heading: (at: string) => string;
    readonly old: string;
    readonly left: (count: number) => string;
    readonly list: string;
    readonly forget: string;
  };
}
