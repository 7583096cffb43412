import { fingerprint } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import { expectedUnits } from "../../../src/model/ledger/expected-units";
import type { FileRuling } from "../../../src/model/ledger/ledger";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import { aUnit } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const first = aSubmission({ file: "first.xlsx", revision: 1, values: { A: 1 } });
const second = aSubmission({ file: "second.xlsx", revision: 2, values: { A: 2 } });

const ruled = (file: string, ruling: FileRuling["ruling"]): FileRuling => ({
  fingerprint: fingerprint(`sha-of-${file}`),
  file,
  ruling,
  reason: "theo văn bản của đơn vị",
  at: "2018-01-05T08:00:00Z",
});

const namesOf = (submissions: readonly { readonly file: string }[]) => submissions.map(({ file }) => file);

describe("an officer's rulings about files", () => {
  it("a chosen older file counts before a newer one, and the finding names the decision", () => {
    const { current, replaced } = currentSubmissions([first, second], [ruled("first.xlsx", "counts")]);
    expect(namesOf(current)).toEqual(["first.xlsx"]);
    expect(replaced).toMatchObject([
      { submission: { file: "second.xlsx" }, relation: "overruled", differences: [{ counted: 1, other: 2 }] },
    ]);
  });

  describe("a file chosen over the others present", () => {
    const over = (...files: readonly string[]): FileRuling => ({
      ...ruled("first.xlsx", "counts"),
      over: files.map((file) => fingerprint(`sha-of-${file}`)),
    });
    const third = aSubmission({ file: "third.xlsx", revision: 3, values: { A: 3 } });

    it("still counts when a correction arrives, which waits for a decision", () => {
      const { current, replaced } = currentSubmissions([first, second, third], [over("second.xlsx")]);
      expect(namesOf(current)).toEqual(["first.xlsx"]);
      expect(replaced.map(({ submission, relation }) => [submission.file, relation])).toEqual([
        ["third.xlsx", "arrived-later"],
        ["second.xlsx", "overruled"],
      ]);
    });

    it("counts if it was the only one: the first correction waits too", () => {
      expect(currentSubmissions([first, second], [over()]).replaced).toMatchObject([
        { relation: "arrived-later" },
      ]);
    });

    it("is chosen again, and no file waits any more", () => {
      const again = { ...over("second.xlsx", "third.xlsx"), at: "2018-01-06T08:00:00Z" };
      const { replaced } = currentSubmissions([first, second, third], [over("second.xlsx"), again]);
      expect(replaced.map(({ relation }) => relation)).toEqual(["overruled", "overruled"]);
    });

    it("is not challenged by a later arrival that is older or has the same content", () => {
      const chosen = { ...over(), fingerprint: fingerprint("sha-of-second.xlsx"), file: "second.xlsx" };
      const resaved = aSubmission({ file: "resaved.xlsx", revision: 2, values: { A: 2 } });
      const { replaced } = currentSubmissions([first, second, resaved], [chosen]);
      expect(replaced.map(({ relation }) => relation)).toEqual(["overruled", "overruled"]);
    });
  });

  it("a file set aside does not count, and the previous one does again", () => {
    const { current, replaced, setAside } = currentSubmissions(
      [first, second],
      [ruled("second.xlsx", "set-aside")],
    );
    expect(namesOf(current)).toEqual(["first.xlsx"]);
    expect(replaced).toEqual([]);
    expect(setAside).toMatchObject([{ submission: { file: "second.xlsx" } }]);
  });

  it("a unit whose only file is set aside has not reported", () => {
    expect(currentSubmissions([first], [ruled("first.xlsx", "set-aside")]).current).toEqual([]);
  });

  it("a ruling is about the content: another file with the same name is checked again", () => {
    const corrected = { ...second, file: "first.xlsx" };
    expect(currentSubmissions([corrected], [ruled("first.xlsx", "set-aside")]).current).toEqual([corrected]);
  });

  it("a copy of a file set aside is set aside too", () => {
    const copy = { ...second, file: "copy of second.xlsx" };
    const { current, setAside } = currentSubmissions([second, copy], [ruled("second.xlsx", "set-aside")]);
    expect(current).toEqual([]);
    expect(namesOf(setAside.map(({ submission }) => submission))).toEqual([
      "second.xlsx",
      "copy of second.xlsx",
    ]);
  });
});

test("units that do not have to report are separated from those that do, in the order of the list", () => {
  const units = [aUnit("U1"), aUnit("U2"), aUnit("U3")];
  const at = "2018-01-05T08:00:00Z";
  const { units: due, excused } = expectedUnits(units, [
    { unit: unitCode("U2"), ruling: "not-expected", reason: "mới sáp nhập", at },
    { unit: unitCode("U3"), ruling: "returned", fingerprint: fingerprint("x"), reason: "", at },
  ]);
  expect(due.map(({ code }) => code)).toEqual(["U1", "U3"]);
  expect(excused).toMatchObject([{ unit: { code: "U2" }, ruling: { reason: "mới sáp nhập" } }]);
});
