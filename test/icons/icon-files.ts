import { join } from "node:path";

/** One picture of the ribbon or the store. */
export interface IconFile {
  /** Below assets/. */
  readonly name: string;
  readonly drawing: string;
  /** Pixels, both ways. */
  readonly size: number;
}

/** The product itself, then one for each button. */
const SUBJECTS = ["icon", "forms", "check", "roll-up", "report"];
/** Office takes the nearest of these for each resolution of the screen. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Each subject is drawn on grids of 16, 20 and 32, so that lines are whole pixels on usual screens. */
const gridFor = (size: number): string => {
  if (size === 20) return "medium";
  return size <= 24 ? "small" : "large";
};

const ASSETS = join(__dirname, "../../assets");

/** Every picture there must be; the last two for the unified manifest of Microsoft 365. */
export const ICON_FILES: readonly IconFile[] = [
  ...SUBJECTS.flatMap((subject) =>
    SIZES.map((size) => ({
      name: `${subject}-${size}.png`,
      drawing: `drawings/${subject}.${gridFor(size)}.svg`,
      size,
    })),
  ),
  { name: "color-192.png", drawing: "drawings/icon.large.svg", size: 192 },
  { name: "outline-32.png", drawing: "drawings/outline.svg", size: 32 },
];

/** Where a file below assets/ lies. */
export const assetPath = (name: string): string => join(ASSETS, name);
