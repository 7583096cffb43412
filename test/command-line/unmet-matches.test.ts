import { outProblem } from "../../src/command-line/options/out-problem";
import { unmetMatches } from "../../src/command-line/options/unmet-matches";
import type { RejectedFile } from "../../src/domain/file/rejection";

const refused = (file: string, sentence: string, was = "unknown-unit"): RejectedFile => ({
  file,
  rejection: { kind: "kept", sentence, was },
});
const rejected = [
  refused("cụm 1/bao cao.xlsx", "Không rõ “H. Phú Riềng cũ” là đơn vị nào."),
  refused("ảnh.xlsx", "Đây là tệp hình ảnh.", "not-a-workbook"),
];

describe("what is said about a file that an earlier run refused and that is not at hand", () => {
  it.each(["H. Phú Riềng cũ=698", "bao cao.xlsx=698"])("%s is answered", (said) => {
    expect(unmetMatches([said], rejected)).toEqual([expect.stringContaining("cụm 1/bao cao.xlsx")]);
  });

  it("is not missed where it is about another file, or the file was refused for another reason", () => {
    expect(unmetMatches(["Phú=698", "ảnh.xlsx=698", "khác.xlsx=698"], rejected.slice(1))).toEqual([]);
    expect(unmetMatches(["khác.xlsx=698"], rejected)).toEqual([]);
  });
});

it("a workbook is saved under no name that belies it", () => {
  expect(["a.xlsx", "a.XLSX"].map(outProblem)).toEqual([undefined, undefined]);
  expect(["a.xls", "a", "a.xlsx.csv"].map(outProblem)).not.toContain(undefined);
});
