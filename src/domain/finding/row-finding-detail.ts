/** What only findings about the rows of a form carry. */
export type RowFindingDetail =
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
  | { readonly rule: "moved-rows"; readonly labels: readonly string[]; readonly breaksFormulas: boolean };
