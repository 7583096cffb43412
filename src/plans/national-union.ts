import { levelCode, unitCode } from "../model/codes";
import type { Unit } from "../model/unit";

const PROVINCE = levelCode("province");

/**
 * The union above every province. It is in no unit list, because nobody rolls up for it with this program.
 */
const nationalUnion: Unit = {
  code: unitCode("TLD"),
  name: "Tổng Liên đoàn Lao động Việt Nam",
  aliases: ["Tổng Liên đoàn", "TLĐ", "Tổng LĐLĐVN"],
  level: levelCode("national"),
};

/** Returns the parent of an office whose list names none: a province reports to the national union. */
export const unionAbove = ({ level, parent }: Unit): Unit | undefined =>
  level === PROVINCE && parent === undefined ? nationalUnion : undefined;
