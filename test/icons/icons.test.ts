import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { CHROMIUM_PATIENCE, describeWithChromium } from "../programs/chromium";
import { pngSize } from "../support/manifest/png-size";
import { assetPath, ICON_FILES, type IconFile } from "./icon-files";
import { renderIcon } from "./render-icon";

jest.setTimeout(CHROMIUM_PATIENCE);

test("there is every icon in every size, with transparency, and no other", () => {
  expect(ICON_FILES.map(({ name }) => pngSize(assetPath(name)))).toEqual(
    ICON_FILES.map(({ size }) => ({ width: size, height: size })),
  );
  const there = readdirSync(assetPath(".")).filter((name) => name.endsWith(".png"));
  expect(there.toSorted()).toEqual(ICON_FILES.map(({ name }) => name).toSorted());
});

describeWithChromium("the icons", (browser) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
  });

  /** How far two pictures differ, from 0 to 255, on average over all colours of all pixels. */
  async function difference(icon: IconFile, other: IconFile): Promise<number> {
    const kept = readFileSync(assetPath(icon.name)).toString("base64");
    const drawn = (await renderIcon(page, { ...other, size: icon.size })).toString("base64");
    return page.evaluate(
      async (pictures) => {
        const pixelsOf = async (picture: string): Promise<Uint8ClampedArray> => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (paper === null) throw new Error("no canvas");
          paper.drawImage(image, 0, 0);
          return paper.getImageData(0, 0, image.width, image.height).data;
        };
        const [one, two] = [await pixelsOf(pictures[0]), await pixelsOf(pictures[1])];
        return one.reduce((sum, value, index) => sum + Math.abs(value - (two[index] ?? 0)), 0) / one.length;
      },
      [kept, drawn] as const,
    );
  }

  // Another version of Chromium may smooth edges a little differently.
  const TOLERANCE = 3;

  it("show their drawings and differ from each other: npm run icons draws them", async () => {
    // One size for each of the three drawings of a subject.
    const icons = [16, 20, 80].flatMap((size) => ICON_FILES.filter((icon) => icon.size === size));
    const differences = await Promise.all(
      icons.map(async (icon, index) => ({
        name: icon.name,
        own: await difference(icon, icon),
        next: await difference(icon, icons[(index + 1) % icons.length] ?? icon),
      })),
    );
    expect(differences).toHaveLength(15);
    expect(differences.filter(({ own }) => own > TOLERANCE)).toEqual([]);
    expect(differences.filter(({ next }) => next < 10 * TOLERANCE)).toEqual([]);
  });
});
