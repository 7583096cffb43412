import type { TextCleaning } from "../../../src/model/entry/entry";
import { findingsOf } from "../../support/forms/check-paper";
import { about, aboutChild, plan, text } from "../../support/forms/paper-form";
import { aSubmission } from "../../support/forms/submission-builder";

const cleaning: TextCleaning = { before: "N÷", after: "Nữ", changes: ["tcvn3"], lost: [] };
const damaged: TextCleaning = { before: "Ð?NG", after: "Đ?NG", changes: ["eth"], lost: ["Đ?NG"] };

describe("[cleaned-text]", () => {
  it("notes the old and new text and the change, on the form and in a register", () => {
    const submission = aSubmission({ values: { COUNT: 9, TEXT: { reading: text("Nữ"), cleaning } } });
    expect(findingsOf(plan, submission)).toMatchObject([
      {
        rule: "cleaned-text",
        severity: "note",
        cell: "E11",
        found: "N÷",
        expected: "Nữ",
        changes: ["tcvn3"],
      },
    ]);
    expect(aboutChild({ NAME: { reading: text("Nữ"), cleaning } })).toEqual([
      "cleaned-text Children B5 Name",
    ]);
  });

  it("notes it of a remark, under its figure", () => {
    const cleanedNotes = [{ code: "COUNT", place: { sheet: "Form", cell: "F10" }, cleaning }];
    expect(findingsOf(plan, aSubmission({ values: { COUNT: 9 }, cleanedNotes }))).toMatchObject([
      { rule: "cleaned-text", sheet: "Form", cell: "F10", code: "COUNT", subject: "Members" },
    ]);
  });

  it("ignores an unchanged text", () => {
    expect(about({ TEXT: text("Nữ") })).toEqual([]);
  });
});

describe("[lost-letters]", () => {
  it("warns of the words that cannot be read any more", () => {
    const submission = aSubmission({
      values: { COUNT: 9, TEXT: { reading: text("Đ?NG"), cleaning: damaged } },
    });
    expect(findingsOf(plan, submission)).toMatchObject([
      { rule: "lost-letters", severity: "warning", cell: "E11", found: "Đ?NG", words: ["Đ?NG"] },
      { rule: "cleaned-text", severity: "note" },
    ]);
  });

  it("ignores whole words", () => {
    expect(about({ TEXT: { reading: text("Nữ"), cleaning } })).toEqual(["cleaned-text E11"]);
  });
});
