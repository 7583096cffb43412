import { OUR_PROTECTION, protectionOf } from "../../host/sheet-protection";
import type { ConformanceCheck } from "../asking/conformance-check";
import { refusalOf } from "../asking/refusal-of";

/** Protection without and with a password. */
export const protectionChecks: readonly ConformanceCheck[] = [
  {
    id: "protection.options",
    what: "A sheet is protected with the options given, which read back so that it can be protected the same way again.",
    expected: {
      before: false,
      after: true,
      allowed: ["allowAutoFilter", "allowFormatColumns", "allowFormatRows", "allowSort"],
      again: "accepted",
    },
    look: async ({ sheet, context }) => {
      const { protection } = sheet;
      protection.load("protected");
      await context.sync();
      const { protected: before } = protection;
      protection.protect(OUR_PROTECTION);
      protection.load("protected,options");
      await context.sync();
      const { protected: after } = protection;
      const options = protectionOf(protection) ?? {};
      const allowed = Object.entries(options).filter(
        ([name, value]) => name.startsWith("allow") && value === true,
      );
      protection.unprotect();
      protection.protect(options);
      return {
        before,
        after,
        allowed: allowed.map(([name]) => name).sort(),
        again: await refusalOf(context),
      };
    },
  },
  {
    id: "protection.locked-cells",
    what: "On a protected sheet locked cells refuse what is entered, unlocked ones take it.",
    expected: { locked: "AccessDenied", unlocked: "accepted" },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect(OUR_PROTECTION);
      await context.sync();
      sheet.getRange("B1").formulas = [[1]];
      const locked = await refusalOf(context);
      sheet.getRange("A1").formulas = [[1]];
      return { locked, unlocked: await refusalOf(context) };
    },
  },
  {
    id: "protection.twice",
    what: "Protecting a protected sheet and unprotecting an open one: refused by builds since June 2026, never needed.",
    expected: { unprotected: "AccessDenied", protected: "AccessDenied" },
    alsoFine: [
      { unprotected: "accepted", protected: "accepted" },
      { unprotected: "accepted", protected: "AccessDenied" },
      { unprotected: "accepted", protected: "InvalidOperation" },
    ],
    look: async ({ sheet, context }) => {
      sheet.protection.unprotect();
      const unprotected = await refusalOf(context);
      sheet.protection.protect(OUR_PROTECTION);
      await context.sync();
      sheet.protection.protect(OUR_PROTECTION);
      return { unprotected, protected: await refusalOf(context) };
    },
  },
  {
    id: "protection.password",
    what: "Without the right password a sheet stays protected, with a code the adapter takes for that.",
    expected: { without: "InvalidArgument", isProtected: true, withIt: "accepted" },
    alsoFine: [{ without: "AccessDenied", isProtected: true, withIt: "accepted" }],
    look: async ({ sheet, context }) => {
      sheet.protection.protect(OUR_PROTECTION, "conformance");
      await context.sync();
      sheet.protection.unprotect();
      const without = await refusalOf(context);
      sheet.protection.load("protected");
      await context.sync();
      const { protected: isProtected } = sheet.protection;
      sheet.protection.unprotect("conformance");
      return { without, isProtected, withIt: await refusalOf(context) };
    },
  },
  {
    id: "protection.password-told",
    what: "A protected sheet tells whether it has a password; null where nobody tells, and the pane then names both reasons.",
    expected: [true, false],
    alsoFine: [null],
    look: async ({ sheet: { protection }, context }) => {
      if (!("isPasswordProtected" in protection)) return null;
      const hasPassword = async (password: string | undefined): Promise<boolean> => {
        protection.protect(OUR_PROTECTION, password);
        protection.load("isPasswordProtected");
        await context.sync();
        const { isPasswordProtected } = protection;
        protection.unprotect(password);
        return isPasswordProtected;
      };
      return [await hasPassword("conformance"), await hasPassword(undefined)];
    },
  },
  {
    id: "protection.still-readable",
    what: "A protected sheet is read like any other, its conditional formats and used range included.",
    expected: { value: 4, used: [0, 0] },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1").formulas = [["=2+2"]];
      sheet.protection.protect(OUR_PROTECTION);
      await context.sync();
      const cell = sheet.getRange("A1");
      const used = sheet.getUsedRangeOrNullObject(false);
      const formats = sheet.getRange().conditionalFormats;
      cell.load("values");
      used.load("rowIndex,columnIndex");
      formats.load("items/type");
      await context.sync();
      return { value: Number(cell.values[0]?.[0]), used: [used.rowIndex, used.columnIndex] };
    },
  },
];
