const MINUS = 0x2d;
const POINT = 0x2e;
/** Whole numbers of up to 15 digits are exact in a double, and so are powers of ten up to 10^22. */
export const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads a number in plain notation ("-12.5") from bytes; NaN for anything else, and if the exact double needs
 * the full algorithm: more than 15 digits, an exponent, blanks.
 */
export function parsePlainNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let at = isNegative ? start + 1 : start;
  if (end - at > EXACT_DIGITS + 1) return NaN;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) {
      decimals = 0;
    } else {
      return NaN;
    }
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  const value = decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] ?? 1) : mantissa;
  // 0 - 0 is 0, whereas -0 would compare as another value.
  return isNegative ? 0 - value : value;
}

/** Parses a number as XML Schema writes doubles; undefined for other text, also "1e999" and "0x10". */
export function numberOf(text: string): number | undefined {
  // Number() also accepts "" and other bases.
  const value = Number(text);
  return Number.isFinite(value) && !/^(0[box]|$)/i.test(text) ? value + 0 : undefined;
}
