import { plural } from "./en-plural";
import { figureIn } from "../../../sheets/words/number-words";
import { enDay, enNumber, enPercent, enTarget } from "./findings/en-figures";
import { enChoosing } from "./en-choosing";
import { enWork } from "./en-work";
import { enHost } from "./en-host";
import type { PaneWords } from "../vi/vi";

/** The pane in English, for users of an English Office. The sheets are always Vietnamese. */
export const en = {
  language: "en",
  title: "Emulation Roll-up",
  mode: {
    workbook: "Working with the open workbook.",
    files: "Working with files on this computer, without Excel. Figures never leave it.",
  },
  tabs: { form: "Form", check: "Check", "roll-up": "Roll up", report: "Report" },
  tabList: "Tasks",
  help: { heading: "Help", guide: "Step by step, with pictures, in Vietnamese (opens a new page)" },
  firstRun: {
    lines: [
      "Issue forms to units, check the reports they send back, and add them all up into one summary.",
      "New here? Try it with practice reports: their figures are invented by the program.",
    ],
    practise: "Try with practice data",
    dismiss: "Got it, hide this",
    preparing: "Making practice reports…",
    prepared: (files) => `${plural(files, "practice report")} chosen. Press Roll up to see the result.`,
  },
  status: {
    exceeded: "Exceeded",
    met: "Met",
    "nearly-met": "Nearly met",
    outside: "Outside the target",
    "in-progress": "In progress",
    "not-met": "Not met",
    "insufficient-data": "Not enough data",
    "not-judged": "Not judged",
  },
  severity: { error: "Error", warning: "Warning", note: "Note" },
  grade: { error: "Error", unfilled: "Not filled in", warning: "Warning", note: "Note" },
  figures: {
    number: enNumber,
    percent: enPercent,
    ofIndicator: figureIn("en-US"),
    day: enDay,
    target: enTarget,
  },
  handOver: {
    open: "Open in Excel",
    save: "Download",
    opened: "Excel is opening the file in another window. If no window comes, allow pop-ups and press again.",
    withoutMacros: "What opens in Excel is an .xlsx without the macros of the file.",
    notOpened: (file) =>
      `${file} could not be opened: Excel opens only .xlsx files directly, and this one cannot be made one. To have it, use Excel on the web, on Windows, or this page in a browser, and download it.`,
  },
  officePlan: { heading: "My own plan", loading: "Opening…", mark: (title) => `${title} (my own)` },
  ...enChoosing,
  ...enWork,
  ...enHost,
} satisfies PaneWords;
