import { formatNumber } from "../../../base/formats";
import type { UnitCode } from "../../../model/codes";
import { sumOf } from "../../../base/exact-sum";
import { type Register, type RegisterColumn, VALUE_TRAITS } from "../../../model/plan";
import type { GatheredRow, Summary } from "../../../model/roll-up";
import { isYear } from "../../../forms/words";
import { doubtfulRows } from "../../../forms/check";
import { senderOf } from "../../lists/draw-lists";
import { LIST_WORDS as WORDS, listedValue } from "../../words/list-words";
import type { TextTable } from "../document";

/**
 * Returns a list of all units as a table: numbered rows with their units, duplicates marked, amounts added up
 * below.
 */
export function listTable(register: Register, { registers, units, office }: Summary): TextTable {
  const rows = registers.get(register.code) ?? [];
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: UnitCode): string => names.get(unit) ?? unit;
  const doubtful = doubtfulRows(rows, register);
  const isDoubtful = doubtful.size > 0;
  const { columns } = register;
  const amounts = columns.filter(isAmount);
  const totals = [
    "",
    WORDS.total(rows.length),
    ...columns.map((column) => (isAmount(column) ? formatNumber(totalOf(rows, column)) : "")),
    ...(isDoubtful ? [""] : []),
  ];
  return {
    header: [
      WORDS.ordinal,
      WORDS.unit,
      ...columns.map(({ label }) => label),
      ...(isDoubtful ? [WORDS.doubtful] : []),
    ],
    widths: [ORDINAL_WIDTH, 24, ...columns.map(widthOf), ...(isDoubtful ? [20] : [])],
    align: [
      "centre",
      "left",
      ...columns.map((column) => (isAmount(column) ? ("right" as const) : ("left" as const))),
      ...(isDoubtful ? ["left" as const] : []),
    ],
    rows: [
      ...rows.map((row, index) => [
        formatNumber(index + 1),
        senderOf(row, office, nameOf),
        ...columns.map((column) => cellOf(row, column)),
        ...(isDoubtful ? [WORDS.alsoNamedBy((doubtful.get(row) ?? []).map(nameOf))] : []),
      ]),
      ...(rows.length > 0 && (amounts.length > 0 || rows.length > 1) ? [totals] : []),
    ],
  };
}

/** The heading stays on one line, too. */
const ORDINAL_WIDTH = 8;
/** A day stays on one line, with any number of columns. */
const DAY_WIDTH = 15;
const widthOf = ({ type, width }: RegisterColumn): number =>
  VALUE_TRAITS[type.kind].holds === "date" ? Math.max(width, DAY_WIDTH) : width;

const isAmount = ({ type, label }: RegisterColumn): boolean =>
  VALUE_TRAITS[type.kind].isQuantity && !isYear(label);

const cellOf = ({ row }: GatheredRow, { code, label }: RegisterColumn): string => {
  const reading = row.cells.get(code)?.reading;
  if (reading === undefined) return "";
  if (reading.kind === "number" && isYear(label)) return String(reading.number);
  return reading.kind === "misread" ? reading.found : listedValue(reading);
};

const totalOf = (rows: readonly GatheredRow[], { code }: RegisterColumn): number =>
  sumOf(
    rows.flatMap(({ row }) => {
      const reading = row.cells.get(code)?.reading;
      return reading?.kind === "number" ? [reading.number] : [];
    }),
  );
