import type { FileLimit, ForeignContent, OpenProblem } from "../../../../domain/file/file-failure";
import type { Rejection } from "../../../../domain/file/rejection";
import { enDay, enNumber } from "./en-figures";
import { enUnknownUnit } from "./en-units";

type RejectionByKind = { readonly [K in Rejection["kind"]]: Extract<Rejection, { readonly kind: K }> };
type Sentences = { readonly [K in Rejection["kind"]]: (rejection: RejectionByKind[K]) => string };

const FOREIGN: { readonly [C in ForeignContent]: string } = {
  empty: "The file is empty: ask the unit to send it again.",
  pdf: "This is a PDF, not a spreadsheet: ask the unit for the original Excel file (.xlsx).",
  word: "This is a Word document, not a spreadsheet: ask the unit to fill in the Excel form it received.",
  opendocument:
    "This is an OpenDocument spreadsheet (.ods): open it in Excel or LibreOffice, save it as .xlsx, then choose it again.",
  html: "This is a web page renamed to an Excel file: open it in Excel, save it as .xlsx, then choose it again.",
  xml: "This is an XML file, not an .xlsx: open it in Excel, save it as .xlsx, then choose it again.",
  image: "This is a picture: figures cannot be read from it; ask the unit for the original Excel file.",
  zip: "This is a .zip archive, not a spreadsheet: unpack it and choose the Excel files inside.",
  rar: "This is a .rar archive, which cannot be opened here: unpack it and choose the Excel files inside.",
  "7z": "This is a .7z archive, which cannot be opened here: unpack it and choose the Excel files inside.",
  csv: "This is a table saved as text (CSV) without the signs of the form: ask the unit for the original Excel file (.xlsx).",
  text: "This is a plain text file, not a spreadsheet: ask the unit for the original Excel file (.xlsx).",
  unknown: "This is no kind of file that is known: ask the unit for the original Excel file (.xlsx).",
};

const NOT_OPENED: { readonly [P in OpenProblem]: string } = {
  "in-use": "Another program holds the file (it may be open in Excel): close it there, then choose it again.",
  "not-allowed":
    "You may not read this file: copy it to another folder or ask whoever keeps it, then choose it again.",
  gone: "The file is no longer where it was chosen (deleted, renamed or moved): look for it, then choose it again.",
  "disk-failed":
    "The file could not be read (it was just changed, or the disk or network failed): copy it to this computer, then choose it again.",
  "reader-failed":
    "The program failed while it read this file; the others are not affected: open it in Excel, save it as a new .xlsx, then choose it again.",
};

const megabytes = (bytes: number): string => `${enNumber(Math.round(bytes / 1_048_576))} MB`;

const OVER_LIMIT: { readonly [L in FileLimit]: (allowed: number) => string } = {
  "file-size": (bytes) => `The file is larger than ${megabytes(bytes)}`,
  entries: (count) => `The file has more than ${enNumber(count)} parts`,
  "part-size": (bytes) => `A part of the file unpacks to more than ${megabytes(bytes)}`,
  "total-size": (bytes) => `The file unpacks to more than ${megabytes(bytes)}`,
  ratio: (times) =>
    `The file is packed suspiciously (it unpacks to more than ${enNumber(times)} times its size)`,
  sheets: (count) => `The file has more than ${enNumber(count)} sheets`,
  cells: (count) => `The file has more than ${enNumber(count)} filled cells`,
  rows: (count) => `The file has more than ${enNumber(count)} filled rows`,
  areas: (count) => `The file has more than ${enNumber(count)} merged areas or areas with validation`,
  grid: (count) => `The file has cells beyond what is allowed (${enNumber(count)})`,
  strings: (count) => `The file has more than ${enNumber(count)} texts`,
  time: (milliseconds) => `Reading the file took more than ${enNumber(milliseconds / 1000)} seconds`,
};

