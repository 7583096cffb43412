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

/** Relation of a result to the summary: read from it, written into it, changed since; or nothing to write. */
export type ResultState = "resumed" | "written" | "changed" | "empty";

/** A finished roll-up, its subject, and the file to download if it is in no workbook. */
export interface RolledUp {
  readonly subject: RollUpSubject;
  readonly files: readonly ReceivedFile[];
  /** Summaries compared with. */
  readonly compared: ChosenSummaries;
  readonly facts: DeskResult;
  readonly standing: ResultState;
  /** Sheets of an earlier roll-up that were not replaced. */
  readonly left?: readonly string[];
  readonly file?: Outcome<MadeFile, NotFilled>;
}

/** Explains why nothing was written: no report counts yet, or any more. */
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

export type RollUpTrouble = DeskFailure;

/** Returns whether both are about the same reports of the same units. */
export const isSameSubject = (one: Collection, other: Collection): boolean =>
  isSameForm(one, other) &&
  one.registry.id === other.registry.id &&
  unitsOf(one) === unitsOf(other) &&
  dueOf(one) === dueOf(other);

/** Returns whether readings for one are valid for the other. */
export const isSameForm = (one: Collection, other: Collection): boolean =>
  one.plan.id === other.plan.id && one.round === other.round && one.blank?.reading === other.blank?.reading;

/** Counts reporting units; units that ended before are in only one of the lists. */
const unitsOf = ({ plan, round, registry }: Collection): number =>
  unitsInReview(registry, plan, round).units.length;

const dueOf = ({ plan, round }: Collection): string | undefined => findRound(plan, round)?.due;
