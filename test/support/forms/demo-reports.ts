import { binhPhuoc2017 } from "../plans/bundled";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { practiceWorkbooks } from "./practice";

/** A file as the page receives it. */
export interface DemoReport {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Returns the invented reports with typical mistakes that `npm run demo` makes. */
export const demoReports = (): readonly DemoReport[] =>
  practiceWorkbooks(binhPhuoc2017, classicMishaps).map(({ fileName, bytes }) => ({
    name: fileName,
    mimeType: "",
    buffer: Buffer.from(bytes),
  }));
