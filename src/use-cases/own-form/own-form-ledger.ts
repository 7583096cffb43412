import { registryId, unitCode } from "../../domain/codes";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger/ledger";
import { succeed, type Outcome } from "../../domain/outcome";
import { OWN_ROUND, ownPlan, ownUnit } from "../../domain/own-form/own-plan";
import { currentSubmissions } from "../../domain/submission/resubmission";
import type { UnitRegistry } from "../../domain/unit/unit";
import { writeRequests, type DeskRequest, type DeskRequestFailure } from "../desk/desk-requests";
import { admitOwnCopies } from "./own-form-admission";
import { inOrder, type OwnFormSubject } from "./own-form-readings";
import type { OwnReading } from "./read-own-received";
import type { FileReading } from "../received/read-received-file";

/**
 * What was decided before, with what is decided now: units as the list or the copies name them, figures as "Sheet!A1" of the
 * blank form. `at`: ISO date-time of now.
 */
export function ownLedger(
  subject: OwnFormSubject,
  given: readonly OwnReading[],
  requests: readonly DeskRequest[],
  at: string,
): Outcome<Ledger, DeskRequestFailure> {
  const { blank, registry, ledger = EMPTY_LEDGER } = subject;
  // Telling thousands of copies apart takes a while.
  if (requests.length === 0) return succeed(ledger);
  const readings = inOrder(given);
  const { copies, units, rejected } = admitOwnCopies(subject, readings);
  const { current } = currentSubmissions(
    copies.map(({ submission }) => submission),
    ledger.files,
  );
  const counts = new Set(current);
  // A request about a unit is about the copy that counts: it comes first.
  const submissions = [
    ...current,
    ...copies.map(({ submission }) => submission).filter((each) => !counts.has(each)),
  ];
  const sources = new Map(readings.map(({ source }) => [source.file, source]));
  const plan = ownPlan(blank.form, "");
  return writeRequests(ledger, requests, {
    plan,
    round: OWN_ROUND,
    registry: registry ?? { ...NO_LIST, units: units.map(ownUnit) },
    readings: [
      ...submissions.map((submission): FileReading => ({
        kind: "kept",
        source: sources.get(submission.file) ?? submission,
        submission,
        findings: [],
      })),
      ...rejected.map(({ file, rejection }): FileReading => ({
        kind: "rejected",
        source: sources.get(file) ?? { file },
        rejection,
      })),
    ],
    at,
  });
}

const NO_LIST: Omit<UnitRegistry, "units"> = {
  id: registryId(""),
  title: "",
  office: ownUnit({ code: unitCode(""), name: "" }),
  isInvented: false,
  source: "",
};
