import type { SettingEntry } from "./office-messages";

/** Properties that this Excel on the web reports. */
export interface WebExcel {
  /** Highest supported ExcelApi set; the installed library has up to 1.15. */
  readonly apiSet: string;
  readonly displayLanguage: string;
  readonly dataLanguage: string;
  readonly isReadOnly: boolean;
}

/** office.js's numbers for "Excel on the web" and for document modes. */
const EXCEL_ON_THE_WEB = 16;
const MAY_WRITE = 1;
const READ_ONLY = 0;

/** The user's identity as XML, which office.js expects. */
const NOBODY = encodeURIComponent("<r><t /></r>");

const OTHER_SETS = {
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  Settings: "1.1",
} as const;

/**
 * Returns host, platform, version and language as Excel on the web passes them to a pane, in its address and
 * frame name.
 */
export const hostInfo = ({ displayLanguage }: WebExcel, conversation: string): string =>
  `Excel$Web$16.01$${displayLanguage}$${conversation}$$$0`;

/**
 * Returns the name of a frame, to be set before it is inserted: office.js reads its conversation from it.
 * Source: measured (excel-host notes, section 2).
 */
export function frameName(excel: WebExcel, conversation: string, addIn: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: "addin0",
    hostInfo: hostInfo(excel, conversation),
    xdmInfo: `${conversation}|${addIn}|${origin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** Returns the reply to office.js's first request. A missing member throws in the pane. Source: as above. */
export function appContext(excel: WebExcel, addIn: string, settings: readonly SettingEntry[]): object {
  return {
    _id: addIn,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: excel.displayLanguage,
    _dataLocale: excel.dataLanguage,
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: excel.isReadOnly ? READ_ONLY : MAY_WRITE,
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: NOBODY,
    _correlationId: addIn,
    _appInstanceId: addIn,
    _requirementMatrix: JSON.stringify({ ...OTHER_SETS, ExcelApi: excel.apiSet }),
    _hostFullVersion: "16.0.15407.10000",
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _settings: settings,
  };
}
