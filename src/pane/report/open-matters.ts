import type { IsoDate } from "../../base/codes";
import type { CompetingFiles } from "../../desk/open-summary";
import { uncertainFiles, type UncertainFile } from "../../desk/received";
import type { DeskLine } from "../../desk/roll-up";
import type { SignableMatter, Waiver } from "../../model/ledger";
import { withConfirmedDue, findRound } from "../../model/plan";
import { judgedSummary, rollUpGaps } from "../../model/roll-up";
import type { Tone } from "../parts/tone-sign";
import type { RolledUp } from "../roll-up/rolled-up";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { figures } = paneWords;
const { matters: words } = reportWords;

/** Subject of a matter, most important first. */
export type MatterKind = SignableMatter | "doubles" | "unknown-units" | "due" | "list";

/** A matter left to do before signing, for any number of units. */
export interface Matter {
  readonly kind: MatterKind;
  /** It needs a decision; others are for information. */
  readonly isDuty: boolean;
  readonly tone: Tone;
  readonly count: number;
  readonly text: string;
  /** Subject of a reason to sign over it; absent if it needs a decision. */
  readonly signing?: Pick<Waiver, "matter" | "over">;
  /** Why it is signed over: then it is no longer open. */
  readonly waiver?: Waiver;
}

/** Returns whether a line has a report with errors that was not accepted. */
export const hasErrors = ({ findings, handling }: DeskLine): boolean =>
  findings.error > 0 && handling !== "accepted";

/** Returns units with several files and no ruling. */
const undecided = (competing: readonly CompetingFiles[]): readonly CompetingFiles[] =>
  competing.filter(({ isOpen }) => isOpen);

const filesOfNobody = ({ facts }: RolledUp): readonly UncertainFile[] =>
  uncertainFiles(facts.rejected, facts.summary.office.code);

/** Returns the inferred due day that nobody has confirmed. */
export function openDue({ subject, facts }: RolledUp): IsoDate | undefined {
  const plan = withConfirmedDue(subject.plan, subject.round, facts.work.due);
  const { due, isDueInferred } = findRound(plan, subject.round) ?? {};
  return isDueInferred === true ? due : undefined;
}

/**
 * Lists everything left to do, a row a kind for all units, and matters signed over. Counts for the whole
 * report tab: headline, rows, and questions before printing and closing.
 */
export function allMatters(result: RolledUp): readonly Matter[] {
  const { lines, competing, summary, ledger } = result.facts;
  const due = openDue(result);
  const judged = judgedSummary(result.subject.plan, result.facts);
  const targets = judged.indicators.filter(({ kind }) => kind !== "counted");
  const unconfirmed = summary.completeness.unconfirmed?.length ?? 0;
  const doubles = undecided(competing).length;
  const nobodys = filesOfNobody(result).length;
  const matter = (kind: MatterKind, isDuty: boolean, count: number, text: string): Matter => ({
    ...{ kind, isDuty, tone: isDuty ? "bad" : "waiting", count, text },
  });
  const signable = (kind: SignableMatter, over: readonly string[], text: string, isDuty = false): Matter => ({
    ...matter(kind, isDuty, over.length, text),
    signing: { matter: kind, over },
  });
  const units = (fits: (line: DeskLine) => boolean): readonly string[] =>
    lines.filter(fits).map(({ unit }) => unit.code);
  const reports = (fits: (line: DeskLine) => boolean): readonly string[] => lines.filter(fits).map(reportOf);
  const errors = reports(hasErrors);
  const missing = units(({ filing }) => filing === "missing" || filing === "wrong-form");
  const late = units(({ filing }) => filing === "late");
  const warnings = reports((line) => line.findings.warning > 0 && !hasErrors(line));
  const open = targets.filter(({ total }) => total.isProvisional).map(({ indicator }) => indicator.code);
  return [
    signable("errors", errors, words.errors(errors.length), true),
    matter("doubles", true, doubles, words.doubles(doubles)),
    matter("doubles", false, doubles > 0 ? 0 : competing.length, words.doubles(competing.length)),
    matter("unknown-units", true, nobodys, words.unknownUnits(nobodys)),
    matter("due", true, due === undefined ? 0 : 1, words.due(due === undefined ? "" : figures.day(due))),
    matter("list", true, unconfirmed === 0 ? 0 : 1, words.list(unconfirmed)),
    signable("missing", missing, words.missing(missing.length)),
    signable("late", late, words.late(late.length)),
    signable("warnings", warnings, words.warnings(warnings.length)),
    ...rollUpGaps(summary).map((gap) => signable("gaps", [reportWords.gap(gap)], reportWords.gap(gap))),
    signable("provisional", open, words.provisional(open.length, targets.length)),
  ]
    .filter(({ count }) => count > 0)
    .map((each) => signedOver(each, ledger.waivers));
}

/** Identifies a report, so that a waiver does not cover another one of the unit. */
const reportOf = ({ unit, submissions }: DeskLine): string =>
  [unit.code, ...submissions.map(({ fingerprint }) => fingerprint.slice(0, 12))].join(" ");

/** A reason covers matters open when it was given: additions reopen the matter. */
function signedOver(matter: Matter, waivers: readonly Waiver[]): Matter {
  const { signing, text } = matter;
  const waiver = waivers.find(
    (each) => each.matter === signing?.matter && signing.over.every((part) => each.over.includes(part)),
  );
  return waiver === undefined
    ? matter
    : { ...matter, waiver, isDuty: false, tone: "none", text: words.waived(text, waiver.reason) };
}

/** Lists open matters. */
export const openMatters = (result: RolledUp): readonly Matter[] =>
  allMatters(result).filter(({ waiver }) => waiver === undefined);

/** Counts matters left to decide. */
export const dutiesLeft = (matters: readonly Matter[]): number =>
  matters.reduce((sum, { isDuty, count }) => (isDuty ? sum + count : sum), 0);
