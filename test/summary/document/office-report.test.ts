import { elementCode, roundId } from "../../../src/model/codes";
import { templateFor } from "../../../src/model/form/template";
import { plainText } from "../../../src/summary/document/plain-text";
import { writtenReport } from "../../../src/summary/document/report/office-report";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";
import { milestonesOf } from "../../../src/model/plan/milestones";
import {
  giaLamGrassroots,
  giaLamPlan2023,
  thanhHoa2021,
  thanhHoaPlan2021,
} from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { REPORT_WORDS } from "../../../src/summary/words/report-words";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { reportOfFile } from "../../../src/desk/reporting/report-of-file";
import { fillForm } from "../../plans/independent/fill-form";
import { inventedReports } from "../../plans/independent/harness";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";
import { PROVINCE } from "../../support/plans/plan-builder";
import { expectGolden } from "../../support/sheets/expect-golden";

it("reports/sample.txt", () => {
  expectGolden("reports/sample.txt", plainText(writtenReport(SAMPLE_INPUT)));
});

it("the report of a day within a round is about what had to be done by then", () => {
  const [milestone] = milestonesOf(thanhHoaPlan2021);
  if (milestone === undefined) throw new Error("a plan without such days");
  const said = [
    REPORT_WORDS.subject(thanhHoaPlan2021, milestone, undefined),
    REPORT_WORDS.opening(thanhHoaPlan2021, milestone, thanhHoa2021.office, undefined),
  ];
  expect(said[0]).toMatch(/, các việc phải xong đến ngày 05\/03\/2021$/);
  expect(said[1]).toMatch(/báo cáo kết quả các việc phải xong đến ngày 05\/03\/2021, như sau:$/);
});

describe("what the units wrote in words", () => {
  /** The headings above it, if the form asks for it by that name. */
  const headingsAbove = (label: string): readonly string[] => {
    const plan = {
      ...SAMPLE_INPUT.plan,
      elements: SAMPLE_INPUT.plan.elements.map((each) =>
        each.code === elementCode("H1") ? { ...each, label } : each,
      ),
    };
    const template = templateFor(plan, SAMPLE_INPUT.summary.round, { level: PROVINCE });
    const { body } = writtenReport({ ...SAMPLE_INPUT, plan, template });
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

it("a school says of itself nothing that is asked of enterprises, and is not judged by it", async () => {
  const [school] = giaLamGrassroots.units;
  const sent = school && inventedReports("gia-lam-2023")["1"]?.[school.code];
  if (school === undefined || sent === undefined) throw new Error("no school has sent a report");
  const blank = makeForm(
    giaLamPlan2023,
    roundId("1"),
    school,
    giaLamGrassroots.office,
    "2023-06-30T08:00:00Z",
  );
  const file = received("truong.xlsx", realWorkbooks.write(fillForm(blank, sent)));
  const knowledge = { plans: standardPlans, registries: unitRegistries };
  const made = await reportOfFile(file, realWorkbooks, knowledge, stoppedClock);
  const said = made.ok ? plainText(writtenReport(made.value)) : made.failure.kind;
  // 13 of its own 48 people: 27,08 %, above the 20 % target of schools.
  expect(said).toContain("là 27,08% (13/48), vượt chỉ tiêu giao ≥ 20%.");
  expect(said).toContain("Trong 3 chỉ tiêu được giao có 1 chỉ tiêu vượt, 2 chỉ tiêu đạt.");
  expect(said).not.toMatch(/thi thợ giỏi|chưa có số liệu|chưa đủ số liệu/);
});
