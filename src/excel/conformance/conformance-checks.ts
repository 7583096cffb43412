import { adapterChecks } from "./adapter-checks";
import { conditionalFormatChecks } from "./conditional-format-checks";
import type { ConformanceCheck } from "./conformance-check";
import { contentChecks } from "./content-checks";
import { keptChecks } from "./kept-checks";
import { nameChecks } from "./name-checks";
import { printChecks } from "./print-checks";
import { protectionChecks } from "./protection-checks";
import { readingChecks } from "./reading-checks";
import { remarkChecks } from "./remark-checks";
import { replacementChecks } from "./replacement-checks";
import { requestChecks } from "./request-checks";
import { selectionChecks } from "./selection-checks";
import { sheetChecks } from "./sheet-checks";
import { sizeChecks } from "./size-checks";
import { styleChecks } from "./style-checks";
import { validationChecks } from "./validation-checks";
import { viewChecks } from "./view-checks";

/** What the adapter takes for granted of single members of Office.js. */
export const memberChecks: readonly ConformanceCheck[] = [
  ...requestChecks,
  ...contentChecks,
  ...readingChecks,
  ...styleChecks,
  ...sizeChecks,
  ...validationChecks,
  ...conditionalFormatChecks,
  ...sheetChecks,
  ...viewChecks,
  ...selectionChecks,
  ...replacementChecks,
  ...printChecks,
  ...protectionChecks,
  ...nameChecks,
  ...keptChecks,
  ...remarkChecks,
];

/** The members, and then the adapter as a whole. */
export const conformanceChecks: readonly ConformanceCheck[] = [...memberChecks, ...adapterChecks];
