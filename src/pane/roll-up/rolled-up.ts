import { findRound } from "../../model/plan";
import { unitsInReview } from "../../model/unit";
import type { Outcome } from "../../base/outcome";
import type { Collection } from "../../recognise/own-form";
import type { ChosenSummaries } from "../../desk/continuing";
import type { DeskResult, DeskFailure, NotFilled, RollUpSubject } from "../../desk/roll-up";
import type { MadeFile } from "../../forms/issue";
import type { ReceivedFile } from "../../workbook/files";
import { paneWords } from "../words/pane-words";

const { rollUp: words } = paneWords;

/**
 * How a result stands to the summary: read from it, written into it, changed since; or there is nothing to
 * write.
 */
export type ResultState = "resumed" | "written" | "changed" | "empty";

/** A finished roll-up, what it was about, and the file to download where it was not put into a workbook. */
export interface RolledUp {
  readonly subject: RollUpSubject;
  readonly files: readonly ReceivedFile[];
  /** The summaries it was compared with. */
  readonly compared: ChosenSummaries;
  readonly facts: DeskResult;
  readonly standing: ResultState;
  /** Sheets of an earlier roll-up that were not replaced. */
  readonly left?: readonly string[];
  readonly file?: Outcome<MadeFile, NotFilled>;
}

/** Why nothing was written where nobody's report counts: none yet, or none any more. */
export const nothingWritten = ({ work }: DeskResult): string =>
  work.before === undefined ? words.nobody : words.nobodyLeft;

/** Where the summary was put beside the open workbook, and that this is not saved yet. */
export const whereWritten = ({ subject: { blank }, file, left = [] }: RolledUp): string =>
  [
    file === undefined
      ? words.painted
      : blank === undefined
        ? words.ownWorkbook
        : words.besideForm(blank.name),
    ...(left.length > 0 ? [words.left(left)] : []),
  ].join(" ");

/** Why there is no result. */
export type RollUpTrouble = DeskFailure;

/** Whether both are about the same reports of the same units. */
export const isSameSubject = (one: Collection, other: Collection): boolean =>
  isSameForm(one, other) &&
  one.registry.id === other.registry.id &&
  unitsOf(one) === unitsOf(other) &&
  dueOf(one) === dueOf(other);

/** Whether what was read for one is what would be read for the other. */
export const isSameForm = (one: Collection, other: Collection): boolean =>
  one.plan.id === other.plan.id && one.round === other.round && one.blank?.reading === other.blank?.reading;

/** How many report; those that ended before are in one list and not in the other. */
const unitsOf = ({ plan, round, registry }: Collection): number =>
  unitsInReview(registry, plan, round).units.length;

const dueOf = ({ plan, round }: Collection): string | undefined => findRound(plan, round)?.due;
