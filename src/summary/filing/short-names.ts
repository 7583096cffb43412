import type { Finding, Rejection } from "../../model/finding";
import type { SummaryInput } from "../setting/summary-input";

/** Returns the files' common folder with its last slash; empty without one. */
function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = files;
  let folder = first.slice(0, lastSlash(first) + 1);
  while (folder !== "" && !others.every((file) => file.startsWith(folder))) {
    folder = folder.slice(0, lastSlash(folder.slice(0, -1)) + 1);
  }
  return folder;
}

const lastSlash = (path: string): number => Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));

/** Returns whether it is a full path, not a name from an earlier workbook or a chosen folder. */
const isWholePath = (file: string): boolean => /^(?:[A-Za-z]:)?[\\/]/.test(file);

/** Shortens names by their common folder, full paths and other names separately. */
export function shortener(files: readonly string[]): (file: string) => string {
  const whole = commonFolder(files.filter(isWholePath));
  const other = commonFolder(files.filter((file) => !isWholePath(file)));
  return (file) => {
    const folder = isWholePath(file) ? whole : other;
    return folder !== "" && file.startsWith(folder) ? file.slice(folder.length) : file;
  };
}

/**
 * Returns the input with file names from their common folder on: distinct, and without paths of somebody's
 * computer.
 */
export function withShortNames<Input extends SummaryInput>(input: Input): Input {
  const names = input.files.map(({ file }) => file);
  const short = shortener(names);
  if (names.every((file) => short(file) === file)) return input;
  const named = <T extends { readonly file: string }>(each: T): T => ({ ...each, file: short(each.file) });
  const shortRejection = (rejection: Rejection): Rejection =>
    rejection.kind === "replaced" ? { ...rejection, by: short(rejection.by) } : rejection;
  const shortFinding = (finding: Finding): Finding => {
    const placed = finding.file === undefined ? finding : { ...finding, file: short(finding.file) };
    if (placed.rule === "duplicate-unit") return { ...placed, counted: short(placed.counted) };
    if (placed.rule === "extras") return { ...placed, subject: short(placed.subject) };
    return placed.rule === "unreadable"
      ? { ...placed, subject: short(placed.subject), rejection: shortRejection(placed.rejection) }
      : placed;
  };
  const { summary } = input;
  const submissions = new Map([...summary.submissions].map(([unit, sent]) => [unit, sent.map(named)]));
  return {
    ...input,
    summary: { ...summary, submissions },
    files: input.files.map(named),
    uncounted: input.uncounted.map(named),
    ledger: { ...input.ledger, files: input.ledger.files.map(named) },
    findings: input.findings.map(shortFinding),
    rejected: input.rejected.map(({ file, rejection }) => ({
      file: short(file),
      rejection: shortRejection(rejection),
    })),
  };
}
