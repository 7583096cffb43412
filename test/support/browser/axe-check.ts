import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds wrong on the page as it is shown now. The elements that Fluent's keyboard manager (Tabster) puts around a
 * dialog are hidden from screen readers and can be focused on purpose.
 */
export const accessibilityProblems = (page: Page | Frame): Promise<readonly string[]> => ask(page, {});

/** The same of colours alone: what another look of a page, already asked about in one, can change. */
export const colourProblems = (page: Page | Frame): Promise<readonly string[]> =>
  ask(page, { runOnly: ["color-contrast", "link-in-text-block"] });

/** Waits until the page has been drawn and what moves on it, but for endless spinners, has come to its end. */
const SETTLED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
  Promise.allSettled(
    document.getAnimations()
      .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
      .map(({ finished }) => finished),
  )).then(() => undefined)`;

async function ask(page: Page | Frame, what: object): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's content security policy does not stand in the way.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const options = JSON.stringify({ ...what, resultTypes: ["violations"] });
  const look = async (): Promise<readonly string[]> => {
    await page.evaluate(SETTLED);
    const results = await page.evaluate<AxeResults>(
      `axe.run({ exclude: [['[data-tabster-dummy]']] }, ${options})`,
    );
    return results.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(", ")})`,
    );
  };
  const found = await look();
  // A button that is set free while axe looks has the colour of before and the state of after: what is wrong stays wrong.
  return found.length === 0 ? found : look();
}
