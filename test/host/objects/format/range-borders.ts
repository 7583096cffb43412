import { asOneOf } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { colour } from "./format-scalars";
import type { BorderPart, BorderSide, FormatTarget } from "./format-target";
import { BORDER_SIDES } from "./format-target";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface Border {
  readonly target: FormatTarget;
  readonly side: BorderSide;
}

const get = ({ target, side }: Border, part: BorderPart) => target.getBorder(side, part);

/** Setting colour or weight without a line creates one. Source: assumed, as in VBA. */
function draw(border: Border, part: BorderPart, value: string): void {
  border.target.setBorder(border.side, part, value);
  if (part !== "Style" && get(border, "Style") === "None") {
    border.target.setBorder(border.side, "Style", "Continuous");
  }
}

/** Source: learn.microsoft.com, Excel.RangeBorder. */
const rangeBorder = objectsOf<Border>("RangeBorder", {
  scalars: {
    Id: { get: ({ side }) => side },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border) => get(border, "Style"),
      set: (border, value) => draw(border, "Style", asOneOf(STYLES, value)),
    },
    Weight: {
      get: (border) => get(border, "Weight"),
      set: (border, value) => draw(border, "Weight", asOneOf(WEIGHTS, value)),
    },
    Color: {
      get: (border) => get(border, "Color"),
      set: (border, value) => draw(border, "Color", String(colour(value))),
    },
  },
});

/** Source: learn.microsoft.com, Excel.RangeBorderCollection. */
export const rangeBorders = objectsOf<FormatTarget>("RangeBorderCollection", {
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  items: (target) => BORDER_SIDES.map((side) => rangeBorder({ target, side })),
  find: (target, key) => {
    const side = BORDER_SIDES.find((known) => known === key);
    return rangeBorder({ target, side: side ?? refuse("InvalidArgument") });
  },
});
