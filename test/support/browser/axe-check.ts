import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * Returns axe's complaints about the current page. Elements that Fluent's keyboard manager (Tabster) adds
 * around dialogs are excluded: they are intentionally focusable although hidden from screen readers.
 */
export const accessibilityProblems = (page: Page | Frame): Promise<readonly string[]> => ask(page, {});

/** Returns only complaints about colours, for another theme of a page that was checked completely. */
export const colourProblems = (page: Page | Frame): Promise<readonly string[]> =>
  ask(page, { runOnly: ["color-contrast", "link-in-text-block"] });

/**
 * Waits for the next frame and the end of all animations except endless spinners and the six seconds that a
 * toast stays.
 */
const SETTLED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
  Promise.allSettled(
    document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime < 1000)
      .map(({ finished }) => finished),
  )).then(() => undefined)`;

async function ask(page: Page | Frame, what: object): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's content security policy does not apply.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  // No rule that is on asks for the style sheets, whose loading costs half of the time.
  const options = JSON.stringify({ ...what, preload: false, resultTypes: ["violations"] });
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
  // A button that is enabled during the check has its old colour and new state; a real problem persists.
  return found.length === 0 ? found : look();
}
