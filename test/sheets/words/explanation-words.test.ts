import type { Finding } from "../../../src/domain/finding/finding";
import { findingMend, findingSentence } from "../../../src/sheets/words/findings/finding-words";
import { enFindingMend, enFindingSentence } from "../../../src/ui/words/en/findings/en-finding-words";

const base = { sheet: "Biểu mẫu", cell: "E20", code: "DV", subject: "Số đoàn viên", expected: null };
const range: Finding = { ...base, rule: "range", severity: "error", found: 12500, least: 0, most: 9000 };
const explained = { reason: "Sáp nhập hai xã", by: "Ban Tổ chức", at: "2018-01-05" };

describe("what is said beside a finding, for the staff to proofread", () => {
  it("[range] that it was explained, why, by whom and when; then there is nothing to mend", () => {
    const finding: Finding = { ...range, severity: "note", explained };
    expect([findingSentence(finding), findingMend(finding)]).toEqual([
      "Ô E20 (Số đoàn viên): 12.500 không hợp lệ; số liệu này phải từ 0 đến 9.000. Đã giải trình: Sáp nhập hai xã (Ban Tổ chức, 05/01/2018).",
      "Không cần sửa: đã có giải trình; số liệu thay đổi thì phần mềm hỏi lại.",
    ]);
    expect([enFindingSentence(finding), enFindingMend(finding)]).toEqual([
      expect.stringMatching(/ Explained: “Sáp nhập hai xã” \(Ban Tổ chức\)\.$/),
      "Nothing to mend: it is explained; when the figure changes, it is asked again.",
    ]);
  });

  it("[range] that another value was explained before", () => {
    const finding: Finding = { ...range, formerly: { reason: "Sáp nhập hai xã", found: "11200" } };
    expect(findingSentence(finding)).toMatch(
      / Trước đây đã giải trình cho số liệu 11\.200: “Sáp nhập hai xã”; nay số liệu đã khác, đề nghị sửa hoặc giải trình lại\.$/,
    );
    expect(enFindingSentence(finding)).toMatch(
      / Explained before for 11,200: “Sáp nhập hai xã”; the figures have changed, so mend or explain them again\.$/,
    );
  });

  it("[range] that the rule is only tried", () => {
    const finding: Finding = { ...range, severity: "note", trial: 2 };
    expect(findingSentence(finding)).toMatch(/^Quy tắc thử, chưa tính là lỗi\. Ô E20 /);
    expect(enFindingSentence(finding)).toMatch(/^On trial, no error yet\. Cell E20 /);
  });

  it("[text-number] that a person decided how a number is read", () => {
    const finding: Finding = {
      ...base,
      rule: "text-number",
      severity: "note",
      found: "1.234",
      expected: 1234,
      decided: { answer: { kind: "number", number: 1234 }, way: "thousands" },
    };
    expect(findingSentence(finding)).toBe(
      "Ô E20 (Số đoàn viên): “1.234” có thể hiểu nhiều cách; cán bộ đã quyết định hiểu là 1.234 (dấu ngăn cách hàng nghìn).",
    );
    expect(enFindingSentence(finding)).toMatch(
      /“1\.234” can be read in several ways; an officer decided for 1,234 \(with a thousands separator\)\.$/,
    );
  });
});
