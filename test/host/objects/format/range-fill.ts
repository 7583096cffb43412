import { objectsOf } from "../../protocol/behaviour";
import type { FormatTarget } from "./format-target";
import { colour, formatScalar } from "./format-scalars";

/**
 * Source: learn.microsoft.com, Excel.RangeFill; a cell without fill returns white (assumed). Patterns are not
 * implemented.
 */
export const rangeFill = objectsOf<FormatTarget>("RangeFill", {
  scalars: { Color: formatScalar("Fill.Color", colour) },
  methods: {
    Clear: (target) => {
      target.set("Fill.Color", undefined);
    },
  },
});
