/** Data specific to findings about rows, columns and sheets of a form. */
export type StructureDetail =
  | {
      readonly rule: "missing-row";
      /** Labels of the rows, adjacent on the issued form. */
      readonly labels: readonly string[];
      /** The row exists but lost its code, so its identity is uncertain. */
      readonly isCodeLost: boolean;
    }
  | { readonly rule: "repeated-row"; readonly first: string | null }
  | {
      readonly rule: "inserted-row";
      readonly rows: readonly number[];
      /** The row has a figure, which is not added. */
      readonly isFilled: boolean;
    }
  | {
      readonly rule: "row-label";
      /**
       * `exchanged`: two rows have each other's labels. `sorted`: several have, as after sorting without the
       * code column. `code`: a row's code was overwritten with another row's. `typed-over`: the label belongs
       * to no other row. `remark`: something was added to the label.
       */
      readonly cause: "exchanged" | "sorted" | "code" | "typed-over" | "remark";
      /** Issued labels of the rows concerned. */
      readonly labels: readonly string[];
    }
  | { readonly rule: "moved-rows"; readonly labels: readonly string[]; readonly breaksFormulas: boolean }
  | {
      readonly rule: "changed-columns";
      /** `uncoded`: the code row is gone. `told-by-…`: one column's code is gone. */
      readonly change: "missing" | "moved" | "inserted" | "uncoded" | "told-by-heading" | "told-by-position";
      /** Headings of the columns; the column letter if there is no heading. */
      readonly columns: readonly string[];
    }
  | {
      readonly rule: "changed-sheets";
      /**
       * `copied`: the sheet exists twice; one form counts, but the rows of both lists. `copy-filled`: the
       * copy of the form was filled in and counts; the form itself holds nothing else. `own-list`: a list on
       * a sheet of the unit's own, while `issuedAs` is empty.
       */
      readonly change: "renamed" | "missing" | "copied" | "copy-filled" | "own-list";
      readonly part: "form" | "register";
      readonly issuedAs: string;
      /** The other sheet, if it is a copy. */
      readonly other?: string;
      /** Cells of a second form that differ from the one that counts. */
      readonly cells?: readonly string[];
    };
