import type { HostFailure, StoppedHost } from "../../../use-cases/ports/open-workbook";
import type { Page } from "../page";
import type { viHost } from "../vi/vi-host";

const STEPS = {
  reading: "Read",
  checking: "Read",
  adding: "Added up",
  marking: "Marked",
  going: "Gone to",
  painting: "Written",
  making: "Made",
  mending: "Written",
  saving: "Saved",
} as const;

const LEFT_OUT = {
  paper: "the paper size",
  margins: "the margins",
  chart: "a chart",
  table: "the table of Excel (for filters and PivotTables)",
  "print-titles": "the print area and repeated rows",
  "running-text": "header and footer",
  view: "frozen rows, grid lines, tab colour",
  styles: "cell styles (font, colours, borders)",
  protection: "the protection",
} as const;

function stoppedHost(failure: StoppedHost): string {
  switch (failure.kind) {
    case "cell-being-edited":
      return "A cell is being edited. Press Enter or Esc, then try again.";
    case "sheet-protected":
      return sheetProtected(failure);
    case "workbook-protected":
      return "The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook (Review), then try again.";
    case "read-only":
      return "The workbook is read-only. Save a copy or press Enable Editing, then try again.";
    case "too-large":
      return "Excel does not take that much data at once. Use Excel on a computer, not on the web.";
    case "excel-too-old":
      return `This version of Excel lacks ${failure.needed}. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.`;
    case "sheet-missing":
      return `Sheet “${failure.sheet}” is gone; it may have been deleted or renamed. Check again.`;
    case "not-in-front":
      return "Another workbook is in front. Click into this workbook, then try again.";
    case "session-ended":
      return "The session with Excel has ended. Reload the page or open the workbook again, then try again.";
    case "cancelled":
      return "Stopped. The previous result is untouched.";
    case "unexpected":
      return `Excel could not do this (code ${failure.code}).`;
  }
}

function sheetProtected({
  sheet,
  hasPassword,
}: Extract<StoppedHost, { readonly kind: "sheet-protected" }>): string {
  if (sheet === undefined)
    return "A sheet is protected. Unprotect it (Review → Unprotect Sheet), then try again.";
  const said = `Sheet “${sheet}” is protected`;
  switch (hasPassword) {
    case true:
      return `${said} with a password. Ask who has set it, unprotect the sheet (Review → Unprotect Sheet), then try again.`;
    case false:
      return `${said} without a password, but this Excel does not let add-ins unprotect it. Unprotect it yourself (Review → Unprotect Sheet), then try again.`;
    case undefined:
      return `${said}: it has a password, or this Excel does not let add-ins unprotect it. Unprotect it yourself (Review → Unprotect Sheet), then try again.`;
  }
}

/** Why the open workbook did not do what was asked, how it stands now, and what to do next. */
function hostFailure(failure: HostFailure): string {
  if (failure.kind === "unexpected") return `${stoppedHost(failure)} The workbook is as before; try again.`;
  if (failure.kind !== "left-changed") return stoppedHost(failure);
  const { why, changed, unprotected } = failure;
  const sentences = [
    stoppedHost(why),
    "It stopped halfway, and not everything could be put back.",
    changed.length > 0 &&
      `May have changed in part: ${quoted(changed)}. Look them over, or close the workbook without saving and open it again.`,
    unprotected.length > 0 &&
      `Not protected again: ${quoted(unprotected)}. Protect them (Review → Protect Sheet).`,
  ];
  return sentences.filter(Boolean).join(" ");
}

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

/** What Excel and the browser do, and how far a task has come. */
export const enHost = {
  opening: {
    wait: "Connecting to Excel…",
    headings: {
      "office-unreachable": "Microsoft's Office.js could not be loaded",
      "excel-silent": "Excel does not answer",
      incomplete: "The program has not loaded completely",
      "excel-too-old": "This version of Excel cannot run the pane",
    },
    advice: {
      "office-unreachable":
        "The Internet is needed to open the pane. Check the connection (or your office's firewall), then try again. Meanwhile you can check and roll up files on this computer.",
      incomplete:
        "The connection broke while opening, or a new version has just been published. The workbook is unchanged. Check the connection, then try again.",
      "excel-silent":
        "Excel was not ready after 8 seconds. If you are typing in a cell, press Enter or Esc, then try again; if that does not help, close the workbook and open it again.",
      "excel-too-old":
        "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. With this version you can still check, roll up and make forms as files.",
    },
    again: "Try again",
    withFiles: "Work with files",
  },
  missingPiece:
    "This part could not be loaded: the network is down, or a new version has just been installed. The files you chose, the results and the workbook are as they were. Check the network and try again; if that does not help, save the workbook, close this pane and open it again.",
  progress: {
    label: {
      reading: "Reading files",
      checking: "Reading the workbook",
      adding: "Adding up again",
      marking: "Marking cells",
      going: "Going to the cell",
      painting: "Writing into the workbook",
      making: "Making the file",
      mending: "Writing into cells",
      saving: "Saving the workbook",
    },
    step: (step, done, of) => `${STEPS[step]}: ${done} of ${of}`,
    cancel: "Stop",
    stopping: "Stopping…",
    cancelled: "Stopped. The previous result is untouched.",
    silence: {
      "cell-edit":
        "Excel is waiting for you to finish typing in a cell. Press Enter to keep or Esc to drop what you typed; this task then goes on by itself.",
      unknown:
        "Excel has not answered yet. If you are typing in a cell, press Enter or Esc; otherwise Excel is busy, and this task goes on by itself.",
    },
  },
  unchanged: "The workbook is as it was.",
  hostFailure,
  leftOut: {
    sentence: (leftOut) => {
      const cells = leftOut.flatMap((left) => (left.what === "remarks" ? left.cells : []));
      const looks = Object.entries(LEFT_OUT).flatMap(([what, name]) => {
        const alike = leftOut.filter((left) => left.what === what);
        const sheets = alike.flatMap((left) => ("sheet" in left ? left.sheet : []));
        const [sheet = ""] = sheets;
        if (sheets.length === 0) return alike.length === 0 ? [] : name;
        return sheets.length === 1 ? `${name} of sheet “${sheet}”` : `${name} of ${sheets.length} sheets`;
      });
      return [
        cells.length > 0 &&
          `Coloured; the remarks of ${cells.join(", ")} cells were not written: this Excel does not take them.`,
        looks.length > 0 &&
          `Written, but Excel did not take: ${looks.join("; ")}. The figures are not affected.`,
      ]
        .filter(Boolean)
        .join(" ");
    },
  },
  failureDetails: { heading: "Details", copy: "Copy the details" },
  bug: {
    heading: "Something unexpected went wrong",
    advice:
      "Your files and workbook are unchanged. Close this pane and open it again; if it goes wrong again, send the text below to your support.",
    details: "Details",
  },
} satisfies Page<typeof viHost>;
