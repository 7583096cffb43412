import { allCells } from "../../../src/workbook/drawing/all-cells";
import { cellKey } from "../../../src/workbook/grid/grid";
import { a1 } from "../../../src/workbook/grid/address";
import { calculateDrawing } from "../../../src/workbook/drawing/calculate-drawing";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { aDrawing, aSheet, drawn } from "./drawing-builders";
import { sampleDrawing } from "./sample-drawing";
import { partOf, sheetOf, valuesOf } from "./workbook-parts";

/**
 * LibreOffice opens our file and saves it again. What it keeps it has understood. Without a window it keeps
 * neither tab colours nor frozen panes nor hidden gridlines, not even of its own files: sheet-parts.test.ts
 * tests them.
 */
describeWithLibreOffice("LibreOffice understands", (libreOffice) => {
  const drawing = sampleDrawing();
  let saved = new Uint8Array();
  let form = "";
  let styles = "";

  beforeAll(() => {
    saved = new Uint8Array(libreOffice.convert(writeWorkbook(drawing), "xlsx"));
    form = sheetOf(saved);
    styles = partOf(saved, "xl/styles.xml");
  }, LIBREOFFICE_PATIENCE);

  /** Returns the start tags of that name with their attributes. */
  const tags = (xml: string, name: string): readonly Readonly<Record<string, string>>[] =>
    [...xml.matchAll(new RegExp(`<${name} ([^>]*)>`, "g"))].map(([, text = ""]) =>
      Object.fromEntries(
        [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
    );

  /** Returns the format of a cell. */
  function format(address: string): string {
    const index = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(form)?.[1]);
    const formats = /<cellXfs .*<\/cellXfs>/s.exec(styles)?.[0] ?? "";
    return [...formats.matchAll(/<xf .*?<\/xf>/gs)][index]?.[0] ?? "";
  }

  const formatCode = (address: string): string | undefined => {
    const id = tags(format(address), "xf")[0]?.numFmtId;
    return tags(styles, "numFmt").find(({ numFmtId }) => numFmtId === id)?.formatCode;
  };

  test("every number, text and result", () => {
    const results = calculateDrawing(drawing);
    const different: unknown[] = [];
    drawing.sheets.forEach((sheet, index) => {
      const values = valuesOf(saved, index + 1);
      for (const { row, column, content } of allCells(sheet)) {
        const here =
          content.kind === "number"
            ? content.value
            : content.kind === "text"
              ? content.text
              : results.get(sheet.name)?.get(cellKey(row, column));
        const there = values.get(a1(row, column));
        const isSame =
          typeof here === "number" ? Math.abs(Number(there) - here) < 5e-10 : Object.is(there, here);
        if (!isSame) different.push([a1(row, column), there, here]);
      }
    });
    expect(different).toEqual([]);
    expect(valuesOf(saved).get("G68")).toBe("23/60");
  });

  test("drop-downs, rules and their words", () => {
    const kept = tags(form, "dataValidation").map(({ type, sqref, errorStyle, promptTitle, error }) => ({
      type,
      sqref,
      errorStyle,
      promptTitle,
      error,
    }));
    const error = "Nguồn này không có trong danh mục.";
    const promptTitle = "Nguồn số liệu";
    expect(kept).toEqual([
      { type: "list", sqref: "H8:H67", errorStyle: "stop", promptTitle, error },
      { type: "custom", sqref: "D8:E67", errorStyle: "warning", promptTitle: undefined, error },
      { type: "date", sqref: "H5", errorStyle: "stop", promptTitle, error },
    ]);
    expect(form).toContain("<formula1>Sources</formula1>");
    expect(form).toContain("<formula1>ISNUMBER(D8)</formula1>");
    expect(form).toContain("<formula1>46023</formula1><formula2>46387</formula2>");
  });

  test("names, print area, print titles, filter", () => {
    const names = [...partOf(saved, "xl/workbook.xml").matchAll(/<definedName ([^>]*)>([^<]*)</g)];
    const kept = names.map(([, attributes = "", refersTo = ""]) => [
      / name="([^"]*)"/.exec(attributes)?.[1],
      refersTo.replaceAll("&apos;", "'"),
    ]);
    expect(Object.fromEntries(kept)).toEqual({
      "_xlnm.Print_Area": "'Biểu 01 - BC'!$A$1:$I$68",
      "_xlnm.Print_Titles": "'Biểu 01 - BC'!$7:$7",
      "_xlnm._FilterDatabase": "'Biểu 01 - BC'!$A$7:$I$67",
      Sources: "'Danh mục'!$A$1:$A$4",
      Unit_code: "'Biểu 01 - BC'!$C$5",
    });
    expect(tags(form, "autoFilter")[0]?.ref).toBe("A7:I67");
  });

  test("a table with its headings", () => {
    const table = partOf(saved, "xl/tables/table1.xml");
    expect(tags(table, "table")[0]).toMatchObject({ displayName: "Files", ref: "C1:D2" });
    expect(tags(table, "tableColumn").map(({ name }) => name?.replace("/", ""))).toEqual(["Nguồn", "Số tệp"]);
  });

  test("merges, widths, heights, hidden columns and sheets, links", () => {
    expect(tags(form, "mergeCell").map(({ ref }) => ref)).toEqual([
      "A1:C1",
      "E1:I1",
      "A2:C2",
      "E2:I2",
      "A4:I4",
    ]);
    const columns = tags(form, "col");
    expect(Number(columns[1]?.width)).toBeCloseTo(34.625, 1);
    expect(columns.find(({ min }) => min === "10")?.hidden).toBe("true");
    expect(tags(form, "row").find(({ r }) => r === "7")?.ht).toBe("36");
    expect(tags(partOf(saved, "xl/workbook.xml"), "sheet").map(({ state }) => state)).toEqual([
      "visible",
      "hidden",
      "visible",
    ]);
    expect(tags(form, "hyperlink")[0]).toMatchObject({ ref: "I5", location: "&apos;Danh mục&apos;!A1" });
  });

  test("conditional formats in their order", () => {
    const [bad, good] = tags(form, "cfRule");
    expect(Number(bad?.priority)).toBeLessThan(Number(good?.priority));
    expect(form).toContain("<formula>$F8&lt;0.5</formula>");
    expect(form).toContain("<formula>$F8&gt;=1</formula>");
    const look = [...styles.matchAll(/<dxf>.*?<\/dxf>/gs)][Number(bad?.dxfId)]?.[0];
    expect(look).toContain("FFFFC7CE");
    expect(look).toContain("FF9C0006");
  });

  test("protection: inputs are free, the rest is locked", () => {
    expect(tags(form, "sheetProtection")[0]).toMatchObject({
      sheet: "true",
      formatColumns: "false",
      formatRows: "false",
      sort: "false",
      autoFilter: "false",
    });
    expect(tags(form, "sheetProtection")[0]).not.toHaveProperty("password");
    expect(format("E9")).toContain('locked="false"');
    expect(format("D9")).toContain('locked="true"');
  });

  test("number formats and the font, also of blank cells", () => {
    expect(formatCode("E9")).toBe("#,##0");
    expect(formatCode("F9")).toBe("0.00%");
    expect(formatCode("H5")?.toLowerCase()).toBe("dd/mm/yyyy");
    expect(formatCode("I9")).toBe("@");
    expect([...new Set(tags(styles, "name").map(({ val }) => val))].slice(0, 1)).toEqual(["Times New Roman"]);
    expect(/<fonts .*?<\/font>/s.exec(styles)?.[0]).toMatch(
      /<sz val="12"\/>.*<name val="Times New Roman"\/>/s,
    );
  });

  test("print set-up", () => {
    expect(tags(form, "pageSetup")[0]).toMatchObject({
      paperSize: "9",
      orientation: "landscape",
      fitToHeight: "0",
    });
    expect(tags(form, "pageSetUpPr")[0]).toMatchObject({ fitToPage: "true" });
    expect(Number(tags(form, "pageMargins")[0]?.left)).toBeCloseTo(30 / 25.4, 2);
    expect(tags(form, "headerFooter")[0]?.differentFirst).toBe("true");
    expect(form).toContain("<oddHeader>&amp;C&amp;P</oddHeader>");
    expect(/<firstFooter>(.*)<\/firstFooter>/.exec(form)?.[1]).toContain("KH-2026 &amp;&amp; phụ lục");
  });

  test("title and custom properties", () => {
    expect(partOf(saved, "docProps/core.xml")).toContain("Biểu 01 - BC");
    expect(partOf(saved, "docProps/core.xml")).toContain("2026-11-05T08:30:00Z");
    expect(partOf(saved, "docProps/custom.xml")).toMatch(/name="Unit".*Công đoàn Khu kinh tế/s);
  });

  test(
    "awkward texts",
    () => {
      const texts = ["_x0041_", " two\nlines ", "a\u0001b", "=1+1", "-5", '"&<>', "tab\there", "ấ"];
      const workbook = writeWorkbook(
        aDrawing([aSheet({ cells: texts.map((text, row) => drawn(a1(row, 0), text)) })]),
      );
      const rows = new TextDecoder().decode(libreOffice.convert(workbook, "csv"));
      expect(rows).toBe('_x0041_\n" two\nlines "\na\u0001b\n=1+1\n-5\n"""&<>"\ntab\there\nấ\n');
    },
    LIBREOFFICE_PATIENCE,
  );

  test(
    "one page wide: the form is printed on two pages, the guide on one, the hidden list on none",
    () => {
      const pdf = new TextDecoder("latin1").decode(libreOffice.convert(writeWorkbook(drawing), "pdf"));
      expect(pdf.startsWith("%PDF-")).toBe(true);
      expect(Number(/\/Type\/Pages[^>]*\/Count (\d+)/s.exec(pdf)?.[1])).toBe(3);
    },
    LIBREOFFICE_PATIENCE,
  );
});
