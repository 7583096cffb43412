import { VALUE_TRAITS } from "../../../model/plan";
import { raise, type Finding } from "../../../model/finding";
import { elementCode } from "../../../model/codes";
import { suggestReading, type ReadingHints } from "../../../model/numbers";
import { amountOf } from "../../../model/value";
import { inputCells, type InputCell } from "../subject/input-cells";
import { relatedRange } from "../relations/related-range";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports a number with several readings. It adds nothing to totals until a person decides; other known facts
 * about the figure suggest a reading.
 */
export const ambiguousNumber: Rule = (subject) =>
  inputCells(subject).flatMap((cell): readonly Finding[] => {
    const { place, element, label, reading } = cell;
    if (reading.kind !== "misread" || reading.reason !== "ambiguous-number") return [];
    const suggestion = suggestReading(reading.readings, hintsFor(cell, subject));
    return raise("ambiguous-number", "error", place, label, {
      found: reading.found,
      expected: suggestion === undefined ? null : (amountOf(suggestion.reading.answer) ?? null),
      element,
      readings: reading.readings,
      suggestion,
    });
  });

function hintsFor({ place, type }: InputCell, subject: CheckSubject): ReadingHints {
  const isWhole = VALUE_TRAITS[type].expects === "whole";
  if (place.code === undefined) return { isWhole };
  const code = elementCode(place.code);
  const { lastRound, neighbours } = subject.expected;
  return {
    isWhole,
    range: relatedRange(subject, code),
    lastRound: lastRound?.get(code),
    neighbours: neighbours?.get(code),
  };
}
