import type { Severity } from "../../domain/finding/finding-base";
import { membersOf, parsedJson } from "../ports/parsed-json";

/** A finding as it was shown, in words: nothing is calculated from it any more. */
export interface KeptFinding {
  readonly severity: Severity;
  /** What kind of mistake it is. */
  readonly title: string;
  readonly sentence: string;
  /** The file it was found in, where several were checked. */
  readonly file?: string;
}

/** The result of a check, to be seen again when the pane is opened the next time. */
export interface KeptCheck {
  /** ISO date-time. */
  readonly at: string;
  /** "3 errors, …", as it was told. */
  readonly outcome: string;
  /** The worst ones, as many as are kept. */
  readonly findings: readonly KeptFinding[];
  /** How many more there were. */
  readonly left: number;
}

/** Where results outlive the pane; the browser's storage, or nothing. */
export interface CheckMemory {
  /** Undefined when there is none, or none that can be understood. */
  readonly recall: (about: string) => KeptCheck | undefined;
  /** Undefined deletes the stored result. Where the browser cannot store it, no result is shown the next time. */
  readonly remember: (about: string, check: KeptCheck | undefined) => void;
}

/** Findings that are stored of an old result: the storage of a browser is small. */
const MOST_FINDINGS = 200;
/** Characters; a sentence may quote what stands in a cell. */
const LONGEST = 400;

/** A result cut to what is kept of it. `findings` come worst first. */
export function keepable(at: string, outcome: string, findings: readonly KeptFinding[]): KeptCheck {
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

export const keptCheckText = (check: KeptCheck): string => JSON.stringify(check);

/** The inverse; undefined when the text is anything else. */
export function readKeptCheck(text: string): KeptCheck | undefined {
  const { at, outcome, findings, left } = membersOf(parsedJson(text));
  if (typeof at !== "string" || typeof outcome !== "string" || typeof left !== "number") return undefined;
  if (!Array.isArray(findings)) return undefined;
  const items: readonly unknown[] = findings;
  const read = items.flatMap((item) => asFinding(item) ?? []);
  return read.length === items.length ? { at, outcome, findings: read, left } : undefined;
}

function asFinding(item: unknown): KeptFinding | undefined {
  const { severity, title, sentence, file } = membersOf(item);
  if (severity !== "error" && severity !== "warning" && severity !== "note") return undefined;
  if (typeof title !== "string" || typeof sentence !== "string") return undefined;
  return {
    severity,
    title,
    sentence,
    ...(typeof file === "string" ? { file } : {}),
  };
}
