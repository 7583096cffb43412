import { isLitter } from "../../../src/use-cases/received/is-litter";
import { loadReceived } from "../../../src/use-cases/received/load-received";

const MIB = 1_048_576;
const one = Uint8Array.of(1);

it("loads a file of 256 MiB, and does not even load a larger one", async () => {
  const load = jest.fn(async () => one);
  expect(await loadReceived(() => 256 * MIB, load)).toEqual({ ok: true, value: one });
  expect(await loadReceived(async () => 256 * MIB + 1, load)).toEqual({
    ok: false,
    failure: { kind: "too-large", limit: "file-size", allowed: 268_435_456 },
  });
  expect(load).toHaveBeenCalledTimes(1);
});

it("says why a file could not be opened, be it its size or its bytes that are not to be had", async () => {
  const gone = (): never => {
    throw new Error("no such file");
  };
  const failure = { ok: false, failure: { kind: "not-opened", reason: "no such file" } };
  expect(await loadReceived(gone, async () => one)).toEqual(failure);
  expect(
    await loadReceived(
      () => 1,
      async () => gone(),
    ),
  ).toEqual(failure);
});

it.each(["~$698.xlsx", ".DS_Store", "._698.xlsx", "Thumbs.db", "thumbs.DB", "desktop.ini"])(
  "%s is litter",
  (name) => {
    expect(isLitter(name)).toBe(true);
  },
);

it.each(["698.xlsx", "Thumbs.db.xlsx", "bao cao ~$.xlsx"])("%s is not litter", (name) => {
  expect(isLitter(name)).toBe(false);
});
