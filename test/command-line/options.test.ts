import { choose } from "../../src/command-line/options/choose";
import { confirmedMatches } from "../../src/command-line/options/confirmed-matches";
import { deskRequests } from "../../src/command-line/options/desk-options";
import { outProblem, unmetMatches } from "../../src/command-line/roll-up/roll-up-command";
import type { RejectedFile } from "../../src/model/file/rejection";
import { binhPhuoc2017 } from "../support/plans/bundled";
import { emptyHost, memoryHost } from "../support/commands/memory-host";

describe("--units", () => {
  const PLAN = { plan: "phu-rieng-2017", round: "I" };

  it("is the plan's own list when it is not given", async () => {
    const choice = await choose(PLAN, emptyHost());
    expect(choice.ok && choice.value.registry.id).toBe("binh-phuoc-2017");
  });

  it("is refused when none of its units existed in the round", async () => {
    expect(await choose({ ...PLAN, units: "ha-noi-2025" }, emptyHost())).toEqual({
      ok: false,
      failure:
        'Danh sách "Công đoàn xã, phường thành phố Hà Nội (từ 01/7/2025, theo địa giới)" không có đơn vị nào phải báo cáo trong Đợt I. Hãy chọn danh sách khác bằng --units.',
    });
  });
});

describe("--match and --matches", () => {
  const confirm = (options: Parameters<typeof confirmedMatches>[0], host = memoryHost({})) =>
    confirmedMatches(options, binhPhuoc2017, host);

  it("ask for nothing when they are not given", async () => {
    expect(await confirm({})).toEqual({ ok: true, value: {} });
  });

  it("name a text and the code it means; the text may hold an equals sign", async () => {
    expect(await confirm({ match: ["H. Phú Riềng= 698 ", "a=b.xlsx=692"] })).toEqual({
      ok: true,
      value: { "H. Phú Riềng": "698", "a=b.xlsx": "692" },
    });
  });

  it("are added to the file, which is made when it is not there", async () => {
    const files: Record<string, string> = {};
    await confirm({ match: ["999=698"], matches: "m.json" }, memoryHost(files));
    await confirm({ match: ["H. Lộc Ninh=692"], matches: "m.json" }, memoryHost(files));
    const both = { "999": "698", "H. Lộc Ninh": "692" };
    expect(JSON.parse(files["m.json"] ?? "")).toEqual(both);
    expect(await confirm({ matches: "m.json" }, memoryHost(files))).toEqual({ ok: true, value: both });
  });

  it("replace what the file says of the same text", async () => {
    const host = memoryHost({ "m.json": '{"H. Phú Riềng": "692"}' });
    expect(await confirm({ match: ["h. phú riềng=698"], matches: "m.json" }, host)).toEqual({
      ok: true,
      value: { "h. phú riềng": "698" },
    });
  });

  it.each([
    [
      { match: ["Phú Riềng"] },
      'Không hiểu --match "Phú Riềng". Hãy ghi theo dạng "nội dung=mã đơn vị", ví dụ: --match "H. Phú Riềng=698".',
    ],
    [
      { match: [" =698"] },
      'Không hiểu --match " =698". Hãy ghi theo dạng "nội dung=mã đơn vị", ví dụ: --match "H. Phú Riềng=698".',
    ],
    [
      { match: ["x=698="] },
      'Không hiểu --match "x=698=". Hãy ghi theo dạng "nội dung=mã đơn vị", ví dụ: --match "H. Phú Riềng=698".',
    ],
    [
      { match: ["x=380"] },
      'Không tìm thấy đơn vị có mã "380". Các đơn vị báo cáo về LĐLĐ tỉnh Bình Phước: 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698.',
    ],
    [
      { matches: "units.csv" },
      'Tệp "units.csv" không phải là tệp xác nhận đơn vị, nên không ghi đè lên. Hãy chỉ ra tệp khác, hoặc sửa lại cho đúng dạng { "nội dung": "mã đơn vị" }.',
    ],
  ])("are refused with a sentence: %j", async (options, failure) => {
    const files = { "units.csv": "code,name" };
    expect(await confirm(options, memoryHost(files))).toEqual({ ok: false, failure });
    expect(files).toEqual({ "units.csv": "code,name" });
  });

  it("fail when the file cannot be written, which happens only when there is something to add", async () => {
    expect(await confirm({ matches: "m.json" }, memoryHost({}, true))).toEqual({ ok: true, value: {} });
    expect(await confirm({ match: ["999=698"], matches: "m.json" }, memoryHost({}, true))).toEqual({
      ok: false,
      failure:
        'Chưa ghi được "m.json": ổ đĩa chỉ cho đọc, không cho ghi. Tệp cũ, nếu có, còn nguyên. Hãy ghi vào ổ đĩa khác rồi chạy lại lệnh.',
    });
  });
});

