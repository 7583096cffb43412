import type { RoundId } from "../../model/codes";
import { type FileRuling, type Ledger, standingFileRulings } from "../../model/ledger";
import { inTimeOrder } from "../../base/dates";
import type { FigureDifference, ReplacedRelation } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { currentSubmissions, type CurrentSubmissions, type Submission } from "../../model/submission";
import { duplicateUnit, replacementSeverity } from "../../forms/check";
import { findUnit, type Unit, type UnitRegistry } from "../../model/unit";
import type { DeskChange } from "./desk-changes";
import { groupedBy } from "../../base/grouped-by";

/** One of several files of a unit. */
export interface CompetingFile {
  readonly submission: Submission;
  /** `identical`: same content as the counted file. `arrived-later`: arrived after another was chosen. */
  readonly standing: "counts" | "identical" | "replaced" | "arrived-later" | "set-aside";
  /** Figures that differ from the counted file. */
  readonly differences: readonly FigureDifference[];
  /** The decision in force. */
  readonly ruling?: FileRuling;
  /** All decisions about it, oldest first. */
  readonly history: readonly FileRuling[];
}

/** Several files of one unit for a round: the counted one, then the others, the latest first. */
export interface CompetingFiles {
  readonly unit: Unit;
  readonly round: RoundId;
  readonly files: readonly CompetingFile[];
  /**
   * Whether a person must choose: nobody has and the files do not tell, or a file arrived after the choice.
   */
  readonly isOpen: boolean;
}

/** Returns the units with several files; those that need a decision first. */
export function competingFilesOf(
  { current, replaced, setAside }: CurrentSubmissions,
  { files: rulings }: Ledger,
  plan: Plan,
  registry: UnitRegistry,
): readonly CompetingFiles[] {
  const rulingOf = new Map(standingFileRulings(rulings).map((ruling) => [ruling.fingerprint, ruling]));
  const ruled = ({ fingerprint }: Submission): Pick<CompetingFile, "ruling" | "history"> => {
    const ruling = rulingOf.get(fingerprint);
    const history = inTimeOrder(rulings.filter((each) => each.fingerprint === fingerprint));
    return { ruling, history };
  };
  const others = groupedBy(
    [...replaced, ...setAside].map(({ submission }) => submission),
    keyOf,
  );
  const counting = new Map(current.map((submission) => [keyOf(submission), submission]));
  const relations = new Map(replaced.map(({ submission, relation }) => [submission, relation]));
  const undecided = new Set(
    replaced.flatMap(({ submission, relation, differences }) =>
      replacementSeverity(relation, differences) === "note" ? [] : [keyOf(submission)],
    ),
  );
  const isAside = new Set(setAside.map(({ submission }) => submission));
  const competing = [...others].flatMap(([key, group]): readonly CompetingFiles[] => {
    const counts = counting.get(key);
    const [first] = group;
    const unit = first && findUnit(registry, first.unit);
    // A single file set aside has no rival; the board shows it.
    if (first === undefined || unit === undefined || (counts === undefined && group.length === 1)) return [];
    const files = group.toSorted(lastFirst).map((submission) => {
      const standing = isAside.has(submission) ? "set-aside" : standingOf(relations.get(submission));
      const differences = counts === undefined ? [] : differencesOf(counts, submission, plan);
      return { submission, standing, differences, ...ruled(submission) } as const;
    });
    const head =
      counts === undefined
        ? []
        : [{ submission: counts, standing: "counts", differences: [], ...ruled(counts) } as const];
    return [{ unit, round: first.round, files: [...head, ...files], isOpen: undecided.has(key) }];
  });
  return competing.toSorted((left, right) => Number(right.isOpen) - Number(left.isOpen));
}

const standingOf = (relation: ReplacedRelation | undefined): "identical" | "arrived-later" | "replaced" =>
  relation === "identical" || relation === "arrived-later" ? relation : "replaced";

const keyOf = ({ unit, round }: Submission): string => `${unit}/${round}`;

const lastFirst = (left: Submission, right: Submission): number =>
  right.revision - left.revision || ((left.savedAt ?? "") < (right.savedAt ?? "") ? 1 : -1);

/** Compares as the rule does: only typed figures, with labels. */
function differencesOf(counts: Submission, other: Submission, plan: Plan): readonly FigureDifference[] {
  const chosen = { fingerprint: counts.fingerprint, file: "", ruling: "counts", reason: "", at: "" } as const;
  const { replaced } = currentSubmissions([counts, other], [chosen]);
  return duplicateUnit(replaced, plan).flatMap((finding) =>
    finding.rule === "duplicate-unit" ? finding.differences : [],
  );
}

/** Returns the changes that make one file of a unit count; withdraws earlier choices. */
export function countFile(
  { files }: CompetingFiles,
  { fingerprint, file }: Submission,
  reason: string,
  at: string,
): readonly DeskChange[] {
  const before = files.flatMap(({ ruling }) =>
    ruling?.ruling === "counts" && ruling.fingerprint !== fingerprint ? [ruling] : [],
  );
  const others = files.map(({ submission }) => submission.fingerprint);
  const over = others.filter((other) => other !== fingerprint);
  return [
    ...before.map((other) => takenBack(other, reason, at)),
    { kind: "rule-file", ruling: { fingerprint, file, ruling: "counts", over, reason, at } },
  ];
}

/** Returns the changes that withdraw a decision in force. */
export const takenBack = (
  { fingerprint, file }: Pick<FileRuling, "fingerprint" | "file">,
  reason: string,
  at: string,
): DeskChange => ({ kind: "rule-file", ruling: { fingerprint, file, ruling: "taken-back", reason, at } });
