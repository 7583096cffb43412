import type { CellContent } from "../../../src/workbook/grid/grid";
import type { DrawnCell } from "../../../src/workbook/drawing/drawing";
import { area, binary, call, cell, number, plus, text } from "../../../src/workbook/formula/build";
import type { Formula } from "../../../src/workbook/formula/formula";
import { areaAt, aSheet, at, drawn } from "../writing/drawing-builders";

/** A reference to a cell by its address. */
export const ref = (address: string, sheet?: string): Formula => {
  const { row, column } = at(address);
  return cell(row, column, sheet);
};
/** A reference to an area. */
export const over = (address: string, sheet?: string): Formula => area(areaAt(address), sheet);
export const yes = binary(number(1), "=", number(1));
const halved = binary(number(1), "/", number(0));

/**
 *      A        B        C
 * 1    5        Tổ       (blank)
 * 2    (blank)  tổ       =1/0
 * 3    -2.5     7 (text) =1=1
 * 4    0        "" by a formula
 */
export const grid: readonly DrawnCell[] = [
  drawn("A1", 5),
  drawn("A3", -2.5),
  drawn("A4", 0),
  drawn("B1", "Tổ"),
  drawn("B2", "tổ"),
  drawn("B3", "7"),
  drawn("B4", text("")),
  drawn("C2", halved),
  drawn("C3", yes),
];

export const otherSheet = aSheet({
  name: "Số liệu",
  cells: [drawn("A1", 40), drawn("A2", binary(ref("A1"), "+", number(2)))],
});

const DIV = { error: "#DIV/0!" };
const VALUE = { error: "#VALUE!" };