describe("a --match for a file that an earlier run refused and that is not read again", () => {
  const refused = (file: string, sentence: string, was = "unknown-unit"): RejectedFile => ({
    file,
    rejection: { kind: "kept", sentence, was },
  });
  const unknown = refused("cụm 1/bao cao.xlsx", "Không rõ “H. Phú Riềng cũ” là đơn vị nào.");
  const picture = refused("ảnh.xlsx", "Đây là tệp hình ảnh.", "not-a-workbook");

  it.each(["H. Phú Riềng cũ", "bao cao.xlsx"])("is reported as without effect: %s", (text) => {
    expect(unmetMatches([`${text}=698`], [unknown, picture])).toEqual([
      `--match "${text}" chưa có tác dụng với tệp "cụm 1/bao cao.xlsx", vì tệp bị loại lần trước và lần này không có để đọc lại. Hãy đưa lại tệp này vào lệnh.`,
    ]);
  });

  it("is not reported when it names another file, or the file was refused for another reason", () => {
    expect(unmetMatches(["Phú=698", "ảnh.xlsx=698", "khác.xlsx=698"], [picture])).toEqual([]);
    expect(unmetMatches(["khác.xlsx=698"], [unknown, picture])).toEqual([]);
  });
});

it("--out is an .xlsx file", () => {
  expect(["a.xlsx", "a.XLSX"].map(outProblem)).toEqual([undefined, undefined]);
  expect(["a.xls", "a", "a.xlsx.csv"].map(outProblem)).toEqual(
    ["a.xls", "a", "a.xlsx.csv"].map(
      (out) =>
        `Chương trình ghi bảng tính dạng .xlsx, không ghi được thành "${out}". Hãy đặt tên có đuôi .xlsx cho --out. Chưa ghi gì.`,
    ),
  );
});

describe("the options of the desk", () => {
  it("are understood, names of files with = in them too", () => {
    expect(
      deskRequests({
        setAside: ["a=b.xlsx=bản nháp"],
        count: ["cũ.xlsx=theo công văn"],
        excuse: ["698=mới thành lập"],
        contact: ["698=cô Mẫu, gọi buổi sáng = trước 10 giờ"],
        note: ["698:TULDTT_DN_KY=đã gọi: số đúng"],
        adjust: ["698:TULDTT_DN_KY=-5:đếm trùng", "699:TULDTT_DN_KY=1.5:bổ sung"],
      }),
    ).toEqual({
      ok: true,
      value: [
        { kind: "set-aside", file: "a=b.xlsx", reason: "bản nháp" },
        { kind: "counts", file: "cũ.xlsx", reason: "theo công văn" },
        { kind: "not-expected", unit: "698", reason: "mới thành lập" },
        { kind: "contact", unit: "698", text: "cô Mẫu, gọi buổi sáng = trước 10 giờ" },
        { kind: "note", unit: "698", code: "TULDTT_DN_KY", text: "đã gọi: số đúng" },
        { kind: "adjustment", unit: "698", code: "TULDTT_DN_KY", amount: -5, reason: "đếm trùng" },
        { kind: "adjustment", unit: "699", code: "TULDTT_DN_KY", amount: 1.5, reason: "bổ sung" },
      ],
    });
    expect(deskRequests({})).toEqual({ ok: true, value: [] });
  });

  const ADJUST =
    '--adjust "mã đơn vị:mã số liệu=-5:lý do" (số viết liền, phần thập phân dùng dấu chấm; một nghìn ghi 1000, không ghi 1.000)';
  it.each([
    [{ setAside: ["tệp.xlsx"] }, '--set-aside "tệp.xlsx"', '--set-aside "tên tệp=lý do"'],
    [{ excuse: ["698="] }, '--excuse "698="', '--excuse "mã đơn vị=lý do"'],
    [{ contact: ["=x"] }, '--contact "=x"', '--contact "mã đơn vị=nội dung"'],
    [{ note: ["698=x"] }, '--note "698=x"', '--note "mã đơn vị:mã số liệu=nội dung"'],
    [{ adjust: ["698:A=-5"] }, '--adjust "698:A=-5"', ADJUST],
    [{ adjust: ["698:A=1.234,5:x"] }, '--adjust "698:A=1.234,5:x"', ADJUST],
    [{ adjust: ["698:A=1.000:x"] }, '--adjust "698:A=1.000:x"', ADJUST],
    [{ adjust: ["698:A=-12.500:x"] }, '--adjust "698:A=-12.500:x"', ADJUST],
  ])("that say too little are refused with the right form: %j", (options, given, form) => {
    expect(deskRequests(options)).toEqual({
      ok: false,
      failure: `Không hiểu ${given}. Hãy ghi theo dạng ${form}. Chưa ghi gì.`,
    });
  });
});
