/** What only findings about the rows, columns and sheets of a form carry. */
export type StructureDetail =
  | {
      readonly rule: "missing-row";
      /** Labels of the rows, one below the other on the form as issued. */
      readonly labels: readonly string[];
      /** The row is there, but its code is not, so that nobody can be sure which row it is. */
      readonly isCodeLost: boolean;
    }
  | { readonly rule: "repeated-row"; readonly first: string | null }
  | {
      readonly rule: "inserted-row";
      readonly rows: readonly number[];
      /** A figure stands there, and is not added up. */
      readonly isFilled: boolean;
    }
  | {
      readonly rule: "row-label";
      /**
       * `exchanged`: two rows have each other's labels. `sorted`: several have, as after sorting without the column of codes.
       * `code`: the code of another row was typed over that of a row. `typed-over`: the label belongs to no other row; `remark`: it
       * is the label with something put to it.
       */
      readonly cause: "exchanged" | "sorted" | "code" | "typed-over" | "remark";
      /** Labels of the rows it is about, as issued. */
      readonly labels: readonly string[];
    }
  | { readonly rule: "moved-rows"; readonly labels: readonly string[]; readonly breaksFormulas: boolean }
  | {
      readonly rule: "changed-columns";
      /** `uncoded`: the row by which the columns are known is gone; `told-by-…`: the code of a column is. */
      readonly change: "missing" | "moved" | "inserted" | "uncoded" | "told-by-heading" | "told-by-position";
      /** Headings of the columns, or letters of those that have none. */
      readonly columns: readonly string[];
    }
  | {
      readonly rule: "changed-sheets";
      /**
       * `copied`: the sheet stands there twice; of a form only one counts, of a list the rows of both. `copy-filled`: the copy of
       * the form was filled in and counts; the form itself holds nothing else.
       */
      readonly change: "renamed" | "missing" | "copied" | "copy-filled";
      readonly part: "form" | "register";
      readonly issuedAs: string;
      /** The other sheet, of a copy. */
      readonly other?: string;
      /** Cells of a second form that show something else than the one that counts. */
      readonly cells?: readonly string[];
    };
