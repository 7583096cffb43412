import type { NumberReading, ReadingWay } from "../../../../domain/numbers/number-reading";
import type { Suggestion, SuggestionReason } from "../../../../domain/numbers/suggest-reading";
import { amountOf } from "../../../../domain/value";
import { enNumber, enPercent } from "./en-figures";

const WAYS: { readonly [W in ReadingWay]: (amount: number) => string } = {
  digits: (amount) => enNumber(amount),
  thousands: (amount) => `${enNumber(amount)} (with a thousands separator)`,
  decimal: (amount) => `${enNumber(amount)} (with a decimal separator)`,
  percent: (amount) => enPercent(amount),
  fraction: (amount) => `${enPercent(amount)} (written as a fraction)`,
  "unit-of-cell": (amount) => `${enNumber(amount)} (in the unit of the cell)`,
  "unit-as-written": (amount) => `${enNumber(amount)} (converted from the unit written)`,
  nothing: () => "nothing occurred (counts as 0)",
  "not-known": () => "not known yet",
  ticked: () => "ticked (counts as 1)",
  "not-concerned": () => "not applicable",
};

/** One way to understand a number, with how it comes about. */
export const enReading = ({ answer, way }: NumberReading): string => WAYS[way](amountOf(answer) ?? 0);

const REASONS: { readonly [R in SuggestionReason]: string } = {
  whole: "because this figure is a whole number",
  range: "because it fits the related figures of the form",
  "last-round": "because it is near the unit's figure of the round before",
  neighbours: "because it is near the figures of other units",
};

/** Which reading is likely meant and why, starting in lower case. */
export const enSuggestion = ({ reading, reason }: Suggestion): string =>
  `most likely ${enReading(reading)}, ${REASONS[reason]}`;
