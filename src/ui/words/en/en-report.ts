import { closedNow } from "../../../domain/ledger/closing";
import type { ReportWords } from "../vi/vi-report";
import { enDownloading } from "./en-downloading";
import { plural } from "./en-plural";
import { enDay } from "./findings/en-figures";

const provisional = (count: number): string => (count === 0 ? "" : ` (${count} provisional)`);

/** The tab Report in English. */
export const enReport: ReportWords = {
  glance: {
    heading: "At a glance",
    missing: (count) => `${count} missing`,
    withErrors: (count) => `${count} with errors`,
    toDecide: (count) => `${count} to decide`,
    reached: (count, open) => `${plural(count, "target")} reached${provisional(open)}`,
    notReached: (count, open) => `${plural(count, "target")} not reached${provisional(open)}`,
    open: (count) => `${plural(count, "target")} open`,
    units: "Units by how they filed",
    targets: "Targets by how they stand",
    columns: { state: "State", count: "Count" },
  },
  needing: {
    heading: (count) => `Units that need something (${count})`,
    list: "Units that need something",
    none: "No unit needs anything.",
    all: (count) => `All ${plural(count, "unit")}: search, filter, sort`,
  },
  settling: {
    usualDue: (day) =>
      `Expected by ${day}. The document names no last day, so that nobody counts as late yet.`,
    confirmDue: (day) => `Confirm ${day}`,
    dueConfirmed: (day) => `Confirmed ${day}. The summary is not updated yet: roll up again.`,
    openList: (count) =>
      `The list of units is made by territory and not confirmed: ${count} units without a report are not counted as missing.`,
    confirmList: "Confirm the list of units",
    listConfirmed:
      "The list is confirmed: units without a report count as missing. The summary is not updated yet: roll up again.",
  },
  own: {
    title: (office, answered, rows) => `Answered by ${office} itself (${answered}/${rows})`,
    intro:
      "Rows that only the office answers and no unit is asked. Type them here once: they are added and judged together with the units, and written into the report upward when you roll up.",
    asBefore: "As the last time",
    row: (label, unitOfMeasure) => `${label} (${unitOfMeasure})`,
    add: "Add to the roll-up",
    added: "The office's own part is added. The summary is not updated yet: roll up again.",
    notUnderstood: {
      number: "This number is not understood. Type digits only; KPS for nothing.",
      "yes-no": "Choose Có (yes) or Không (no).",
      date: "This day is not understood. Type day/month/year.",
      text: "Type it again.",
    },
  },
  targets: {
    reached: (count) => `Targets reached (${count})`,
    "not-judged": (count) => `Indicators that are not judged (${count})`,
  },
  reminders: "Reminders",
  actionList: "What can be done with the report",
  ranking: {
    title: "Ranking of the units",
    list: "Units by rank",
    placed: (rank, unit, points, grade) =>
      `${rank}. ${unit}: ${points} points${grade === "" ? "" : `, ${grade}`}`,
    cluster: (cluster, rank) => `${cluster}: rank ${rank}`,
    behind: (points) => `${points} points behind the next better place.`,
    insufficient: (unit, answered, asked) =>
      `${unit}: too little is known (${answered} of ${asked} criteria)`,
    missing: (unit) => `${unit}: nothing received`,
    points: (label, points, of) => `${label}: ${points} of ${of} points`,
    extra: (label, points) => `${label}: ${points} points`,
    states: {
      counted: "",
      unverified: "own score, not verified yet",
      unanswered: "no figure yet",
      "not-asked": "does not apply",
    },
    figure: (figure, wanted) => (wanted === "" ? `figure ${figure}` : `figure ${figure}, to reach ${wanted}`),
    scored: (self, verified) => `own score ${self}, verified ${verified}`,
    next: (points, figure) => `${points} more from ${figure} on.`,
  },
  charts: {
    title: "Charts",
    intro: "The upright line is the target. The summary has charts to print on its sheet Biểu đồ.",
    which: "Target",
    none: "The plan has no share with a fixed target that could be drawn by unit.",
    now: "All units, now",
    table: (label, target) => `${label}: result of each unit, target ${target}`,
    unit: "Unit",
    share: "Result",
    noFigure: "no figure yet",
  },
  lists: {
    title: "Lists (nominations, works, houses, children…)",
    intro:
      "The lists of all units as one file to print: numbered, amounts added up; rows that two units have are marked as possible duplicates for the office to look at, and none is deleted.",
    list: "Lists of the round",
    line: (label, rows, doubtful) =>
      `${label}: ${plural(rows, "row")}${doubtful === 0 ? "" : `, ${plural(doubtful, "possible duplicate")}`}`,
    make: "Make the file of lists",
    made: {
      workbook: (name) => `Made ${name}.`,
      files: (name) => `Made ${name}. ${enDownloading}`,
    },
  },
  written: {
    title: "Report in Word",
    intro:
      "The report section by section of the plan, its figures from the summary, with annexes. Choose the last Word report, and what the office wrote into it is kept.",
    which: "Document",
    ofRound: "Report of the round",
    lastField: "Last Word report (.docx)",
    last: "Choose the last report",
    write: "Make the Word file",
    made: (name, kept) =>
      `Made ${name}${kept === 0 ? "" : `; ${plural(kept, "paragraph")} of the office kept`}. ${enDownloading}`,
    toReview: (text) =>
      `To review: a sentence that the office changed is not what the figures say now; both are in the report: “${text}”`,
    notOurs: "The chosen file is no report that was made here. Nothing was made; choose another file.",
    cannotSave:
      "Excel here (Mac, iPad) downloads no files: the report is composed as a text to copy and paste into Word. For a Word file, open the add-in in a browser and choose the summary file.",
    compose: "Compose the report",
    composed: (kept) =>
      `The report is composed${kept === 0 ? "" : `; ${plural(kept, "paragraph")} of the office kept`}. The cells of each table are apart by tabs.`,
    copy: "Copy the report",
  },
  facts: {
    title: "All figures for PivotTables",
    intro:
      "A row for each figure of each unit, in a table of Excel that can be filtered. For a PivotTable select a cell of it, Insert > PivotTable, put “Số liệu” and “Đơn vị” into rows and columns and “Cộng vào tổng” into values (Sum).",
    make: { workbook: "Copy to the sheet Dữ liệu Pivot", files: "Download the table" },
    inserted: (sheet) => `Copied to the sheet “${sheet}”. The workbook is not saved yet.`,
    saved: (file) =>
      file.endsWith(".csv")
        ? `Made ${file}: there are more rows than a sheet takes here, so it is a CSV file; open it by Data > From Text/CSV. ${enDownloading}`
        : `Made ${file}. ${enDownloading}`,
  },
  printing: {
    title: "Print the summary",
    intro: {
      workbook:
        "Sets every sheet of the summary up for A4 as it was made (paper, margins, print area, repeated headings) and works out how each comes out. Then print with Excel (Ctrl+P, entire workbook).",
      files: "Works out how each sheet of the summary comes out. The downloaded file is set up for A4.",
    },
    start: { workbook: "Set up and check", files: "Check" },
    done: (sheets, pages, isAmiss) =>
      `${plural(sheets, "sheet")}, about ${plural(pages, "page")}. ${isAmiss ? "Some need a look before they are printed." : "No text is too small."}`,
    list: "Sheets on paper",
    sheet: (name, pages, orientation, scale) =>
      `${name}: ${plural(pages, "page")} A4 ${orientation}, scale ${scale}`,
    cut: (columns) => `Not printed: columns ${columns.join(", ")} (for looking up on the screen).`,
    small: (points, isLong) =>
      `The smallest text is ${points} pt on paper: ${isLong ? "this page is shrunk to one sheet because it has many lines; print on A3, or shorten who receives it in the plan." : "print on A3, or hide columns."}`,
  },
  closing: {
    title: (closings) => (closedNow(closings) === undefined ? "Close the round" : "The round is closed"),
    intro:
      "Close the round when its figures are final: the sheets are locked, and no report, note or adjustment is added until it is opened again. Who closed it, when, with how many units and a fingerprint of the figures is kept.",
    isClosed: (stamp) =>
      `Closed by ${stamp.by} on ${enDay(stamp.at.slice(0, 10))} with ${stamp.received} of ${stamp.expected} units, stamp ${stamp.fingerprint.slice(0, 12)}. To change it or to go on, open it again with a reason.`,
    sameStamp: "The figures are those that were closed.",
    otherStamp:
      "The figures are not those that were closed: somebody has changed the summary since. Compare it with the signed copy, or open the round and roll up again.",
    by: "Your name",
    noName: "Please write your name.",
    reason: "Why it is opened again",
    noReason: "Please give the reason.",
    close: "Close the round",
    reopen: "Open it again",
    closed: "The round is closed. The workbook is not saved yet.",
    reopened: "The round is open again. The workbook is not saved yet.",
    history: "When it was closed and opened",
    line: (closing) =>
      closing.kind === "closed"
        ? `Closed: ${closing.by}, ${enDay(closing.at.slice(0, 10))}, ${closing.received} of ${closing.expected} units, stamp ${closing.fingerprint.slice(0, 12)}.`
        : `Opened: ${closing.by === "" ? "" : `${closing.by}, `}${enDay(closing.at.slice(0, 10))}. ${closing.reason}`,
  },
};
