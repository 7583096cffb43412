import { areaA1 } from "../../workbook/grid";
import type { StyleName } from "../../workbook/drawing";
import { excelStyleName } from "./define-style";
import type { StyleAreas } from "./style-areas";
import { SMALL, type SheetStep } from "./step";

/** Excel accepts addresses of up to 8,192 characters (office-js issue 5198). */
const ADDRESS_LENGTH = 8000;

/**
 * Returns the steps that format the drawn cells: one step for as many rectangles of a style as fit into one
 * address.
 */
export function* styleSteps(found: StyleAreas): Generator<SheetStep | undefined, void, undefined> {
  for (const [style, areas] of found) {
    yield;
    for (const address of addresses(areas.map(areaA1))) yield styleStep(style, address);
  }
}

const styleStep = (style: StyleName, address: string): SheetStep => ({
  bytes: SMALL + address.length,
  apply: (sheet) => {
    sheet.getRanges(address).style = excelStyleName(style);
  },
});

function addresses(parts: readonly string[]): readonly string[] {
  const found: string[] = [];
  let current = "";
  for (const part of parts) {
    if (current !== "" && current.length + part.length + 1 > ADDRESS_LENGTH) {
      found.push(current);
      current = "";
    }
    current += current === "" ? part : `,${part}`;
  }
  return current === "" ? found : [...found, current];
}
