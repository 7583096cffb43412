import { conformanceChecks } from "./conformance-checks";
import type { ConformanceReport } from "./conformance-report";
import { runConformance } from "./run-conformance";

/** Told after each question. */
export type Asked = (asked: {
  readonly id: string;
  readonly ok: boolean;
  readonly done: number;
  readonly of: number;
}) => void;

/** Asks the Excel around this page everything the adapter relies on. Throws when Excel does not even list its sheets. */
export const askThisExcel = (onAsked: Asked): Promise<ConformanceReport> =>
  runConformance(
    conformanceChecks,
    () => performance.now(),
    ({ id, ok }, done, of) => onAsked({ id, ok, done, of }),
  );
