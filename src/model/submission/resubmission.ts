import type { Fingerprint } from "../../base/codes";
import type { ElementCode, RegisterCode } from "../codes";
import type { Entry } from "../entry/entry";
import type { FileRuling } from "../ledger/ledger";
import { standingFileRulings } from "../ledger/standing-rulings";
import type { FigureDifference, ReplacedRelation } from "../finding/finding-parts";
import type { RegisterRow, Submission } from "./submission";
import { amountOf } from "../value";

/** A figure, a text or a list that two files of one unit give differently. */
export type SubmittedDifference = Pick<FigureDifference, "kept" | "other"> & {
  readonly code: ElementCode | RegisterCode;
};

/** A submission that does not count because another one of the same unit does. */
export interface ReplacedSubmission {
  readonly submission: Submission;
  readonly by: Submission;
  readonly relation: ReplacedRelation;
  readonly differences: readonly SubmittedDifference[];
}

/** A submission that an officer took out of the totals. */
export interface SetAsideSubmission {
  readonly submission: Submission;
  readonly ruling: FileRuling;
}

export interface CurrentSubmissions {
  /** By the codes of their units, then by round. */
  readonly current: readonly Submission[];
  readonly replaced: readonly ReplacedSubmission[];
  readonly setAside: readonly SetAsideSubmission[];
}

/**
 * The one submission that counts for each unit and round: the one an officer chose last, else the highest revision, among equals
 * the one saved last. A choice is one between the files that were there: it holds on when another report arrives, so that no
 * total changes by itself, but a later one that is no older and says something else waits for a decision (`arrived-later`). What decides when even that is equal means nothing, but it is the same in every run: the order of the
 * files changes nothing. Files set aside count in no case.
 */
export function currentSubmissions(
  submissions: readonly Submission[],
  /** All there ever were. */
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

/** The files an officer chose, the one chosen last with the highest rank, and before which others. */
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

/** A file that does not say when it was saved loses to one that does. */
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

function differencesOf(kept: Submission, other: Submission): readonly SubmittedDifference[] {
  const codes = new Set([...kept.entries.keys(), ...other.entries.keys()]);
  const lists = new Set([...kept.registers.keys(), ...other.registers.keys()]);
  return [
    ...[...codes]
      .map((code) => ({ code, kept: figureOf(kept, code), other: figureOf(other, code) }))
      .filter((difference) => difference.kept !== difference.other),
    ...[...lists].flatMap((code) => {
      const [rows, others] = [kept.registers.get(code) ?? [], other.registers.get(code) ?? []];
      return isSameRows(rows, others) ? [] : [{ code, kept: rows.length, other: others.length }];
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

/** Rows with the same answers, wherever they stand. */
const isSameRows = (rows: readonly RegisterRow[], others: readonly RegisterRow[]): boolean =>
  rows.length === others.length && rows.every((row, index) => rowKey(row) === rowKey(others[index]));

const rowKey = (row: RegisterRow | undefined): string =>
  JSON.stringify([...(row?.cells ?? [])].map(([column, { reading }]) => [column, shownReading(reading)]));
