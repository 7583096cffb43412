import { IronCalcCalculation } from "./calculation/iron-calc-calculation";
import { loadIronCalc } from "./calculation/load-iron-calc";
import { ReadableFormulas } from "./calculation/readable-formulas";
import { ExcelHost } from "./excel-host";
import { metadataOf } from "./library/harvest";
import type { LibraryInternals } from "./library/internals";
import { loadLibrary } from "./library/load-library";
import type { Metadata } from "./library/metadata";
import { setNotes } from "./library/notes";
import { setPasswordsTold } from "./library/passwords-told";
import { bridge, serveBatches } from "./library/native-bridge";
import type { EventEntry } from "./library/native-bridge";
import { setSurroundings } from "./surroundings";
import { noTroubles } from "./troubles";

export interface HostOptions {
  /** Highest supported ExcelApi set; default 1.14 (Office 2021). The library has up to 1.15. */
  readonly apiSet?: string;
  /** Whether the library has notes, like the one at Microsoft's address but unlike the installed build. */
  readonly hasNotes?: boolean;
  /**
   * Whether the library reports if a sheet has a password, like the one at Microsoft's address but unlike the
   * installed build.
   */
  readonly tellsPasswords?: boolean;
  /** Language of the user's Windows; default "vi-VN", or as set by `useLocale`. */
  readonly locale?: string;
  readonly fileName?: string;
}

/** The result of `startHost`. */
export type Host = ExcelHost;

const readable = new ReadableFormulas(loadIronCalc);
let library: LibraryInternals | undefined;
let metadata: Metadata | undefined;
let usualLocale = "vi-VN";

/** Sets the language of Windows for all later workbooks of this test file that name none. */
export function useLocale(locale: string): void {
  usualLocale = locale;
}

/**
 * Opens a new workbook, valid until the next call, and connects the globals `Excel`, `Office` and
 * `OfficeExtension` to it. The first call in a test file loads the unmodified library; later calls replace
 * the workbook.
 */
export function startHost(options: HostOptions = {}): Host {
  library ??= loadLibrary();
  metadata ??= metadataOf(library);
  const { apiSet = "1.14", hasNotes = false, tellsPasswords = false } = options;
  const { locale = usualLocale, fileName = "Book1.xlsx" } = options;
  setNotes(library, hasNotes);
  setPasswordsTold(library, metadata, tellsPasswords);
  const troubles = noTroubles();
  setSurroundings(library, apiSet, locale, troubles);
  const calculation = new IronCalcCalculation(loadIronCalc, readable);
  const announce = (entries: readonly EventEntry[]): void => bridge.announce(entries);
  const host = new ExcelHost({ metadata, calculation, locale, fileName, troubles, announce });
  serveBatches(host);
  return host;
}
