import { elementCode, unitCode, type Fingerprint, type RoundId, type UnitCode } from "../domain/codes";
import type { FileRuling, Ledger, UnitRuling } from "../domain/desk/ledger";
import { adjustFigure, noteContact, noteFigure, ruleFile, ruleUnit } from "../domain/desk/rule-in-ledger";
import { fail, succeed, type Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import { amountOf } from "../domain/value";
import type { FileReading } from "./read-received-file";

/** Something an officer wants written into the ledger, in his own words: files by name, units and figures by code. */
export type DeskRequest =
  | { readonly kind: FileRuling["ruling"]; readonly file: string; readonly reason: string }
  | { readonly kind: UnitRuling["ruling"]; readonly unit: string; readonly reason: string }
  | { readonly kind: "contact"; readonly unit: string; readonly text: string }
  | { readonly kind: "note"; readonly unit: string; readonly code: string; readonly text: string }
  | {
      readonly kind: "adjustment";
      readonly unit: string;
      readonly code: string;
      readonly amount: number;
      readonly reason: string;
    };

/** Why a request cannot be written. Then none is. */
export type DeskRequestFailure =
  | { readonly kind: "unknown-file"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-unit"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-figure"; readonly found: string }
  /** There is no report of the unit that could be returned or accepted. */
  | { readonly kind: "nothing-received"; readonly unit: string };

/** What requests are about. `at`: ISO date-time of now. */
export interface DeskRequestScope {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly readings: readonly FileReading[];
  readonly at: string;
}

/** The ledger with all requests written into it, in their order; or why one of them cannot be. */
export function writeRequests(
  ledger: Ledger,
  requests: readonly DeskRequest[],
  scope: DeskRequestScope,
): Outcome<Ledger, DeskRequestFailure> {
  let written = ledger;
  for (const request of requests) {
    const next = write(written, request, scope);
    if (!next.ok) return next;
    written = next.value;
  }
  return succeed(written);
}

function write(
  ledger: Ledger,
  request: DeskRequest,
  scope: DeskRequestScope,
): Outcome<Ledger, DeskRequestFailure> {
  const { at } = scope;
  switch (request.kind) {
    case "counts":
    case "set-aside": {
      const { kind: ruling, file, reason } = request;
      const fingerprint = fingerprintOfFile(file, scope);
      return fingerprint.ok
        ? succeed(ruleFile(ledger, { fingerprint: fingerprint.value, file, ruling, reason, at }))
        : fingerprint;
    }
    case "not-expected":
    case "returned":
    case "accepted":
      return writeUnitRuling(ledger, request, scope);
    case "contact": {
      const unit = knownUnit(request.unit, scope);
      return unit.ok ? succeed(noteContact(ledger, unit.value, request.text)) : unit;
    }
    case "note": {
      const figure = knownFigure(request, scope);
      return figure.ok ? succeed(noteFigure(ledger, { ...figure.value, text: request.text, at })) : figure;
    }
    case "adjustment": {
      const { amount, reason } = request;
      const figure = knownFigure(request, scope);
      return figure.ok ? succeed(adjustFigure(ledger, { ...figure.value, amount, reason, at })) : figure;
    }
  }
}

function writeUnitRuling(
  ledger: Ledger,
  { kind, unit, reason }: Extract<DeskRequest, { readonly kind: UnitRuling["ruling"] }>,
  scope: DeskRequestScope,
): Outcome<Ledger, DeskRequestFailure> {
  const { at } = scope;
  const known = knownUnit(unit, scope);
  if (!known.ok) return known;
  if (kind === "not-expected")
    return succeed(ruleUnit(ledger, { unit: known.value, ruling: kind, reason, at }));
  const fingerprint = latestOf(known.value, scope)?.source.fingerprint;
  return fingerprint === undefined
    ? fail({ kind: "nothing-received", unit })
    : succeed(ruleUnit(ledger, { unit: known.value, ruling: kind, fingerprint, reason, at }));
}

/** Files of a folder are called by their paths; people call them by their names. */
const lastPart = (path: string): string | undefined => path.split(/[\\/]/).at(-1);

function fingerprintOfFile(
  file: string,
  { readings }: DeskRequestScope,
): Outcome<Fingerprint, DeskRequestFailure> {
  const [found] = [
    ...readings.filter(({ source }) => source.file === file),
    ...readings.filter(({ source }) => lastPart(source.file) === file),
  ].flatMap(({ source }) => source.fingerprint ?? []);
  const known = readings.map(({ source }) => source.file);
  return found === undefined ? fail({ kind: "unknown-file", found: file, known }) : succeed(found);
}

function knownUnit(code: string, { registry }: DeskRequestScope): Outcome<UnitCode, DeskRequestFailure> {
  const { units } = registry;
  const known = units.find((unit) => unit.code === unitCode(code));
  return known === undefined
    ? fail({ kind: "unknown-unit", found: code, known: units.map((unit) => unit.code) })
    : succeed(known.code);
}

/** A figure that a unit was asked for, with what it reported when the request was written. */
function knownFigure(
  { unit, code }: { readonly unit: string; readonly code: string },
  scope: DeskRequestScope,
) {
  const known = knownUnit(unit, scope);
  if (!known.ok) return known;
  const element = elementCode(code);
  if (!scope.plan.elements.some((each) => each.code === element)) {
    return fail<DeskRequestFailure>({ kind: "unknown-figure", found: code });
  }
  const reading = latestOf(known.value, scope)?.submission.entries.get(element)?.reading;
  const amount = reading === undefined || reading.kind === "misread" ? undefined : amountOf(reading);
  return succeed({ unit: known.value, code: element, round: scope.round, about: amount ?? null });
}

/** The report that a unit sent last, by its own counting. */
const latestOf = (unit: UnitCode, { readings, round }: DeskRequestScope) =>
  readings
    .flatMap((reading) => (reading.kind === "rejected" ? [] : [reading]))
    .filter(({ submission }) => submission.unit === unit && submission.round === round)
    .toSorted((left, right) => right.submission.revision - left.submission.revision)[0];
