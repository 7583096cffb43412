import { carryCommand, type CarryOptions } from "../../src/command-line/forms/carry-command";
import type { CommandHost } from "../../src/command-line/output/host";
import { elementCode, unitCode } from "../../src/model/codes";
import { contentAt } from "../../src/workbook/grid/grid";
import { succeed } from "../../src/base/outcome";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { thanhHoa2021, thanhHoaPlan2021 as plan } from "../support/plans/bundled";
import { readFigures } from "../../src/summary/figures/read-figures";
import { carryCommandWords as words } from "../../src/command-line/words/carry-command-words";
import { filledFiles, inventedReports, rolledUpFiles } from "../plans/independent/harness";
import { emptyHost } from "../support/commands/memory-host";
import { realWorkbooks, received } from "../support/files/real-workbooks";

const invented = inventedReports("thanh-hoa-2021")["2024"] ?? {};
/** Đông Sơn, merged into the city (380) on 01/01/2025, gets the invented figures of Mường Lát (384). */
const reports = { ...invented, "405": invented["384"] ?? { figures: {}, lists: {} } };

interface Ran {
  readonly exit: number;
  readonly out: Uint8Array | undefined;
  readonly printed: string;
  readonly told: string;
}

const units = thanhHoa2021.units.filter(({ code }) => Object.hasOwn(reports, code));
const registry = { ...thanhHoa2021, units };

const files = filledFiles(plan, "2024", registry, { "2024": reports });
const summary = rolledUpFiles(plan, "2024", registry, files);

const carried = async (on: string): Promise<Ran> => run({ on }, (await summary).workbook);

async function run(given: Partial<CarryOptions>, workbook: Uint8Array = new Uint8Array()): Promise<Ran> {
  let out: Uint8Array | undefined;
  let printed = "";
  let told = "";
  const host: CommandHost = {
    ...emptyHost(),
    filesAt: async () => succeed([received("tong-hop.xlsx", workbook)]),
    saveFile: async (_path, bytes) => {
      out = bytes;
      return succeed(undefined);
    },
    print: (text) => (printed += text),
    tell: (text) => (told += text),
  };
  const options = { plan: plan.id, round: "2024", on: "2025-01-01", out: "moi.xlsx", ...given };
  return { exit: await carryCommand("tong-hop.xlsx", options, host), out, printed, told };
}

function gridsOf({ out }: Ran): WorkbookGrids {
  const read = realWorkbooks.read(out ?? new Uint8Array());
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const figure = (grids: WorkbookGrids, unit: string, element: string): unknown =>
  readFigures(grids, plan)?.get(unitCode(unit))?.get(elementCode(element));

const rowsOf = (grids: WorkbookGrids, sheet: string): readonly string[] => {
  const grid = grids.grids.find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid.rows.map((_, row) =>
    [0, 2, 3].map((at) => JSON.stringify(contentAt(grid, row, at) ?? "").replaceAll('"', "")).join(" | "),
  );
};

describe("figures of 2024 on the units of 2025", () => {
  it("are added up where two units became one, and stay where a unit stayed", async () => {
    const ran = await carried("2025-01-01");
    const grids = gridsOf(ran);
    // CNG_DANGKY: 200 + 216; CT_TRONGDIEM: 1 + "không phát sinh"; Thường Xuân keeps its 164.
    expect(figure(grids, "380", "CNG_DANGKY")).toEqual({ kind: "number", number: 416 });
    expect(figure(grids, "380", "CT_TRONGDIEM")).toEqual({ kind: "number", number: 1 });
    expect(figure(grids, "396", "CNG_DANGKY")).toEqual({ kind: "number", number: 164 });
    expect(readFigures(grids, plan)?.has(unitCode("405"))).toBe(false);
    expect(rowsOf(grids, "Số liệu đơn vị")).toContain(
      "380 | LĐLĐ thành phố Thanh Hóa | LĐLĐ thành phố Thanh Hóa; LĐLĐ huyện Đông Sơn",
    );
    expect(ran.printed).toContain(words.carried(7, 29, 6));
    expect(ran.exit).toBe(0);
  });

  it("are no sum while a unit that belongs to it has not reported, and the sheet says which", async () => {
    const others = files.filter(({ name }) => !name.startsWith("405"));
    const { workbook } = await rolledUpFiles(plan, "2024", registry, others);
    const grids = gridsOf(await run({ on: "2025-01-01" }, workbook));
    expect(figure(grids, "380", "CNG_DANGKY")).toEqual({ kind: "blank" });
    expect(rowsOf(grids, "Chưa chuyển được")).toContain(
      "380 | LĐLĐ thành phố Thanh Hóa | Số liệu của LĐLĐ thành phố Thanh Hóa gồm số liệu của LĐLĐ thành phố Thanh Hóa; còn thiếu phần của LĐLĐ huyện Đông Sơn.",
    );
  });

  it("are left with the reason where no source says who came after, and shown beside the communes where a unit went on", async () => {
    const ran = await carried("2025-07-01");
    const grids = gridsOf(ran);
    expect(figure(grids, "38-KKT", "GUONG_CN")).toMatchObject({ kind: "number" });
    const left = rowsOf(grids, "Chưa chuyển được").filter((row) => row.startsWith("405"));
    expect(left).toEqual([
      "405 | LĐLĐ huyện Đông Sơn | Số liệu của LĐLĐ huyện Đông Sơn không chuyển được sang đơn vị mới: đơn vị đã kết thúc hoạt động, chưa có nguồn cho biết đơn vị nào kế tục.",
    ]);
    // All 166 communes are there, to be filled in.
    expect(rowsOf(grids, "Số liệu đơn vị").filter((row) => row.endsWith("Chưa có số liệu"))).toHaveLength(
      166,
    );
    expect(ran.printed).toContain(words.leftHeading(6));
  });

  it.each([
    ["01/7/2025", words.notADay("01/7/2025")],
    ["2024-12-31", words.tooEarly("2024-12-31", "2024-12-31")],
  ])("need a later day: %s", async (on, sentence) => {
    expect(await run({ on })).toMatchObject({ exit: 2, out: undefined, told: sentence });
  });

  it("need a summary of the plan", async () => {
    const [form] = files;
    const bytes = await form?.bytes();
    const ran = await run({}, bytes?.ok ? bytes.value : undefined);
    expect(ran.exit).toBe(2);
    expect(ran.told).toContain('không có trang "Số liệu đơn vị"');
  });
});
