import { isoDate, registryId, unitCode } from "../../domain/codes";
import type { Unit, UnitRegistry } from "../../domain/unit/unit";
import { UPPER } from "../shared/levels";
import { CIVIL_SERVANTS, ECONOMIC_ZONE, MIXED } from "./thanh-hoa-sectors";
import { communesInstead, districtFederation, LAST_DAY_OF_DISTRICTS } from "./district-federation";
import { thanhHoaFederation } from "./province-federations";

const districtOfProvince = districtFederation(thanhHoaFederation.code);

const district: typeof districtOfProvince = (...described) => ({
  ...districtOfProvince(...described),
  sector: MIXED,
});

/**
 * Codes of these two are ours: unions that are not of a district have no public ones. Unions of the industries of a province
 * ended with the districts.
 */
const civilServants: Unit = {
  code: unitCode("38-CDVC"),
  name: "Công đoàn Viên chức tỉnh Thanh Hóa",
  aliases: ["Công đoàn Viên chức tỉnh", "Công đoàn Viên chức", "CĐVC tỉnh Thanh Hóa", "CĐVC tỉnh"],
  level: UPPER,
  parent: thanhHoaFederation.code,
  sector: CIVIL_SERVANTS,
  validTo: LAST_DAY_OF_DISTRICTS,
};
/** Whether unions of industrial zones went on after 30/6/2025 is not known. */
const economicZone: Unit = {
  code: unitCode("38-KKT"),
  name: "Công đoàn Khu kinh tế Nghi Sơn & Các khu công nghiệp",
  aliases: [
    "Công đoàn Khu kinh tế Nghi Sơn và các Khu công nghiệp",
    "Công đoàn KKT Nghi Sơn và các KCN tỉnh Thanh Hóa",
    "Công đoàn Khu kinh tế Nghi Sơn",
  ],
  level: UPPER,
  parent: thanhHoaFederation.code,
  sector: ECONOMIC_ZONE,
};

/** The 27 district-level federations that reported to LĐLĐ tỉnh Thanh Hóa in 02/2021, and the two unions the plan names. */
export const thanhHoa2021: UnitRegistry = {
  id: registryId("thanh-hoa-2021"),
  title: "LĐLĐ các huyện, thị xã, thành phố và công đoàn ngành, khu kinh tế tỉnh Thanh Hóa (02/2021)",
  office: thanhHoaFederation,
  units: [
    district("380", "thành phố Thanh Hóa"),
    district("381", "thị xã Bỉm Sơn"),
    district("382", "thành phố Sầm Sơn"),
    district("384", "huyện Mường Lát"),
    district("385", "huyện Quan Hóa"),
    district("386", "huyện Bá Thước"),
    district("387", "huyện Quan Sơn"),
    district("388", "huyện Lang Chánh"),
    district("389", "huyện Ngọc Lặc"),
    district("390", "huyện Cẩm Thủy"),
    district("391", "huyện Thạch Thành"),
    district("392", "huyện Hà Trung"),
    district("393", "huyện Vĩnh Lộc"),
    district("394", "huyện Yên Định"),
    district("395", "huyện Thọ Xuân"),
    district("396", "huyện Thường Xuân"),
    district("397", "huyện Triệu Sơn"),
    district("398", "huyện Thiệu Hóa"),
    district("399", "huyện Hoằng Hóa"),
    district("400", "huyện Hậu Lộc"),
    district("401", "huyện Nga Sơn"),
    district("402", "huyện Như Xuân"),
    district("403", "huyện Như Thanh"),
    district("404", "huyện Nông Cống"),
    // Joined to the city: znews.vn/nhap-huyen-dong-son-vao-thanh-pho-thanh-hoa-post1488782.html
    district("405", "huyện Đông Sơn", { validTo: isoDate("2024-12-31"), successors: [unitCode("380")] }),
    district("406", "huyện Quảng Xương"),
    district("407", "thị xã Nghi Sơn", { otherAreas: ["huyện Tĩnh Gia"] }),
    civilServants,
    economicZone,
  ],
  isInvented: false,
  source:
    "Danh mục đơn vị hành chính của Tổng cục Thống kê (02/2021); mã đơn vị là mã hành chính. Hai công đoàn được Hướng dẫn 06/HD-LĐLĐ nêu tên; mã 38-CDVC và 38-KKT do phần mềm đặt. Hướng dẫn không nêu tên các công đoàn ngành khác và CĐCS trực thuộc LĐLĐ tỉnh nên danh sách chưa gồm. Huyện Đông Sơn nhập vào thành phố Thanh Hóa từ 01/01/2025.",
  replacedBy: communesInstead("thanh-hoa-2025"),
};
