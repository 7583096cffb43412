import { JUDGED_STATUSES } from "../../model/roll-up";
import { findingShape } from "../output/finding-json";
import { count, either, flag, list, nullable, number, object, oneOf, record, text } from "../output/shape";
import type { ValueOf } from "../output/shape";
import { formFigures } from "./form-figures-json";

const figure = nullable(number);

const unitsShape = {
  ...{ expected: count, received: count, missing: list(text), late: list(text) },
  behind: list(object({ unit: text, round: text, received: count, expected: count })),
  rejected: list(
    object(
      { file: text, kind: text, reason: text },
      {
        guesses: list(object({ unit: text, name: text, reason: text, text })),
        doubts: list(object({ by: text, text })),
      },
    ),
  ),
};

/** What every roll-up prints behind its figures. */
const resultShape = {
  closed: flag,
  closings: list(
    either(
      object({
        ...{ kind: oneOf("closed"), by: text, at: text, received: count, expected: count, fingerprint: text },
      }),
      object({ kind: oneOf("reopened"), by: text, reason: text, at: text }),
    ),
  ),
  findings: list(findingShape),
  timings: object({ read: number, check: number, aggregate: number, write: number }),
};

const statusShape = oneOf(...JUDGED_STATUSES, "not-judged");
export const roundsShape = record(object({ n: count, of: count }));

/** How many targets have each status; a status without targets is left out. */
export const countsShape = record(count);

export const totalShape = object(
  {
    ...{ value: figure, numerator: figure, denominator: figure, n: count, of: count },
    ...{ partial: list(text), uncounted: list(text) },
    target: either(figure, list(number)),
    ...{ achieved: figure, status: statusShape, provisional: flag },
    kind: oneOf("assigned", "followed", "counted"),
    impossible: list(text),
  },
  {
    rounds: roundsShape,
    readings: list(object({ round: text, value: figure, status: statusShape })),
  },
);

export const placeShape = nullable(object({ rank: count, of: count, behind: figure }));

export const pointsShape = object(
  {
    criterion: text,
    state: oneOf("counted", "unverified", "unanswered", "not-asked"),
    ...{ points: number, value: figure, numerator: figure, denominator: figure, wanted: figure },
    next: nullable(object({ points: number, figure: number, more: figure })),
  },
  { scored: object({ self: figure, verified: figure, explanation: nullable(text) }) },
);

export const rankedShape = object({
  ...{ unit: text, cluster: nullable(text), standing: oneOf("ranked", "insufficient-data", "missing") },
  ...{ answered: count, asked: count, score: figure, grade: nullable(text) },
  ...{ overall: placeShape, inCluster: placeShape, points: list(pointsShape) },
});

export const missingShape = object({
  ...{ round: text, name: text, to: text, isOver: flag, expected: count, received: count },
  units: list(text),
});

export const trialShape = object({ rule: text, check: text, units: list(text), of: count });

export const planFiguresShape = {
  partial: flag,
  missing: list(missingShape),
  targets: object({ assigned: countsShape, followed: countsShape }),
  errors: object({ count, units: list(text) }),
  totals: record(totalShape),
  byUnit: record(record(figure)),
  elements: record(object({ amount: figure, n: count, of: count }, { rounds: roundsShape })),
};

/**
 * The documents of `rollup`: of a plan, and of a blank form. Ratios and shares are fractions; null = no
 * figure; figures of a blank form are keyed "Sheet!A1".
 */
export const rollUpDocuments = [
  object({
    ...{ plan: text, round: text, office: text },
    units: object({ ...unitsShape, toDecide: list(text) }, { unconfirmed: list(text) }),
    ...planFiguresShape,
    ranking: nullable(list(rankedShape)),
    trials: list(trialShape),
    ...resultShape,
  }),
  object({ units: object(unitsShape, { unconfirmed: list(text) }), ...formFigures, ...resultShape }),
] as const;

export type RollUpDocument = ValueOf<(typeof rollUpDocuments)[number]>;
