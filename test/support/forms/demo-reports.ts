import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { practiceScales } from "../../../src/plans/practice-scales";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { classicMishaps, practiceFiles } from "../../../src/use-cases/practice/practice-files";
import { ROUND_I } from "./practice";
import { realWorkbooks } from "../files/real-workbooks";

/** A file as a page is handed one. */
export interface DemoReport {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Invented reports with the classic accidents, the same that `npm run demo` makes. */
export function demoReports(): readonly DemoReport[] {
  const request = {
    plan: phuRieng2017,
    round: ROUND_I,
    registry: binhPhuoc2017,
    scales: practiceScales(phuRieng2017.id),
    mishapOf: classicMishaps,
  };
  return Array.from(practiceFiles(request, realWorkbooks), ({ fileName, bytes }) => ({
    name: fileName,
    mimeType: "",
    buffer: Buffer.from(bytes),
  }));
}
