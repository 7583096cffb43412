/**
 * Oldest requirement set that painting and reading need. Checked here instead of in the manifest: an Excel
 * without the manifest's requirements hides the add-in without a reason.
 */
const NEEDED = { set: "ExcelApi", version: "1.14" } as const;

/** What Office reports after office.js has loaded. */
export type OfficeInfo =
  | { readonly kind: "outside" }
  | { readonly kind: "excel-too-old" }
  | {
      readonly kind: "excel";
      /** Undefined if this Excel does not report its theme. */
      readonly isDark: boolean | undefined;
      /** Whether a page in this Excel can save files. */
      readonly takesDownloads: boolean;
    };

/**
 * Downloads have no effect there, by design (office-js issues 2700, 3385, 6468; the same web view on iPad).
 */
const WITHOUT_DOWNLOADS: readonly string[] = ["Mac", "iOS"];

/** Waits for Office.js and returns where this page runs: Excel, an Excel that is too old, or a browser. */
export async function askOffice(): Promise<OfficeInfo> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "outside" };
  const { requirements, officeTheme, platform } = Office.context;
  if (!requirements.isSetSupported(NEEDED.set, NEEDED.version)) return { kind: "excel-too-old" };
  const takesDownloads = !WITHOUT_DOWNLOADS.includes(String(platform));
  return { kind: "excel", isDark: isDarkTheme(officeTheme), takesDownloads };
}

/** Excel on the web and old versions omit the theme, contrary to the typings. */
const isDarkTheme = (theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined =>
  theme?.isDarkTheme;
