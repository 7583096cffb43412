import type { Finding } from "../../../src/model/finding/finding";
import type { Value } from "../../../src/model/value";
import { findingsOf } from "./check-paper";
import { anElement, aPlan, calculated, CHILDREN, combination, UPPER } from "../plans/plan-builder";
import { aSubmission, type Written } from "./submission-builder";

/** A plan with a required count, an optional row of every other kind, and a register of children. */
export const plan = aPlan({
  elements: [
    anElement("COUNT", { label: "Members" }),
    anElement("MONEY", { type: "money", isOptional: true }),
    anElement("TALLY", { type: "tally", isOptional: true }),
    anElement("YES", { type: "yes-no", isOptional: true }),
    anElement("TEXT", { type: "text", overUnits: "none", isOptional: true }),
    anElement("DAY", { type: "date", overUnits: "none", isOptional: true }),
    calculated("NET", combination(["COUNT"], ["TALLY"]), "origin", { isOptional: true }),
    anElement("OFFICE", { origin: UPPER }),
  ],
  registers: [CHILDREN],
});

export const place = { file: "U1.xlsx", unit: "U1", sheet: "Form", cell: "E10" };
export const text = (words: string): Value => ({ kind: "text", text: words });

/** Returns the findings about the count in E10; all other rows are optional. */
export const aboutCount = (written: Written): readonly Finding[] =>
  findingsOf(plan, aSubmission({ values: { COUNT: written } }));

/** Returns the findings about other rows, after a valid count. */
export const about = (values: Record<string, Written>): readonly string[] =>
  findingsOf(plan, aSubmission({ values: { COUNT: 9, ...values } })).map(
    ({ rule, cell }) => `${rule} ${cell}`,
  );

/** Returns the findings about a row of the register of children. */
export const aboutChild = (cells: Record<string, Written>): readonly string[] =>
  findingsOf(plan, aSubmission({ values: { COUNT: 9 }, registers: { CHILDREN: [cells] } })).map(
    ({ rule, sheet, cell, subject }) => `${rule} ${sheet} ${cell} ${subject}`,
  );
