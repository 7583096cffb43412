/**
 * Halves away from zero, in decimal: 1.005 to 2 digits is 1.01 although the binary number is a little less. Like Excel,
 * looks at 15 significant digits only.
 */
export function roundDecimal(value: number, digits: number): number {
  const places = Math.trunc(digits);
  const shifted = shift(Math.abs(significant(value)), places);
  // Digits beyond what a double holds change nothing; shifting by them would overflow.
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * shift(Math.round(significant(shifted)), -places);
}

/** The whole number below, with binary noise removed first: INT(4.35*100) is 435. */
export function floorDecimal(value: number): number {
  return Math.floor(significant(value));
}

const significant = (value: number): number => Number(value.toPrecision(15));

/** Moves the decimal point by text, which is exact; multiplying by a power of ten is not. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
