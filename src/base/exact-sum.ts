/** `digits` × 10 to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * The sum of the amounts; 0 of none. It is exact for decimals of up to 15 significant digits, in any order: 0.1 + 0.2 + 0.3 is
 * 0.6. Each amount is taken as the shortest decimal that its binary number stands for, which of such decimals is the one that
 * was typed; those are added as whole numbers of the smallest power of ten among them, and only their sum becomes a binary
 * number again. Whole numbers below 2^53 are added as they are.
 */
export function sumOf(amounts: readonly number[]): number {
  const plain = amounts.reduce((total, amount) => total + amount, 0);
  const isWhole = amounts.every(Number.isInteger) && isCountable(amounts);
  return isWhole || !Number.isFinite(plain) ? plain : asNumber(added(amounts.map(decimalOf)));
}

/** Σ value × weight, as exact as `sumOf`. */
export function sumOfProducts(terms: readonly (readonly [value: number, weight: number])[]): number {
  const plain = terms.map(([value, weight]) => value * weight);
  const isWhole = terms.every((term) => term.every(Number.isInteger)) && isCountable(plain);
  if (isWhole || !terms.every((term) => term.every(Number.isFinite))) {
    return plain.reduce((total, product) => total + product, 0);
  }
  const products = terms.map(([value, weight]) => {
    const [one, other] = [decimalOf(value), decimalOf(weight)];
    return { digits: one.digits * other.digits, exponent: one.exponent + other.exponent };
  });
  return asNumber(added(products));
}

/** Whether no sum of some of the amounts is too large for every whole number to have its own binary one. */
const isCountable = (amounts: readonly number[]): boolean =>
  amounts.reduce((total, amount) => total + Math.abs(amount), 0) <= Number.MAX_SAFE_INTEGER;

const WRITTEN = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A finite number as the shortest decimal that reads as it. */
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

/** The nearest binary number. */
const asNumber = ({ digits, exponent }: Decimal): number => Number(`${String(digits)}e${String(exponent)}`);
