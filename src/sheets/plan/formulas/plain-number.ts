/**
 * A number that reads one way only: digits and a decimal comma. Where exactly three decimals follow up to three digits
 * ("1,234" is 1234 in English), a fourth one is written.
 */
export function plainNumber(value: number): string {
  const text = String(value).replace(".", ",");
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text;
}
