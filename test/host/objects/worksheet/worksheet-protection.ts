import { asBoolean, asOneOf } from "../../protocol/arguments";
import type { Arguments } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { PROTECTION_FLAGS } from "../../model/protection";
import type { Protection, ProtectionFlag } from "../../model/protection";
import type { Sheet } from "../../model/sheet";

const MODES = ["Normal", "Unlocked", "None"] as const;

function protectionFrom(given: Arguments): Protection {
  const options = given.options(0);
  for (const [name, value] of Object.entries(options)) {
    // OfficeDev/office-js#1931: a null option makes protect fail.
    if (value === null || value === undefined) refuse("InvalidArgument");
    if (name === "selectionMode") asOneOf(MODES, value);
    else if (PROTECTION_FLAGS.some((flag) => flag === name)) asBoolean(value);
    else refuse("InvalidArgument");
  }
  return {
    flags: new Set(PROTECTION_FLAGS.filter((flag) => options[flag] === true)),
    selectionMode: asOneOf(MODES, options.selectionMode ?? "Normal"),
    password: given.optionalText(1),
  };
}

const toldOption = (protection: Protection | undefined, flag: ProtectionFlag): boolean | null =>
  protection?.untold?.has(flag) === true ? null : protection?.flags.has(flag) === true;

/**
 * Source: learn.microsoft.com, Excel.WorksheetProtection. Protecting twice, and unprotecting an unprotected
 * sheet, return AccessDenied like builds since June 2026 (OfficeDev/office-js#6784). Wrong password: code
 * assumed.
 */
export const worksheetProtection = objectsOf<Sheet>("WorksheetProtection", {
  scalars: {
    IsPasswordProtected: { get: ({ protection }) => protection?.password !== undefined },
    Protected: { get: ({ protection }) => protection !== undefined },
    Options: {
      get: ({ protection }) => ({
        ...Object.fromEntries(PROTECTION_FLAGS.map((flag) => [flag, toldOption(protection, flag)])),
        selectionMode: protection?.selectionMode ?? "Normal",
      }),
    },
  },
  methods: {
    Protect: (sheet, given) => {
      if (sheet.protection !== undefined) refuse("AccessDenied");
      sheet.protection = protectionFrom(given);
    },
    Unprotect: (sheet, given) => {
      if (sheet.protection === undefined) refuse("AccessDenied");
      const { password } = sheet.protection;
      if (password !== undefined && password !== given.optionalText(0)) {
        refuse("InvalidArgument", "The password you supplied is incorrect.");
      }
      sheet.protection = undefined;
    },
  },
});
