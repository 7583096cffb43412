/**
 * The oldest set of functions that painting and reading need. Asked for here and not in the manifest: an Excel that lacks
 * what the manifest asks for would not show the add-in at all, and nobody would learn why.
 */
const NEEDED = { set: "ExcelApi", version: "1.14" } as const;

/** What Office says of itself once office.js is there. */
export type OfficeSays =
  | { readonly kind: "outside" }
  | { readonly kind: "excel-too-old" }
  | {
      readonly kind: "excel";
      /** Undefined where this Excel does not tell its theme. */
      readonly isDark: boolean | undefined;
      /** Whether files can be saved from a page in this Excel. */
      readonly takesDownloads: boolean;
    };

/** There a download does nothing, by design (office-js issues 2700, 3385, 6468; the same web view on iPad). */
const WITHOUT_DOWNLOADS: readonly string[] = ["Mac", "iOS"];

/** Waits for Office.js and asks where this page is: in Excel, in an Excel too old, or in a browser of its own. */
export async function askOffice(): Promise<OfficeSays> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "outside" };
  const { requirements, officeTheme, platform } = Office.context;
  if (!requirements.isSetSupported(NEEDED.set, NEEDED.version)) return { kind: "excel-too-old" };
  const takesDownloads = !WITHOUT_DOWNLOADS.includes(String(platform));
  return { kind: "excel", isDark: isDarkTheme(officeTheme), takesDownloads };
}

/** Excel on the web and old versions leave the theme out, whatever the typings say. */
const isDarkTheme = (theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined =>
  theme?.isDarkTheme;
