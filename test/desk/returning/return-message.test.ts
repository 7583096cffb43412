import { unitCode } from "../../../src/model/codes";
import type { Finding } from "../../../src/model/finding/finding";
import { unreadableFile } from "../../../src/model/finding/unreadable-file";
import { returnMessage } from "../../../src/desk/returning/return-message";
import { SAMPLE_REJECTIONS } from "../../support/findings/sample-rejections";

const place = { file: "a.xlsx", unit: unitCode("U1"), sheet: "Biểu mẫu" };
const required = (cell: string, sheet = place.sheet): Finding => ({
  ...{ ...place, sheet, cell, rule: "required", severity: "error" },
  ...{ subject: "Loại", found: null, expected: null },
});
const lostRow: Finding = {
  ...{ ...place, rule: "missing-row", severity: "error", subject: "Tổng số", code: "ALL" },
  ...{ found: null, expected: null, isCodeLost: false, labels: ["Tổng số"] },
};
const alike: Finding = {
  ...{ ...place, rule: "same-figures", severity: "warning", subject: "", found: 24, expected: null },
  ...{ otherUnit: "CĐCS Mẫu", otherFile: "b.xlsx" },
};

const bodyFor = (...findings: readonly Finding[]): string =>
  returnMessage(
    { file: "a.xlsx", findings, formSheet: place.sheet, revision: 1 },
    { fileName: "a_tra-lai.xlsx", isInFile: true },
  ).body;

/** Findings about a file that a unit sent. */
const NOT_SENT: readonly string[] = ["kept", "not-opened", "not-a-file", "own-summary"];
const SENT = SAMPLE_REJECTIONS.filter(({ kind }) => !NOT_SENT.includes(kind));

describe("the message with a returned report", () => {
  it("names the sheet of cells that are not on the form, once for all of them", () => {
    const blank = ["E20", "E21", "E22", "E23"].map((cell) => required(cell));
    const listed = ["D6", "E6"].map((cell) => required(cell, "DS sáng kiến"));
    expect(bodyFor(...blank, ...listed)).toContain(
      "6 chỗ (ô E20, E21, E22, E23; trang “DS sáng kiến”: ô D6, E6).",
    );
    expect(bodyFor(required("E6", "DS sáng kiến"))).toContain("Trang “DS sáng kiến”: Ô E6");
  });

  it("asks to fill in the form anew if a row is missing, even if others are blank", () => {
    const body = bodyFor(lostRow, required("E20"));
    expect(body).toContain("lấy lại biểu mẫu đã phát hành");
    expect(body).not.toContain("sửa ngay trong tệp này");
  });

  it("does not where the form is whole and its figures are those of another unit", () => {
    expect(bodyFor(alike)).not.toContain("lấy lại biểu mẫu");
  });

  it.each(SENT)(
    "advises the unit about a file that is $kind, without what only the office can do",
    (rejection) => {
      const body = bodyFor(unreadableFile({ file: "a.xlsx", rejection }));
      expect(body).not.toMatch(/dòng lệnh|--|nạp|chương trình hỏi|cập nhật chương trình/);
    },
  );
});
