import type { AnswerWords } from "../vi/vi-answers";
import { enReading, enSuggestion } from "./findings/en-number-readings";

/** Answers to findings in English. */
export const enAnswers = {
  explain: "Explain",
  explainAgain: "Change the explanation",
  explainOf: (subject) => `Explain: ${subject}`,
  former: (found, reason) => `Explained before, of ${found.split(" | ").join("; ")}: “${reason}”.`,
  reason: "Why this figure is right",
  reasonMissing: "Give the reason first.",
  by: "Who explains it (optional)",
  save: "Keep the explanation",
  cancel: "Cancel",
  saved: {
    workbook: "The explanation is on the sheet “Giải trình” of the workbook. The workbook is not saved yet.",
    files: "The office's explanation is kept. The received file stays as it is.",
  },
  withdraw: "Withdraw the explanation",
  withdrawn: {
    workbook:
      "The explanation is taken off the sheet “Giải trình”. Write it again to have it back. The workbook is not saved yet.",
    files:
      "The office's explanation is withdrawn. Write it again to have it back. The received file stays as it is.",
  },
  notGiven: {
    workbook:
      "This explanation is not on the sheet “Giải trình” of the workbook, so it cannot be withdrawn here.",
    files:
      "The unit wrote this explanation in the file it sent, so the office cannot withdraw it; return the file to be mended.",
  },
  notExplainable: "This has to be mended; it cannot be explained.",
  decide: (typed) => `What does “${typed}” mean?`,
  reading: (typed, meant) => `${typed} is ${meant}`,
  meaning: enReading,
  suggested: (suggestion) => `Suggested: ${enSuggestion(suggestion)}.`,
  notWhole: "this cell takes whole numbers only",
  decided: {
    workbook: "The chosen number is in the cell. It can be undone.",
    files: (unit) =>
      `This reading is remembered for ${unit} and used at once in checks and roll-ups. The received file stays as it is.`,
  },
  askAgain: "Take this reading back",
  askedAgain: "The reading is taken back; the number waits for a decision.",
  forgotten: (reason) =>
    `It cannot be kept on this machine (the browser says: ${reason}). It holds until this pane is closed.`,
  unreadable:
    "What is kept on this machine cannot be read, so it is left as it is. What you have said holds until this pane is closed.",
} satisfies AnswerWords;
