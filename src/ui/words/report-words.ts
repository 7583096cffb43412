import { enReport } from "./en/en-report";
import type { Pages } from "./page";
import { viReport, type ReportWords } from "./vi/vi-report";

/** What the pane says about the roll-up desk. Loaded together with what says it. */
export const REPORT_WORDS: Pages<ReportWords> = { vi: viReport, en: enReport };
