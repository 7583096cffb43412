import { plural } from "./en-plural";
import type { BlankFormWords } from "../vi/vi-blank-form";
import { enDownloading } from "./en-downloading";

const NO_TEXT = {
  "not-opened": "it cannot be opened. Close it in other programs and choose it again.",
  "too-large": "it is too large. Choose the .json file that was saved here.",
  "not-unicode": "it is no Unicode text. Choose the .json file that was saved here.",
} as const;

/** Forms of other offices in English. */
export const enBlankForm = {
  intro:
    "For any Excel form (.xlsx) that belongs to no plan above: choose the blank form, look over how it is understood, then choose the copies that units filled in. The result is the form itself with the totals in it.",
  blank: {
    heading: "1. The blank form",
    choose: "Choose the blank form…",
    input: "Blank form",
    unreadable: (file, why) => `The form ${file} cannot be read. ${why}`,
    notUnderstood: (file, failure) => {
      switch (failure.kind) {
        case "nothing-to-fill-in":
          return `${file} has no cell to roll up: it needs column headings with empty cells below them, and one area at least that is not ignored. Choose another blank form, or change what becomes of an area.`;
        case "too-many-cells":
          return `${file} has more than ${failure.allowed} cells to roll up, which is too many. Split the form into several files and choose again.`;
        case "no-rate":
          return `Nothing was found to recalculate area ${failure.area} of ${file} from. Choose something else for it.`;
        case "unknown-sheet":
          return `What was saved is about sheet “${failure.sheet}”, which ${file} does not have. Choose the file that was saved for this form, or go through the areas below.`;
      }
    },
    understood: (file) => `The areas of ${file} were recognised.`,
    filled: (unit) =>
      `This file is not blank: it has figures${unit === "" ? "" : ` of “${unit}”`}. Their cells are taken as empty; once the copies are added up you are asked whether this file counts as a report.`,
    parts: (sums, kept, formulas, lists) =>
      `Cells to add: ${sums}, cells kept by unit: ${kept}, formulas (over the totals): ${formulas}, lists: ${lists}.`,
    unit: (places) =>
      places === ""
        ? "The form has no place for the unit's name, so units are known by the names of the files."
        : `The unit's name is taken from ${places}; where a copy leaves it empty, from the name of the file.`,
    place: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
  },
  areas: {
    heading: (count) => `${plural(count, "area")} to fill in`,
    intro: "What becomes of each area is a guess. Change what is wrong; the form is recognised anew at once.",
    area: (cells, label) => (label === "" ? cells : `${cells}: ${label}`),
    role: {
      sum: "Add the units up",
      latest: "Keep each unit's own",
      list: "List: all rows, one below the other",
      recompute: "Recalculate from the totals",
      ignore: "Ignore",
    },
    letters: { sum: "A", latest: "K", list: "L", formula: "R", ignore: "I" },
    calculated: "Recalculated",
    picture: (sheet) => `Picture of sheet “${sheet}”`,
    pictureHint: "Press a coloured area to see why it is treated so, and to change it.",
    areaButton: (cells, role) => `Area ${cells}: ${role}`,
    moreRows: (count) => `Show ${count} more rows`,
    choose: (cells) => `What becomes of area ${cells}`,
    because: (why) => `Why: ${why}.`,
    reason: {
      number: "empty cells for numbers",
      "seen-number": "units write numbers here",
      percent: "percentages have no sum",
      mean: "averages have no sum",
      extreme: "highest and lowest figures have no sum",
      rank: "ranks have no sum",
      price: "prices and amounts for one of something have no sum",
      code: "codes and numbers that name something",
      year: "a year or a period",
      text: "a text, by its heading",
      "seen-text": "units write texts here",
      date: "days",
      alike: "all units write the same",
      "unit-row": "each unit fills in a row of its own",
      rows: "each unit fills in as many rows as it likes",
      said: "chosen by an officer",
    },
    offer: (formula) => `It can be recalculated from the totals as ${formula}.`,
    changed: (cells, role) => `Area ${cells}: ${role}.`,
    save: "Save this as a file",
    copy: "Copy this (save it as a .json file)",
    fileName: (form) => `areas_${form}.json`,
    saved: (file) => `${file} was made. ${enDownloading}`,
    load: "Load what was saved…",
    input: "Saved areas of the form",
    loaded: (file) => `Loaded from ${file}. Look over each area.`,
    ofOther: (file) =>
      `“${file}” says what becomes of another form, so it is of no use for this one. What is chosen stays as it is: choose the right file.`,
    notAreas: (file) =>
      `${file} holds no areas of a form. Choose a .json file that was saved here; what there is stays as it is.`,
    noText: (file, why) => `${file} was not read: ${NO_TEXT[why]}`,
  },
  copies: {
    units: "Units that have to report (optional)",
    noList: "No list: each file says whose it is",
    due: "Last day (optional)",
    dueHint: "With it the board says who is on time and who is late by how many days.",
  },
  result: {
    figures: (count) => `Totals (${plural(count, "cell")})`,
    figureList: "Totals cell by cell",
    figure: (label) => (label === "" ? "(no heading)" : label),
    state: {
      kept: "kept by unit, not added",
      excel: "calculated by Excel when the file is opened",
      cleared: "left empty, because it would be wrong over all units",
    },
    noFigure: "no figures",
    from: (place, n, of) => `${place} · ${n} of ${plural(of, "unit")}`,
    list: (title, rows) => `List “${title}”: ${plural(rows, "row")}`,
    more: (count) => `Show ${count} more`,
  },
} satisfies BlankFormWords;
