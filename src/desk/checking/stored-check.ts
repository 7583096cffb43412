import * as v from "valibot";
import { readJson } from "../../base/read-json";

const keptFinding = v.object({
  severity: v.picklist(["error", "warning", "note"]),
  /** What kind of mistake it is. */
  title: v.string(),
  sentence: v.string(),
  /** The file it was found in, where several were checked. */
  file: v.optional(v.string()),
});

const keptCheck = v.object({
  /** ISO date-time. */
  at: v.string(),
  /** "3 errors, …", as it was told. */
  outcome: v.string(),
  /** The worst ones, as many as are kept. */
  findings: v.pipe(v.array(keptFinding), v.readonly()),
  /** How many more there were. */
  left: v.number(),
});

/** A finding as it was shown, in words: nothing is calculated from it any more. */
export type StoredCheckFinding = Readonly<v.InferOutput<typeof keptFinding>>;

/** The result of a check, to be seen again when the pane is opened the next time. */
export type StoredCheck = Readonly<v.InferOutput<typeof keptCheck>>;

/** Where results outlive the pane; the browser's storage, or nothing. */
export interface CheckMemory {
  /** Undefined when there is none, or none that can be understood. */
  readonly recall: (about: string) => StoredCheck | undefined;
  /**
   * Undefined deletes the stored result. Where the browser cannot store it, no result is shown the next time.
   */
  readonly remember: (about: string, check: StoredCheck | undefined) => void;
}

/** Findings that are stored of an old result: the storage of a browser is small. */
const MOST_FINDINGS = 200;
/** Characters; a sentence may quote what stands in a cell. */
const LONGEST = 400;

/** A result cut to what is kept of it. `findings` come worst first. */
export function keepable(at: string, outcome: string, findings: readonly StoredCheckFinding[]): StoredCheck {
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

export const keptCheckText = (check: StoredCheck): string => JSON.stringify(check);

/** The inverse; undefined when the text is anything else. */
export const readKeptCheck = (text: string): StoredCheck | undefined => readJson(text, keptCheck);
