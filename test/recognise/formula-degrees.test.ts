import { formulaDegrees } from "../../src/recognise/formula/formula-degrees";
import { officeWorkbook } from "../support/blank-forms/office-workbook";
import { opened } from "../support/blank-forms/blank-form-desk";

/** B4, B5: counts; C4, C5: a mean, which is kept; D4 on: formulas. */
async function degreesOf(formulas: Readonly<Record<string, string>>) {
  const { form } = await opened(
    officeWorkbook([
      {
        name: "B",
        cells: {
          ...{ A3: "Nội dung", B3: "Số người", C3: "Số bình quân", D3: "Kết quả", E3: "So sánh" },
          ...{ A4: "Một", A5: "Hai", A6: "Ba", A7: "Bốn", A8: "Năm", ...formulas },
        },
      },
    ]),
  );
  const degreeOf = formulaDegrees(form);
  return Object.fromEntries(form.formulas.map((each) => [each.code.replace("B!", ""), degreeOf(each)]));
}

describe("a formula of a form", () => {
  it("is an amount where it adds amounts or multiplies one by a price", async () => {
    expect(
      await degreesOf({ D4: "=B4+B5", D5: "=ROUND(B4*C4,2)", D6: "=SUM(B4:B5)*3", D7: "=IF(B4=0,0,B4*C4)" }),
    ).toEqual({
      D4: { degree: 1, isProduct: false },
      D5: { degree: 1, isProduct: false },
      D6: { degree: 1, isProduct: false },
      D7: { degree: 1, isProduct: false },
    });
  });

  it("is a rate where it divides amounts or adds rates", async () => {
    expect(await degreesOf({ D4: '=IFERROR(B4/B5*100,"")', D5: "=AVERAGE(C4:C5)", D6: "=D4-C4" })).toEqual({
      D4: { degree: 0, isProduct: false },
      D5: { degree: 0, isProduct: false },
      D6: { degree: 0, isProduct: false },
    });
  });

  it("that multiplies amounts comes to more over their sums, and what goes on from it is an amount again", async () => {
    expect(await degreesOf({ D4: "=B4*B5", D5: "=SUM(D4:D4)", D6: "=D4/B4" })).toEqual({
      D4: { degree: 2, isProduct: true },
      D5: { degree: 1, isProduct: false },
      D6: { degree: 0, isProduct: false },
    });
  });

  it("may be neither, so that it is asked about", async () => {
    const unknown = { degree: undefined, isProduct: false };
    expect(await degreesOf({ D4: "=B4+C4", D5: "=MAX(B4:B5)", D6: "=D6+1" })).toEqual({
      ...{ D4: unknown, D5: unknown, D6: unknown },
    });
  });
});
