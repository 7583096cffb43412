import type { ColumnCode, ElementCode, UnitCode } from "../../model/codes";
import type { AmbiguousNumber, Misreading, UnitsBehind } from "../../model/submission";
import { type SourceFile, type Explained, COMPARED_WITH } from "../../model/finding";
import type { NumberAnswer, NumberReading } from "../../model/numbers";
import type { Unit } from "../../model/unit";
import type { Value } from "../../model/value";
import { anyOf, isBoolean, isNumber, isText, listOf, maybe, oneOf, shape, tuple, type Guard } from "./guards";
import {
  STATE_VERSION,
  type ReportFacts,
  type StoredAbout,
  type StoredCell,
  type StoredCompared,
  type StoredFile,
  type StoredFinding,
  type StoredListRow,
  type StoredReading,
  type StoredRecords,
  type StoredReport,
  type StoredShown,
} from "./stored-records";

const isNull: Guard<null> = (value) => value === null;
const isVersion: Guard<typeof STATE_VERSION> = (value) => value === STATE_VERSION;

const isSource = shape<SourceFile>({
  file: isText,
  fingerprint: maybe(isText),
  savedAt: maybe(isText),
  unit: maybe(isText),
  revision: maybe(isNumber),
});

const isReportFacts = shape<ReportFacts>({
  file: isText,
  fingerprint: isText,
  templateVersion: isNumber,
  round: isText,
  unit: isText,
  level: isText,
  revision: isNumber,
  savedAt: maybe(isText),
  formSheet: isText,
  behind: maybe(shape<UnitsBehind>({ received: isNumber, expected: isNumber, text: isText })),
});

const isWithoutNumber = shape<{ readonly kind: "none" | "not-applicable" | "blank" }>({
  kind: oneOf(["none", "not-applicable", "blank"]),
});

const isAnswer = anyOf<NumberAnswer>(
  shape<Of<NumberAnswer, "number">>({ kind: oneOf(["number"]), number: isNumber }),
  isWithoutNumber,
);

const isMisread = oneOf(["misread"]);

const isReading = anyOf<StoredReading>(
  isNumber,
  isText,
  isWithoutNumber,
  shape<Of<Value, "yes-no">>({ kind: oneOf(["yes-no"]), yes: isBoolean }),
  shape<Of<Value, "date">>({ kind: oneOf(["date"]), date: isText }),
  shape<AmbiguousNumber>({
    kind: isMisread,
    found: isText,
    reason: oneOf(["ambiguous-number"]),
    readings: listOf(shape<NumberReading>({ way: isText, answer: isAnswer })),
  }),
  shape<Exclude<Misreading, AmbiguousNumber>>({
    kind: isMisread,
    found: isText,
    reason: oneOf(["not-a-number", "not-yes-or-no", "not-a-date", "not-a-choice", "error-value"]),
  }),
);

type Of<V extends { readonly kind: string }, K extends V["kind"]> = Extract<V, { readonly kind: K }>;

const areFigures = listOf(tuple<StoredCell<ElementCode>>(isText, isReading, isText));
const areListCells = listOf(tuple<StoredCell<ColumnCode>>(isText, isReading, isText));

/** By the kind that stands beside a record. */
export const RECORD_GUARDS: { readonly [K in keyof StoredRecords]: Guard<StoredRecords[K]> } = {
  about: shape<StoredAbout>({ version: isVersion, records: isNumber, rolledUpAt: isText }),
  unit: shape<Unit>({
    code: isText,
    name: isText,
    aliases: listOf(isText),
    level: isText,
    parent: maybe(isText),
    cluster: maybe(isText),
    sector: maybe(isText),
    validFrom: maybe(isText),
    validTo: maybe(isText),
    successors: maybe(listOf<UnitCode>(isText)),
  }),
  file: shape<StoredFile>({
    source: isSource,
    counts: isBoolean,
    report: maybe(isReportFacts),
    was: maybe(isText),
    sentence: maybe(isText),
  }),
  report: shape<StoredReport>({
    fingerprint: isText,
    unit: isText,
    figures: listOf(tuple(isText, areFigures)),
    elsewhere: listOf<ElementCode>(isText),
    notes: listOf(tuple(isText, isText)),
    lists: listOf(
      tuple<StoredReport["lists"][number]>(
        isText,
        listOf(tuple<StoredListRow>(isNumber, isText, areListCells)),
      ),
    ),
  }),
  finding: shape<StoredFinding>({
    rule: oneOf(["kept"]),
    was: isText,
    against: maybe(oneOf(COMPARED_WITH)),
    severity: oneOf(["error", "warning", "note"]),
    file: maybe(isText),
    unit: maybe(isText),
    sheet: maybe(isText),
    cell: maybe(isText),
    code: maybe(isText),
    subject: isText,
    found: anyOf<string | null>(isText, isNull),
    expected: anyOf<string | null>(isText, isNull),
    title: isText,
    sentence: isText,
    mend: isText,
    trial: maybe(isNumber),
    explained: maybe(shape<Explained>({ reason: isText, by: maybe(isText), at: maybe(isText) })),
  }),
  compared: shape<StoredCompared>({
    kind: oneOf(["last-run", "last-round", "earlier", "last-year"]),
    title: isText,
    totals: listOf(tuple(isText, isNumber)),
  }),
  shown: shape<StoredShown>({
    unit: isText,
    figures: listOf(tuple(isText, isNumber)),
    formulas: listOf(isText),
  }),
};
