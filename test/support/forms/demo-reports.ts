import { binhPhuoc2017 } from "../plans/bundled";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { practiceWorkbooks } from "./practice";

/** A file as a page is handed one. */
export interface DemoReport {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Invented reports with the classic accidents, the same that `npm run demo` makes. */
export const demoReports = (): readonly DemoReport[] =>
  practiceWorkbooks(binhPhuoc2017, classicMishaps).map(({ fileName, bytes }) => ({
    name: fileName,
    mimeType: "",
    buffer: Buffer.from(bytes),
  }));
