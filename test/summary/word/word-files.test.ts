import { formatNumber, formatPercent } from "../../../src/base/formats";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { keepOwnWords } from "../../../src/summary/document/keeping/own-words";
import type { ReadBlock } from "../../../src/summary/document/keeping/text-mark";
import { writtenReport } from "../../../src/summary/document/report/office-report";
import { plainText } from "../../../src/summary/document/plain-text";
import { readDocument } from "../../../src/summary/read-document";
import { writeDocument } from "../../../src/summary/write-document";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";

const report = writtenReport(SAMPLE_INPUT);

async function written(document = report): Promise<Uint8Array> {
  return writeDocument(document);
}

function read(bytes: Uint8Array): readonly ReadBlock[] {
  const outcome = readDocument(bytes);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

/** Edits the file as a person would. */
function typed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "word/document.xml": strToU8(change(xml)) });
}

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const behind = (xml: string, said: string, added: string): string => {
  const end = xml.indexOf("</w:p>", xml.indexOf(said)) + "</w:p>".length;
  return xml.slice(0, end) + added + xml.slice(end);
};

it("read back, a report says what it said, and its tables hold the figures of the summary", async () => {
  const blocks = read(await written());
  const marked = blocks.flatMap((block) =>
    block.kind === "paragraph" && block.mark && block.mark.key !== "addressee" ? [block.text] : [],
  );
  expect(marked).toEqual(report.body.map((block) => (block.kind === "table" ? "" : block.text)));
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
  const indicators = tables.find(([header]) => header?.[1] === "Chỉ tiêu");
  const { plan, summary } = SAMPLE_INPUT;
  const shown = plan.indicators.map(({ code, aggregation, label }) => {
    const value = summary.indicators.get(code)?.value ?? NaN;
    const isShare = ["ratio", "percent-of-plan", "share-of-units"].includes(aggregation.kind);
    return [label, isShare ? formatPercent(value) : formatNumber(value)];
  });
  expect(indicators?.slice(1).map(([, label, , value]) => [label, value])).toEqual(shown);
});

it("who signs is never alone on a page: the last paragraphs stay with it, and the last row of a table with the one before", async () => {
  const xml = strFromU8(unzipSync(await written())["word/document.xml"] ?? new Uint8Array());
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const keptWith = (text: string) =>
    paragraphs.filter((each) => each.includes(text)).map((each) => each.includes("<w:keepNext/>"));
  const texts = report.body.map((block) => (block.kind === "table" ? "" : block.text));
  expect(["Có 3/4 đơn vị", ...texts.slice(-2)].map(keptWith)).toEqual([[false], [true], [true]]);
  const { registers } = SAMPLE_INPUT.summary;
  expect([...registers.values()].map((rows) => rows.length)).toEqual([3]);
  // Three children and the line that counts them.
  expect(["Trẻ giả định A", "Trẻ giả định B", "Trẻ giả định C", "Cộng: 3 dòng"].map(keptWith)).toEqual([
    [false],
    [false],
    [true],
    [false],
  ]);
});

it("what officers wrote stands in the next version where they wrote it", async () => {
  const first = await written();
  const edited = typed(first, (xml) => {
    const own = behind(xml, "Tổng số đoàn viên", paragraph("Đoàn viên tăng nhờ đợt vận động tháng 5."));
    const rewritten = own.replace("Có 3/4 đơn vị gửi báo cáo, đạt 75%.", "Ba đơn vị đã gửi báo cáo.");
    return rewritten.replace("…………………………………………………………", "Đề nghị cấp trên hỗ trợ kinh phí.");
  });
  const { document, kept, toReview } = keepOwnWords(report, read(edited));
  expect(kept).toBe(3);
  expect(toReview).toEqual([]);
  const texts = document.body.map((block) => (block.kind === "table" ? "" : block.text));
  expect(texts).toContain("Ba đơn vị đã gửi báo cáo.");
  expect(texts).not.toContain("Có 3/4 đơn vị gửi báo cáo, đạt 75%.");
  const at = texts.indexOf("Đoàn viên tăng nhờ đợt vận động tháng 5.");
  expect(texts[at - 1]).toMatch(/^- Tổng số đoàn viên/);
  expect(texts).toContain("Đề nghị cấp trên hỗ trợ kinh phí.");
  // And in the next version.
  const again = keepOwnWords(report, read(await written(document)));
  expect(again.document.body.map((block) => (block.kind === "table" ? "" : block.text))).toEqual(texts);
});

