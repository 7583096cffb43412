/** RC4 as old Excels use it: weak, but theirs. Each call of the result takes as many bytes further of the one key stream. */
export function rc4(key: Uint8Array): (data: Uint8Array) => Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): number => {
    const before = state[one] ?? 0;
    state[one] = state[other] ?? 0;
    state[other] = before;
    return ((state[one] ?? 0) + before) & 255;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return (data) =>
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      return byte ^ (state[swap(i, j)] ?? 0);
    });
}
