import axe, { type ElementContext } from "axe-core";

/** jsdom does not paint, so colours and glyphs are checked in Chromium. */
const NEEDS_PAINT = ["color-contrast", "label-content-name-mismatch"];
/** jsdom has only a part of the page. */
const NEEDS_PAGE = ["page-has-heading-one"];

/** Returns axe's complaints about a part of the page, with the elements. */
export async function axeProblems(part: ElementContext): Promise<readonly string[]> {
  const off = [...NEEDS_PAINT, ...NEEDS_PAGE].map((rule) => [rule, { enabled: false }] as const);
  const { violations } = await axe.run(part, { rules: Object.fromEntries(off) });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
}
