import { fingerprint } from "../../../src/base/codes";
import fc from "fast-check";
import { elementCode } from "../../../src/model/codes";
import type { Closing } from "../../../src/model/ledger/closing";
import type { Adjustment, FigureNote, Ledger, UnitRuling } from "../../../src/model/ledger/ledger";
import type { Submission } from "../../../src/model/submission/submission";
import { NONE, NOT_APPLICABLE } from "../../../src/model/value";
import { drawSummary } from "../../support/sheets/draw-summary";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { DESK_LEDGER, deskInput, NOT_WANTED, REPLACED } from "../../support/desk/desk-sample";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { ROUND_1, ROUND_2 } from "../../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import { SAMPLE_UNITS } from "../../support/desk/sample-summary";
import { aSubmission, misread, type Written } from "../../support/forms/submission-builder";
import { toldOf } from "./told";
import { propertyRuns } from "../../support/property-runs";

const RUNS = { numRuns: propertyRuns(15) };

const word = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  )
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => /\p{L}/u.test(text) && !/^(kps|kad)$/i.test(text));
const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  // A report with a number beside zero is read as 0: calculations leave such numbers.
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
);
const moment = fc
  .date({ min: new Date("2017-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const unit = fc.constantFrom(...SAMPLE_UNITS.map(({ code }) => code));
const round = fc.constantFrom(ROUND_1, ROUND_2);
const about = fc.option(amount, { nil: null });
const typed = fc.constantFrom("A1", "A2", "C1", "D1", "F1", "G1").map(elementCode);

const note: fc.Arbitrary<FigureNote> = fc.record({ unit, code: typed, round, text: word, at: moment, about });
const adjustment: fc.Arbitrary<Adjustment> = fc.record({
  ...{ unit, code: typed, round, amount, reason: fc.oneof(word, fc.constant("")), at: moment, about },
});
const sha = fc.stringMatching(/^[0-9a-f]{64}$/).map(fingerprint);
const ruling: fc.Arbitrary<UnitRuling> = fc.record({
  unit,
  ruling: fc.constantFrom("returned" as const, "accepted" as const, "not-expected" as const),
  fingerprint: sha,
  reason: word,
  at: moment,
});
const closed: fc.Arbitrary<Closing> = fc.record({
  ...{ kind: fc.constant("closed" as const), by: word, at: moment, fingerprint: sha },
  ...{ received: fc.nat(999), expected: fc.nat(999) },
});
const reopened: fc.Arbitrary<Closing> = fc.record({
  ...{ kind: fc.constant("reopened" as const), by: word, reason: word, at: moment },
});
const ledger: fc.Arbitrary<Ledger> = fc.record({
  files: fc.array(
    fc.oneof(
      fc.record({
        ...{ fingerprint: sha, file: word, reason: word, at: moment },
        ruling: fc.constantFrom("set-aside" as const, "taken-back" as const),
      }),
      fc.record({
        ...{ fingerprint: sha, file: word, reason: word, at: moment },
        ruling: fc.constant("counts" as const),
        over: fc.array(sha, { maxLength: 3 }),
      }),
    ),
    { maxLength: 3 },
  ),
  units: fc.array(ruling, { maxLength: 3 }),
  contacts: fc.uniqueArray(fc.record({ unit, text: word }), { selector: (each) => each.unit, maxLength: 3 }),
  notes: fc.array(note, { maxLength: 4 }),
  adjustments: fc.array(adjustment, { maxLength: 4 }),
  closings: fc.array(fc.oneof(closed, reopened), { maxLength: 3 }),
  waivers: fc.uniqueArray(
    fc.record({
      matter: fc.constantFrom("missing" as const, "errors" as const, "provisional" as const),
      over: fc.array(unit, { minLength: 1, maxLength: 3 }),
      ...{ reason: word, at: moment },
    }),
    { selector: ({ matter }) => matter, maxLength: 3 },
  ),
});

it("the ledger that is read is the ledger that was drawn, whatever stands in it", () => {
  fc.assert(
    fc.property(ledger, (drawn) => {
      const kept = readSummaryWorkbook(drawingToGrids(drawSummary(deskInput(drawn)), false), [SAMPLE_PLAN]);
      const inOrder = SAMPLE_UNITS.flatMap(({ code }) => drawn.contacts.filter((each) => each.unit === code));
      expect(kept?.ledger).toEqual({ ...drawn, contacts: inOrder });
      expect(kept?.problems).toEqual([]);
    }),
    RUNS,
  );
});

const figure: fc.Arbitrary<Written> = fc.oneof(
  { weight: 5, arbitrary: amount },
  { weight: 1, arbitrary: fc.constantFrom<Written>(NONE, NOT_APPLICABLE, { kind: "blank" }) },
  { weight: 1, arbitrary: word.map((text) => misread(text)) },
);
const report = fc.record({
  revision: fc.integer({ min: 1, max: 9 }),
  savedAt: fc.option(moment, { nil: undefined }),
  values: fc.record(
    {
      ...{ A1: figure, A2: figure, C1: figure, C2: figure, D1: figure, D2: figure, F1: figure },
      E1: fc.oneof(
        fc.boolean(),
        word.map((text) => misread(text, "not-yes-or-no")),
      ),
      H1: word.map((text) => ({ kind: "text" as const, text })),
    },
    { requiredKeys: [] },
  ),
  notes: fc.dictionary(fc.constantFrom("A1", "I3"), word).map((notes) => new Map(Object.entries(notes))),
});

it("every report that is read says what the report that was drawn said", () => {
  fc.assert(
    fc.property(report, report, (one, other) => {
      const submissions: readonly Submission[] = [
        aSubmission({ unit: "U1", fingerprint: fingerprint("a".repeat(64)), ...one }),
        aSubmission({ unit: "U2", fingerprint: fingerprint("b".repeat(64)), ...other }),
      ];
      const kept = readSummaryWorkbook(
        drawingToGrids(drawSummary(deskInput(DESK_LEDGER, submissions)), false),
        [SAMPLE_PLAN],
      );
      expect(kept?.submissions.map(toldOf)).toEqual([...submissions, REPLACED, NOT_WANTED].map(toldOf));
      expect(kept?.problems).toEqual([]);
    }),
    RUNS,
  );
});
