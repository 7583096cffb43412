/** A decimal number: `digits` × 10^`exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * Returns the sum of the amounts; 0 for none. The sum is exact for decimals of up to 15 significant digits,
 * in any order: 0.1 + 0.2 + 0.3 is 0.6. Each amount becomes the shortest decimal that stands for its binary
 * number, which is the one that was typed. The decimals are added as whole multiples of their smallest power
 * of ten, and only the sum is rounded to a binary number. Whole numbers are added directly as long as every
 * partial sum is below 2^53.
 */
export function sumOf(amounts: readonly number[]): number {
  const plain = amounts.reduce((total, amount) => total + amount, 0);
  const isWhole = amounts.every(Number.isInteger) && isExactlySummable(amounts);
  return isWhole || !Number.isFinite(plain) ? plain : asNumber(added(amounts.map(decimalOf)));
}

/** Returns Σ value × weight, as exactly as `sumOf`. */
export function sumOfProducts(terms: readonly (readonly [value: number, weight: number])[]): number {
  const plain = terms.map(([value, weight]) => value * weight);
  const isWhole = terms.every((term) => term.every(Number.isInteger)) && isExactlySummable(plain);
  if (isWhole || !terms.every((term) => term.every(Number.isFinite))) {
    return plain.reduce((total, product) => total + product, 0);
  }
  const products = terms.map(([value, weight]) => {
    const [one, other] = [decimalOf(value), decimalOf(weight)];
    return { digits: one.digits * other.digits, exponent: one.exponent + other.exponent };
  });
  return asNumber(added(products));
}

/** Returns whether every partial sum of the amounts is small enough to be an exact whole number. */
const isExactlySummable = (amounts: readonly number[]): boolean =>
  amounts.reduce((total, amount) => total + Math.abs(amount), 0) <= Number.MAX_SAFE_INTEGER;

const WRITTEN = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** Returns the shortest decimal that reads back as this finite number. */
function decimalOf(amount: number): Decimal {
  const [, sign = "", first = "0", rest = "", exponent = "0"] = WRITTEN.exec(amount.toExponential()) ?? [];
  return { digits: BigInt(sign + first + rest), exponent: Number(exponent) - rest.length };
}

function added(terms: readonly Decimal[]): Decimal {
  const exponent = terms.reduce((least, each) => Math.min(least, each.exponent), 0);
  const digits = terms.reduce(
    (total, each) => total + each.digits * 10n ** BigInt(each.exponent - exponent),
    0n,
  );
  return { digits, exponent };
}

/** Returns the nearest binary number. */
const asNumber = ({ digits, exponent }: Decimal): number => Number(`${String(digits)}e${String(exponent)}`);
