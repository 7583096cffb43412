import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds wrong on the page as it is shown now. The elements that Fluent's keyboard manager (Tabster) puts around a
 * dialog are hidden from screen readers and can be focused on purpose.
 */
export async function accessibilityProblems(page: Page | Frame): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's content security policy does not stand in the way.
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(
    "axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] })",
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(", ")})`,
  );
}
