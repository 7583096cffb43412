import type { FindingOf } from "./finding";
import type { RejectedFile } from "../file/rejection";

/** The finding about a file that could not be taken for a report. */
export const unreadableFile = ({ file, rejection }: RejectedFile): FindingOf<"unreadable"> => ({
  rule: "unreadable",
  severity: "error",
  file,
  subject: file,
  found: null,
  expected: null,
  rejection,
});
