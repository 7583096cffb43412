import type { OpenWorkbook } from "../../workbook/open-workbook";

/** What came of asking Office. */
export type OfficeReply =
  | {
      readonly kind: "excel";
      readonly workbook: OpenWorkbook;
      readonly isDark: boolean | undefined;
      readonly takesDownloads: boolean;
    }
  /** Excel, but without what the pane needs. */
  | { readonly kind: "excel-too-old" }
  /** No Excel around this page: it is a page of its own. */
  | { readonly kind: "outside" }
  /** office.js could not be loaded. */
  | { readonly kind: "office-unreachable" };

/** Asking Office, begun before the pane is shown. */
export interface OfficeConnection {
  /** The page was evidently opened by Office, so its answer is worth waiting for. */
  readonly isExpected: boolean;
  readonly hasLoaded: () => boolean;
  readonly answer: Promise<OfficeReply>;
}
