import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { contents, read } from "../reading/reading";
import { partOf, patched, readableSheets } from "./patching";
import { cover, form, holds, patch } from "./marked-form";

describeWithLibreOffice("LibreOffice opens what was patched", (libreOffice) => {
  test(
    "shows the list first, its links, notes and colours, and saves every figure as it was",
    () => {
      const after = patched(form, patch("Biểu mẫu"));
      const again = libreOffice.convert(after, "xlsx");
      const [slip, ...others] = read(again).grids;
      expect(slip?.sheet).toBe(cover.name);
      expect(slip && Object.values(contents(slip))).toContain("PHIẾU TRẢ LẠI BÁO CÁO");
      const resaved = read(libreOffice.convert(form, "xlsx")).grids;
      expect(others.map((grid) => [grid.sheet, contents(grid)])).toEqual(
        resaved.map((grid) => [grid.sheet, contents(grid)]),
      );
      expect(holds(partOf(again, "xl/worksheets/sheet1.xml"), 'location="&apos;Biểu mẫu&apos;!F21"')).toBe(
        true,
      );
      expect(holds(partOf(again, "xl/comments2.xml"), "Về ô E20")).toBe(true);
      expect(holds(partOf(again, "xl/styles.xml"), "FFFFC7CE")).toBe(true);
    },
    LIBREOFFICE_PATIENCE,
  );

  test(
    "a form that LibreOffice itself had saved is patched as well",
    () => {
      const saved = libreOffice.convert(form, "xlsx");
      const after = patched(saved, patch("Biểu mẫu"));
      const { [cover.name]: _slip, ...sheets } = readableSheets(after);
      expect(sheets).toEqual(readableSheets(saved));
      expect(new TextDecoder("latin1").decode(libreOffice.convert(after, "pdf").subarray(0, 5))).toBe(
        "%PDF-",
      );
    },
    LIBREOFFICE_PATIENCE,
  );
});
