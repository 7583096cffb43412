import { isoDate, registryId, unitCode } from "../../../domain/codes";
import type { Unit, UnitRegistry } from "../../../domain/unit/unit";
import { UPPER } from "../../shared/levels";

/** First day of the two tiers: provinces and communes, no districts (Nghị quyết 202/2025/QH15). */
const FIRST_DAY = isoDate("2025-07-01");

const SOURCE =
  "Danh mục xã, phường, đặc khu của Tổng cục Thống kê (bản 29/7/2025); mã đơn vị là mã hành chính. Danh sách lập theo địa giới: nơi chưa đủ điều kiện thành lập công đoàn riêng thì do công đoàn xã, phường lân cận quản lý, không có nguồn cho biết là những nơi nào. Chưa gồm công đoàn các khu công nghiệp và CĐCS trực thuộc.";

/** The unions of the communes of one province. `communes`: one a line, code and name with its kind. */
export function communeRegistry(id: string, title: string, office: Unit, communes: string): UnitRegistry {
  return {
    id: registryId(id),
    title,
    office,
    units: communes
      .trim()
      .split("\n")
      .map((line) => communeUnion(line, office)),
    isInvented: false,
    confirmation: "needed",
    source: SOURCE,
  };
}

function communeUnion(line: string, office: Unit): Unit {
  const gap = line.indexOf(" ");
  return {
    code: unitCode(line.slice(0, gap)),
    name: `Công đoàn ${line.slice(gap + 1)}`,
    aliases: [],
    level: UPPER,
    parent: office.code,
    validFrom: FIRST_DAY,
  };
}
