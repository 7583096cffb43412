import { levelCode } from "../../domain/codes";
import type { Level } from "../../domain/plan/plan";

export const GRASSROOTS = levelCode("grassroots");
export const UPPER = levelCode("upper");
export const PROVINCE = levelCode("province");

const officers = ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"] as const;

/** The top level where the plan's province is a province. */
export const provinceLevel: Level = {
  code: PROVINCE,
  name: "Liên đoàn Lao động tỉnh",
  signature: officers,
};

/** The top level where it is a city of the rank of a province. */
export const cityLevel: Level = {
  code: PROVINCE,
  name: "Liên đoàn Lao động thành phố",
  signature: officers,
};

/**
 * The reporting line below and up to a top level. The upper level is named generically: LĐLĐ huyện, CĐ ngành, CĐ KCN or
 * (since 7/2025) CĐ xã. "TM. BAN CHẤP HÀNH" of the grassroots level is usual, but stands in no plan text.
 */
export const levelsUpTo = (top: Level): readonly Level[] => [
  { code: GRASSROOTS, name: "Công đoàn cơ sở", signature: ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"] },
  { code: UPPER, name: "Công đoàn cấp trên trực tiếp cơ sở", signature: officers },
  top,
];
