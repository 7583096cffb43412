import type { PlanChange } from "../../../domain/plan/plan-change";
import type { Plan } from "../../../domain/plan/plan";
import { dayCell, dayCellIf, type PlanRow } from "./plan-row";

/** Codes one after the other, as lists are written in one cell. */
export const codeList = (codes: readonly string[] | undefined): string => (codes ?? []).join(", ");

export const roundRows = ({ rounds }: Plan): readonly PlanRow<"round">[] =>
  rounds.map(({ id, name, theme, from, to, due, of, sprint }) => ({
    CODE: id,
    NAME: name,
    THEME: theme,
    FROM: dayCell(from),
    TO: dayCell(to),
    DUE: dayCell(due),
    OF: codeList(of),
    SPRINT: sprint?.name ?? "",
    SPRINT_FROM: dayCellIf(sprint?.from),
    SPRINT_TO: dayCellIf(sprint?.to),
  }));

/** Lines of a signature stand below each other in one cell. */
export const levelRows = ({ levels }: Plan): readonly PlanRow<"level">[] =>
  levels.map(({ code, name, signature }) => ({ CODE: code, NAME: name, SIGNATURE: signature.join("\n") }));

export const sectorRows = ({ sectors }: Plan): readonly PlanRow<"sector">[] =>
  sectors.map(({ code, name, validTo }) => ({ CODE: code, NAME: name, TO: dayCellIf(validTo) }));

export const sectionRows = ({ sections }: Plan): readonly PlanRow<"section">[] =>
  sections.map(({ code, title, elements, indicators }) => ({
    CODE: code,
    TITLE: title,
    INDICATORS: codeList(indicators),
    ELEMENTS: codeList(elements),
  }));

export const changeRows = ({ changes = [] }: Plan): readonly PlanRow<"change">[] =>
  changes.flatMap((change) => {
    const rows = rowsOfChange(change);
    return rows.length > 0 ? rows : [{ VERSION: change.version }];
  });

const rowsOfChange = ({ version, added, renamed, removed }: PlanChange): readonly PlanRow<"change">[] => [
  ...added.map((code) => ({ VERSION: version, NEW_CODE: code })),
  ...renamed.map(({ from, to }) => ({ VERSION: version, OLD_CODE: from, NEW_CODE: to })),
  ...removed.map((code) => ({ VERSION: version, OLD_CODE: code })),
];
