import axe, { type ElementContext } from "axe-core";

/** Nothing is painted here, so neither colours nor the pictures of letters are known; they are looked at in Chromium. */
const NEEDS_PAINT = ["color-contrast", "label-content-name-mismatch"];
/** The page around the pane is not here. */
const NEEDS_PAGE = ["page-has-heading-one"];

/** What axe finds wrong in a part of the page, with the elements. */
export async function axeProblems(part: ElementContext): Promise<readonly string[]> {
  const off = [...NEEDS_PAINT, ...NEEDS_PAGE].map((rule) => [rule, { enabled: false }] as const);
  const { violations } = await axe.run(part, { rules: Object.fromEntries(off) });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
}
