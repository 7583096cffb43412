import type { SettingEntry } from "./office-messages";

/** What this Excel on the web says of itself. */
export interface WebExcel {
  /** Highest ExcelApi set it claims; the installed library has up to 1.15. */
  readonly apiSet: string;
  readonly displayLanguage: string;
  readonly dataLanguage: string;
  readonly isReadOnly: boolean;
}

/** Numbers of office.js for "Excel on the web" and for the modes of a document. */
const EXCEL_ON_THE_WEB = 16;
const MAY_WRITE = 1;
const READ_ONLY = 0;

/** Who the user is, as the XML that office.js expects. */
const NOBODY = encodeURIComponent("<r><t /></r>");

const OTHER_SETS = {
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  Settings: "1.1",
} as const;

/** How Excel on the web names host, platform, version and language to a pane, in its address and its frame's name. */
export const hostInfo = ({ displayLanguage }: WebExcel, conversation: string): string =>
  `Excel$Web$16.01$${displayLanguage}$${conversation}$$$0`;

/**
 * The name a frame must have before it is inserted; office.js reads its conversation from it.
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

/** The answer to the first question of office.js. A missing member throws in the pane. Source: as above. */
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
