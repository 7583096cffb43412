import { finding, type FindingOf } from "../../../model/finding";
import type { FormStructure } from "../../../model/form";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Reports a cell that the file contains twice with different contents: programs show either. */
export const cellTwice: Rule = ({ structure, submission }) =>
  (structure?.twice ?? []).map((twice) => ({
    ...cellTwiceFinding(twice),
    ...inFile(submission, twice.place),
  }));

/** Omits file and unit, because copies of blank forms have such cells, too. */
export const cellTwiceFinding = ({ place, shown }: FormStructure["twice"][number]): FindingOf<"cell-twice"> =>
  finding("cell-twice", "warning", place, "", { found: shown ?? null });
