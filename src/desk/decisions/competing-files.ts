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

/** A file of a unit that has several. */
export interface CompetingFile {
  readonly submission: Submission;
  /**
   * `identical`: the same content as the file that counts. `arrived-later`: came after another one was
   * chosen.
   */
  readonly standing: "counts" | "identical" | "replaced" | "arrived-later" | "set-aside";
  /** Figures it gives otherwise than the file that counts. */
  readonly differences: readonly FigureDifference[];
  /** What holds of it. */
  readonly ruling?: FileRuling;
  /** Everything that was ever decided about it, oldest first. */
  readonly history: readonly FileRuling[];
}

/** A unit that sent several files for one round: what counts first, then the others, the last one first. */
export interface CompetingFiles {
  readonly unit: Unit;
  readonly round: RoundId;
  readonly files: readonly CompetingFile[];
  /**
   * Whether a person has to say which one is right: nobody has said and the files do not tell, or a file came
   * after somebody had said.
   */
  readonly isOpen: boolean;
}

/** Units with more than one file, those that wait for an answer first. */
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
    // A single file that was set aside has no rival; the board shows it.
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

/** As the rule tells them: only what was typed, with its label. */
function differencesOf(counts: Submission, other: Submission, plan: Plan): readonly FigureDifference[] {
  const chosen = { fingerprint: counts.fingerprint, file: "", ruling: "counts", reason: "", at: "" } as const;
  const { replaced } = currentSubmissions([counts, other], [chosen]);
  return duplicateUnit(replaced, plan).flatMap((finding) =>
    finding.rule === "duplicate-unit" ? finding.differences : [],
  );
}

/**
 * What is written when an officer says which of a unit's files counts: what was said of the others before is
 * taken back.
 */
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

/** What is written when what holds of a file is taken back. */
export const takenBack = (
  { fingerprint, file }: Pick<FileRuling, "fingerprint" | "file">,
  reason: string,
  at: string,
): DeskChange => ({ kind: "rule-file", ruling: { fingerprint, file, ruling: "taken-back", reason, at } });
