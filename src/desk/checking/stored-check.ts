import * as v from "valibot";
import { readJson } from "../../base/read-json";

const storedFindingSchema = v.object({
  severity: v.picklist(["error", "warning", "note"]),
  /** Kind of mistake. */
  title: v.string(),
  sentence: v.string(),
  /** The file of the finding, if several were checked. */
  file: v.optional(v.string()),
});

const storedCheckSchema = v.object({
  /** ISO date-time. */
  at: v.string(),
  /** The outcome as shown: "3 errors, …". */
  outcome: v.string(),
  /** The most severe findings, up to the limit. */
  findings: v.pipe(v.array(storedFindingSchema), v.readonly()),
  /** Number of further findings. */
  left: v.number(),
});

/** A finding in words, as shown; nothing is calculated from it. */
export type StoredCheckFinding = Readonly<v.InferOutput<typeof storedFindingSchema>>;

/** Result of a check, shown again when the pane is reopened. */
export type StoredCheck = Readonly<v.InferOutput<typeof storedCheckSchema>>;

/** Storage of results: the browser's, or none. */
export interface CheckMemory {
  /** Undefined if none is stored or it cannot be read. */
  readonly recall: (about: string) => StoredCheck | undefined;
  /**
   * Undefined deletes the stored result. If the browser cannot store it, no result is shown the next time.
   */
  readonly remember: (about: string, check: StoredCheck | undefined) => void;
}

/** Most findings stored: a browser's storage is small. */
const MOST_FINDINGS = 200;
/** In characters; a sentence may quote a cell. */
const LONGEST = 400;

/** Shortens a result for storage. `findings` are sorted by severity. */
export function toStoredCheck(
  at: string,
  outcome: string,
  findings: readonly StoredCheckFinding[],
): StoredCheck {
  return {
    at,
    outcome,
    findings: findings.slice(0, MOST_FINDINGS).map((finding) => ({
      ...finding,
      sentence:
        finding.sentence.length > LONGEST ? `${finding.sentence.slice(0, LONGEST)}…` : finding.sentence,
    })),
    left: Math.max(0, findings.length - MOST_FINDINGS),
  };
}

export const storedCheckText = (check: StoredCheck): string => JSON.stringify(check);

/** Parses a stored result; undefined for any other text. */
export const readStoredCheck = (text: string): StoredCheck | undefined => readJson(text, storedCheckSchema);
