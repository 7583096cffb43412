import type { Fingerprint } from "../../base/codes";
import type { ElementCode, RegisterCode } from "../codes";
import type { Entry } from "../entry/entry";
import type { FileRuling } from "../ledger/ledger";
import { standingFileRulings } from "../ledger/standing-rulings";
import type { FigureDifference, ReplacedRelation } from "../finding/finding-parts";
import type { RegisterRow, Submission } from "./submission";
import { amountOf } from "../value";

/** A figure, text or list that differs between two files of one unit. */
export type SubmittedDifference = Pick<FigureDifference, "counted" | "other"> & {
  readonly code: ElementCode | RegisterCode;
};

/** A submission that another one of the same unit replaces. */
export interface ReplacedSubmission {
  readonly submission: Submission;
  readonly by: Submission;
  readonly relation: ReplacedRelation;
  readonly differences: readonly SubmittedDifference[];
}

/** A submission that an officer excluded from the totals. */
export interface SetAsideSubmission {
  readonly submission: Submission;
  readonly ruling: FileRuling;
}

export interface CurrentSubmissions {
  /** Sorted by unit code, then by round. */
  readonly current: readonly Submission[];
  readonly replaced: readonly ReplacedSubmission[];
  readonly setAside: readonly SetAsideSubmission[];
}

/**
 * Returns the submission that counts for each unit and round: the officer's last choice, else the highest
 * revision, else the last saved. An officer chooses between the files present at that time. The choice stays
 * valid when another report arrives, so that no total changes by itself; a later file that is no older and
 * differs is reported as `arrived-later`. Remaining ties are broken deterministically, independent of file
 * order. Files set aside never count.
 */
export function currentSubmissions(
  submissions: readonly Submission[],
  /** The complete history. */
  rulings: readonly FileRuling[] = [],
): CurrentSubmissions {
  const standing = standingFileRulings(rulings);
  const rulingOf = new Map(standing.map((ruling) => [ruling.fingerprint, ruling]));
  const chosen = new Map(
    standing.flatMap(({ ruling, fingerprint, over }, rank) =>
      ruling === "counts" ? [[fingerprint, { rank, over }] as const] : [],
    ),
  );
  const setAside = submissions.flatMap((submission) => {
    const ruling = rulingOf.get(submission.fingerprint);
    return ruling?.ruling === "set-aside" ? [{ submission, ruling }] : [];
  });
  const isOut = new Set(setAside.map(({ submission }) => submission));
  const strongestFirst = byStrength(chosen);
  const groups: Submission[][] = [];
  for (const submission of submissions.filter((each) => !isOut.has(each)).toSorted(strongestFirst)) {
    const last = groups.at(-1);
    if (last?.[0]?.unit === submission.unit && last[0].round === submission.round) last.push(submission);
    else groups.push([submission]);
  }
  return {
    current: groups.flatMap(([by]) => by ?? []),
    replaced: groups.flatMap(([by, ...others]) =>
      by === undefined ? [] : others.map((submission) => replacement(submission, by, chosen)),
    ),
    setAside,
  };
}

/** Files that officers chose: rank (the last choice is highest) and the files they were preferred to. */
type Chosen = ReadonlyMap<
  Fingerprint,
  { readonly rank: number; readonly over: readonly Fingerprint[] | undefined }
>;

const byStrength =
  (chosen: Chosen) =>
  (left: Submission, right: Submission): number =>
    ascending(left.unit, right.unit) ||
    ascending(left.round, right.round) ||
    rankOf(right, chosen) - rankOf(left, chosen) ||
    right.revision - left.revision ||
    ascending(savedAt(right), savedAt(left)) ||
    ascending(left.fingerprint, right.fingerprint) ||
    ascending(left.file, right.file);

const rankOf = ({ fingerprint }: Submission, chosen: Chosen): number => chosen.get(fingerprint)?.rank ?? -1;

const ascending = <T extends string | number>(left: T, right: T): number =>
  left === right ? 0 : left < right ? -1 : 1;

/** A file without a saving time loses to one with a time. */
function savedAt(submission: Submission): number {
  const instant = Date.parse(submission.savedAt ?? "");
  return Number.isNaN(instant) ? -Infinity : instant;
}

function replacement(submission: Submission, by: Submission, chosen: Chosen): ReplacedSubmission {
  if (submission.fingerprint === by.fingerprint) {
    return { submission, by, relation: "identical", differences: [] };
  }
  const differences = differencesOf(by, submission);
  const choice = chosen.get(by.fingerprint);
  if (choice === undefined) {
    const relation = submission.revision < by.revision ? "older" : "undecided";
    return { submission, by, relation, differences };
  }
  const wasThere = choice.over?.includes(submission.fingerprint) ?? true;
  const isNews =
    submission.revision > by.revision || (submission.revision === by.revision && differences.length > 0);
  return { submission, by, relation: !wasThere && isNews ? "arrived-later" : "overruled", differences };
}

function differencesOf(counted: Submission, other: Submission): readonly SubmittedDifference[] {
  const codes = new Set([...counted.entries.keys(), ...other.entries.keys()]);
  const lists = new Set([...counted.registers.keys(), ...other.registers.keys()]);
  return [
    ...[...codes]
      .map((code) => ({ code, counted: figureOf(counted, code), other: figureOf(other, code) }))
      .filter((difference) => difference.counted !== difference.other),
    ...[...lists].flatMap((code) => {
      const [rows, others] = [counted.registers.get(code) ?? [], other.registers.get(code) ?? []];
      return isSameRows(rows, others) ? [] : [{ code, counted: rows.length, other: others.length }];
    }),
  ];
}

function figureOf(submission: Submission, code: ElementCode): number | string | null {
  const reading = submission.entries.get(code)?.reading;
  return reading === undefined ? null : shownReading(reading);
}

function shownReading(reading: Entry["reading"]): number | string | null {
  if (reading.kind === "misread") return typeof reading.found === "string" ? reading.found : null;
  if (reading.kind === "text") return reading.text;
  return reading.kind === "date" ? reading.date : (amountOf(reading) ?? null);
}

/** Returns whether two lists have the same values, ignoring row positions on the sheet. */
const isSameRows = (rows: readonly RegisterRow[], others: readonly RegisterRow[]): boolean =>
  rows.length === others.length && rows.every((row, index) => rowKey(row) === rowKey(others[index]));

const rowKey = (row: RegisterRow | undefined): string =>
  JSON.stringify([...(row?.cells ?? [])].map(([column, { reading }]) => [column, shownReading(reading)]));
