import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import { changedLedger } from "../../../src/desk/decisions/desk-changes";
import {
  countFile,
  competingFilesOf,
  type CompetingFiles,
} from "../../../src/desk/decisions/competing-files";
import { paperPlan } from "../../support/forms/paper-office";
import { aRegistry, aUnit } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const first = aSubmission({ file: "first.xlsx", revision: 1, values: { A: 1 } });
const second = aSubmission({ file: "second.xlsx", revision: 2, values: { A: 2 } });
const third = aSubmission({ file: "third.xlsx", revision: 3, values: { A: 3 } });

const competing = (files: readonly (typeof first)[], ledger = EMPTY_LEDGER): CompetingFiles => {
  const [only] = competingFilesOf(
    currentSubmissions(files, ledger.files),
    ledger,
    paperPlan,
    aRegistry([aUnit("U1")]),
  );
  if (only === undefined) throw new Error("no unit has several files");
  return only;
};

/** The ledger after the first of the given files was chosen. */
const chosenOf = (files: readonly (typeof first)[], ledger = EMPTY_LEDGER) =>
  changedLedger(ledger, countFile(competing(files, ledger), first, "có dấu", "2018-01-05T08:00:00Z"));

const standings = ({ files }: CompetingFiles) =>
  files.map(({ submission, standing }) => `${submission.file}: ${standing}`);

describe("a choice between a unit's files", () => {
  it("closes the question, until a newer file comes that nobody saw then", () => {
    const ledger = chosenOf([first, second]);
    expect(competing([first, second], ledger).isOpen).toBe(false);
    const later = competing([first, second, third], ledger);
    expect(later.isOpen).toBe(true);
    expect(standings(later)).toEqual([
      "first.xlsx: counts",
      "third.xlsx: arrived-later",
      "second.xlsx: replaced",
    ]);
  });

  it("is asked once more for all three, and the question is closed again", () => {
    const all = [first, second, third];
    expect(competing(all, chosenOf(all, chosenOf([first, second]))).isOpen).toBe(false);
  });
});
