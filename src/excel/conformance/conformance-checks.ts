import { adapterChecks } from "./checks/adapter-checks";
import { conditionalFormatChecks } from "./checks/conditional-format-checks";
import type { ConformanceCheck } from "./asking/conformance-check";
import { contentChecks } from "./checks/content-checks";
import { storedChecks } from "./checks/stored-checks";
import { nameChecks } from "./checks/name-checks";
import { chartChecks } from "./checks/chart-checks";
import { printChecks } from "./checks/print-checks";
import { protectionChecks } from "./checks/protection-checks";
import { readingChecks } from "./checks/reading-checks";
import { remarkChecks } from "./checks/remark-checks";
import { replacementChecks } from "./checks/replacement-checks";
import { requestChecks } from "./checks/request-checks";
import { selectionChecks } from "./checks/selection-checks";
import { sheetChecks } from "./checks/sheet-checks";
import { sizeChecks } from "./checks/size-checks";
import { styleChecks } from "./checks/style-checks";
import { validationChecks } from "./checks/validation-checks";
import { viewChecks } from "./checks/view-checks";

/** Checks of single members of Office.js. */
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
  ...chartChecks,
  ...protectionChecks,
  ...nameChecks,
  ...storedChecks,
  ...remarkChecks,
];

/** The members, then the complete adapter. */
export const conformanceChecks: readonly ConformanceCheck[] = [...memberChecks, ...adapterChecks];
