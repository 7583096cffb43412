import type { Finding } from "../../../../domain/finding/finding";
import { enNumber, enShortened } from "./en-figures";

const figures = (found: string): string =>
  found
    .split(" | ")
    .map((figure) => (/^-?\d+(?:\.\d+)?$/.test(figure) ? enNumber(Number(figure)) : enShortened(figure)))
    .join("; ");

/** What is said of a finding beside what is wrong: that it is only tried, was explained, or was explained of other figures. */
export function withEnRemarks(sentence: string, { trial, explained, formerly }: Finding): string {
  return [
    trial === undefined ? sentence : `On trial, no error yet. ${sentence}`,
    ...(explained === undefined
      ? []
      : [`Explained: “${explained.reason}”${explained.by === undefined ? "" : ` (${explained.by})`}.`]),
    ...(formerly === undefined
      ? []
      : [
          `Explained before for ${figures(formerly.found)}: “${formerly.reason}”; the figures have changed, so mend or explain them again.`,
        ]),
  ].join(" ");
}
