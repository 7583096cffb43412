import { plainText } from "../../src/documents/plain-text";
import { officeReport } from "../../src/documents/report/office-report";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { expectGolden } from "../support/sheets/expect-golden";

it("reports/sample.txt", () => {
  expectGolden("reports/sample.txt", plainText(officeReport(SAMPLE_INPUT)));
});
