import { levelCode } from "../../domain/codes";
import type { Level } from "../../domain/plan";

export const GRASSROOTS = levelCode("grassroots");
export const UPPER = levelCode("upper");
export const PROVINCE = levelCode("province");

/**
 * The upper level is named generically: in this plan it is LĐLĐ huyện, elsewhere CĐ ngành, CĐ KCN or (since 7/2025) CĐ xã.
 * "TM. BAN CHẤP HÀNH" of the grassroots level is usual, but stands in no plan text.
 */
export const levels: readonly Level[] = [
  { code: GRASSROOTS, name: "Công đoàn cơ sở", signature: ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"] },
  { code: UPPER, name: "Công đoàn cấp trên trực tiếp cơ sở", signature: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"] },
  { code: PROVINCE, name: "Liên đoàn Lao động tỉnh", signature: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"] },
];
