import { writeFileSync } from "node:fs";
import { findChromium, startChromium } from "../support/chromium";
import { assetPath, ICON_FILES, type IconFile } from "./icon-files";
import { renderIcon } from "./render-icon";

/** Draws every icon anew from assets/drawings. */
async function drawIcons(): Promise<void> {
  const program = findChromium();
  if (program === undefined) throw new Error("Chromium is not installed");
  const browser = await startChromium(program);
  const draw = async (icon: IconFile): Promise<void> =>
    writeFileSync(assetPath(icon.name), await renderIcon(browser, icon));
  await Promise.all(ICON_FILES.map(draw));
  await browser.close();
  process.stdout.write(`${ICON_FILES.length} icons drawn\n`);
}

drawIcons().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
