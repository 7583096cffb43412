import type { FindingOf } from "../../../domain/finding/finding";
import type { WordsByRule } from "./en-by-rule";
import { enNumber, enShown } from "./en-figures";

const PERCENT: { readonly [D in FindingOf<"percent">["doubt"]]: string } = {
  "over-whole": "Check both figures: a part cannot be more than the whole.",
  scale: "Check whether both figures are in the same unit (dong, thousands, millions).",
};

type RelationRule =
  | "required-if"
  | "all-or-none"
  | "range"
  | "date-in-round"
  | "age-limit"
  | "part-of-whole"
  | "sum-of-parts"
  | "stock-flow"
  | "mean-between"
  | "opening-stock"
  | "assigned-figure"
  | "register-count"
  | "change"
  | "percent"
  | "repeated-entry"
  | "entry-of-two-units";

const FILL = "Fill it in; write KPS where nothing occurred, KAD where it does not apply to the unit.";

/** What to do about figures, days and rows of lists that do not fit to others. */
export const EN_RELATION_MENDS: Pick<WordsByRule, RelationRule> = {
  "required-if": () => FILL,
  "all-or-none": () => FILL,
  range: () => "Check the figure and the unit of measure of the row.",
  "date-in-round": () => "Check the day and type it as day/month/year.",
  "age-limit": (f) => `Check the date of birth; only those under ${enNumber(f.under)} belong on this list.`,
  "part-of-whole": (f) => `Check both figures: a part may not be larger than “${f.whole}”.`,
  "sum-of-parts": () => "Check the total and its parts until both sides are equal.",
  "stock-flow": () => "Check the figures for beginning, increase, decrease and end.",
  "mean-between": () => "Check the average and those of its parts.",
  "opening-stock": () => "Take the figure reported at the end of the round before, or correct that report.",
  "assigned-figure": (f) => `Write the figure that was assigned: ${enShown(f.expected)}.`,
  "register-count": (f) => `Complete the list on sheet “${f.registerSheet}”, or mend the figure.`,
  change: () =>
    "Check zeros and unit of measure; if the figure is right, write the reason into the column of notes.",
  percent: (f) => PERCENT[f.doubt],
  "repeated-entry": (f) =>
    f.differs
      ? "Nothing to do for two persons of one name; otherwise delete one of the rows."
      : "Delete the repeated row.",
  "entry-of-two-units": () => "Ask both units; one person or work belongs on one list only.",
};
