import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { assetPath, type IconFile } from "./icon-files";

/** The picture a page draws of an SVG file, transparent around the drawing, as the bytes of a PNG file. */
export async function renderIcon(page: Page, { drawing, size }: IconFile): Promise<Buffer> {
  const svg = readFileSync(assetPath(drawing)).toString("base64");
  const png = await page.evaluate(
    async ([source, pixels]) => {
      const image = new Image();
      image.src = `data:image/svg+xml;base64,${source}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = pixels;
      canvas.getContext("2d")?.drawImage(image, 0, 0, pixels, pixels);
      return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
    },
    [svg, size] as const,
  );
  return Buffer.from(png, "base64");
}
