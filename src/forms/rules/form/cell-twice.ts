import { finding, type FindingOf } from "../../../model/finding";
import type { FormStructure } from "../../../model/form";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** The file holds a cell twice, saying different things: programs show the one or the other. */
export const cellTwice: Rule = ({ structure, submission }) =>
  (structure?.twice ?? []).map((twice) => ({
    ...cellTwiceFinding(twice),
    ...inFile(submission, twice.place),
  }));

/** Without file and unit, as copies of blank forms have them too. */
export const cellTwiceFinding = ({ place, shown }: FormStructure["twice"][number]): FindingOf<"cell-twice"> =>
  finding("cell-twice", "warning", place, "", { found: shown ?? null });
