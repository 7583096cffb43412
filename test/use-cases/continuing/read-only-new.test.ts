import { fingerprint, unitCode } from "../../../src/domain/codes";
import type { KeptRollUp } from "../../../src/domain/desk/kept-roll-up";
import { EMPTY_LEDGER } from "../../../src/domain/ledger/ledger";
import { fingerprintOf } from "../../../src/use-cases/ports/fingerprint-of";
import type { FormReader } from "../../../src/use-cases/received/form-reader";
import { keptReadings, readOnlyNew, readUnknown } from "../../../src/use-cases/continuing/read-only-new";
import { paperPlan } from "../../support/forms/paper-office";
import { ROUND_1 } from "../../support/plans/plan-builder";
import { received } from "../../support/files/real-workbooks";
import { aSubmission } from "../../support/forms/submission-builder";

const file = (name: string, content: string) => received(name, new TextEncoder().encode(content));

/** Tells which files it was asked to read. */
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

async function keptOf(...names: readonly string[]): Promise<KeptRollUp> {
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

describe("a roll-up that goes on", () => {
  it("reads a file again that did not count, where it is at hand: what was found in it stands nowhere", async () => {
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

  it("forgets what is not at hand where the files chosen are all there is", async () => {
    const { read } = recordingReader();
    const known = { forms: keptReadings(await keptOf("U1", "U2")), refused: [], removed: new Set<never>() };
    const again = readUnknown({ ...known, forgetsAbsent: true }, read);
    expect(shown(await again([file("U1.xlsx", "U1")], goOn))).toEqual(["kept U1.xlsx"]);
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
});
