import { issuedRows } from "../subject/gone-rows";
import { oncePerSubject } from "../subject/once-per-subject";
import { outOfOrder } from "./out-of-order";
import type { CheckSubject } from "../subject/rule";

/** Returns the printed codes of rows that are in another order than issued. */
export const movedRowCodes = oncePerSubject((subject): readonly string[] => {
  const { structure } = subject;
  if (structure === undefined) return [];
  return outOfOrder(
    structure.rowCodes,
    issuedRows(subject).map(({ printed }) => printed),
  );
});

export const areRowsMoved = (subject: CheckSubject): boolean => movedRowCodes(subject).length > 0;
