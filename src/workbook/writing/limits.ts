import { MAX_COLUMNS, MAX_ROWS } from "../grid/address";
import type { Area } from "../grid/address";

/**
 * Excel's limits on text, in UTF-16 units (Microsoft: "Excel specifications and limits"; MS-OI29500 §2.1.594
 * ff.).
 */
const TEXT_LIMITS = {
  "sheet name": 31,
  "cell text": 32_767,
  formula: 8192,
  name: 255,
  "validation formula": 255,
  "prompt title": 32,
  prompt: 255,
  "error title": 32,
  "error message": 224,
  "header or footer": 255,
  "property name": 255,
} as const;

/** Throws if the text exceeds Excel's limit: Excel would "repair" the file by removing it. */
export function withinLimit(text: string, what: keyof typeof TEXT_LIMITS): string {
  const limit = TEXT_LIMITS[what];
  if (text.length > limit) {
    throw new Error(
      `A ${what} exceeds Excel's limit of ${limit} characters: ${text.length} in "${shortened(text)}"`,
    );
  }
  return text;
}

const NUMBER_LIMITS = {
  "links on one sheet": 65_530,
  "row height in points": 409,
  "column width in characters": 255,
} as const;

/** Throws if a count or size exceeds Excel's limit. */
export function withinBound(value: number, what: keyof typeof NUMBER_LIMITS): number {
  const limit = NUMBER_LIMITS[what];
  // Written this way to refuse NaN as well.
  if (!(value >= 0 && value <= limit))
    throw new Error(`Excel's limit of ${limit} ${what} does not allow ${value}`);
  return value;
}

/** Throws if an area is upside down or leaves the grid. */
export function withinGrid(area: Area): Area {
  const { top, left, bottom, right } = area;
  const isInside =
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!isInside) {
    throw new Error(
      `An area leaves Excel's limit of ${MAX_ROWS} rows and ${MAX_COLUMNS} columns: rows ${top}-${bottom}, columns ${left}-${right}`,
    );
  }
  return area;
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
