import type { Frame, Locator, Page } from "playwright-core";

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The narrowest size of each layout, with little height: over 500 px, a pane of 350 px at 200 %, Excel's
 * narrowest pane. The pane keeps the last size.
 */
const PANE_SIZES: readonly PaneSize[] = [
  { width: 500, height: 700 },
  { width: 175, height: 350 },
  { width: 320, height: 378 },
];

type Resize = (size: PaneSize) => Promise<unknown>;

/** Performs an action at every size in turn. */
async function atEverySize(
  pane: Page | Frame,
  resize: Resize,
  act: (size: PaneSize) => Promise<unknown>,
): Promise<void> {
  for (const size of PANE_SIZES) {
    await resize(size);
    await pane.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
    await act(size);
  }
}

/** Returns the sizes at which the pane is cut off at the side, or a button is invisible without scrolling. */
export async function amissAtAnySize(
  pane: Page | Frame,
  resize: Resize,
  action?: Locator,
): Promise<readonly string[]> {
  const amiss: string[] = [];
  await atEverySize(pane, resize, async (size) => {
    const sideways = await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const isSeen = await action?.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
    const at = `${String(size.width)} x ${String(size.height)}`;
    if (sideways > 0) amiss.push(`${at}: ${String(sideways)} px at the side`);
    if (isSeen === false) amiss.push(`${at}: the action is out of view`);
  });
  return amiss;
}
