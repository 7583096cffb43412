import type { SpecialReport } from "../../domain/plan/special-report";
import { indicatorCodes, registerCodes } from "../code-lists";

interface Said extends Pick<SpecialReport, "title" | "sourcePhrase"> {
  readonly indicators?: readonly string[];
  readonly registers?: readonly string[];
}

const special =
  (kind: SpecialReport["kind"]) =>
  (code: string, { indicators = [], registers = [], ...said }: Said): SpecialReport => ({
    ...{ code, kind, ...said },
    indicators: indicatorCodes(...indicators),
    registers: registerCodes(...registers),
  });

/** A report of its own that the plan asks for. */
export const report = special("report");

/** What the plan wants proposed, with the lists it goes by. */
export const proposal = special("proposal");
