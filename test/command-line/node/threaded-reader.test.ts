import { join } from "node:path";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { cliBundle } from "../../../build/cli-bundle";
import { nodeThread } from "../../../src/command-line/node/node-thread";
import { threadedReader } from "../../../src/command-line/node/node-machine";

/** Only the bundled plans and lists. */
const BUNDLED_ONLY = {};
import type { WorkerThread } from "../../../src/desk/threads/worker-pool";
import { readInTurn } from "../../../src/desk/received/form-reader";
import type { FileReading } from "../../../src/desk/received/read-received-file";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { largeWorkbook } from "../../bench/corpus";
import { practiceReports } from "../../support/forms/practice";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

const go = () => "go-on" as const;

const ours = (): WorkerThread => nodeThread(new Worker(cliBundle()));
const hostile = (resourceLimits?: ResourceLimits) => (): WorkerThread =>
  nodeThread(new Worker(join(__dirname, "hostile-thread.cjs"), { resourceLimits }));

const rejectionOf = (reading: FileReading): unknown => reading.kind === "rejected" && reading.rejection;
const named = (...names: readonly string[]) => names.map((name) => received(name, new Uint8Array(1)));

describe("reading in threads of Node", () => {
  it("reads real files to the same readings as one thread does, in their order, a truncated and a large one among them", async () => {
    const reports = practiceReports({ ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 3) });
    const [first] = reports;
    const bytes = await first?.bytes();
    if (!bytes?.ok) throw new Error("there are no practice reports");
    const files = [
      received("truncated.xlsx", bytes.value.slice(0, 5000)),
      ...reports,
      received("no-form.xlsx", largeWorkbook(5_000, 20)),
      received("no workbook.xlsx", new TextEncoder().encode("%PDF-1.7")),
    ];
    const copies = files.map(({ name, bytes: load }) => ({
      name,
      // Reading in threads transfers the bytes.
      bytes: async () => {
        const loaded = await load();
        return loaded.ok ? { ...loaded, value: loaded.value.slice() } : loaded;
      },
    }));
    const levelOf = levelLookup([binhPhuoc2017]);
    const expected = await readInTurn(realWorkbooks, { plans: standardPlans, levelOf })(files, go);
    const readings = await threadedReader(ours, BUNDLED_ONLY, 2)(copies, go);
    expect(readings?.map(({ kind }) => kind)).toEqual(expected?.map(({ kind }) => kind));
    expect(readings?.map(rejectionOf)).toEqual(expected?.map(rejectionOf));
    const entries = (all: typeof readings) =>
      all?.map((reading) => (reading.kind === "form" ? [...reading.submission.entries] : reading.source));
    expect(entries(readings)).toEqual(entries(expected));
  });

  it("rejects a file whose thread throws, leaves or runs out of memory, each with the reason, and reads the others", async () => {
    const files = named("a", "throws", "b", "leaves", "c", "no memory", "d");
    const start = hostile({ maxOldGenerationSizeMb: 32 });
    const readings = await threadedReader(start, BUNDLED_ONLY, 1)(files, go);
    expect(readings?.map(rejectionOf)).toEqual([
      { kind: "no-form" },
      {
        kind: "not-opened",
        problem: "reader-failed",
        reason: expect.stringContaining("broken by the file") as string,
      },
      { kind: "no-form" },
      { kind: "not-opened", problem: "reader-failed", reason: "exit code 3" },
      { kind: "no-form" },
      { kind: "not-opened", problem: "reader-failed", reason: expect.stringContaining("memory") as string },
      { kind: "no-form" },
    ]);
  });

  it("kills the thread of a file that never ends, rejects that file alone, and reads the others", async () => {
    const readings = await threadedReader(hostile(), BUNDLED_ONLY, 1, 1500)(named("a", "endless", "b"), go);
    expect(readings?.map(rejectionOf)).toEqual([
      { kind: "no-form" },
      { kind: "too-large", limit: "time", allowed: 1500 },
      { kind: "no-form" },
    ]);
  });

  it("stops between two files when asked", async () => {
    expect(await threadedReader(hostile(), BUNDLED_ONLY, 1)(named("a", "b"), () => "cancel")).toBeUndefined();
  });
});