const SENTENCES: Sentences = {
  "not-opened": ({ problem }) => NOT_OPENED[problem],
  "not-a-file": () =>
    "This is no file (it is a pipe, a device or a folder that cannot be opened), so it was left out: if there is a report here, copy it into a file and choose that.",
  "not-a-workbook": ({ looksLike }) => FOREIGN[looksLike],
  "legacy-xls": () =>
    "This is an old .xls file (Excel 97-2003): open it in Excel, save it as .xlsx, then choose it again.",
  "binary-workbook": () =>
    "This is a binary Excel file (.xlsb): open it in Excel, save it as .xlsx, then choose it again.",
  encrypted: ({ tried }) =>
    `${
      tried === true
        ? "The file opens with a password only, and the one that was typed does not open it: type it again (mind capital letters)"
        : "The file opens with a password only: type it when you are asked (on the command line: --password-file)"
    }, or open it in Excel, take the password off (File → Info → Protect Workbook → Encrypt with Password, leave it empty), save it and choose it again; if you do not know it, ask the unit for the file without one.`,
  damaged: ({ part }) =>
    `The file is damaged or was not downloaded completely (part “${part}” cannot be read): download it again; if that does not help, ask the unit to send it again.`,
  "too-large": ({ limit, allowed }) =>
    `${OVER_LIMIT[limit](allowed)}, so it was not read: ask the unit to fill in a new form and send that.`,
  "no-form": () =>
    "The file holds no form of an emulation plan: ask the unit to fill in the form it received (not a copy in another file) and send it again. A copy of another office's own form is checked and rolled up with that blank form.",
  "other-form": () =>
    "The file is not like the form that is rolled up: ask the unit to fill in the form as it was issued and send it again.",
  "unknown-plan": ({ found }) =>
    `The form belongs to plan “${found}”, which this program does not know: if your office wrote that plan, choose its workbook; if not, check that the unit used the right form.`,
  "wrong-plan": ({ found, expected, titles }) =>
    `The form belongs to plan “${titles?.found ?? found}”, not to plan “${titles?.expected ?? expected}” that is being rolled up: ask the unit for the right form.`,
  "wrong-round": ({ found, expected, names }) =>
    `${found === "" ? "The form does not say of which round it is" : `The report is for “${names?.found ?? found}”, not for “${names?.expected ?? expected}” that is being rolled up`}: ask the unit for the right round, or choose another round.`,
  "ended-unit": ({ unit, round, last, into }) =>
    `The unit “${unit}” ended${last === undefined ? "" : ` on ${enDay(last)}`}, before “${round}” did, so this report does not count: ${
      into.length === 0
        ? "find out which unit took its place and ask that one to report these figures too."
        : `ask ${into.map((name) => `“${name}”`).join(", ")} to report these figures too, for “${round}”.`
    }`,
  "own-summary": ({ round, isOnly }) =>
    isOnly
      ? `This is your own office's summary of “${round}”. It cannot be added to reports of single units, so this round is missing in the totals: hand over the units' reports of “${round}”, or nothing but your summaries of all rounds.`
      : `This is your own office's summary${round === "" ? "" : ` of “${round}”`}, not a report of a unit, so it was left out; nothing to do.`,
  "unknown-unit": ({ found, guesses, doubts }) => enUnknownUnit(found, guesses, doubts),
  "sum-of-others": ({ files }) =>
    `The figures of the file are the sums of ${String(files.length)} other files, so they were not added once more: set a consolidation aside; if it is a unit's report, choose that it counts.`,
  "taken-as-form": ({ unit }) =>
    `This file was chosen as the form, but had been filled in${unit === "" ? "" : ` by “${unit}”`}; it was not added: if it is a unit's report, choose that it counts, if its figures are mere samples, set it aside.`,
  replaced: ({ by, isIdentical }) =>
    isIdentical
      ? `The file is the same as “${by}” of the same unit and counts once: nothing needs to be done.`
      : `Another file of the unit counts instead, “${by}”: look at the differences among the findings to be sure that the right one counts.`,
  "set-aside": ({ reason }) => `An officer set this file aside; it does not count. Reason: ${reason}`,
  "not-expected": ({ reason }) =>
    `An officer decided that the unit does not have to report in this round, so the file does not count. Reason: ${reason}`,
  kept: ({ sentence }) => sentence,
};

function sentenceOf<K extends Rejection["kind"]>(kind: K, rejection: RejectionByKind[K]): string {
  return SENTENCES[kind](rejection);
}

/** Why a file adds nothing to the roll-up and what to do about it, in one sentence. */
export const enRejectionSentence = (rejection: Rejection): string => sentenceOf(rejection.kind, rejection);
