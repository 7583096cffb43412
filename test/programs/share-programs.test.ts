import { sharePrograms, type SharedPrograms } from "./share-programs";

const ended: string[] = [];
let starts = 0;
let programs: SharedPrograms;

beforeAll(async () => {
  programs = await sharePrograms({
    clock: async () => {
      starts += 1;
      return { answer: "ticking", end: async () => void ended.push("clock") };
    },
    broken: () => Promise.reject(new Error("no spring")),
    unused: async () => ({ answer: "", end: async () => void ended.push("unused") }),
  });
});

const ask = async (name: string): Promise<readonly [status: number, text: string]> => {
  const response = await fetch(`${programs.address}/${name}`);
  return [response.status, await response.text()];
};

test("a program is started once, when first asked for, and all who ask get the same answer", async () => {
  expect(starts).toBe(0);
  expect(await Promise.all([ask("clock"), ask("clock")])).toEqual([
    [200, "ticking"],
    [200, "ticking"],
  ]);
  expect(starts).toBe(1);
});

test("everybody is told why a program did not start", async () => {
  expect([await ask("broken"), await ask("broken")]).toEqual([
    [500, "Error: no spring"],
    [500, "Error: no spring"],
  ]);
  expect(await ask("unknown")).toEqual([500, "Error: nobody knows it"]);
});

test("closing ends what was started and nothing else", async () => {
  await programs.close();
  expect(ended).toEqual(["clock"]);
  await expect(ask("clock")).rejects.toThrow("fetch failed");
});
