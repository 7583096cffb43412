import { fingerprint } from "../../../src/base/codes";
import fc from "fast-check";
import { unitCode } from "../../../src/model/codes";
import type { StoredRollUp } from "../../../src/model/board/stored-roll-up";
import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import { fingerprintOf } from "../../../src/workbook/files/fingerprint-of";
import type { FormReader } from "../../../src/desk/received/form-reader";
import { readOnlyNew, readUnknown } from "../../../src/desk/continuing/read-only-new";
import { readInTurn } from "../../../src/desk/received/form-reader";
import type { FileReading } from "../../../src/desk/received/read-received-file";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { opened } from "../../support/blank-forms/blank-form-desk";
import { paperPlan } from "../../support/forms/paper-office";
import { ROUND_1 } from "../../support/plans/plan-builder";
import { realWorkbooks, received } from "../../support/files/real-workbooks";
import { propertyRuns } from "../../support/property-runs";
import { aSubmission } from "../../support/forms/submission-builder";

const file = (name: string, content: string) => received(name, new TextEncoder().encode(content));

/** Records the files it was asked to read. */
function recordingReader(): { readonly read: FormReader; readonly asked: string[] } {
  const asked: string[] = [];
  const read: FormReader = (files) => {
    asked.push(...files.map(({ name }) => name));
    return Promise.resolve(
      files.map(({ name }) => ({
        kind: "rejected",
        source: { file: name },
        rejection: { kind: "no-form" },
      })),
    );
  };
  return { read, asked };
}

async function keptOf(...names: readonly string[]): Promise<StoredRollUp> {
  const submissions = await Promise.all(
    names.map(async (name) =>
      aSubmission({
        unit: name,
        file: `${name}.xlsx`,
        fingerprint: await fingerprintOf(new TextEncoder().encode(name)),
      }),
    ),
  );
  return {
    plan: paperPlan.id,
    round: ROUND_1,
    office: unitCode("OFFICE"),
    submissions,
    files: submissions.map(({ file: name, fingerprint: content, unit }) => ({
      file: name,
      fingerprint: content,
      unit,
    })),
    findings: [],
    rejected: [{ file: "ảnh.xlsx", rejection: { kind: "kept", sentence: "Đây là tệp hình ảnh." } }],
    ledger: EMPTY_LEDGER,
    totals: new Map(),
    compared: [],
  };
}

const shown = (readings: Awaited<ReturnType<FormReader>>) =>
  readings?.map(({ kind, source }) => `${kind} ${source.file}`);

const goOn = () => "go-on" as const;

const copyWith = (figure: number): Uint8Array => officeWorkbook(filledWith(MATRIX, { "Bieu 01!D8": figure }));

/** Copies of a blank form, as files and as read. */
async function copiesOfForm(...amounts: readonly number[]) {
  const blank = await opened(officeWorkbook(MATRIX));
  const read = readInTurn(realWorkbooks, { plans: [], levelOf: () => undefined, blank });
  const files = amounts.map((amount) => received(`${String(amount)}.xlsx`, copyWith(amount)));
  return { read, files, readings: (await read(files, goOn)) ?? [] };
}

const isForm = (reading: FileReading): reading is Exclude<FileReading, { readonly kind: "rejected" }> =>
  reading.kind !== "rejected";

/** Returns the file of every reading and its first figure. */
const figuresIn = (readings: readonly FileReading[] | undefined): readonly string[] =>
  (readings ?? []).map((reading) => {
    if (reading.kind === "rejected") return `${reading.source.file} rejected`;
    const figure = [...reading.submission.entries.values()][0]?.reading;
    return `${reading.submission.file} ${figure?.kind === "number" ? String(figure.number) : "?"}`;
  });

