import type { IsoDate } from "../../base/codes";
import type { CompetingFiles } from "../../desk/open-summary";
import { uncertainFiles, type UncertainFile } from "../../desk/received";
import type { DeskLine } from "../../desk/roll-up";
import { withConfirmedDue, findRound } from "../../model/plan";
import { judgedSummary, rollUpGaps } from "../../model/roll-up";
import type { Tone } from "../parts/tone-sign";
import type { RolledUp } from "../roll-up/rolled-up";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { figures, report } = paneWords;
const { matters: words } = reportWords;

/** What a matter is about, in the order in which it matters. */
export type MatterKind =
  | "errors"
  | "doubles"
  | "unknown-units"
  | "due"
  | "list"
  | "missing"
  | "late"
  | "warnings"
  | "gaps"
  | "provisional";

/** Something that is left to do before the summary is signed, of however many units. */
export interface Matter {
  readonly kind: MatterKind;
  /** Whether it has to be decided; else it is to be known. */
  readonly isDuty: boolean;
  readonly tone: Tone;
  readonly count: number;
  readonly text: string;
}

/** A line whose report is wrong, and was not accepted as it is. */
export const hasErrors = ({ findings, handling }: DeskLine): boolean =>
  findings.error > 0 && handling !== "accepted";

/** A unit that sent several files of which nobody has said which counts. */
const undecided = (competing: readonly CompetingFiles[]): readonly CompetingFiles[] =>
  competing.filter(({ isOpen }) => isOpen);

const filesOfNobody = ({ facts }: RolledUp): readonly UncertainFile[] =>
  uncertainFiles(facts.rejected, facts.summary.office.code);

/** The last day to report by as it was concluded and not confirmed yet. */
export function openDue({ subject, facts }: RolledUp): IsoDate | undefined {
  const plan = withConfirmedDue(subject.plan, subject.round, facts.work.due);
  const { due, isDueInferred } = findRound(plan, subject.round) ?? {};
  return isDueInferred === true ? due : undefined;
}

/**
 * Everything that is left to do, a row a kind however many units there are. The one place where the report
 * tab counts: its headline, its rows, its questions before printing and closing all come from here.
 */
export function openMatters(result: RolledUp): readonly Matter[] {
  const { lines, competing, summary } = result.facts;
  const due = openDue(result);
  const count = (fits: (line: DeskLine) => boolean): number => lines.filter(fits).length;
  const { assigned, followed } = judgedSummary(result.subject.plan, result.facts);
  const open = assigned.provisional + followed.provisional;
  const unconfirmed = summary.completeness.unconfirmed?.length ?? 0;
  const duty = (kind: MatterKind, many: number, text: string): Matter => ({
    ...{ kind, isDuty: true, tone: "bad", count: many, text },
  });
  const note = (kind: MatterKind, many: number, text: string): Matter => ({
    ...{ kind, isDuty: false, tone: "waiting", count: many, text },
  });
  const errors = count(hasErrors);
  const doubles = undecided(competing).length;
  const nobodys = filesOfNobody(result).length;
  const missing = count(({ filing }) => filing === "missing" || filing === "wrong-form");
  const late = count(({ filing }) => filing === "late");
  const warnings = count((line) => line.findings.warning > 0 && !hasErrors(line));
  return [
    duty("errors", errors, words.errors(errors)),
    duty("doubles", doubles, words.doubles(doubles)),
    note("doubles", doubles > 0 ? 0 : competing.length, words.doubles(competing.length)),
    duty("unknown-units", nobodys, words.unknownUnits(nobodys)),
    duty("due", due === undefined ? 0 : 1, words.due(due === undefined ? "" : figures.day(due))),
    duty("list", unconfirmed === 0 ? 0 : 1, words.list(unconfirmed)),
    note("missing", missing, words.missing(missing)),
    note("late", late, words.late(late)),
    note("warnings", warnings, words.warnings(warnings)),
    ...rollUpGaps(summary).map((gap) => note("gaps", 1, report.gap(gap))),
    note("provisional", open, words.provisional(open, assigned.total + followed.total)),
  ].filter((matter) => matter.count > 0);
}

/** How many things are left to decide. */
export const dutiesLeft = (matters: readonly Matter[]): number =>
  matters.reduce((sum, { isDuty, count }) => (isDuty ? sum + count : sum), 0);
