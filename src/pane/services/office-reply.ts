import type { OpenWorkbook } from "../../workbook/open-workbook";

/** Result of connecting to Office. */
export type OfficeReply =
  | {
      readonly kind: "excel";
      readonly workbook: OpenWorkbook;
      readonly isDark: boolean | undefined;
      readonly takesDownloads: boolean;
    }
  /** Excel, but without required functions. */
  | { readonly kind: "excel-too-old" }
  /** No Excel around this page. */
  | { readonly kind: "outside" }
  /** office.js could not be loaded. */
  | { readonly kind: "office-unreachable" };

/** The connection to Office, begun before the pane is shown. */
export interface OfficeConnection {
  /** Office evidently opened the page: its response is worth waiting for. */
  readonly isExpected: boolean;
  readonly hasLoaded: () => boolean;
  readonly answer: Promise<OfficeReply>;
}
