import type { ConfirmedMatches } from "../../domain/unit/confirmed-matches";
import type { OwnUnit } from "../../domain/own-form/own-facts";
import { OWN_ROUND } from "../../domain/own-form/own-plan";
import type { RejectedFile, Rejection } from "../../domain/file/rejection";
import type { UnitRegistry } from "../../domain/unit/unit";
import type { OwnCopy } from "../../sheets/own-form/copies/read-own-copy";
import { admitListed, namedUnits } from "./own-form-units";
import type { OwnReading } from "./read-own-received";

/** What is known of the units. Without a list they are those that the copies name. */
export interface UnitsKnown {
  readonly registry?: UnitRegistry;
  readonly confirmed?: ConfirmedMatches;
}

/** The copies of known units, who is expected, and the files that are out. */
export interface AdmittedCopies {
  readonly copies: readonly OwnCopy[];
  readonly units: readonly OwnUnit[];
  readonly rejected: readonly RejectedFile[];
}

/** Parts the copies whose unit is known from the files that are not read or not told apart. */
export function admitOwnCopies(
  { registry, confirmed }: UnitsKnown,
  readings: readonly OwnReading[],
): AdmittedCopies {
  const rejected: RejectedFile[] = [];
  const copies: OwnCopy[] = [];
  const judge = registry && admitListed(registry, confirmed);
  for (const reading of readings) {
    const { file } = reading.source;
    if (reading.kind === "rejected") {
      rejected.push({ file, rejection: reading.rejection });
      continue;
    }
    // Of what was kept the unit is known, by code; a list that does not have it refuses it.
    const judged = judge?.(reading.kind === "kept" ? namedByCode(reading.copy) : reading.copy);
    if (judged?.ok === false) rejected.push({ file, rejection: judged.failure });
    else copies.push(judged === undefined ? reading.copy : judged.value);
  }
  const ours = ownSummaries(readings, copies);
  const others = copies.filter(({ submission }) => !ours.has(submission.file));
  const named = registry === undefined ? namedUnits(others) : { copies: others, units: registry.units };
  return {
    copies: identicalAsOne(named.copies),
    units: usedUnits(named.units, named.copies, registry),
    rejected: [
      ...rejected.filter(({ file }) => !ours.has(file)),
      ...[...ours].map((file) => ({ file, rejection: OWN_SUMMARY })),
    ],
  };
}

const OWN_SUMMARY: Rejection = { kind: "own-summary", round: OWN_ROUND };

/** Files that sum up copies which are here as well: they would count twice. Another office's summary is a report of its own. */
function ownSummaries(readings: readonly OwnReading[], copies: readonly OwnCopy[]): ReadonlySet<string> {
  const here = new Set(copies.map(({ submission }) => submission.fingerprint));
  return new Set(
    readings.flatMap((reading) => {
      const addedUp = reading.kind === "copy" ? reading.addedUp : [];
      return addedUp.some((content) => here.has(content)) ? [reading.source.file] : [];
    }),
  );
}

const namedByCode = (copy: OwnCopy): OwnCopy => ({
  ...copy,
  clue: { ...copy.clue, code: copy.submission.unit },
});

/** Two files of the same bytes are one report, whatever they are called. */
function identicalAsOne(copies: readonly OwnCopy[]): readonly OwnCopy[] {
  const first = new Map<string, OwnCopy>();
  for (const copy of copies) {
    const { fingerprint } = copy.submission;
    if (!first.has(fingerprint)) first.set(fingerprint, copy);
  }
  return copies.map((copy) => {
    const { unit } = (first.get(copy.submission.fingerprint) ?? copy).submission;
    return { ...copy, submission: { ...copy.submission, unit } };
  });
}

/** Without a list, a name that only an identical file bears is nobody's. */
function usedUnits(
  units: readonly OwnUnit[],
  copies: readonly OwnCopy[],
  registry: UnitRegistry | undefined,
): readonly OwnUnit[] {
  if (registry !== undefined) return units;
  const used = new Set(identicalAsOne(copies).map(({ submission }) => submission.unit));
  return units.filter(({ code }) => used.has(code));
}
