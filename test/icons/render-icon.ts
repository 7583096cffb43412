import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { assetPath, type IconFile } from "./icon-files";

/** A picture as Chromium draws it, transparent around the drawing, as the bytes of a PNG file. */
export async function renderIcon(browser: Browser, { drawing, size }: IconFile): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const source = readFileSync(assetPath(drawing)).toString("base64");
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}"
       src="data:image/svg+xml;base64,${source}"></body>`,
  );
  const picture = await page.screenshot({ omitBackground: true, type: "png" });
  await page.close();
  return picture;
}
