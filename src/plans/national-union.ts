import { levelCode, unitCode } from "../model/codes";
import type { Unit } from "../model/unit";

const PROVINCE = levelCode("province");

/** Above every province; it stands in no list, because nobody rolls up for it here. */
const nationalUnion: Unit = {
  code: unitCode("TLD"),
  name: "Tổng Liên đoàn Lao động Việt Nam",
  aliases: ["Tổng Liên đoàn", "TLĐ", "Tổng LĐLĐVN"],
  level: levelCode("national"),
};

/** The union above an office of which no list says to whom it reports: above a province the national one. */
export const unionAbove = ({ level, parent }: Unit): Unit | undefined =>
  level === PROVINCE && parent === undefined ? nationalUnion : undefined;
