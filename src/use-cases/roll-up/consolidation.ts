import { sumOfOthers } from "../../domain/blank-form/sum-of-others";
import type { Finding } from "../../domain/finding/finding";
import { standingFileRulings } from "../../domain/ledger/standing-rulings";
import { inFile } from "../../domain/rules/subject/finding-place";
import { blankFormFinding } from "../../sheets/blank-form/copies/structure-findings";
import type { FileReading } from "../received/read-received-file";
import type { RollUpSubject } from "./roll-up-subject";
import type { RefusedReading } from "./screen";

/**
 * Parts the file that adds up all others from them, so that nothing counts twice; an officer who ruled about the file has
 * decided. Forms that bear codes say by themselves what they are.
 */
export function withoutConsolidation(
  readings: readonly FileReading[],
  { blank, ledger }: Pick<RollUpSubject, "blank" | "ledger">,
): { readonly others: readonly FileReading[]; readonly consolidations: readonly RefusedReading[] } {
  const codes = (blank?.form.cells ?? []).flatMap(({ code, role }) => (role === "sum" ? [code] : []));
  const ruled = new Set(standingFileRulings(ledger?.files ?? []).map(({ fingerprint }) => fingerprint));
  const reports = readings.flatMap((reading) => (reading.kind === "rejected" ? [] : [reading.submission]));
  const found = codes.length === 0 ? undefined : sumOfOthers(codes, reports);
  if (found === undefined || ruled.has(found.fingerprint)) return { others: readings, consolidations: [] };
  const isFound = (reading: FileReading): boolean =>
    reading.kind !== "rejected" && reading.submission.fingerprint === found.fingerprint;
  const files = reports
    .filter(({ fingerprint }) => fingerprint !== found.fingerprint)
    .map(({ file }) => file);
  return {
    others: readings.filter((reading) => !isFound(reading)),
    consolidations: readings
      .filter(isFound)
      .map((reading) => ({ reading, rejection: { kind: "sum-of-others", files } })),
  };
}

/** What is asked about such a file. */
export const consolidationFindings = ({ reading, rejection }: RefusedReading): readonly Finding[] =>
  rejection.kind === "sum-of-others" && reading.kind !== "rejected"
    ? [
        {
          ...blankFormFinding("sum-of-others", rejection.files, {}, reading.source.file),
          ...inFile(reading.submission),
        },
      ]
    : [];
