import { elementCode } from "../../src/domain/codes";
import { templateFor } from "../../src/domain/form/template";
import { plainText } from "../../src/documents/plain-text";
import { officeReport } from "../../src/documents/report/office-report";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { milestonesOf } from "../../src/domain/plan/milestones";
import { thanhHoaPlan2021 } from "../../src/plans/thanh-hoa-2021/plan";
import { thanhHoa2021 } from "../../src/plans/units/thanh-hoa-2021";
import { REPORT_WORDS } from "../../src/sheets/words/report/report-words";
import { PROVINCE } from "../support/plans/plan-builder";
import { expectGolden } from "../support/sheets/expect-golden";

it("reports/sample.txt", () => {
  expectGolden("reports/sample.txt", plainText(officeReport(SAMPLE_INPUT)));
});

it("the report of a day within a round is about what had to be done by then", () => {
  const [milestone] = milestonesOf(thanhHoaPlan2021);
  if (milestone === undefined) throw new Error("a plan without such days");
  const said = [
    REPORT_WORDS.subject(thanhHoaPlan2021, milestone, undefined),
    REPORT_WORDS.opening(thanhHoaPlan2021, milestone, thanhHoa2021.office, undefined),
  ];
  expect(said[0]).toMatch(/, các việc phải xong đến ngày 05\/03\/2021$/);
  expect(said[1]).toMatch(/báo cáo kết quả các việc phải xong đến ngày 05\/03\/2021 như sau:$/);
});

describe("what the units wrote in words", () => {
  /** The headings above it, where the form asks for it by that name. */
  const headingsAbove = (label: string): readonly string[] => {
    const plan = {
      ...SAMPLE_INPUT.plan,
      elements: SAMPLE_INPUT.plan.elements.map((each) =>
        each.code === elementCode("H1") ? { ...each, label } : each,
      ),
    };
    const template = templateFor(plan, SAMPLE_INPUT.summary.round, { level: PROVINCE });
    const { body } = officeReport({ ...SAMPLE_INPUT, plan, template });
    const at = body.findIndex((block) => block.kind === "paragraph" && block.text.startsWith(label));
    return body
      .slice(0, at)
      .flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []))
      .slice(-1);
  };

  it.each([
    ["Kết quả nổi bật", "II. KẾT QUẢ THỰC HIỆN"],
    ["Hạn chế, khó khăn", "III. ĐÁNH GIÁ CHUNG"],
    ["Nguyên nhân", "III. ĐÁNH GIÁ CHUNG"],
    ["Kiến nghị, đề xuất", "IV. ĐỀ XUẤT, KIẾN NGHỊ"],
  ])("“%s” stands in chapter %s", (label, chapter) => {
    expect(headingsAbove(label)).toEqual([chapter]);
  });
});

it("figures that are no part of an indicator are not called so", () => {
  expect(REPORT_WORDS.related(["công trình đã khảo sát 30 công trình"])).toBe(
    "Số liệu liên quan: công trình đã khảo sát 30 công trình.",
  );
  expect(REPORT_WORDS.related(["trong đó: tập thể nhỏ 81 tập thể"])).toBe(
    "Trong đó: tập thể nhỏ 81 tập thể.",
  );
});
