import fc from "fast-check";
import { readOwnReceived, type OwnReading } from "../../../src/use-cases/own-form/read-own-received";
import { readUnknownCopies, type CopyReader } from "../../../src/use-cases/own-form/read-unknown-copies";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { opened } from "../../support/blank-forms/own-form-desk";
import { received, realWorkbooks } from "../../support/files/real-workbooks";
import { propertyRuns } from "../../support/property-runs";

const bytesOf = (figure: number): Uint8Array => officeWorkbook(filledWith(MATRIX, { "Bieu 01!D8": figure }));
const go = () => "go-on" as const;

/** Reads really, and writes down what it was given. */
async function reader(): Promise<{ readonly read: CopyReader; readonly names: string[] }> {
  const { blank } = await opened(officeWorkbook(MATRIX));
  const names: string[] = [];
  const read: CopyReader = async (files) => {
    names.push(...files.map(({ name }) => name));
    const readings: OwnReading[] = [];
    for (const file of files) readings.push(await readOwnReceived(file, blank, realWorkbooks.read));
    return readings;
  };
  return { read, names };
}

const told = (readings: readonly OwnReading[] | undefined): readonly string[] =>
  (readings ?? []).map((reading) => {
    const { file } = reading.source;
    if (reading.kind === "rejected") return `${file} rejected`;
    const figure = [...reading.copy.submission.entries.values()][0]?.reading;
    return `${reading.copy.submission.file} ${figure?.kind === "number" ? String(figure.number) : "?"}`;
  });

describe("copies that are rolled up again", () => {
  it("are read only where they are new or changed; a new name is no new content", async () => {
    const { read, names } = await reader();
    const monday = [received("a.xlsx", bytesOf(1)), received("b.xlsx", bytesOf(2))];
    const known = (await readUnknownCopies({ known: [], keepsAbsent: false }, read)(monday, go)) ?? [];
    expect(names).toEqual(["a.xlsx", "b.xlsx"]);
    names.length = 0;
    const tuesday = [
      received("a cu.xlsx", bytesOf(1)),
      received("b.xlsx", bytesOf(3)),
      received("c.xlsx", bytesOf(4)),
    ];
    const again = await readUnknownCopies({ known, keepsAbsent: false }, read)(tuesday, go);
    expect(names).toEqual(["b.xlsx", "c.xlsx"]);
    expect(told(again).toSorted()).toEqual(["a cu.xlsx 1", "b.xlsx 3", "c.xlsx 4"]);
  });

  it("are read again where what is known of them is not enough", async () => {
    const { read, names } = await reader();
    const files = [received("a.xlsx", bytesOf(1)), received("b.xlsx", bytesOf(2))];
    const known = (await read(files, go)) ?? [];
    names.length = 0;
    const isPartial = ({ source }: OwnReading): boolean => source.file === "b.xlsx";
    const again = await readUnknownCopies({ known, keepsAbsent: true, isPartial }, read)(files, go);
    expect(names).toEqual(["b.xlsx"]);
    expect(told(again).toSorted()).toEqual(["a.xlsx 1", "b.xlsx 2"]);
  });

  it("that were no copies are tried again where they are at hand, and stay listed where they are not", async () => {
    const { read } = await reader();
    const broken = received("a.xlsx", new TextEncoder().encode("%PDF-1.4 invented"));
    const known = (await read([broken], go)) ?? [];
    const absent = await readUnknownCopies({ known, keepsAbsent: true }, read)([], go);
    expect(told(absent)).toEqual(["a.xlsx rejected"]);
    const mended = await readUnknownCopies({ known, keepsAbsent: true }, read)(
      [received("a.xlsx", bytesOf(5))],
      go,
    );
    expect(told(mended)).toEqual(["a.xlsx 5"]);
  });

  it("come to what reading everything comes to, whatever was known", async () => {
    const { read } = await reader();
    const files = [1, 2, 3, 4].map((figure) => received(`${String(figure)}.xlsx`, bytesOf(figure)));
    const all = (await read(files, go)) ?? [];
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3]), fc.subarray([0, 1, 2, 3]), async (before, now) => {
        const known = before.flatMap((index) => all[index] ?? []);
        const given = now.flatMap((index) => files[index] ?? []);
        const readings = await readUnknownCopies({ known, keepsAbsent: false }, read)(given, go);
        expect(told(readings).toSorted()).toEqual(told(now.flatMap((index) => all[index] ?? [])));
      }),
      { numRuns: propertyRuns(25) },
    );
  });

  it("are nothing when the reading was stopped", async () => {
    const stopped: CopyReader = () => Promise.resolve(undefined);
    expect(await readUnknownCopies({ known: [], keepsAbsent: true }, stopped)([], go)).toBeUndefined();
  });
});
