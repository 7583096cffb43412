import type { FindingOf } from "../../../src/model/finding/finding";
import { explainedBefore } from "../../../src/desk/explaining/explained-before";

const place = { file: "U1.xlsx", code: "A", subject: "Số lao động", expected: 500 } as const;
const explained = { reason: "tiếp nhận công ty mới", by: "CĐCS Mẫu" };

/** A figure of 5,000 that is doubted in comparison with the previous round. */
const change: FindingOf<"change"> = {
  ...{ ...place, rule: "change", severity: "warning", found: 5000 },
  ...{ against: "last-round", count: 1, times: 10 },
};
/** The same finding as stored. */
const stored: FindingOf<"kept"> = {
  ...{ ...place, rule: "kept", was: "change", severity: "note", found: 5000 },
  ...{ title: "", sentence: "", mend: "", explained },
};

it("a finding that is made anew keeps the explanation of the same figure, as a note", () => {
  expect(explainedBefore([change], [stored])).toEqual([{ ...change, severity: "note", explained }]);
});

it.each<[string, FindingOf<"kept">]>([
  ["another figure", { ...stored, found: 4000 }],
  ["another row", { ...stored, code: "B" }],
  ["another file", { ...stored, file: "U2.xlsx" }],
  ["another rule", { ...stored, was: "opening-stock" }],
  ["nothing", { ...stored, explained: undefined }],
])("an explanation of %s is not taken over", (_what, given) => {
  expect(explainedBefore([change], [given])).toEqual([change]);
});

it("a finding that was explained anew, or that nobody can explain, stays as it is", () => {
  const anew = { ...change, severity: "note" as const, explained: { reason: "mới" } };
  const blank: FindingOf<"required"> = { ...place, rule: "required", severity: "error", found: null };
  expect(explainedBefore([anew, blank], [stored, { ...stored, was: "required", found: null }])).toEqual([
    anew,
    blank,
  ]);
});
