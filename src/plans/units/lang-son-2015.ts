import { registryId } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { communesInstead, districtFederation } from "./district-federation";
import { langSonFederation } from "./province-federations";

const district = districtFederation(langSonFederation.code);

/** The eleven district-level federations that reported to LĐLĐ tỉnh Lạng Sơn in 2015. */
export const langSon2015: UnitRegistry = {
  id: registryId("lang-son-2015"),
  title: "LĐLĐ các huyện, thành phố tỉnh Lạng Sơn (2015)",
  office: langSonFederation,
  units: [
    district("178", "thành phố Lạng Sơn"),
    district("180", "huyện Tràng Định"),
    district("181", "huyện Bình Gia"),
    district("182", "huyện Văn Lãng"),
    district("183", "huyện Cao Lộc"),
    district("184", "huyện Văn Quan"),
    district("185", "huyện Bắc Sơn"),
    district("186", "huyện Hữu Lũng"),
    district("187", "huyện Chi Lăng"),
    district("188", "huyện Lộc Bình"),
    district("189", "huyện Đình Lập"),
  ],
  isInvented: false,
  source:
    "Danh mục đơn vị hành chính của Tổng cục Thống kê (bản 11/9/2019, bản sớm nhất có ghi ngày); mã đơn vị là mã hành chính. Bản phát động còn gửi công đoàn ngành (CĐN), CĐCS trực thuộc LĐLĐ tỉnh và CĐCS ngành trung ương đóng trên địa bàn nhưng không nêu tên từng đơn vị, nên danh sách chưa gồm các đơn vị này.",
  replacedBy: communesInstead("lang-son-2025"),
};
