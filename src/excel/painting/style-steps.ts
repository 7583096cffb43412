import { areaA1 } from "../../workbook/grid";
import { excelStyleName } from "./define-style";
import type { StyleAreas } from "./style-areas";
import { SMALL, type SheetStep } from "./step";

/**
 * Gives every drawn cell its style, one rectangle at a time. Joined addresses ("A1,B2") are avoided: desktop
 * Excel expects the list separator of the computer there, which is ";" where the decimal sign is a comma
 * (office-js issues 1167, 1985).
 */
export function* styleSteps(found: StyleAreas): Generator<SheetStep | undefined, void, undefined> {
  for (const [style, areas] of found) {
    yield;
    for (const area of areas) {
      yield {
        bytes: SMALL,
        apply: (sheet) => {
          sheet.getRange(areaA1(area)).style = excelStyleName(style);
        },
      };
    }
  }
}
