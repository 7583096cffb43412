import type { RoundId } from "../../model/codes";
import type { Rejection } from "../../model/finding";
import type { Unit } from "../../model/unit";
import type { RollUpScope, Screening } from "./screen";
import { isOfficeSummary } from "./is-office-summary";
import type { SubmittedReading } from "../received/read-received-file";

/** Returns whether a review consists of only the office's own summaries of its rounds. */
export const isOfficeReview = (counted: readonly SubmittedReading[], office: Unit): boolean =>
  counted.length > 0 && counted.every(({ submission }) => submission.unit === office.code);

/** Removes the office's own summaries if units' reports are among the files: they would count twice. */
export function withoutMixedSummaries(
  screening: Screening,
  { office, nameOf }: Pick<RollUpScope, "nameOf"> & { readonly office: Unit },
): Screening {
  const { screened, refused } = screening;
  if (isOfficeReview(screened, office)) return screening;
  const reported = new Set(
    screened.flatMap(({ submission: { unit, round } }) => (unit === office.code ? [] : [round])),
  );
  const isReported = (round: RoundId): boolean => reported.has(round);
  const isOwn = ({ submission }: SubmittedReading): boolean => submission.unit === office.code;
  return {
    ...screening,
    screened: screened.filter((reading) => !isOwn(reading)),
    refused: [
      ...refused,
      ...screened.filter(isOwn).map((reading) => ({
        reading,
        rejection: refusal(reading, office, { isReported, nameOf }),
      })),
    ],
  };
}

function refusal(
  reading: SubmittedReading,
  { code }: Unit,
  { isReported, nameOf }: Pick<RollUpScope, "nameOf"> & { readonly isReported: (round: RoundId) => boolean },
): Rejection {
  const { round, unit } = reading.submission;
  return isOfficeSummary(reading, code)
    ? { kind: "own-summary", round: nameOf(round), ...(!isReported(round) && { isOnly: true }) }
    : { kind: "unknown-unit", found: unit, guesses: [] };
}
