import type { Found } from "../../../src/excel/conformance/asking/conformance-check";
import { foundText } from "../../../src/excel/conformance/run-conformance";
import type { ConformanceReport } from "../../../src/excel/conformance/conformance-report";

/** How a real Excel behaves in one check, compared with the stand-in. */
export type Likeness = "equal" | "stricter" | "more lenient" | "different" | "unknown";

const LIKENESSES: readonly Likeness[] = ["equal", "stricter", "more lenient", "different", "unknown"];

export interface ComparedCheck {
  readonly id: string;
  readonly likeness: Likeness;
  readonly standIn: Found;
  /** Undefined if this Excel was not asked. */
  readonly real: Found | undefined;
}

/** Compares a report from a real Excel with the stand-in's, check by check of the stand-in. */
export function compareReports(
  standIn: ConformanceReport,
  real: ConformanceReport,
): readonly ComparedCheck[] {
  const found = new Map(real.checks.map((check) => [check.id, check.found]));
  return standIn.checks.map(({ id, found: ours }) => {
    const theirs = found.get(id);
    return { id, standIn: ours, real: theirs, likeness: likenessOf(ours, theirs) };
  });
}

function likenessOf(ours: Found, theirs: Found | undefined): Likeness {
  if (theirs === undefined) return "unknown";
  if (foundText(ours) === foundText(theirs)) return "equal";
  const [here, there] = [isRefusal(ours), isRefusal(theirs)];
  if (here === there) return "different";
  return there ? "stricter" : "more lenient";
}

/** Codes with which Excel refuses a request. Source: learn.microsoft.com, "Excel.ErrorCodes". */
const REFUSALS =
  /^(AccessDenied|ApiNotFound|ConflictingRequests?|GeneralException|InsertDeleteConflict|InvalidArgument|InvalidBinding|InvalidOperation\w*|InvalidReference|InvalidRequest|InvalidSelection|ItemAlreadyExists|ItemNotFound|NotImplemented|UnsupportedOperation|UnsupportedFeature|UnsupportedSheet)$/;

/** Returns whether the observed value is a refusal, or contains one. */
function isRefusal(found: Found): boolean {
  if (typeof found === "string") return REFUSALS.test(found);
  return typeof found === "object" && found !== null && Object.values(found).some(isRefusal);
}

const nameOf = ({ host, platform, version }: ConformanceReport): string => `${host} ${platform} ${version}`;

/** Returns the comparison as lines: the counts, then each check that is not equal. */
export function comparisonText(standIn: ConformanceReport, real: ConformanceReport): string {
  const compared = compareReports(standIn, real);
  const counts = LIKENESSES.map(
    (likeness) => `${compared.filter((check) => check.likeness === likeness).length} ${likeness}`,
  );
  const others = compared
    .filter(({ likeness }) => likeness !== "equal")
    .flatMap(({ id, likeness, standIn: ours, real: theirs }) => [
      `${id}: ${likeness}`,
      `  stand-in: ${JSON.stringify(ours)}`,
      `  Excel:    ${theirs === undefined ? "not asked" : JSON.stringify(theirs)}`,
    ]);
  return `${[`${nameOf(real)}: ${counts.join(", ")}`, ...others].join("\n")}\n`;
}

/** Returns a Markdown table: a column an Excel, a row a check that is not equal in each. */
export function reportsTable(standIn: ConformanceReport, reals: readonly ConformanceReport[]): string {
  if (reals.length === 0) {
    return `No real Excel has confirmed any of the ${standIn.checks.length} checks yet: all are assumptions from documentation.\n`;
  }
  const columns = reals.map((real) => compareReports(standIn, real));
  const rows = standIn.checks.flatMap(({ id }, index) => {
    const cells = columns.map((column) => column[index]?.likeness ?? "unknown");
    return cells.every((cell) => cell === "equal") ? [] : [[id, ...cells]];
  });
  const equal = `${standIn.checks.length - rows.length} of ${standIn.checks.length} checks are equal in each Excel below.`;
  const table = [["check", ...reals.map(nameOf)], ["---", ...reals.map(() => "---")], ...rows];
  return `${equal}\n\n${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}
