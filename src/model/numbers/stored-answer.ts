import * as v from "valibot";

/** How the state of a summary and the decisions of an office hold what a typed number means. */
export const storedAnswer = v.variant("kind", [
  v.object({ kind: v.literal("number"), number: v.pipe(v.number(), v.finite()) }),
  v.object({ kind: v.picklist(["none", "not-applicable", "blank"]) }),
]);
