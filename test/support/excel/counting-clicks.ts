import type { Frame, Page } from "playwright-core";

/** Counts what is clicked in the pane from now on. */
export async function countingClicks(pane: Page | Frame): Promise<() => Promise<number>> {
  const clicks = await pane.evaluateHandle(() => {
    const counted = { clicks: 0 };
    // What people click, and not the field that a button opens.
    addEventListener("pointerdown", () => (counted.clicks += 1), { capture: true });
    return counted;
  });
  return () => clicks.evaluate((counted) => counted.clicks);
}
