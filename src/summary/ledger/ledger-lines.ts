import type { Fingerprint } from "../../base/codes";
import type { RoundId, UnitCode } from "../../model/codes";
import { figureNow } from "../../model/board";
import { isSameFigure } from "../../base/is-same-figure";
import {
  type FigureKey,
  type FileRuling,
  type UnitRuling,
  newestFileRulings,
  newestUnitRulings,
  currentClosing,
  type Closing,
} from "../../model/ledger";
import { isFraction } from "../../model/plan";
import { WAIVED_MATTER_WORDS, type LEDGER_WORDS, type LedgerKind } from "../words/ledger-words";
import type { SummaryInput } from "../setting/summary-input";
import { unrecognisedContacts } from "./unrecognised-contacts";

type State = keyof typeof LEDGER_WORDS.states;

/** A ledger row as shown. Absent properties stay empty cells. */
export interface LedgerLine {
  readonly kind: LedgerKind;
  readonly unit?: UnitCode;
  readonly figure?: LedgerFigure;
  readonly round?: RoundId;
  readonly amount?: number;
  readonly text: string;
  readonly file?: string;
  readonly fingerprint?: Fingerprint;
  /** For a chosen file: the files it was chosen over. For an open matter: its parts. */
  readonly over?: readonly string[];
  /** Who closed or reopened the round; or which matter is open. */
  readonly by?: string;
  /** Author of a note. */
  readonly author?: string;
  /** Numbers of reporting units at closing and now. */
  readonly units?: { readonly then: string; readonly now: string };
  readonly at: string;
  readonly state?: State;
}

/** The figure of a row: `about` when written, `now` in this summary. */
export interface LedgerFigure {
  readonly code: string;
  readonly label: string;
  readonly isFraction: boolean;
  readonly about: number | null;
  readonly now: number | undefined;
}

/** Returns all ledger rows, by kind in order of writing. */
export function ledgerLines(input: SummaryInput): readonly LedgerLine[] {
  const { ledger, summary } = input;
  const lastWords = new Set<FileRuling | UnitRuling>([
    ...newestFileRulings(ledger.files),
    ...newestUnitRulings(ledger.units),
  ]);
  return [
    ...summary.adjustments.map(({ adjustment, outcome, received, isOutdated }): LedgerLine => ({
      kind: "adjustment",
      unit: adjustment.unit,
      figure: shownFigure(adjustment, adjustment.about, received, input),
      round: adjustment.round,
      amount: adjustment.amount,
      text: adjustment.reason,
      at: adjustment.at,
      state: outcome === "applied" && isOutdated ? "applied-changed" : outcome,
    })),
    ...ledger.notes.map((note): LedgerLine => {
      const now = figureNow(summary, note);
      return {
        kind: "note",
        unit: note.unit,
        figure: shownFigure(note, note.about, now, input),
        round: note.round,
        text: note.text,
        author: note.by,
        at: note.at,
        ...(!isSameFigure(now ?? null, note.about) && { state: "changed" }),
      };
    }),
    ...ledger.files.map((ruling) => superseded(fileLine(ruling, input), lastWords.has(ruling))),
    ...ledger.units.map((ruling) => superseded(unitLine(ruling, input), lastWords.has(ruling))),
    ...unrecognisedContacts(input).map(({ unit, text }): LedgerLine => ({
      kind: "contact",
      unit,
      text,
      at: "",
    })),
    ...ledger.closings.map((closing) => closingLine(closing, input)),
    ...ledger.waivers.map(({ matter, over, reason, at }): LedgerLine => ({
      ...{ kind: "waiver", by: WAIVED_MATTER_WORDS[matter], text: reason, over, at },
    })),
  ];
}

function closingLine(closing: Closing, { ledger, summary }: SummaryInput): LedgerLine {
  const { kind, by, at } = closing;
  if (closing.kind === "reopened") return { kind, by, text: closing.reason, at };
  const { received, expected } = summary.completeness;
  return {
    ...{ kind, by, at, text: "", fingerprint: closing.fingerprint },
    state: closing === currentClosing(ledger.closings) ? "closed" : "superseded",
    units: {
      then: `${closing.received}/${closing.expected}`,
      now: `${received.length}/${expected.length}`,
    },
  };
}

/** Marks earlier rulings as superseded. */
const superseded = (line: LedgerLine, isLastWord: boolean): LedgerLine =>
  isLastWord ? line : { ...line, state: "superseded" };

function shownFigure(
  { code }: FigureKey,
  about: number | null,
  now: number | undefined,
  { plan }: SummaryInput,
): LedgerFigure {
  const indicator = plan.indicators.find((each) => each.code === code);
  const element = plan.elements.find((each) => each.code === code);
  return {
    code,
    label: (element ?? indicator)?.label ?? "",
    isFraction: element === undefined && indicator !== undefined && isFraction(indicator.aggregation),
    about,
    now,
  };
}

function fileLine(
  { fingerprint, file, ruling, over, reason, at }: FileRuling,
  input: SummaryInput,
): LedgerLine {
  const source = input.files.find((each) => each.fingerprint === fingerprint);
  return {
    kind: ruling,
    ...(source?.unit && { unit: source.unit }),
    text: reason,
    file,
    fingerprint,
    over,
    at,
    ...(source === undefined && { state: "no-file" }),
  };
}

function unitLine({ unit, ruling, fingerprint, reason, at }: UnitRuling, input: SummaryInput): LedgerLine {
  const line: LedgerLine = { kind: ruling, unit, text: reason, at };
  if (fingerprint === undefined) return line;
  const file = input.files.find((each) => each.fingerprint === fingerprint)?.file;
  const isCurrent = (input.summary.submissions.get(unit) ?? []).some(
    (submission) => submission.fingerprint === fingerprint,
  );
  return {
    ...line,
    ...(file !== undefined && { file }),
    fingerprint,
    ...(!isCurrent && (ruling === "returned" || ruling === "accepted") && { state: "other-file" }),
  };
}
