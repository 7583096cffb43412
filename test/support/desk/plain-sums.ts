/**
 * Figures of units by cell. This module calculates expected results independently of the product: it repeats
 * the forms' formulas in TypeScript.
 */
export type Written = Readonly<Record<string, number | undefined>>;

/** Sums the figures of each cell; omits cells without one. */
export function added(units: readonly Written[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const unit of units) {
    for (const [cell, number] of Object.entries(unit)) {
      if (number !== undefined) sums[cell] = (sums[cell] ?? 0) + number;
    }
  }
  return sums;
}

const sum = (sums: Written, cells: readonly string[]): number =>
  cells.reduce((total, cell) => total + (sums[cell] ?? 0), 0);

/** Calculates the form of one sheet: column totals, and money per head to two decimals. */
export function matrixResults(sums: Written): Readonly<Record<string, number | string>> {
  const column = (letter: string): number =>
    sum(
      sums,
      [8, 9, 10].map((row) => `Bieu 01!${letter}${row}`),
    );
  const [heads, women, money] = [column("D"), column("E"), column("F")];
  return {
    "Bieu 01!D11": heads,
    "Bieu 01!E11": women,
    "Bieu 01!F11": money,
    "Bieu 01!D13": heads === 0 ? "" : Math.round((money / heads) * 100) / 100,
  };
}

/**
 * Calculates the form with groups: column totals, and two ratios a row, from totals and never from ratios.
 */
export function groupResults(sums: Written): Readonly<Record<string, number>> {
  const sheet = "Biểu TƯLĐTT";
  const results: Record<string, number> = {};
  for (const letter of ["C", "D", "E", "F", "G"]) {
    results[`${sheet}!${letter}10`] = sum(
      sums,
      [7, 8, 9].map((row) => `${sheet}!${letter}${row}`),
    );
  }
  for (const row of [7, 8, 9, 10]) {
    const at = (letter: string): number =>
      results[`${sheet}!${letter}${row}`] ?? sums[`${sheet}!${letter}${row}`] ?? 0;
    results[`${sheet}!H${row}`] = at("D") === 0 ? 0 : (at("E") / at("D")) * 100;
    results[`${sheet}!I${row}`] = at("F") === 0 ? 0 : at("G") / at("F");
  }
  return results;
}

/** Calculates the form with a list: number of names, sum, and average per name. */
export function listResults(amounts: readonly number[], names: number): Readonly<Record<string, number>> {
  const money = amounts.reduce((total, amount) => total + amount, 0);
  return {
    "Tổng hợp!B5": names,
    "Tổng hợp!B6": money,
    "Tổng hợp!B7": names === 0 ? 0 : money / names,
    "DS khen thưởng!E10": money,
  };
}
