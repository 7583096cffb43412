import { planId, roundId, unitCode } from "../../../src/model/codes";
import { accident, both, fileAccident, unasked, type Accident } from "../accident";
import { dropNames, dropProperties, inTurn } from "../damage/in-file";
import { type } from "../damage/on-sheet";

const emptied = (...cells: readonly string[]) => {
  const [first = "", ...others] = cells;
  return both(type(first, undefined), ...others.map((cell) => type(cell, undefined)));
};

/** The form's identification: E3 plan, E4 version, E5 round, E6 level, E14 unit, E15 revision. */
export const MARK_ACCIDENTS: readonly Accident[] = [
  unasked("the form of another plan was sent", { plan: planId("dak-nong-2020") }, "error wrong-plan E3"),
  unasked("the form of another round was sent", { round: roundId("II") }, "error wrong-round E5"),
  unasked("another unit's form was sent", { unit: unitCode("697") }, "error wrong-unit E14"),
  unasked(
    "a unit sent its form to the wrong office",
    { units: undefined, unit: unitCode("680") },
    "error wrong-unit E14",
  ),
  accident("the round was typed over with one there is not", type("E5", "III"), "error wrong-round E5"),
  accident("the round was typed over with another one", type("E5", "II"), "error mark E5"),
  accident("the unit was typed over with another one", type("E14", "697"), "error unit-in-doubt E14"),
  accident("the unit was typed over with one nobody knows", type("E14", "999"), "error wrong-unit E14"),
  accident(
    "the name of the unit was typed over with another one",
    type("B14", "Đơn vị báo cáo: LĐLĐ huyện Bù Đăng"),
    "error unit-in-doubt E14",
  ),
  accident("the unit was emptied", type("E14", undefined), "warning mark"),
  accident("the level was typed over", type("E6", "grassroots"), "error mark E6"),
  accident("a form of a version nobody knows", type("E4", "7"), "warning wrong-version E4"),
  accident("the revision was typed as a word", type("E15", "lần 2")),
  accident("the revision was raised", type("E15", 2)),
  accident("the header block was cleared", emptied("E3", "E4", "E5", "E6", "E14"), "warning mark"),
  accident(
    "the codes of the header were cleared",
    emptied("A3", "A4", "A5", "A6", "A14", "A15"),
    "warning mark",
  ),
  fileAccident("another program dropped the names", dropNames),
  fileAccident("another program dropped the document properties", dropProperties),
  fileAccident("names and properties were both dropped", inTurn(dropNames, dropProperties)),
  {
    what: "header, names and properties are all gone",
    sheets: emptied("E3", "E4", "E5", "E6", "E14", "A3", "A4", "A5", "A6", "A14"),
    file: inTurn(dropNames, dropProperties),
    found: ["error unreadable"],
  },
  accident(
    "an office made its report from three of its five units",
    both(type("A16", "REPORTED"), type("E16", "3/5")),
    "warning units-behind",
  ),
  accident(
    "an office made its report from all of its units",
    both(type("A16", "REPORTED"), type("E16", "5/5")),
  ),
  accident(
    "[printed-round] the heading names another round",
    type("B12", "Đợt 2 (từ ngày 01/01/2018 đến ngày 31/03/2018)"),
    "error printed-round B12",
  ),
  accident("an old year stands in the title", type("B12", "Đợt I năm 2016"), "warning old-year B12"),
  accident(
    "an old year stands in the line for signing",
    type("D127", "Phú Riềng, ngày 05 tháng 01 năm 2016"),
    "warning old-year D127",
  ),
  {
    what: "the file was saved after the last day",
    sheets: (drawing) => ({ ...drawing, createdAt: "2018-01-12T03:00:00Z" }),
    found: ["note late"],
  },
];
