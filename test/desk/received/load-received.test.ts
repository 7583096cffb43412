import { rejectionSentence } from "../../../src/forms/words/findings/rejection-sentences";
import { isLitter } from "../../../src/desk/received/is-litter";
import { loadReceived } from "../../../src/desk/received/load-received";

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
    throw Object.assign(new Error("no such file"), { code: "ENOENT" });
  };
  const failure = { ok: false, failure: { kind: "not-opened", problem: "gone", reason: "no such file" } };
  expect(await loadReceived(gone, async () => one)).toEqual(failure);
  expect(
    await loadReceived(
      () => 1,
      async () => gone(),
    ),
  ).toEqual(failure);
});

it.each([
  ["EBUSY", "in-use", Object.assign(new Error("busy"), { code: "EBUSY" })],
  ["EACCES", "not-allowed", Object.assign(new Error("denied"), { code: "EACCES" })],
  ["NotFoundError", "gone", new DOMException("gone", "NotFoundError")],
  ["NotReadableError", "disk-failed", new DOMException("changed since", "NotReadableError")],
  ["EIO", "disk-failed", Object.assign(new Error("i/o"), { code: "EIO" })],
])("reports %s as the problem %s, in words without system codes", async (_code, problem, error) => {
  const loaded = await loadReceived(
    () => 1,
    () => Promise.reject(error),
  );
  if (loaded.ok || loaded.failure.kind !== "not-opened") throw new Error("it was opened");
  expect(loaded.failure.problem).toBe(problem);
  const sentence = rejectionSentence(loaded.failure);
  expect(sentence).not.toMatch(/E[A-Z]{3,}|Error/);
  expect(sentence.includes("Excel")).toBe(problem === "in-use");
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
