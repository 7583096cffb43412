import { deskRequests } from "../../src/command-line/options/desk-options";

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
  });

  it.each([
    [{ setAside: ["tệp.xlsx"] }, "--set-aside"],
    [{ excuse: ["698="] }, "--excuse"],
    [{ adjust: ["698:A=-5"] }, "--adjust"],
    [{ adjust: ["698:A=1.234,5:x"] }, "--adjust"],
    [{ adjust: ["698:A=1.000:x"] }, "--adjust"],
    [{ adjust: ["698:A=-12.500:x"] }, "--adjust"],
    [{ note: ["698=x"] }, "--note"],
  ])("that say too little are refused with the right form: %j", (options, option) => {
    const parsed = deskRequests(options);
    expect(parsed.ok ? "" : parsed.failure).toContain(`Không hiểu ${option} `);
  });

  it("that are not given ask for nothing", () => {
    expect(deskRequests({})).toEqual({ ok: true, value: [] });
  });
});
