/** What the table of the plan itself says, one row each, in this order. */
export const PLAN_ITEMS = [
  "ID",
  "VERSION",
  "TITLE",
  "REPORT_TITLE",
  "DOCUMENT_KIND",
  "NUMBER",
  "ISSUER",
  "ISSUED_ON",
  "LEGAL_BASIS",
  "REPORTING_LINE",
  "AWARD",
  "NEARLY_FROM",
  "PARTLY_KNOWN",
  "REGISTRY",
  "UNITS_ID",
  "UNITS_TITLE",
  "UNITS_SOURCE",
  "UNITS_INVENTED",
  "UNITS_NEXT",
  "UNITS_NEXT_FROM",
] as const;

export type PlanItem = (typeof PLAN_ITEMS)[number];

/** Items that may stand on several rows, each with one entry. */
export const REPEATED_ITEMS: readonly PlanItem[] = ["LEGAL_BASIS", "AWARD"];
