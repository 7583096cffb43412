import type { Rejection } from "../../domain/file/rejection";
import type { Unit } from "../../domain/unit/unit";
import type { Admission } from "./admit";
import { isOwnSummary } from "./is-own-summary";
import type { SubmittedReading } from "../received/read-received-file";

/** Whether a review is made of nothing but the office's own summaries of its rounds. */
export const isOwnReview = (counted: readonly SubmittedReading[], office: Unit): boolean =>
  counted.length > 0 && counted.every(({ submission }) => submission.unit === office.code);

/** The office's own summaries make a review only by themselves: beside the units' reports they would count twice. */
export function withoutMixedSummaries(admission: Admission, office: Unit): Admission {
  const { admitted, refused } = admission;
  if (isOwnReview(admitted, office)) return admission;
  const isOwn = ({ submission }: SubmittedReading): boolean => submission.unit === office.code;
  return {
    ...admission,
    admitted: admitted.filter((reading) => !isOwn(reading)),
    refused: [
      ...refused,
      ...admitted.filter(isOwn).map((reading) => ({
        reading,
        rejection: refusal(reading, office),
      })),
    ],
  };
}

function refusal(reading: SubmittedReading, { code }: Unit): Rejection {
  const { round, unit } = reading.submission;
  return isOwnSummary(reading, code)
    ? { kind: "own-summary", round }
    : { kind: "unknown-unit", found: unit, guesses: [] };
}
