import type { Fingerprint } from "../../base/codes";
import type { Finding, Rejection, SourceFile } from "../../model/finding";
import { ruleOf } from "../../model/finding";
import type { ReceivedFile } from "../../workbook/files";
import type { FileReading } from "../../desk/received";
import { groupedBy } from "../../base/grouped-by";
import { rejectionSentence } from "../../forms/finding-words";
import type { Tone } from "../parts/tone-sign";
import { countFindings } from "../../model/finding";
import type { RolledUp } from "../roll-up/rolled-up";
import { deskWords } from "../words/desk-words";

const { files: words, board } = deskWords;

/** Effect of a file chosen after the roll-up. */
type Arrival = "added" | "replacing" | "identical";

/** A file of the roll-up: unit and state. */
export interface FileRow {
  readonly name: string;
  /** The unit's name from the list, or from the file; "" if unknown. */
  readonly unit: string;
  readonly tone: Tone;
  readonly state: string;
  /** Absent before the file is in the roll-up. */
  readonly source?: SourceFile;
  /** Absent unless it is a report. */
  readonly fingerprint?: Fingerprint;
  readonly rejection?: Rejection;
  readonly findings: readonly Finding[];
  readonly arrival?: Arrival;
}

interface FileRowsRequest {
  readonly files: readonly ReceivedFile[];
  readonly readings: ReadonlyMap<ReceivedFile, FileReading>;
  readonly result: RolledUp | undefined;
}

/** Lists all files: the roll-up's, available or not, and later ones. */
export function fileRows({ files, readings, result }: FileRowsRequest): readonly FileRow[] {
  const { facts } = result ?? {};
  const names = new Map(facts?.lines.map(({ unit }) => [unit.code, unit.name]));
  const reasons = new Map(facts?.rejected.map(({ file, rejection }) => [file, rejection]));
  const byFile = groupedBy(facts?.findings ?? [], (finding) => finding.file);
  const known = (facts?.files ?? []).map((source): FileRow => {
    const rejection = reasons.get(source.file);
    const findings = byFile.get(source.file) ?? [];
    const { error, warning } = countFindings(findings);
    const counts = board.findings(error, warning);
    return {
      name: source.file,
      unit: source.unit === undefined ? "" : (names.get(source.unit) ?? source.unit),
      tone:
        rejection === undefined ? (error > 0 ? "bad" : warning > 0 ? "waiting" : "good") : toneOf(rejection),
      state: rejection === undefined ? (counts === "" ? words.counts : counts) : rejectionSentence(rejection),
      ...{ source, rejection, findings, fingerprint: source.fingerprint },
    };
  });
  const contents = new Set(facts?.files.flatMap(({ fingerprint }) => fingerprint ?? []));
  const isOld = new Set(facts?.files.map(({ file }) => file));
  const old = new Set(result?.files);
  const fresh = files.filter((file) => !old.has(file) || !isOld.has(file.name));
  return [...fresh.map((file) => freshRow(file, readings.get(file), contents, result)), ...known];
}

function freshRow(
  { name }: ReceivedFile,
  reading: FileReading | undefined,
  contents: ReadonlySet<Fingerprint>,
  result: RolledUp | undefined,
): FileRow {
  const base = { name, unit: "", findings: [] } as const;
  if (reading === undefined) return { ...base, tone: "none", state: "" };
  if (reading.kind === "rejected") {
    const { rejection } = reading;
    return { ...base, tone: toneOf(rejection), state: rejectionSentence(rejection), rejection };
  }
  const { unit, unitName = unit, fingerprint } = reading.submission;
  const report = { ...base, unit: unitName, fingerprint, tone: "good" } as const;
  if (result === undefined) return { ...report, state: "" };
  const arrival = contents.has(fingerprint)
    ? "identical"
    : result.facts.summary.submissions.has(unit)
      ? "replacing"
      : "added";
  return { ...report, state: words.arrival[arrival], arrival };
}

const toneOf = ({ kind }: Rejection): Tone =>
  kind === "replaced" || kind === "set-aside" || kind === "not-expected" || kind === "own-summary"
    ? "none"
    : "bad";

/** Counts new files by effect. */
export const arrivalsOf = (rows: readonly FileRow[]): { readonly [A in Arrival]: number } => {
  const count = (arrival: Arrival): number => rows.filter((row) => row.arrival === arrival).length;
  return { added: count("added"), replacing: count("replacing"), identical: count("identical") };
};

/** Returns whether it needs attention. */
export const isToSee = ({ tone }: FileRow): boolean => tone === "bad" || tone === "waiting";

/** Omits rules for unreadable files, which the state already reports. */
export const findingsToShow = ({ findings }: FileRow): readonly Finding[] =>
  findings.filter((finding) => ruleOf(finding) !== "unreadable");