/** Formulas over `grid` and `otherSheet`: text, tree, and the result calculated by hand. */
export const worked: readonly (readonly [string, Formula, CellContent])[] = [
  // Arithmetic
  ["A1+A3*2", plus([ref("A1"), binary(ref("A3"), "*", number(2))]), 0],
  ["A2+1", binary(ref("A2"), "+", number(1)), 1],
  ["A2", ref("A2"), 0],
  ["B1+1", binary(ref("B1"), "+", number(1)), VALUE],
  ["B3+1", binary(ref("B3"), "+", number(1)), 8],
  ["B4+1", binary(ref("B4"), "+", number(1)), VALUE],
  ["C3+1", binary(ref("C3"), "+", number(1)), 2],
  ["A1/A4", binary(ref("A1"), "/", ref("A4")), DIV],
  ["A1/A2", binary(ref("A1"), "/", ref("A2")), DIV],
  ["0*-1", binary(number(0), "*", number(-1)), 0],
  ["1E+308*10", binary(number(1e308), "*", number(10)), { error: "#NUM!" }],
  ["1-0.9-0.1", binary(binary(number(1), "-", number(0.9)), "-", number(0.1)), 0],
  // Comparison
  ["B1=B2", binary(ref("B1"), "=", ref("B2")), true],
  ['"a"="á"', binary(text("a"), "=", text("á")), false],
  ['A2=""', binary(ref("A2"), "=", text("")), true],
  ["A2=0", binary(ref("A2"), "=", number(0)), true],
  ['A4=""', binary(ref("A4"), "=", text("")), false],
  ["B3=7", binary(ref("B3"), "=", number(7)), false],
  ["B3>A1", binary(ref("B3"), ">", ref("A1")), true],
  ["C3>B1", binary(ref("C3"), ">", ref("B1")), true],
  ['"an"<"Binh"', binary(text("an"), "<", text("Binh")), true],
  ["0.1+0.2=0.3", binary(binary(number(0.1), "+", number(0.2)), "=", number(0.3)), true],
  ["A1<>5", binary(ref("A1"), "<>", number(5)), false],
  ["A3<=-2.5", binary(ref("A3"), "<=", number(-2.5)), true],
  ["A1>=5", binary(ref("A1"), ">=", number(5)), true],
  // Joining
  ['A1&"/"&A2', binary(binary(ref("A1"), "&", text("/")), "&", ref("A2")), "5/"],
  ['1/3&""', binary(binary(number(1), "/", number(3)), "&", text("")), "0.333333333333333"],
  ['1E-7&""', binary(number(1e-7), "&", text("")), "0.0000001"],
  ['100000000000000000000&""', binary(number(1e20), "&", text("")), "1E+20"],
  ['C3&""', binary(ref("C3"), "&", text("")), "TRUE"],
  // Functions over many values
  ["SUM(A1:C1)", call("SUM", over("A1:C1")), 5],
  ["SUM(A1:B4)", call("SUM", over("A1:B4")), 2.5],
  ["SUM(C1:C3)", call("SUM", over("C1:C3")), DIV],
  ["SUM(C3)", call("SUM", ref("C3")), 0],
  ["SUM(B1,2)", call("SUM", ref("B1"), number(2)), 2],
  ['SUM("abc")', call("SUM", text("abc")), VALUE],
  ["SUM(IF(1=1,B1,0))", call("SUM", call("IF", yes, ref("B1"), number(0))), 0],
  ["MIN(A1:A4)", call("MIN", over("A1:A4")), -2.5],
  ["MAX(A2:B3)", call("MAX", over("A2:B3")), -2.5],
  ["MAX(B1:B4)", call("MAX", over("B1:B4")), 0],
  ["COUNT(A1:C4)", call("COUNT", over("A1:C4")), 3],
  ["COUNT(C2,1)", call("COUNT", ref("C2"), number(1)), 1],
  ["COUNTA(A1:C4)", call("COUNTA", over("A1:C4")), 9],
  // COUNTIF
  ["COUNTIF(A1:C4,5)", call("COUNTIF", over("A1:C4"), number(5)), 1],
  ['COUNTIF(A1:C4,"TỔ")', call("COUNTIF", over("A1:C4"), text("TỔ")), 2],
  ['COUNTIF(A1:C4,"t*")', call("COUNTIF", over("A1:C4"), text("t*")), 2],
  ['COUNTIF(A1:C4,"t?")', call("COUNTIF", over("A1:C4"), text("t?")), 2],
  ['COUNTIF(A1:C4,"t~*")', call("COUNTIF", over("A1:C4"), text("t~*")), 0],
  ['COUNTIF(A1:A4,">0")', call("COUNTIF", over("A1:A4"), text(">0")), 1],
  ['COUNTIF(A1:A4,"<=0")', call("COUNTIF", over("A1:A4"), text("<=0")), 2],
  ['COUNTIF(A1:A4,">-2.5")', call("COUNTIF", over("A1:A4"), text(">-2.5")), 2],
  ['COUNTIF(A1:A4,"<>")', call("COUNTIF", over("A1:A4"), text("<>")), 3],
  ['COUNTIF(A1:A4,"=")', call("COUNTIF", over("A1:A4"), text("=")), 1],
  ['COUNTIF(A1:C4,"")', call("COUNTIF", over("A1:C4"), text("")), 4],
  ['COUNTIF(A1:A4,"<>5")', call("COUNTIF", over("A1:A4"), text("<>5")), 3],
  ["COUNTIF(A1:A4,A2)", call("COUNTIF", over("A1:A4"), ref("A2")), 1],
  ['COUNTIF(B1:B4,"7")', call("COUNTIF", over("B1:B4"), text("7")), 1],
  ['COUNTIF(A1:F1048576,"")', call("COUNTIF", over("A1:F1048576"), text("")), 6_291_448],
  ["COUNTIF(A1:A4,1/0)", call("COUNTIF", over("A1:A4"), halved), DIV],
  // Logic
  [
    'IF(A4=0,"",A1/A4)',
    call("IF", binary(ref("A4"), "=", number(0)), text(""), binary(ref("A1"), "/", ref("A4"))),
    "",
  ],
  ["IF(A2,1,2)", call("IF", ref("A2"), number(1), number(2)), 2],
  ["IF(B1,1,2)", call("IF", ref("B1"), number(1), number(2)), VALUE],
  ["IF(C2,1,2)", call("IF", ref("C2"), number(1), number(2)), DIV],
  ["IF(A4,1)", call("IF", ref("A4"), number(1)), false],
  ["AND(A1,B1,A2)", call("AND", ref("A1"), ref("B1"), ref("A2")), true],
  ["AND(A1,A4)", call("AND", ref("A1"), ref("A4")), false],
  ["AND(B1)", call("AND", ref("B1")), VALUE],
  ['OR("a",1)', call("OR", text("a"), number(1)), VALUE],
  ["OR(A4,A1)", call("OR", ref("A4"), ref("A1")), true],
  ["NOT(A2)", call("NOT", ref("A2")), true],
  ["NOT(B1)", call("NOT", ref("B1")), VALUE],
  // One value
  ["ABS(A3)", call("ABS", ref("A3")), 2.5],
  ["INT(A3)", call("INT", ref("A3")), -3],
  ["INT(4.35*100)", call("INT", binary(number(4.35), "*", number(100))), 435],
  ["ROUND(1.005,2)", call("ROUND", number(1.005), number(2)), 1.01],
  ["ROUND(A3,0)", call("ROUND", ref("A3"), number(0)), -3],
  ["ROUND(1250,-2)", call("ROUND", number(1250), number(-2)), 1300],
  ["ROW(B3)", call("ROW", ref("B3")), 3],
  ["ROUND(B1,0)", call("ROUND", ref("B1"), number(0)), VALUE],
  ["N(B1)", call("N", ref("B1")), 0],
  ["N(B3)", call("N", ref("B3")), 0],
  ["N(C3)", call("N", ref("C3")), 1],
  ["N(C2)", call("N", ref("C2")), DIV],
  ["ISNUMBER(A1)", call("ISNUMBER", ref("A1")), true],
  ["ISNUMBER(A2)", call("ISNUMBER", ref("A2")), false],
  ["ISNUMBER(C2)", call("ISNUMBER", ref("C2")), false],
  ["ISTEXT(B4)", call("ISTEXT", ref("B4")), true],
  ["ISTEXT(A2)", call("ISTEXT", ref("A2")), false],
  ["LEN(B1)", call("LEN", ref("B1")), 2],
  ["LEN(A2)", call("LEN", ref("A2")), 0],
  ["LEN(C2)", call("LEN", ref("C2")), DIV],
  ['TRIM("  a   b ")', call("TRIM", text("  a   b ")), "a b"],
  // Other sheets
  ["'Số liệu'!A2", ref("A2", "Số liệu"), 42],
  ["SUM('Số liệu'!A1:A9)", call("SUM", over("A1:A9", "Số liệu")), 82],
];