describe("a roll-up that continues", () => {
  it("reads an available uncounted file again, because its findings are not stored", async () => {
    const { read, asked } = recordingReader();
    const kept = await keptOf("U1", "U2");
    const uncounted = new Set([await fingerprintOf(new TextEncoder().encode("U2"))]);
    const again = readOnlyNew({ kept: { ...kept, uncounted }, removed: new Set() }, read);
    const files = [file("U1.xlsx", "U1"), file("U2.xlsx", "U2")];
    expect(shown(await again(files, goOn))).toEqual([
      "rejected U2.xlsx",
      "kept U1.xlsx",
      "rejected ảnh.xlsx",
    ]);
    expect(asked).toEqual(["U2.xlsx"]);
  });

  it("reads only files that are new or whose content has changed", async () => {
    const { read, asked } = recordingReader();
    const again = readOnlyNew({ kept: await keptOf("U1", "U2"), removed: new Set() }, read);
    const readings = await again(
      [file("U1.xlsx", "U1"), file("U2.xlsx", "U2 corrected"), file("U3.xlsx", "U3")],
      goOn,
    );
    expect(asked).toEqual(["U2.xlsx", "U3.xlsx"]);
    expect(shown(readings)).toEqual([
      "rejected U2.xlsx",
      "rejected U3.xlsx",
      "kept U1.xlsx",
      "kept U2.xlsx",
      "rejected ảnh.xlsx",
    ]);
  });

  it("needs no file at hand", async () => {
    const { read } = recordingReader();
    const again = readOnlyNew({ kept: await keptOf("U1"), removed: new Set() }, read);
    expect(shown(await again([], goOn))).toEqual(["kept U1.xlsx", "rejected ảnh.xlsx"]);
  });

  it("knows a file again under another name, and reads a second copy of it like any other", async () => {
    const { read, asked } = recordingReader();
    const again = readOnlyNew({ kept: await keptOf("U1"), removed: new Set() }, read);
    const readings = await again([file("đổi tên.xlsx", "U1"), file("bản sao.xlsx", "U1")], goOn);
    expect(asked).toEqual(["bản sao.xlsx"]);
    expect(shown(readings)).toEqual(["rejected bản sao.xlsx", "kept đổi tên.xlsx", "rejected ảnh.xlsx"]);
  });

  it("leaves out what was taken out, at hand or not", async () => {
    const { read, asked } = recordingReader();
    const kept = await keptOf("U1", "U2");
    const removed = new Set([await fingerprintOf(new TextEncoder().encode("U1")), fingerprint("other")]);
    const again = readOnlyNew({ kept, removed }, read);
    expect(shown(await again([file("U1.xlsx", "U1")], goOn))).toEqual(["kept U2.xlsx", "rejected ảnh.xlsx"]);
    expect(asked).toEqual([]);
  });

  it("asks again about a file that was refused before, when it is at hand", async () => {
    const { read, asked } = recordingReader();
    const again = readOnlyNew({ kept: await keptOf("U1"), removed: new Set() }, read);
    const readings = await again([file("ảnh.xlsx", "now a workbook")], goOn);
    expect(asked).toEqual(["ảnh.xlsx"]);
    expect(shown(readings)).toEqual(["rejected ảnh.xlsx", "kept U1.xlsx"]);
  });

  it("is nothing when it was stopped", async () => {
    const stopped: FormReader = () => Promise.resolve(undefined);
    const again = readOnlyNew({ kept: await keptOf("U1"), removed: new Set() }, stopped);
    expect(await again([], goOn)).toBeUndefined();
  });

  it("comes to what reading everything comes to that is known or at hand", async () => {
    const { read, files, readings: all } = await copiesOfForm(1, 2, 3, 4);
    expect(figuresIn(all)).toEqual(["1.xlsx 1", "2.xlsx 2", "3.xlsx 3", "4.xlsx 4"]);
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3]), fc.subarray([0, 1, 2, 3]), async (before, now) => {
        const forms = before.flatMap((index) => all[index] ?? []).filter(isForm);
        const again = readUnknown({ forms, refused: [], removed: new Set() }, read);
        const readings = await again(
          now.flatMap((index) => files[index] ?? []),
          goOn,
        );
        const either = all.filter((_, index) => before.includes(index) || now.includes(index));
        expect(figuresIn(readings).toSorted()).toEqual(figuresIn(either));
      }),
      { numRuns: propertyRuns(25) },
    );
  });

  it("takes the figures of a changed copy from the file, and those of a renamed one from what is known", async () => {
    const { read, readings } = await copiesOfForm(1, 2);
    const again = readUnknown({ forms: readings.filter(isForm), refused: [], removed: new Set() }, read);
    const tuesday = [received("1 cũ.xlsx", copyWith(1)), received("2.xlsx", copyWith(3))];
    expect(figuresIn(await again(tuesday, goOn)).toSorted()).toEqual(["1 cũ.xlsx 1", "2.xlsx 2", "2.xlsx 3"]);
  });

  it("is nothing when the progress says to stop while copies are read", async () => {
    const { read, files, readings } = await copiesOfForm(1, 2, 3);
    const again = readUnknown(
      { forms: readings.slice(0, 1).filter(isForm), refused: [], removed: new Set() },
      read,
    );
    const told: string[] = [];
    const stopAfterOne = (done: number, of: number, file: string) => {
      told.push(`${String(done)}/${String(of)} ${file}`);
      return "cancel" as const;
    };
    expect(await again(files, stopAfterOne)).toBeUndefined();
    expect(told).toEqual(["1/2 2.xlsx"]);
  });
});
