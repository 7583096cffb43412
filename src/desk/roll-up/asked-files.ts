import type { Fingerprint } from "../../base/codes";
import type { Rejection, Finding } from "../../model/finding";
import { sumOfOthers } from "../../recognise/blank-form";
import { standingFileRulings } from "../../model/ledger";
import { inFile } from "../../forms/check";
import { blankFormFinding } from "../../recognise/copies";
import type { FileReading } from "../received/read-received-file";
import type { RollUpSubject } from "./roll-up-subject";
import type { RefusedReading } from "./screen";

/** Files whose counting needs a decision. */
export interface AskedFiles {
  readonly others: readonly FileReading[];
  readonly asked: readonly RefusedReading[];
}

/**
 * Separates files that need an officer's decision whether they count: the return taken as the blank form, and
 * the file that adds up others, which would count them twice. Forms with codes identify themselves.
 */
export function splitPendingFiles(
  readings: readonly FileReading[],
  {
    blank,
    ledger,
    isFormOutsideFolder = false,
  }: Pick<RollUpSubject, "blank" | "ledger" | "isFormOutsideFolder">,
): AskedFiles {
  if (blank === undefined) return { others: readings, asked: [] };
  const ruled = new Set(standingFileRulings(ledger?.files ?? []).map(({ fingerprint }) => fingerprint));
  const parted = (
    all: readonly FileReading[],
    content: Fingerprint | undefined,
    rejection: Rejection,
  ): AskedFiles => {
    const isAsked = (reading: FileReading): boolean =>
      reading.kind !== "rejected" && content !== undefined && reading.submission.fingerprint === content;
    const asked = content === undefined || ruled.has(content) ? [] : all.filter(isAsked);
    return {
      others: asked.length === 0 ? all : all.filter((reading) => !asked.includes(reading)),
      asked: asked.map((reading) => ({ reading, rejection })),
    };
  };
  const { form, filledBy = "" } = blank;
  const ofForm = parted(readings, isFormOutsideFolder ? form.fingerprint : undefined, {
    kind: "taken-as-form",
    unit: filledBy,
  });
  const codes = form.cells.flatMap(({ code, role }) => (role === "sum" ? [code] : []));
  const reports = ofForm.others.flatMap((reading) =>
    reading.kind === "rejected" ? [] : [reading.submission],
  );
  const found = codes.length === 0 ? undefined : sumOfOthers(codes, reports);
  const files = found?.parts.map(({ file }) => file) ?? [];
  const ofSum = parted(ofForm.others, found?.sum.fingerprint, { kind: "sum-of-others", files });
  return { others: ofSum.others, asked: [...ofForm.asked, ...ofSum.asked] };
}

/** Returns the question about such a file. */
export function askedFindings({ reading, rejection }: RefusedReading, form: string): readonly Finding[] {
  if (reading.kind === "rejected") return [];
  const { submission, source } = reading;
  const at = (finding: Finding): readonly Finding[] => [{ ...finding, ...inFile(submission) }];
  switch (rejection.kind) {
    case "sum-of-others":
      return at(blankFormFinding("sum-of-others", rejection.files, {}, source.file));
    case "taken-as-form":
      return at(blankFormFinding("form-was-filled", rejection.unit === "" ? [] : [rejection.unit], {}, form));
    default:
      return [];
  }
}
