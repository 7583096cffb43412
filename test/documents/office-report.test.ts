import { plainText } from "../../src/documents/plain-text";
import { officeReport } from "../../src/documents/report/office-report";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { milestonesOf } from "../../src/domain/plan/milestones";
import { thanhHoaPlan2021 } from "../../src/plans/thanh-hoa-2021/plan";
import { thanhHoa2021 } from "../../src/plans/units/thanh-hoa-2021";
import { REPORT_WORDS } from "../../src/sheets/words/report/report-words";
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
