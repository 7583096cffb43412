import { writeFileSync } from "node:fs";
import { startChromium } from "../programs/chromium";
import { assetPath, ICON_FILES } from "./icon-files";
import { renderIcon } from "./render-icon";

/** Draws every icon anew from assets/drawings. */
async function drawIcons(): Promise<void> {
  const browser = await startChromium();
  const page = await browser.newPage();
  for (const icon of ICON_FILES) writeFileSync(assetPath(icon.name), await renderIcon(page, icon));
  await browser.close();
  process.stdout.write(`${ICON_FILES.length} icons drawn\n`);
}

drawIcons().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
