import type { FormReader } from "../../../src/desk/received/form-reader";
import { rereadChanged, type ReadingCache } from "../../../src/desk/received/reread-changed";
import { received } from "../../support/files/real-workbooks";

const file = (name: string, content: string) => received(name, new TextEncoder().encode(content));

/** Records the files it was given. */
function countingReader(): { readonly read: FormReader; readonly given: string[] } {
  const given: string[] = [];
  const read: FormReader = async (files, progress) => {
    given.push(...files.map(({ name }) => name));
    files.forEach(({ name }, index) => progress(index + 1, files.length, name));
    return files.map(({ name }) => ({
      kind: "rejected",
      source: { file: name },
      rejection: { kind: "not-opened", problem: "gone", reason: `invented ${given.length}` },
    }));
  };
  return { read, given };
}

test("files that are as they were are not read again, and keep their places", async () => {
  const { read, given } = countingReader();
  const known: ReadingCache = new Map();
  const first = [file("a.xlsx", "1"), file("b.xlsx", "2"), file("c.xlsx", "3")];
  const before = await rereadChanged(read, known)(first, () => "go-on");
  expect(given.splice(0)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  const steps: (readonly [number, number])[] = [];
  const changed = [file("a.xlsx", "1"), file("b.xlsx", "changed"), file("d.xlsx", "3"), file("c.xlsx", "3")];
  const after = await rereadChanged(read, known)(changed, (done, of) => {
    steps.push([done, of]);
    return "go-on";
  });
  // The same bytes under another name are another report.
  expect(given).toEqual(["b.xlsx", "d.xlsx"]);
  expect(after?.map(({ source }) => source.file)).toEqual(["a.xlsx", "b.xlsx", "d.xlsx", "c.xlsx"]);
  expect([after?.[0], after?.[3]]).toEqual([before?.[0], before?.[2]]);
  expect(steps).toEqual([
    [3, 4],
    [4, 4],
  ]);
});

test("a cancelled reading forgets nothing, and leaves nothing half known", async () => {
  const { read, given } = countingReader();
  const known: ReadingCache = new Map();
  await rereadChanged(read, known)([file("a.xlsx", "1")], () => "go-on");
  const cancelled = await rereadChanged(async () => undefined, known)([file("b.xlsx", "2")], () => "cancel");
  expect(cancelled).toBeUndefined();
  await rereadChanged(read, known)([file("a.xlsx", "1")], () => "go-on");
  expect(given).toEqual(["a.xlsx"]);
});
