import type { MarkKind, MarkSource } from "../../../domain/entry/mark";

/** What a mark of a form says. */
export const EN_MARKS: { readonly [K in MarkKind]: string } = {
  plan: "the code of the plan",
  version: "the version of the form",
  round: "the code of the round",
  unit: "the code of the unit",
  level: "the level of the union",
  revision: "the number of the submission",
};

/** Where a mark of a form stands. */
export const EN_MARK_SOURCES: { readonly [S in MarkSource]: string } = {
  header: "the heading of the form",
  name: "a name defined in the file",
  property: "the properties of the file",
};
