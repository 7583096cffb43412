import type { Fingerprint } from "../../base/codes";
import {
  type FileDecision,
  type FileRuling,
  type Ledger,
  type UnitDecision,
  adjustFigure,
  noteContact,
  noteFigure,
  ruleFile,
  ruleUnit,
  standingFileRulings,
} from "../../model/ledger";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { filesCalled } from "../../model/finding";
import type { Summary } from "../../model/roll-up";
import { canBeAdded } from "../../model/board";
import {
  knownUnit,
  notedFigure,
  reportsOf,
  sentFigure,
  type DeskRequestFailure,
  type DeskRequestScope,
} from "./resolved-figures";
import type { FileReading } from "../received/read-received-file";

/** A request to write into the ledger as an officer states it: files by name, units and figures by code. */
export type DeskRequest =
  | { readonly kind: FileDecision; readonly file: string; readonly reason: string }
  | { readonly kind: UnitDecision; readonly unit: string; readonly reason: string }
  | { readonly kind: "contact"; readonly unit: string; readonly text: string }
  | {
      readonly kind: "note";
      readonly unit: string;
      readonly code: string;
      readonly text: string;
      readonly by?: string;
    }
  | {
      readonly kind: "adjustment";
      readonly unit: string;
      readonly code: string;
      readonly amount: number;
      readonly reason: string;
    };

/**
 * Writes all requests into the ledger, or returns why one is impossible. Decisions about counted files come
 * first, then those about these files, then notes about the resulting figures; each kind in the given order.
 */
export function writeRequests(
  ledger: Ledger,
  requests: readonly DeskRequest[],
  scope: DeskRequestScope,
): Outcome<Ledger, DeskRequestFailure> {
  let written = ledger;
  for (const step of STEPS) {
    const due = requests.filter(({ kind }) => step.has(kind));
    if (due.length === 0) continue;
    const summary = step === ABOUT_FILES ? undefined : scope.summaryWith?.(written);
    for (const request of due) {
      const next = write(written, request, scope, summary);
      if (!next.ok) return next;
      written = next.value;
    }
  }
  return succeed(written);
}

type Kinds = ReadonlySet<DeskRequest["kind"]>;
const ABOUT_FILES: Kinds = new Set(["set-aside", "counts", "not-expected", "contact"]);
const STEPS: readonly Kinds[] = [
  ABOUT_FILES,
  new Set(["returned", "accepted", "adjustment"]),
  new Set(["note"]),
];

function write(
  ledger: Ledger,
  request: DeskRequest,
  scope: DeskRequestScope,
  summary: Summary | undefined,
): Outcome<Ledger, DeskRequestFailure> {
  const { at } = scope;
  switch (request.kind) {
    case "counts":
    case "set-aside": {
      const { kind: ruling, file, reason } = request;
      const content = readingCalled(file, scope);
      if (!content.ok) return content;
      const { kind, fingerprint } = content.value;
      if (ruling === "counts" && kind === "rejected") return fail({ kind: "no-report", found: file });
      const about = { fingerprint, file, reason, at } as const;
      return succeed(
        ruling === "counts" ? chosenFile(ledger, about, scope) : ruleFile(ledger, { ...about, ruling }),
      );
    }
    case "not-expected":
    case "returned":
    case "accepted":
      return writeUnitRuling(ledger, request, scope, summary);
    case "contact": {
      const unit = knownUnit(request.unit, scope);
      return unit.ok ? succeed(noteContact(ledger, unit.value, request.text)) : unit;
    }
    case "note": {
      const figure = notedFigure(request, scope, summary);
      const { text, by } = request;
      return figure.ok ? succeed(noteFigure(ledger, { ...figure.value, text, by, at })) : figure;
    }
    case "adjustment": {
      const { amount, reason } = request;
      const element = scope.plan.elements.find(({ code }) => code === request.code);
      if (element !== undefined && !canBeAdded(amount, element)) {
        return fail({ kind: "not-whole", code: element.code, label: element.label, amount });
      }
      const figure = sentFigure(request, scope, summary);
      return figure.ok ? succeed(adjustFigure(ledger, { ...figure.value, amount, reason, at })) : figure;
    }
  }
}

/** Chooses a file over all others of its unit and round; withdraws earlier choices. */
function chosenFile(
  ledger: Ledger,
  { fingerprint, reason, at, ...about }: Omit<FileRuling, "ruling" | "over">,
  { readings }: DeskRequestScope,
): Ledger {
  const forms = readings.flatMap((reading) => (reading.kind === "rejected" ? [] : [reading.submission]));
  const chosen = forms.find((form) => form.fingerprint === fingerprint);
  const group = forms.filter(({ unit, round }) => unit === chosen?.unit && round === chosen.round);
  const over = [...new Set(group.map((form) => form.fingerprint))].filter((other) => other !== fingerprint);
  const before = standingFileRulings(ledger.files)
    .filter((each) => each.ruling === "counts" && over.includes(each.fingerprint))
    .reduce((known, each) => ruleFile(known, takenBack(each, reason, at)), ledger);
  return ruleFile(before, { ...about, fingerprint, ruling: "counts", over, reason, at });
}

const takenBack = ({ fingerprint, file }: FileRuling, reason: string, at: string): FileRuling => ({
  ...{ fingerprint, file, reason, at },
  ruling: "taken-back",
});

function writeUnitRuling(
  ledger: Ledger,
  { kind, unit, reason }: Extract<DeskRequest, { readonly kind: UnitDecision }>,
  scope: DeskRequestScope,
  summary: Summary | undefined,
): Outcome<Ledger, DeskRequestFailure> {
  const { at } = scope;
  const known = knownUnit(unit, scope);
  if (!known.ok) return known;
  if (kind === "not-expected")
    return succeed(ruleUnit(ledger, { unit: known.value, ruling: kind, reason, at }));
  const fingerprint = reportsOf(known.value, scope, summary).at(-1)?.fingerprint;
  return fingerprint === undefined
    ? fail({ kind: "nothing-received", unit })
    : succeed(ruleUnit(ledger, { unit: known.value, ruling: kind, fingerprint, reason, at }));
}

function readingCalled(
  name: string,
  { readings }: DeskRequestScope,
): Outcome<{ readonly kind: FileReading["kind"]; readonly fingerprint: Fingerprint }, DeskRequestFailure> {
  const found = filesCalled(
    name,
    readings.map(({ source }) => source),
  );
  const [first, second] = found;
  if (first?.fingerprint === undefined) {
    return fail({ kind: "unknown-file", found: name, known: readings.map(({ source }) => source.file) });
  }
  if (second !== undefined) return fail({ kind: "ambiguous-file", found: name, known: found });
  const { fingerprint } = first;
  const isReport = readings.some(
    ({ kind, source }) => kind !== "rejected" && source.fingerprint === fingerprint,
  );
  return succeed({ kind: isReport ? "kept" : "rejected", fingerprint });
}
