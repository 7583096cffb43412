import { enDay } from "./findings/en-figures";
import { plural } from "./en-plural";
import type { RollUpGap } from "../../../domain/roll-up/review-gaps";
import { countsSentence } from "../counts-sentence";
import type { Page } from "../page";
import type { viWork } from "../vi/vi-work";
import { enDownloading } from "./en-downloading";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const namesOf = ({ rounds }: Extract<RollUpGap, { readonly rounds: unknown }>): string =>
  rounds.map(({ name }) => name).join(", ");

/** What staff do: forms, checks, roll-ups, reports. */
export const enWork = {
  form: {
    intro: {
      workbook: "Inserts the blank form of a unit into the open workbook. Other sheets stay as they are.",
      files: "Makes the blank form of a unit and downloads it.",
    },
    insert: "Insert form",
    download: "Download form",
    inserted: (sheets) => `Inserted ${quoted(sheets)}. Next: type the figures, then look at the tab Check.`,
    downloaded: (file) => `Made ${file}. ${enDownloading} Next: send this file to the unit.`,
    all: {
      intro: (units) => `Makes the blank forms of all ${plural(units, "unit")}, a file each.`,
      make: (units) => `Make ${plural(units, "form")}`,
      saved: (forms, file) => `Made ${plural(forms, "form")} in ${file}. ${enDownloading}`,
      made: (forms) =>
        `Made ${plural(forms, "form")}. Excel on this computer (Mac, iPad) cannot download files: open each form below and save it.`,
      next: "Next: send every unit the file with its code and name. When the reports come back, choose the files on the tab Roll up.",
      each: "Form by form",
      more: (count) => `Show ${plural(count, "more form")}`,
    },
  },
  replace: {
    title: "Replace existing sheets?",
    question: (sheets, left) =>
      `The workbook already has ${quoted(sheets)}. What is in there now will be lost and replaced.${left.length === 0 ? "" : ` ${quoted(left)} of the old summary will not be replaced and stay.`}`,
    yes: "Replace",
    no: "Keep",
  },
  check: {
    intro: {
      workbook: "Checks the form in the open workbook, before it is sent or after it was received.",
      files: "Checks the files that units sent. Every problem is shown with its sheet and cell.",
    },
    start: { workbook: "Check this workbook", files: "Check files" },
    again: "Check again",
    marks: "Mark the cells",
    workbookName: "The open workbook",
    noForm:
      "This workbook has no form of an emulation plan. Open a unit's report, or insert a form on the Form tab.",
    unknownPlan: (found) =>
      `The form belongs to plan “${found}”, which this program does not know. If your office wrote that plan, open its workbook on the tab Forms; if not, use a form of a known plan.`,
    nothingWrong: "Nothing is wrong.",
    overall: (files, withErrors) =>
      withErrors === 0
        ? `${plural(files, "file")} checked: none has errors.`
        : `${plural(files, "file")} checked: ${withErrors} with errors.`,
    counts: ({ error, unfilled, warning, note }) =>
      countsSentence([
        [error, plural(error, "error")],
        [unfilled, `${plural(unfilled, "cell")} not filled in`],
        [warning, plural(warning, "warning")],
        [note, plural(note, "note")],
      ]),
    kind: (grade, title, count) => `${grade}: ${title} (${count})`,
    graded: (grade, count) => `${grade} (${count})`,
    more: (count) => `Show ${count} more`,
    place: (sheet, cell) => (cell === undefined ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),
    goTo: (sheet, cell) => `Go to cell ${cell}, sheet “${sheet}”`,
    row: (cell, subject) => `${cell} · ${subject}`,
    step: {
      group: "One cell after the other",
      back: "Cell before",
      next: "Next cell",
      at: (place, of) => `${place}/${of}`,
    },
    list: (subject) => `Findings in ${subject}`,
    of: (round, unit) => `${unit}, ${round}`,
  },
  rollUp: {
    intro: {
      workbook: "Adds up the files that units sent into summary sheets of the open workbook.",
      files: "Adds up the files that units sent into one summary file to download.",
    },
    start: "Roll up",
    changed: "There are changes that are not in the summary yet.",
    write: { workbook: "Write into the summary", files: "Make the summary file again" },
    again: "Roll up again",
    done: (received, expected) => `Rolled up ${received} of ${plural(expected, "unit")}.`,
    nobody: "No report counts yet, so nothing was written. The reason for each file is below.",
    nobodyLeft:
      "No report counts any more, so nothing was written; the summary there is stays as it was. Add reports, or take a decision back on the Report tab.",
    ownWorkbook:
      "The summary is a workbook of its own; the open one and the form in it are as they were. Open it to look at it and save it.",
    besideForm: (form) =>
      `The open workbook does not hold the form ${form} and is as it was; the filled form is a workbook of its own. To have the figures written into the form itself: open ${form} in Excel, open this pane there and roll up again.`,
    painted: "The summary sheets are in the workbook. It has not been saved yet.",
    left: (sheets) =>
      `${quoted(sheets)} of the roll-up before do not belong to this one and stay as they are; delete them when they are not needed.`,
    download: (file) => `Download ${file}`,
    problems: (errors, warnings, notes) =>
      `Findings: ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")} (see the findings sheet).`,
    noProblems: "Findings: nothing is wrong.",
    setAside: (count) => `${plural(count, "file")} not counted`,
    toReport: "See the report",
    outdated: "The choice has changed since this roll-up; press Roll up again to update.",
  },
  report: {
    none: "No result yet. Roll up the files of the units first.",
    toRollUp: "Go to Roll up",
    explainSelected: "Explain the selected cell",
    closed: ({ by, at, received, expected }) =>
      `This round was closed by ${by} on ${enDay(at.slice(0, 10))} with ${received} of ${expected} units, so nothing was written. To change it or to go on, open it again on the tab Report.`,
    heading: (round, office) => (office === "" ? round : `${office}, ${round}`),
    ofRounds: (rounds) =>
      `From your summaries of the rounds; units in each: ${rounds.map(({ name, n, of }) => `${name}: ${n}/${of}`).join("; ")}`,
    received: (received, expected) => `Reports received: ${received} of ${plural(expected, "unit")}`,
    missing: (count) => `Not sent (${count})`,
    nobodyMissing: "All units have sent their reports.",
    gap: (gap) => {
      switch (gap.kind) {
        case "unreported":
          return `No unit has reported ${namesOf(gap)}: the totals do not include it.`;
        case "behind":
          return `Reports that lack units below them (sent/expected): ${gap.reports.map(({ name, text }) => `${name === "" ? "" : `${name}: `}${text}`).join("; ")}.`;
        case "lacking":
          return `${namesOf(gap)} still missing from ${plural(gap.units.length, "unit")}: ${gap.units.join("; ")}.`;
        case "under-way":
          return `Not over yet: ${gap.rounds.map(({ name, to }) => `${name} (until ${to})`).join(", ")}; the figures may still change.`;
      }
    },
    copyMissing: "Copy the list of missing units",
    missingText: (round, due, names) =>
      [
        `Reports not yet sent for ${round}${due === undefined ? "" : ` (due ${due})`}:`,
        ...names.map((name, index) => `${index + 1}. ${name}`),
      ].join("\n"),
    late: (count) => `Late (${count})`,
    indicators: "Indicators",
    statusCount: (status, count, provisional) =>
      provisional === 0 ? `${status}: ${count}` : `${status}: ${count} (${provisional} provisional)`,
    duty: { met: "Done", "not-met": "Not done by all" },
    provisional: (status, n, of) => `${status} (provisional, ${n}/${of} units)`,
    actual: (figure) => `Actual: ${figure}`,
    target: (target, isInferred) =>
      isInferred ? `Judged by (no number in the document): ${target}` : `Target: ${target}`,
    noTarget: "No target",
    noFigure: "no figures yet",
    unitsReaching: (met, units) => `${met} of ${units} units reach it`,
    coverage: (n, of) => `figures from ${n} of ${of} units`,
    uncounted: (units) => `without ${plural(units, "unit")} that reported only a part`,
  },
  copying: {
    copied: "Copied.",
    byHand: "Could not copy by itself. Press Ctrl+C to copy the selected text:",
  },
} satisfies Page<typeof viWork>;