it("keeps what was filled in around the text, and the annexes name it", async () => {
  const signed = { ...report, head: { ...report.head, signature: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"] } };
  const edited = typed(await written(signed), (xml) =>
    behind(
      xml
        .replace("Số: ……/BC-……", "Số: 15/BC-LĐLĐ")
        .replace("……………, ngày …… tháng …… năm ………", "Gia Nghĩa, ngày 05 tháng 7 năm 2020")
        .replace("- Lưu: VT.", "- Lưu: VT, Ban TC-TĐ-VP."),
      ">CHỦ TỊCH<",
      paragraph("") + paragraph("Nguyễn Văn Giả Định"),
    ),
  );
  const { document, kept, toReview } = keepOwnWords(signed, read(edited));
  const { number, placeAndDate, recipients, signature } = document.head;
  expect([kept, toReview]).toEqual([2, []]);
  expect([number, placeAndDate]).toEqual(["Số: 15/BC-LĐLĐ", "Gia Nghĩa, ngày 05 tháng 7 năm 2020"]);
  expect(recipients.at(-1)).toBe("- Lưu: VT, Ban TC-TĐ-VP.");
  expect(signature).toEqual(["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "", "Nguyễn Văn Giả Định"]);
  const file = await written(document);
  expect(plainText(document)).toContain("(Kèm theo Báo cáo số 15/BC-LĐLĐ ngày 05 tháng 7 năm 2020)");
  // And in the next version.
  expect(keepOwnWords(signed, read(file)).document.head).toEqual(document.head);
});

it("is Vietnamese to whoever checks its spelling, and names its office and what it is", async () => {
  const parts = unzipSync(await written());
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(part("word/styles.xml")).toContain('<w:lang w:val="vi-VN"/>');
  expect(part("docProps/core.xml")).toContain(`<dc:creator>${report.head.office}</dc:creator>`);
  expect(part("docProps/core.xml")).toContain(`<dc:title>${report.title}</dc:title>`);
});

it("a sentence that was changed stands in place of ours where only our words are others now", async () => {
  const edited = typed(await written(), (xml) =>
    xml.replace("Có 3/4 đơn vị gửi báo cáo, đạt 75%.", "Đã có ba phần tư số đơn vị gửi."),
  );
  const reworded = {
    ...report,
    body: report.body.map((block) =>
      block.key === "f" && block.kind !== "table" ? { ...block, text: "3/4 đơn vị đã báo cáo, 75%." } : block,
    ),
  };
  const { document, toReview } = keepOwnWords(reworded, read(edited));
  const texts = document.body.map((block) => (block.kind === "table" ? "" : block.text));
  expect(toReview).toEqual([]);
  expect(texts).toContain("Đã có ba phần tư số đơn vị gửi.");
  expect(texts).not.toContain("3/4 đơn vị đã báo cáo, 75%.");
});

it("a sentence that was changed stands beside ours once its figures are others, and is to be looked at", async () => {
  const edited = typed(await written(), (xml) =>
    xml.replace("Có 3/4 đơn vị gửi báo cáo, đạt 75%.", "Đã có ba phần tư số đơn vị gửi."),
  );
  const now = {
    ...report,
    body: report.body.map((block) =>
      block.key === "f" && block.kind !== "table" ? { ...block, text: "Có 4/4 đơn vị gửi báo cáo." } : block,
    ),
  };
  const { document, toReview } = keepOwnWords(now, read(edited));
  expect(toReview).toEqual(["Đã có ba phần tư số đơn vị gửi."]);
  const texts = document.body.map((block) => (block.kind === "table" ? "" : block.text));
  const at = texts.indexOf("Có 4/4 đơn vị gửi báo cáo.");
  expect(texts[at + 1]).toBe("Đã có ba phần tư số đơn vị gửi.");
});

it("words behind a part that is gone stay behind the part before it, and tables of officers are kept", async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph("Năm")}</w:tc></w:tr><w:tr><w:tc>${paragraph("2017")}</w:tc></w:tr></w:tbl>`;
  const edited = typed(await written(), (xml) =>
    behind(xml, "CĐCS Trường Đồi Xanh gửi quá hạn", paragraph("Đã nhắc đơn vị gửi quá hạn.") + table),
  );
  const without = { ...report, body: report.body.filter(({ key }) => key !== "f.late") };
  const { document, kept } = keepOwnWords(without, read(edited));
  const [before, own, kind] = document.body
    .slice(document.body.findIndex(({ key }) => key === "f"))
    .map((block) => (block.kind === "table" ? block.table.rows.join() : block.text));
  expect([before, own, kind]).toEqual([
    ...["Có 3/4 đơn vị gửi báo cáo, đạt 75%.", "Đã nhắc đơn vị gửi quá hạn.", "2017"],
  ]);
  expect(kept).toBe(2);
});

it("what is no Word file is said to be none", () => {
  expect(readDocument(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
  const other = zipSync({ "word/other.xml": strToU8("<a/>") });
  expect(readDocument(other)).toMatchObject({ ok: false, failure: { kind: "damaged" } });
});
