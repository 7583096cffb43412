import type { NewContent } from "../../../domain/fixes/cell-write";
import type { Shown } from "../../../domain/finding/finding-base";
import type { CellPlace } from "../../../domain/entry/entry";
import type { CheckingWords } from "../vi/vi-checking";
import { enPatchFailureReason } from "./en-patch-failure-reason";
import { plural } from "./en-plural";
import { enDownloading } from "./en-downloading";

const moments = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** More addresses than these in one sentence are no help. */
const MOST_CELLS = 5;
/** Characters of a text in a list of changes. */
const LONGEST = 80;

function cells(places: readonly CellPlace[]): string {
  const named = places.slice(0, MOST_CELLS).map(({ sheet, cell }) => `${cell} (sheet “${sheet}”)`);
  const rest = places.length - named.length;
  return named.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

const quoted = (text: string): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;

function standing(shown: Shown): string {
  if (shown === null) return "(empty)";
  if (typeof shown === "number") return numbers.format(shown);
  return typeof shown === "boolean" ? (shown ? "yes" : "no") : quoted(shown);
}

function content(written: NewContent): string {
  switch (written.kind) {
    case "number":
      return numbers.format(written.value);
    case "text":
      return quoted(written.text);
    case "boolean":
      return written.value ? "yes" : "no";
    case "formula":
      return written.result === undefined
        ? "the formula of the form"
        : `the formula of the form (gives ${numbers.format(written.result)})`;
    case "empty":
      return "(empty)";
  }
}

/** The tab for checking in English. */
export const enChecking = {
  byFile: {
    heading: (files) => `Findings by file (${plural(files, "file")})`,
    ofNoFile: "The whole summary",
    copy: "Copy the findings",
  },
  copies: {
    heading: "Check against a blank form of another office",
    intro:
      "Files of no plan are checked against the blank form of their office: choose the files above, choose the blank form, then check.",
    start: "Check against this form",
  },
  filter: {
    group: "Filter by severity",
    search: "Search the findings",
    clearSearch: "Clear the search",
    shown: (shown, of) => `Showing ${shown} of ${of}.`,
    unit: "Unit",
    anyUnit: "All units",
    unknownUnit: "Unit unknown",
  },
  fixes: {
    heading: (count) => `Fix for me: ${plural(count, "cell")} can be fixed safely`,
    intro: {
      workbook: "Only what is ticked is changed, when you press the button. It can be undone.",
      files: "What is ticked is changed in a copy. The received file stays as it is.",
    },
    all: "Select all",
    place: (sheet, cell, subject) => `${cell}, sheet “${sheet}”: ${subject}`,
    change: (before, after) => `${before} → ${after}`,
    standing,
    content,
    apply: (count) => `Fix the selected cells (${count})`,
    save: (count) => `Make a copy with the selected fixes (${count})`,
    more: (count) => `Show ${count} more`,
    applied: (count, left) =>
      left.length === 0
        ? `${plural(count, "cell")} fixed.`
        : `${plural(count, "cell")} fixed. Left alone, because changed since the check: ${cells(left)}.`,
    undo: (count) => `Undo the fix of ${plural(count, "cell")}`,
    undone: "Undone. The cells are as they were before.",
    changedSince: (places) =>
      `Nothing was undone, because of what was changed since the fix: ${cells(places)}. Mend the cells by hand where needed.`,
    copyMade: (file) => `${file} was made. The received file stays as it is.`,
    notMade: (file, why) => `No copy of ${file} could be made, because ${enPatchFailureReason(why)}.`,
  },
  lost: {
    found: (count) =>
      `${plural(count, "cell")} of the form lost the rules for typing, mostly by pasting from elsewhere. Restored, Excel refuses wrong entries again; figures and formats stay.`,
    restore: "Restore the rules",
    restored: (count) => `Rules restored for ${plural(count, "cell")}. No figure has changed.`,
  },
  list: {
    copy: "Copy the list",
    headings: {
      severity: "Severity",
      file: "File",
      sheet: "Sheet",
      cell: "Cell",
      kind: "Kind",
      sentence: "Finding",
      mend: "What to do",
    },
    print: { workbook: "Make a sheet to print", files: "Download the list to print" },
    painted: (sheet) => `The list is on sheet “${sheet}”. The workbook has not been saved yet.`,
    saved: (file) => `${file} was made. ${enDownloading}`,
  },
  files: {
    heading: "Check files that units sent",
    shown: (shown, of) => `Showing ${shown} of ${plural(of, "file")}.`,
    more: (count) => `Show ${count} more`,
    nothingWrong: (count) => `${plural(count, "file")} in which nothing is wrong`,
    unchanged: (kept, of) => `${kept} of ${plural(of, "file")} unchanged, not read again.`,
  },
  slips: {
    heading: "Return slips",
    intro:
      "Each report with errors goes back as a copy of its own file: the first sheet lists what to mend, and those cells are coloured. The received file stays as it is.",
    withWarnings: "Return reports that have only warnings, too",
    make: "Make return slips",
    none: "No report has to go back.",
    made: (count) => `${plural(count, "return slip")} made.`,
    oneByOne:
      "Excel here (Mac, iPad) downloads no files. Open each slip with Open in Excel and save it there.",
    saveAll: (count) => `Download ${plural(count, "slip")} and the messages as one .zip file`,
    archive: "phieu-tra-lai.zip",
    copyMessage: "Copy the message",
    separate: (why) => `The list is a file of its own, because ${enPatchFailureReason(why)}.`,
  },
  ready: {
    title: (at) => `No errors left, checked ${moments.format(new Date(at))}.`,
    name: (file) => `A good name for the file: ${file}`,
    save: "Save and send this file",
    saved: (office, isCopied) =>
      `Where Excel asks for a name, ${isCopied ? "paste the one above (it was copied)" : "type the one above"} and press Save. Next: send the file to ${office ?? "the office that adds up"}.`,
  },
  mended: "Mended:",
  kept: {
    heading: (at) => `The last check, ${moments.format(new Date(at))}`,
    old: "This may be out of date. Check again.",
    left: (count) => `${count} more were not kept.`,
    list: "The last result",
    forget: "Forget this result",
  },
} satisfies CheckingWords;
