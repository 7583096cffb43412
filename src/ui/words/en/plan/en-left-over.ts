import type { PlanProblemLanguage } from "../../../../use-cases/plans/plan-problem-texts";
import { yearsText } from "../../../../domain/renewal/plan-years";
import { formatDay } from "../../../../sheets/words/number-words";

const further = (cells: number): string => (cells === 1 ? "" : ` (${String(cells)} cells, from here down)`);

/** What an older plan left behind, in English. */
export const enLeftOver: PlanProblemLanguage["leftOver"] = (left, cells) => {
  switch (left.kind) {
    case "old-year":
      return {
        wrong: `“${left.found}” still mentions ${String(left.year)}; the plan is of ${yearsText(left.years)}.`,
        mend: "Change it if the old plan left it there; leave it if the new plan says just that.",
      };
    case "to-replace":
      return {
        wrong: `The words of the new plan are not typed yet${further(cells)}.`,
        mend: "Type the sentence of the new document that sets this indicator.",
      };
    case "renamed":
      return {
        wrong: `The code “${left.found}” has become “${left.to}”: whatever still says “${left.found}” means “${left.to}”.`,
        mend: "Nothing needs changing. If forms were issued with the former code, raise the version and note the change on the sheet “Thay đổi”.",
      };
    case "district":
      return {
        wrong: `“${left.found}” speaks of districts, of which there are none since 1 July 2025${further(cells)}.`,
        mend: "Name the offices and unions of today.",
      };
    case "ended-unit":
      return {
        wrong: `“${left.found}” ended on ${formatDay(left.last)}, before the plan begins${further(cells)}.`,
        mend: "Put what took its place there, or delete the row; the office that receives reports has to exist.",
      };
    case "day-before-rounds":
      return {
        wrong: `The deadline “${left.found}” lies before the round begins (${formatDay(left.from)}).`,
        mend: "Change the deadline, or the rounds that ask for this indicator.",
      };
  }
};
