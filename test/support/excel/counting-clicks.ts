import type { Frame, Page } from "playwright-core";

/** Starts counting the clicks in the pane. */
export async function countingClicks(pane: Page | Frame): Promise<() => Promise<number>> {
  const clicks = await pane.evaluateHandle(() => {
    const counted = { clicks: 0 };
    // Counts people's clicks, not the click on a file input that a button triggers.
    addEventListener("pointerdown", () => (counted.clicks += 1), { capture: true });
    return counted;
  });
  return () => clicks.evaluate((counted) => counted.clicks);
}
