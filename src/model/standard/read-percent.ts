/** Reads a typed percentage ("70", "72,5", "72.5 %") as a fraction; undefined for other texts. */
export function readPercent(text: string): number | undefined {
  const [, whole, decimals = "0"] = /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${decimals}`) / 100;
}
